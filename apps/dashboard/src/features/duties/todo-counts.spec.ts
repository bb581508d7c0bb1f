import { describe, expect, it } from 'vitest';
import { type Counted, countOf, kindsOf } from './todo-counts';

const COUNTS: Counted[] = [
  { kind: 'MEASURE', state: 'OVERDUE', count: 2, mine: false },
  { kind: 'CHAT', state: 'UNDATED', count: 5, mine: true },
  { kind: 'CHAT', state: 'OVERDUE', count: 8, mine: true },
  { kind: 'MEETING_HOLD', state: 'THIS_WEEK', count: 6, mine: true },
];

describe('the counts of the to-do page', () => {
  it('add up what is chosen: the own, a state, a kind', () => {
    expect(countOf(COUNTS, {})).toBe(21);
    expect(countOf(COUNTS, { mine: true })).toBe(19);
    expect(countOf(COUNTS, { mine: true, state: 'OVERDUE' })).toBe(8);
    expect(countOf(COUNTS, { state: 'OVERDUE' })).toBe(10);
    expect(countOf(COUNTS, { kind: 'CHAT' })).toBe(13);
  });

  it('name the kinds in their order, how many there are, and how many of them are late', () => {
    expect(kindsOf(COUNTS, { mine: false, state: undefined })).toEqual([
      { kind: 'MEETING_HOLD', count: 6, overdue: 0 },
      { kind: 'MEASURE', count: 2, overdue: 2 },
      { kind: 'CHAT', count: 13, overdue: 8 },
    ]);
    expect(kindsOf(COUNTS, { mine: true, state: 'THIS_WEEK' })).toEqual([{ kind: 'MEETING_HOLD', count: 6, overdue: 0 }]);
  });
});
