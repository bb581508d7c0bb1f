import { describe, expect, it } from 'vitest';
import { byTownship, coveredThrough, rateOf, sizeAfter, titleOf } from './to-plan-words';

describe('words of the planner', () => {
  it('a share of nothing is no share', () => {
    expect([rateOf(7, 10), rateOf(0, 0)]).toEqual(['70.0 %', '—']);
  });

  it('a filling is called as its group and counts who is there already', () => {
    expect(titleOf({ name: null, group: { id: '1', name: '应县东街…一组' } })).toBe('应县东街…一组');
    expect(sizeAfter({ sizeBefore: 8, comingCount: 4 })).toBe(12);
  });

  it('a proposal and all before it: 12 retailers more, 4 of them urban, one seat', () => {
    const sums = { sumOverall: 12, sumUrban: 4, sumSeats: 1 };
    const through = (kind: 'OVERALL' | 'URBAN' | 'RURAL' | 'SEAT') => coveredThrough(sums, { kind, before: 100 });
    expect([through('OVERALL'), through('URBAN'), through('RURAL'), through('SEAT')]).toEqual([112, 104, 108, 101]);
  });

  it('places stand under their township, in their own order', () => {
    const rows = ['金城镇', '金城镇', '南河种镇', null].map((townshipName, id) => ({ id, place: { townshipName } }));
    expect(byTownship(rows).map(({ township, rows: own }) => `${township}: ${own.map(({ id }) => id)}`)).toEqual([
      '金城镇: 0,1',
      '南河种镇: 2',
      ': 3',
    ]);
  });
});
