import { describe, expect, it } from 'vitest';
import { toRankSeries } from './to-rank-series';

const row = (unitCode: string, rank: number | null, previousRank: number | null) => ({
  unitCode,
  unitName: unitCode,
  rank,
  previousRank,
});

describe('toRankSeries', () => {
  const answers = [
    { month: '2026-09', rows: [row('应县', 1, 2), row('怀仁', 2, 1)] },
    { month: '2026-07', rows: [row('应县', 2, null), row('怀仁', 1, 1)] },
  ];

  it('takes two months from every answer, oldest first', () => {
    expect(toRankSeries(answers, '应县').months).toEqual(['2026-06', '2026-07', '2026-08', '2026-09']);
  });

  it('leaves a gap where a unit was not ranked', () => {
    const line = toRankSeries(answers, '应县').lines.find((each) => each.unitCode === '应县');
    expect(line?.ranks).toEqual([null, 2, 2, 1]);
  });

  it('draws the unit that is followed last, on top of the grey ones', () => {
    expect(toRankSeries(answers, '应县').lines.map((line) => [line.unitCode, line.strong])).toEqual([
      ['怀仁', false],
      ['应县', true],
    ]);
  });

  it('ends the axis at the worst rank that occurs', () => expect(toRankSeries(answers, '应县').lowest).toBe(2));

  it('shows a month between two ranked ones even when nobody was ranked in it', () => {
    const holes = [
      { month: '2026-09', rows: [row('应县', 1, null)] },
      { month: '2026-06', rows: [row('应县', 3, null)] },
    ];
    const series = toRankSeries(holes, '应县');
    expect(series.months).toEqual(['2026-06', '2026-07', '2026-08', '2026-09']);
    expect(series.lines[0]?.ranks).toEqual([3, null, null, 1]);
  });

  it('is empty when nothing was ever ranked', () => {
    expect(toRankSeries([{ month: '2026-09', rows: [row('应县', null, null)] }], '应县')).toMatchObject({
      months: [],
      lowest: 1,
    });
  });
});
