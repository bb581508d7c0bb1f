import { monthsBetween } from '../../shared/month-steps';

/** A group's facts of one month as the API answers them; margins are rates (0.113000). */
export interface GroupMonthFacts {
  month: string;
  memberCount: number;
  marginAll?: string | null;
  marginAgreed?: string | null;
}

/** A point of the chart: margins in per cent, null where no survey was reported. */
export interface GroupMonthPoint {
  month: string;
  memberCount: number | null;
  marginAll: number | null;
  marginAgreed: number | null;
}

/** Oldest month first; a month without facts between two others is a gap, not a zero. */
export function toGroupMonthSeries(monthly: readonly GroupMonthFacts[]): GroupMonthPoint[] {
  const byMonth = new Map(monthly.map((facts) => [facts.month, facts]));
  const known = [...byMonth.keys()].sort();
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last).map((month) => {
    const facts = byMonth.get(month);
    return {
      month,
      memberCount: facts?.memberCount ?? null,
      marginAll: percent(facts?.marginAll),
      marginAgreed: percent(facts?.marginAgreed),
    };
  });
}

function percent(rate: string | null | undefined): number | null {
  return rate == null ? null : Math.round(Number(rate) * 100_000) / 1000;
}
