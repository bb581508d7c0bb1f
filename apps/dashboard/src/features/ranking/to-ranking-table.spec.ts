import { describe, expect, it } from 'vitest';
import { type RankingWords, toRankingTable } from './to-ranking-table';

const words: RankingWords = {
  unit: '单位',
  rank: '名次',
  rankChange: '变化',
  score: '得分',
  previousScore: '上月得分',
  newEntry: '新进',
  notApplicable: '不适用',
  notReported: '未报',
  value: '数值',
  fraction: '分子 / 分母',
  nameOf: ({ nameZh }) => nameZh,
};
type Ranking = Parameters<typeof toRankingTable>[0];
const point = { code: 'BUILD_AREA', nameZh: '片区目标', nameEn: 'Places' } as Ranking['points'][number];
const reported = {
  pointCode: 'BUILD_AREA',
  state: 'REPORTED',
  score: '27.700000',
  value: '0.923333',
  numerator: '277',
  denominator: '300',
};

describe('the ranking as a file', () => {
  it('has rank, movement, score, and of each point score, figure and fraction', () => {
    const rows = [
      {
        unitCode: 'a',
        unitName: '应县',
        rank: 1,
        previousRank: 3,
        rankChange: 2,
        score: '92.35',
        previousScore: '90',
        scores: [reported],
      },
      {
        unitCode: 'b',
        unitName: '怀仁市',
        rank: null,
        score: null,
        previousScore: null,
        scores: [{ ...reported, state: 'NOT_REPORTED' }],
      },
    ] as unknown as Ranking['rows'];
    const { columns, rows: written } = toRankingTable({ points: [point], rows, asOf: null } as unknown as Ranking, words);
    const cells = written.map((row) => columns.map(({ key }) => row[key]));
    expect(columns.map(({ title }) => title).slice(5)).toEqual(['片区目标', '片区目标 数值', '片区目标 分子 / 分母']);
    expect(cells).toEqual([
      ['应县', 1, '↑ 2', '92.35', '90.00', '27.70', '92.3 %', '277 / 300'],
      ['怀仁市', '—', '—', '—', '—', '未报', undefined, undefined],
    ]);
  });
});
