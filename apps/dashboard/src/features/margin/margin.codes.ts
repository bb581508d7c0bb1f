import type { IndicatorCode } from '../../gql/graphql';

/** The cards: both definitions of the margin, and who reaches the target. */
export const MARGIN_CODES = [
  'MARGIN_ALL',
  'MARGIN_MEMBER_SHARE_ALL',
  'MARGIN_GROUP_SHARE_ALL',
  'MARGIN_AGREED',
  'MARGIN_MEMBER_SHARE_AGREED',
  'MARGIN_GROUP_SHARE_AGREED',
] as const satisfies readonly IndicatorCode[];

/** Which definition the development and the comparison show; the address holds it. */
export type MarginDefinition = 'MARGIN_ALL' | 'MARGIN_AGREED';

/** All cigarettes unless the address asks for the agreed-price SKUs. */
export function shownDefinition(query: URLSearchParams): MarginDefinition {
  return query.get('definition') === 'agreed' ? 'MARGIN_AGREED' : 'MARGIN_ALL';
}
