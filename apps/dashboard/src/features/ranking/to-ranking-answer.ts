/** What the page's opening sentence needs from a row of the ranking. */
export interface AnswerRow {
  unitCode: string;
  unitName: string;
  rank?: number | null;
  rankChange?: number | null;
  score?: string | null;
  previousScore?: string | null;
  scores: readonly { pointCode: string; score?: string | null; weight: string }[];
}

export interface RankingAnswer {
  /** All units that share the first rank. */
  first: AnswerRow[];
  ranked: number;
  risen: AnswerRow[];
  fallen: AnswerRow[];
  own: AnswerRow | undefined;
  /** The own unit's score less that of the month before; null when either is missing. */
  ownScoreChange: number | null;
  /** Where the own unit loses most against the full weight; undefined when nothing is lost. */
  ownLargestLoss: { pointCode: string; lost: number } | undefined;
}

/** A positive rank change is a rise: the rank before less the rank now, as the API counts it. */
export function toRankingAnswer(rows: readonly AnswerRow[], ownUnitCode: string): RankingAnswer {
  const ranked = rows.filter((row) => row.rank != null);
  const own = rows.find((row) => row.unitCode === ownUnitCode);
  return {
    first: ranked.filter((row) => row.rank === 1),
    ranked: ranked.length,
    risen: ranked.filter((row) => (row.rankChange ?? 0) > 0),
    fallen: ranked.filter((row) => (row.rankChange ?? 0) < 0),
    own,
    ownScoreChange: own?.score == null || own.previousScore == null ? null : hundredths(own.score, own.previousScore),
    ownLargestLoss: own && largestLoss(own),
  };
}

function largestLoss(row: AnswerRow): RankingAnswer['ownLargestLoss'] {
  const losses = row.scores
    .filter((point) => point.score != null)
    .map((point) => ({ pointCode: point.pointCode, lost: hundredths(point.weight, point.score ?? point.weight) }))
    .filter((loss) => loss.lost > 0);
  return losses.sort((a, b) => b.lost - a.lost)[0];
}

// scores carry two places; the difference is rounded to them so that 30 − 27.70 is 2.3 and not 2.3000000000000007
function hundredths(minuend: string, subtrahend: string): number {
  return Math.round((Number(minuend) - Number(subtrahend)) * 100) / 100;
}
