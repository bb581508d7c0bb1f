import type { TodoKind } from '@chengxin/duties/domain';

interface Linked {
  readonly kind: TodoKind;
  readonly subjectId?: string | null | undefined;
  readonly group?: { readonly id: string } | null | undefined;
  readonly name?: string;
  readonly dueOn?: string | null | undefined;
}

/** The page on which something is done. */
export function todoPath({ kind, subjectId, group, name = '', dueOn }: Linked): string {
  const ofGroup = group ? `/groups/${group.id}` : '/groups';
  switch (kind) {
    case 'ELECTION_STEP':
    case 'HANDOVER':
    case 'ASSOCIATION_ELECTION':
      return `/elections/${subjectId}`;
    case 'MEETING_HOLD':
    case 'MEETING_EVIDENCE':
    case 'MEETING_MISSED':
    case 'LEADERS_MEETING':
    case 'MEETING_PLAN':
      if (subjectId) return `/meetings/${subjectId}`;
      // A duty is due within its month; a group's own page has the duty of the running one.
      if (kind === 'LEADERS_MEETING') return `/meetings?kind=LEADERS&of=${dueOn?.slice(0, 7)}`;
      if (kind === 'MEETING_MISSED') return `/meetings?of=${dueOn?.slice(0, 7)}&name=${encodeURIComponent(name)}`;
      return `${ofGroup}#section-meetings`;
    case 'MEASURE':
      return `/meetings/${subjectId}`;
    case 'APPLICATION':
      return `/joining?application=${subjectId}`;
    case 'MEMBERSHIP_END':
      return '/joining?tab=ends';
    case 'NEW_LICENSEE':
      return `/joining?tab=licensees&name=${encodeURIComponent(name)}`;
    case 'PLAN_OPEN':
      return '/planner';
    case 'FOUNDING_START':
    case 'FOUNDING':
      return `/foundings/${subjectId}`;
    case 'HOME_MISSING':
      return '/homes';
    case 'SHOP_MISSING':
      return '/homes?tab=shops';
    case 'ARCHIVE_GAP':
      return `${ofGroup}#archive`;
    case 'COUNTY_ARCHIVE_GAP':
      return `/archives?box=${subjectId}`;
    case 'MONTH_CLOSE':
      return '/months';
    case 'IMPORT_COMMIT':
      return `/imports?job=${subjectId}`;
    case 'PLEDGE_UNSIGNED':
    case 'PLEDGE_OUTDATED':
      return `${ofGroup}#joining`;
    case 'CHAIR_TERM':
    case 'VICE_CHAIR_TERM':
      return '/elections?tab=association';
    case 'LEADER_VACANT':
    case 'RE_ELECTION':
    case 'TERM_ENDING':
    case 'DEPUTY_TERM':
    case 'GROUP_TOO_SMALL':
    case 'GROUP_TOO_LARGE':
    case 'CHAT':
      return ofGroup;
  }
}

/** What is done for several at once, on the page of to-dos itself. */
export const BULK_ACTS = {
  LEADER_VACANT: 'elect',
  RE_ELECTION: 'elect',
  TERM_ENDING: 'elect',
  DEPUTY_TERM: 'elect',
  CHAT: 'check',
  MEMBERSHIP_END: 'end',
  PLEDGE_UNSIGNED: 'sign',
  PLEDGE_OUTDATED: 'sign',
} as const satisfies Partial<Record<TodoKind, string>>;
export type BulkAct = (typeof BULK_ACTS)[keyof typeof BULK_ACTS];

/** The act of a kind; undefined where a page of its own does it. */
export const bulkActOf = (kind: TodoKind): BulkAct | undefined => (BULK_ACTS as Partial<Record<TodoKind, BulkAct>>)[kind];
