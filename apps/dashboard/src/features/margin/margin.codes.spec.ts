import { describe, expect, it } from 'vitest';
import { shownDefinition } from './margin.codes';

describe('the two definitions of the margin', () => {
  it('shows all cigarettes unless the agreed-price SKUs are asked for', () => {
    expect(shownDefinition(new URLSearchParams(''))).toBe('MARGIN_ALL');
    expect(shownDefinition(new URLSearchParams('definition=agreed'))).toBe('MARGIN_AGREED');
  });
});
