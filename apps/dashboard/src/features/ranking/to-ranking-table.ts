import type { TableTwinData } from '@chengxin/ui';
import type { RankingPageQuery } from '../../gql/graphql';
import { formatFraction, formatRate, formatScore, NO_VALUE } from '../../shared/format';

type Ranking = RankingPageQuery['evaluationRanking'];
type Row = Ranking['rows'][number];

/** Titles of the ranking's columns and words of its cells, as the page has them. */
export interface RankingWords {
  unit: string;
  rank: string;
  rankChange: string;
  score: string;
  previousScore: string;
  newEntry: string;
  notApplicable: string;
  notReported: string;
  value: string;
  fraction: string;
  nameOf: (point: Ranking['points'][number]) => string;
}

/** The ranking as a table for its file: each point with its score, its figure and the fraction behind it. */
export function toRankingTable(ranking: Ranking, words: RankingWords): TableTwinData {
  return {
    columns: [
      { key: 'unit', title: words.unit },
      { key: 'rank', title: words.rank, figure: true },
      { key: 'move', title: words.rankChange },
      { key: 'score', title: words.score, figure: true },
      { key: 'previous', title: words.previousScore, figure: true },
      ...ranking.points.flatMap((point) => [
        { key: point.code, title: words.nameOf(point), figure: true },
        { key: `${point.code} value`, title: `${words.nameOf(point)} ${words.value}`, figure: true },
        { key: `${point.code} fraction`, title: `${words.nameOf(point)} ${words.fraction}` },
      ]),
    ],
    rows: ranking.rows.map((row) => ({
      key: row.unitCode,
      unit: row.unitName,
      rank: row.rank ?? NO_VALUE,
      move: moveOf(row, words),
      score: formatScore(row.score),
      previous: formatScore(row.previousScore),
      ...Object.fromEntries(ranking.points.flatMap(({ code }) => pointCells(row, code, words))),
    })),
    origin: { ...(ranking.asOf && { asOf: ranking.asOf }) },
  };
}

/** Places gained (↑) or lost (↓). */
function moveOf({ rank, previousRank, rankChange }: Row, words: RankingWords): string {
  if (rank == null) return NO_VALUE;
  if (previousRank == null || rankChange == null) return words.newEntry;
  return `${rankChange > 0 ? '↑' : rankChange < 0 ? '↓' : '→'} ${Math.abs(rankChange)}`;
}

function pointCells(row: Row, code: string, words: RankingWords): [string, string][] {
  const score = row.scores.find((one) => one.pointCode === code);
  // What is of too few has a score all the same, and nothing else.
  if (score?.state !== 'REPORTED' && score?.state !== 'SUPPRESSED') {
    return [[code, score?.state === 'NOT_REPORTED' ? words.notReported : words.notApplicable]];
  }
  return [
    [code, formatScore(score.score)],
    [`${code} value`, formatRate(score.value)],
    [`${code} fraction`, formatFraction(score.numerator, score.denominator)],
  ];
}
