import type { IndicatorCode, ValueState } from '@chengxin/indicators/domain';
import { addMonths, decimal, type Fraction, type YearMonth } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import type { Sql } from 'sql-template-tag';
import { EVALUATION_POINTS, fullScore, type NextPoint, nextPoint, pointScore, type ScoredPoint, shownScore } from '../domain';
import { ranksOf, readCounties, scoredPoints, toldOf } from './evaluation-ranking.queries';

/** One point of a county's score, with what it has lost and what would win some back. */
export interface ScoreLine {
  readonly pointCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly clause: string;
  readonly indicatorCode: string;
  readonly state: ValueState;
  readonly weight: string;
  readonly target: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly score: string | null;
  readonly previousScore: string | null;
  readonly scoreChange: string | null;
  /** Weight minus score; null where the point does not apply. */
  readonly lost: string | null;
  /** Null too where the figure is hidden, since it would tell its denominator. */
  readonly next: NextPoint | null;
}

/** How a county's score comes about. */
export interface ScoreExplanation {
  readonly unitCode: string;
  readonly unitName: string;
  readonly rank: number | null;
  readonly previousRank: number | null;
  readonly rankTotal: number;
  readonly score: string | null;
  readonly previousScore: string | null;
  readonly fullScore: string;
  readonly lines: ScoreLine[];
}

/** Explains the score of a county in a month (one statement); null when it is no county in sight or the month was never counted. */
export async function explainScore(
  read: ReadTransaction,
  unitCode: string,
  month: YearMonth,
  smallCell: Sql | null,
): Promise<ScoreExplanation | null> {
  const sheet = await readCounties(read, unitCode, month, smallCell);
  const county = sheet.units.find((unit) => unit.asked && unit.code === unitCode);
  if (!county || !sheet.monthsOf(county.id).has(month)) return null;
  const before = addMonths(month, -1);
  const points = scoredPoints(sheet, county, month);
  const earlier = sheet.monthsOf(county.id).has(before) ? scoredPoints(sheet, county, before) : null;
  const ranks = ranksOf(sheet, month);
  return {
    unitCode: county.code,
    unitName: county.name,
    rank: ranks.get(county.code) ?? null,
    previousRank: ranksOf(sheet, before).get(county.code) ?? null,
    rankTotal: ranks.size,
    score: shownScore(points),
    previousScore: earlier && shownScore(earlier),
    fullScore: fullScore(points),
    lines: linesOf(points, earlier, (code, fraction) => toldOf(sheet, county, month, code, fraction)),
  };
}

const linesOf = (
  points: readonly ScoredPoint[],
  earlier: readonly ScoredPoint[] | null,
  told: (code: IndicatorCode, fraction: Fraction) => ReturnType<typeof toldOf>,
): ScoreLine[] =>
  EVALUATION_POINTS.flatMap((definition, index) => {
    const [point, then] = [points[index], earlier?.[index]];
    if (!point) return [];
    const figure = told(definition.indicator, point.fraction);
    const [score, previousScore] = [pointScore(point), then ? pointScore(then) : null];
    return [
      {
        pointCode: definition.code,
        nameZh: definition.nameZh,
        nameEn: definition.nameEn,
        clause: definition.clause,
        indicatorCode: definition.indicator,
        weight: point.weight,
        target: point.target,
        ...figure,
        score,
        previousScore,
        scoreChange: score !== null && previousScore !== null ? decimal(score).minus(previousScore).toFixed(2) : null,
        lost: score === null ? null : decimal(point.weight).minus(score).toFixed(2),
        next: figure.state === 'SUPPRESSED' ? null : nextPoint(point, definition.indicator === 'MARGIN_AGREED' ? 2 : 0),
      },
    ];
  });
