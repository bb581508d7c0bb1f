import type { IndicatorCode } from '../../gql/graphql';
import type { HistogramBar } from '../../shared/indicators/to-histogram-bars';

/** The four classes that every group belongs to, smallest first. */
export const SIZE_CLASSES = ['GROUP_SIZE_UNDER_10', 'GROUP_SIZE_10_15', 'GROUP_SIZE_16_25', 'GROUP_SIZE_OVER_25'] as const;

/** All that the page asks for. */
export const SIZE_CODES = ['GROUP_SIZE_MEAN', 'GROUP_SIZE_UNDER_5', ...SIZE_CLASSES] as const satisfies readonly IndicatorCode[];

/** Policy parameters that mark the distribution. */
export const SIZE_MARKS = { from: 'group.size_min_typical', to: 'group.size_max_typical', limit: 'group.size_limit' } as const;

/** The list of groups behind a bar, by the size classes that the list knows; null when the bar has no bounds. */
export function groupsOfBar(bar: Pick<HistogramBar, 'from' | 'to'>): string | null {
  const size = bar.from ?? 0;
  if (bar.from === null && bar.to === null) return null;
  if ((bar.to ?? size) < 5) return '/groups?size=UNDER_5';
  if (size < 10) return '/groups?size=UNDER_10';
  if (size < 16) return '/groups?size=10_15';
  return size < 26 ? '/groups?size=16_25' : '/groups?size=OVER_25';
}
