import type { PreviewParameterQuery } from '../../gql/graphql';

type Preview = PreviewParameterQuery['previewParameter'];
export type PreviewedValue = Pick<Preview['values'][number], 'before' | 'after'>;
export type PreviewedScore = Preview['scores'][number];

export interface PreviewChanges {
  /** Figures that are judged otherwise, and those that differ themselves; another target alone is not listed. */
  values: PreviewedValue[];
  /** Counties whose score or rank differs. */
  scores: PreviewedScore[];
  /** Units of which at least one figure is judged otherwise. */
  unitsJudged: number;
  /** Counties at another rank. */
  countiesMoved: number;
}

const judged = ({ before, after }: PreviewedValue): boolean => before.band !== after.band;
const moved = (score: PreviewedScore): boolean => score.rank !== score.rankAfter;

/** What of a preview is a change to whom it concerns: first what is judged otherwise, then what only has another figure. */
export function previewChanges({ values, scores }: Pick<Preview, 'values' | 'scores'>): PreviewChanges {
  const figures = values.filter((one) => !judged(one) && one.before.value !== one.after.value);
  return {
    values: [...values.filter(judged), ...figures],
    scores: scores.filter((score) => moved(score) || score.score !== score.scoreAfter),
    unitsJudged: new Set(values.filter(judged).map(({ before }) => before.unitCode)).size,
    countiesMoved: scores.filter(moved).length,
  };
}
