import { type IndicatorSheet, readIndicatorSheet, type SheetUnit } from '@chengxin/indicators/data';
import { hasValue, type IndicatorCode, indicator, type ValueState } from '@chengxin/indicators/domain';
import { addMonths, type Fraction, type LocalDate, lastDayOf, quotient, type YearMonth } from '@chengxin/kernel';
import { isBehind, type MonthState, monthState } from '@chengxin/months/domain';
import type { ReadTransaction } from '@chengxin/persistence';
import type { Sql } from 'sql-template-tag';
import { EVALUATION_POINTS, fullScore, pointScore, rankScores, type ScoredPoint, shownScore, totalShare } from '../domain';

/** A point as it counts in a month. */
export interface RankingPoint {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly weight: string;
  readonly indicatorCode: string;
  readonly target: string;
  readonly clause: string;
}

/** A county's score on one point; two places, half up. */
export interface RankingPointScore {
  readonly pointCode: string;
  readonly state: ValueState;
  readonly score: string | null;
  readonly weight: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** A county in the ranking. */
export interface RankingRow {
  readonly unitCode: string;
  readonly unitName: string;
  readonly rank: number | null;
  readonly previousRank: number | null;
  /** Up is positive. */
  readonly rankChange: number | null;
  readonly score: string | null;
  readonly fullScore: string;
  readonly previousScore: string | null;
  readonly scores: RankingPointScore[];
}

export interface Ranking {
  /** Closed when the cities of all counties have closed it. */
  readonly monthState: MonthState;
  /** The earliest of the counties'; null without any. */
  readonly asOf: string | null;
  /** Whether what is recorded in one of the counties is not all counted yet. */
  readonly updating: boolean;
  readonly points: RankingPoint[];
  readonly rows: RankingRow[];
}

/** What is told of a point's figure beside its score: nothing when it is of too few for the viewer. */
export const toldOf = (
  sheet: IndicatorSheet,
  unit: SheetUnit,
  month: YearMonth,
  code: IndicatorCode,
  fraction: Fraction,
): Pick<RankingPointScore, 'state' | 'value' | 'numerator' | 'denominator'> =>
  sheet.isHidden(unit.id, code, month)
    ? { state: 'SUPPRESSED', value: null, numerator: null, denominator: null }
    : { state: stateOf(code, fraction), value: quotient(fraction), ...fraction };

/** Whether a point has a value; where nobody has reported it is not simply inapplicable. */
const stateOf = (code: IndicatorCode, fraction: Fraction): ValueState =>
  hasValue(fraction) ? 'REPORTED' : indicator(code).reported ? 'NOT_REPORTED' : 'NOT_APPLICABLE';

/** The points of a county in a month: weight and target of its policy, and the fraction that was reached. */
export function scoredPoints(sheet: IndicatorSheet, unit: SheetUnit, month: YearMonth): ScoredPoint[] {
  const day = lastDayOf(month);
  return EVALUATION_POINTS.map((point) => ({
    weight: sheet.policy.value(point.weightParameter, unit, day),
    target: sheet.policy.value(indicator(point.indicator).targetParameter ?? '', unit, day),
    fraction: sheet.countedFraction(unit.id, point.indicator, month) ?? { numerator: '0', denominator: '0' },
  }));
}

/** The counties of a province, or of the city that any other unit lies in, with what they are scored on, in a month and the one before. */
export const readCounties = (
  read: ReadTransaction,
  unitCode: string,
  month: YearMonth,
  smallCell: Sql | null,
): Promise<IndicatorSheet> =>
  readIndicatorSheet(read, {
    unitCode,
    ofCity: true,
    level: 'COUNTY',
    peers: false,
    codes: EVALUATION_POINTS.map((point) => point.indicator),
    months: [month, addMonths(month, -1)],
    rankedMonths: [],
    smallCell,
  });

/**
 * Ranks the counties of a province, or of the city that any other unit lies in, in a month (one statement). Without points and rows, and
 * without an as-of time, when the month was never counted there or the unit's counties are out of the viewer's sight.
 */
export async function readRanking(
  read: ReadTransaction,
  unitCode: string,
  month: YearMonth,
  today: LocalDate,
  smallCell: Sql | null,
): Promise<Ranking> {
  const previous = addMonths(month, -1);
  const sheet = await readCounties(read, unitCode, month, smallCell);
  const counties = sheet.units.filter((unit) => unit.asked && sheet.monthsOf(unit.id).has(month));
  const ranks = ranksOf(sheet, month);
  const previousRanks = ranksOf(sheet, previous);
  const rows = counties.map((unit) =>
    rowOf(sheet, unit, month, ranks.get(unit.code) ?? null, previousRanks.get(unit.code) ?? null),
  );
  rows.sort(
    (a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) || a.unitCode.localeCompare(b.unitCode),
  );
  const periods = counties.flatMap((unit) => sheet.monthsOf(unit.id).get(month) ?? []);
  const closed = periods.length > 0 && periods.every((period) => period.closed);
  return {
    monthState: monthState(month, closed, today),
    asOf: periods.map((period) => period.asOf).toSorted()[0] ?? null,
    updating: periods.some((period) => isBehind(period, month, today)),
    points: pointsOf(sheet, counties, month),
    rows,
  };
}

/** Ranks of the counties by code, in a month that was counted for them. */
export const ranksOf = (sheet: IndicatorSheet, month: YearMonth): Map<string, number> =>
  rankScores(
    new Map(
      sheet.units.flatMap((unit) =>
        unit.asked && sheet.monthsOf(unit.id).has(month)
          ? [[unit.code, totalShare(scoredPoints(sheet, unit, month))] as const]
          : [],
      ),
    ),
  );

function rowOf(
  sheet: IndicatorSheet,
  unit: SheetUnit,
  month: YearMonth,
  rank: number | null,
  previousRank: number | null,
): RankingRow {
  const points = scoredPoints(sheet, unit, month);
  const before = addMonths(month, -1);
  return {
    unitCode: unit.code,
    unitName: unit.name,
    rank,
    previousRank,
    rankChange: rank === null || previousRank === null ? null : previousRank - rank,
    score: shownScore(points),
    fullScore: fullScore(points),
    previousScore: sheet.monthsOf(unit.id).has(before) ? shownScore(scoredPoints(sheet, unit, before)) : null,
    scores: EVALUATION_POINTS.flatMap((definition, index) => {
      const point = points[index];
      if (!point) return [];
      return [
        {
          pointCode: definition.code,
          ...toldOf(sheet, unit, month, definition.indicator, point.fraction),
          score: pointScore(point),
          weight: point.weight,
        },
      ];
    }),
  };
}

/** Weights and targets as the head of the table shows them: those of the first county; a county with its own policy shows its own weight in its row. */
function pointsOf(sheet: IndicatorSheet, counties: readonly SheetUnit[], month: YearMonth): RankingPoint[] {
  const first = counties[0];
  if (!first) return [];
  const points = scoredPoints(sheet, first, month);
  return EVALUATION_POINTS.map(({ code, nameZh, nameEn, indicator: indicatorCode, clause }, index) => ({
    code,
    nameZh,
    nameEn,
    weight: points[index]?.weight ?? '0',
    indicatorCode,
    target: points[index]?.target ?? '0',
    clause,
  }));
}
