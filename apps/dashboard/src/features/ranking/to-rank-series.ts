import { monthStep, monthsBetween } from '../../shared/month-steps';

/** One month's ranks as the ranking answers them; `previousRank` belongs to the month before. */
export interface RankedMonth {
  month: string;
  rows: readonly { unitCode: string; unitName: string; rank?: number | null; previousRank?: number | null }[];
}

/** A unit's way through the months; a month without a rank is a gap (null), never a zero. */
export interface RankLine {
  unitCode: string;
  unitName: string;
  strong: boolean;
  ranks: (number | null)[];
}

export interface RankSeries {
  months: string[];
  lines: RankLine[];
  /** The worst rank that occurs: the bottom of the axis. */
  lowest: number;
}

/**
 * Ranks per unit over all months known, oldest first. Leading months in which nobody was ranked are left out. The strong line
 * comes last so that it is drawn on top of the grey ones; these end with the best.
 */
export function toRankSeries(answers: readonly RankedMonth[], strongUnitCode: string): RankSeries {
  const ranks = new Map<string, Map<string, number>>();
  const names = new Map<string, string>();
  for (const answer of answers) {
    for (const row of answer.rows) {
      names.set(row.unitCode, names.get(row.unitCode) ?? row.unitName);
      const known = ranks.get(row.unitCode) ?? new Map<string, number>();
      ranks.set(row.unitCode, known);
      if (row.rank != null) known.set(answer.month, row.rank);
      if (row.previousRank != null) known.set(monthStep(answer.month, -1), row.previousRank);
    }
  }
  const occurring = [...ranks.values()].flatMap((known) => [...known.keys()]).sort();
  const [first] = occurring;
  const months = first === undefined ? [] : monthsBetween(first, occurring.at(-1) ?? first);
  const lines = [...names].map(([unitCode, unitName]) => ({
    unitCode,
    unitName,
    strong: unitCode === strongUnitCode,
    ranks: months.map((month) => ranks.get(unitCode)?.get(month) ?? null),
  }));
  const lastRank = (line: RankLine) => line.ranks.at(-1) ?? Number.MAX_SAFE_INTEGER;
  lines.sort((a, b) => Number(a.strong) - Number(b.strong) || lastRank(b) - lastRank(a));
  const lowest = Math.max(1, ...[...ranks.values()].flatMap((known) => [...known.values()]));
  return { months, lines, lowest };
}
