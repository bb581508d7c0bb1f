import { describe, expect, it } from 'vitest';
import { sparkPath } from './sparkline';

describe('a small line', () => {
  it('lifts the pen over gaps', () => {
    const path = sparkPath(
      [1, 2, null, 4],
      (index) => index * 10,
      (value) => value,
    );
    expect(path).toBe('M0.0 1.0L10.0 2.0M30.0 4.0');
  });
});
