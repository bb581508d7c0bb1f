import { describe, expect, it } from 'vitest';
import { actsInSight } from './acts-in-sight';

describe('the columns of a table', () => {
  it('keep what can be done with a row in sight at their end', () =>
    expect(actsInSight([{ key: 'name', fixed: 'left' }, { key: 'act' }])).toEqual([
      { key: 'name', fixed: 'left' },
      { key: 'act', fixed: 'right' },
    ]));

  it('stay as they are where nothing can be done, or where the act is what the row tells', () => {
    const told = [{ key: 'act' }, { key: 'subject' }];
    expect(actsInSight(told)).toBe(told);
    expect(actsInSight([])).toEqual([]);
  });
});
