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
  const ordered = [...surveys].sort((a, b) => (a.month < b.month ? -1 : 1));
  const points: SurveyPoint[] = [];
  for (const survey of ordered) {
    for (let next = points.at(-1); next && monthAfter(next.month) < survey.month; next = points.at(-1)) {
      points.push({ month: monthAfter(next.month), marginAll: null, marginAgreed: null });
    }
    points.push({ month: survey.month, marginAll: percent(survey.marginAll), marginAgreed: percent(survey.marginAgreed) });
  }
  return points;
}

function monthAfter(month: string): string {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number);
  return monthOfYear === 12 ? `${year + 1}-01` : `${year}-${String(monthOfYear + 1).padStart(2, '0')}`;
}

function percent(rate: string | null | undefined): number | null {
  return rate == null ? null : Math.round(Number(rate) * 100_000) / 1000;
}
