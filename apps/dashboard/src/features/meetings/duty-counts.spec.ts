import { describe, expect, it } from 'vitest';
import { type DutyCount, inState, sumOf } from './duty-counts';

const COUNTS: readonly DutyCount[] = [
  { kind: 'GROUP', state: 'ARCHIVED', count: 40, late: 2 },
  { kind: 'GROUP', state: 'EVIDENCE_COMPLETE', count: 8, late: 1 },
  { kind: 'GROUP', state: 'MISSED', count: 5, late: 0 },
  { kind: 'LEADERS', state: 'MISSED', count: 1, late: 0 },
];

describe('the duties of a month', () => {
  it('are done when their evidence is complete, archived or not: 48 of 53', () => {
    expect(sumOf(COUNTS, 'GROUP')).toEqual({ all: 53, done: 48 });
    expect(sumOf(COUNTS, 'LEADERS')).toEqual({ all: 1, done: 0 });
  });

  it('are counted by state, of one kind or of both', () => {
    expect(inState(COUNTS, 'MISSED', undefined)).toBe(6);
    expect(inState(COUNTS, 'MISSED', 'GROUP')).toBe(5);
    expect(inState(COUNTS, 'NONE', undefined)).toBe(0);
  });
});
