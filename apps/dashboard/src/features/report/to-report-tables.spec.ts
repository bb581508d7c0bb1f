import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { ReportedChangeFragment, ReportQuery } from '../../gql/graphql';
import { byUnit, changeTwin, rankingTwin } from './to-report-tables';

const t = ((key: string, values?: { count?: number }) =>
  values?.count === undefined ? key : `${key} ${values.count}`) as unknown as TFunction;

describe('the tables of the monthly report', () => {
  it('group the figures of the units below by unit, in the order of their codes', () => {
    const points = ['140623', '140622', '140623'].map((unitCode) => ({ unitCode, unitName: `县${unitCode}` }));
    expect(byUnit(points).map(({ name, points: own }) => [name, own.length])).toEqual([
      ['县140622', 1],
      ['县140623', 2],
    ]);
  });

  it('write no zero for a point that does not apply', () => {
    const ranking = {
      points: [{ code: 'BUILD_AREA', nameZh: '片区目标', nameEn: 'Areas' }],
      rows: [
        {
          unitCode: '140622',
          unitName: '应县',
          rank: 1,
          previousRank: null,
          score: '92.350000',
          fullScore: '100',
          scores: [{ pointCode: 'BUILD_AREA', state: 'NOT_APPLICABLE', score: '0' }],
        },
      ],
    } as unknown as ReportQuery['evaluationRanking'];
    expect(rankingTwin(ranking, 'zh', t).rows).toEqual([
      { key: '140622', unit: '应县', rank: 1, previousRank: '—', score: '92.35', BUILD_AREA: '—' },
    ]);
  });

  it('end the causes of a change with their sum', () => {
    const causes = [
      { cause: 'JOINED', rows: 5, numerator: '5', denominator: '0' },
      { cause: 'CLOSED', rows: 2, numerator: '-1', denominator: '-2' },
    ];
    const reported = {
      rowKind: 'RETAILER',
      change: { causes, numerator: '4', denominator: '-2' },
    } as unknown as ReportedChangeFragment;
    expect(changeTwin(reported, t)?.rows.at(-1)).toEqual({
      key: 'sum',
      cause: 'explain:sum',
      rows: 'explain:rowsOf.RETAILER 7',
      numerator: '+4',
      denominator: '−2',
    });
    expect(changeTwin({ ...reported, change: null }, t)).toBeNull();
  });
});
