import type { IndicatorCode } from '../../gql/graphql';
import type { HistogramBar } from '../../shared/indicators/to-histogram-bars';

/** The four classes that every group belongs to, smallest first. */
export const SIZE_CLASSES = ['GROUP_SIZE_UNDER_10', 'GROUP_SIZE_10_15', 'GROUP_SIZE_16_25', 'GROUP_SIZE_OVER_25'] as const;

/** All that the page asks for. */
export const SIZE_CODES = ['GROUP_SIZE_MEAN', 'GROUP_SIZE_UNDER_5', ...SIZE_CLASSES] as const satisfies readonly IndicatorCode[];

/** Policy parameters that mark the distribution. */
export const SIZE_MARKS = { from: 'group.size_min_typical', to: 'group.size_max_typical', limit: 'group.size_limit' } as const;

/** The list of exactly the groups that a bar counts; null for a bar of several sizes. */
export function groupsOfBar({ from, to }: Pick<HistogramBar, 'from' | 'to'>): string | null {
  if (from === null) return null;
  return to === null ? `/groups?size=${from}-` : from === to ? `/groups?size=${from}` : null;
}
