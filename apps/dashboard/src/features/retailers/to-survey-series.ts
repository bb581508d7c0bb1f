import { monthsBetween } from '../../shared/month-steps';

/** A retailer's survey of one month; margins are rates (0.113000). */
export interface SurveyFacts {
  month: string;
  marginAll?: string | null;
  marginAgreed?: string | null;
}

/** Margins in per cent, null where the month was not surveyed. */
export interface SurveyPoint {
  month: string;
  marginAll: number | null;
  marginAgreed: number | null;
}

/** Oldest month first; months without a survey between two others are gaps, not zeros. */
export function toSurveySeries(surveys: readonly SurveyFacts[]): SurveyPoint[] {
  const byMonth = new Map(surveys.map((survey) => [survey.month, survey]));
  const known = [...byMonth.keys()].sort();
  const [first] = known;
  if (first === undefined) return [];
  return monthsBetween(first, known.at(-1) ?? first).map((month) => ({
    month,
    marginAll: percent(byMonth.get(month)?.marginAll),
    marginAgreed: percent(byMonth.get(month)?.marginAgreed),
  }));
}

function percent(rate: string | null | undefined): number | null {
  return rate == null ? null : Math.round(Number(rate) * 100_000) / 1000;
}
