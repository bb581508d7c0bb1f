import type { AttentionKind, OverviewQuery, Permission } from '../../gql/graphql';
import { seatAnchor } from '../../shared/seat-anchor';

export type AttentionItem = NonNullable<OverviewQuery['attention']>[number];

/** What is of today, whichever month is looked at: only today it can be acted on. */
export const OF_TODAY: readonly AttentionKind[] = ['LEADER_TERM_EXPIRED', 'LEADER_TERM_ENDING', 'LICENCE_LAPSING'];

/** The list behind an item of attention, which counts to what the item says; null when the viewer may not open it. */
export function attentionPath(kind: AttentionKind, permissions: readonly Permission[]): string | null {
  const paths: Record<AttentionKind, string> = {
    GROUP_OVERSIZE: '/groups?size=OVER_25',
    GROUP_UNDERSIZE: '/groups?size=UNDER_5',
    SEAT_UNCOVERED: '/coverage#seats',
    LEADER_TERM_EXPIRED: '/groups?leader=expired',
    LEADER_TERM_ENDING: '/groups?leader=ending',
    LICENCE_LAPSING: '/retailers?group=in&status=ACTIVE&licence=lapsing&order=licence',
    MEETING_MISSING: '/groups?meeting=missing',
    MARGIN_UNDER_TARGET: '/groups?margin=under',
  };
  const path = paths[kind];
  if (path.startsWith('/groups') && !permissions.includes('GROUP_READ')) return null;
  if (path.startsWith('/retailers') && !permissions.includes('RETAILER_READ')) return null;
  return path;
}

/** Address of one example: the retailer, the group, or the seat among those without one. */
export function examplePath(example: AttentionItem['examples'][number], permissions: readonly Permission[]): string | null {
  if (example.retailerId && permissions.includes('RETAILER_READ')) return `/retailers/${encodeURIComponent(example.retailerId)}`;
  if (example.groupId && permissions.includes('GROUP_READ')) return `/groups/${encodeURIComponent(example.groupId)}`;
  return example.groupId || example.retailerId ? null : `/coverage#${seatAnchor(example.unitCode)}`;
}

/** How an example's detail is to be read: a number of members, a rate, a month, or as it stands (a day, a county). */
export function detailKind(kind: AttentionKind): 'members' | 'rate' | 'month' | 'plain' {
  if (kind === 'GROUP_OVERSIZE' || kind === 'GROUP_UNDERSIZE') return 'members';
  if (kind === 'MARGIN_UNDER_TARGET') return 'rate';
  return kind === 'MEETING_MISSING' ? 'month' : 'plain';
}
