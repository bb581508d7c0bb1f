import { endOfWeek, isOf, TODO_FACTS, TODO_KINDS, type TodoKind } from '@chengxin/duties/domain';
import type { ReadEnvironment } from '@chengxin/graphql-kit';
import type { LocalDate } from '@chengxin/kernel';
import sql, { join, type Sql } from 'sql-template-tag';
import { foundingsUnderWay } from './foundings.sql';
import { electionSteps, termsToElect } from './leadership.sql';
import { meetingDuties, openMeasures } from './meetings.sql';
import { applicationSteps, membershipsToEnd, newLicensees, pledgesToSign } from './members.sql';
import {
  archiveGaps,
  areasWithoutHome,
  chatsToCheck,
  countiesWithoutShop,
  countyArchiveGaps,
  groupsOfOddSize,
  importsToCommit,
  monthsToClose,
  openProposals,
} from './standing.sql';
import type { TodoScope } from './todo-scope';

/** Which statement answers which kinds: only those of the kinds that are asked for are run. */
const SOURCES: readonly { readonly kinds: readonly TodoKind[]; readonly rows: (scope: TodoScope) => Sql }[] = [
  { kinds: ['LEADER_VACANT', 'RE_ELECTION', 'TERM_ENDING', 'DEPUTY_TERM', 'CHAIR_TERM', 'VICE_CHAIR_TERM'], rows: termsToElect },
  { kinds: ['ELECTION_STEP', 'HANDOVER', 'ASSOCIATION_ELECTION'], rows: electionSteps },
  {
    kinds: ['MEETING_PLAN', 'MEETING_HOLD', 'MEETING_EVIDENCE', 'MEETING_MISSED', 'LEADERS_MEETING'],
    rows: meetingDuties,
  },
  { kinds: ['MEASURE'], rows: openMeasures },
  { kinds: ['APPLICATION'], rows: applicationSteps },
  { kinds: ['PLEDGE_UNSIGNED', 'PLEDGE_OUTDATED'], rows: pledgesToSign },
  { kinds: ['MEMBERSHIP_END'], rows: membershipsToEnd },
  { kinds: ['NEW_LICENSEE'], rows: newLicensees },
  { kinds: ['PLAN_OPEN'], rows: openProposals },
  { kinds: ['FOUNDING_START', 'FOUNDING'], rows: foundingsUnderWay },
  { kinds: ['GROUP_TOO_SMALL', 'GROUP_TOO_LARGE'], rows: groupsOfOddSize },
  { kinds: ['HOME_MISSING'], rows: areasWithoutHome },
  { kinds: ['SHOP_MISSING'], rows: countiesWithoutShop },
  { kinds: ['CHAT'], rows: chatsToCheck },
  { kinds: ['ARCHIVE_GAP'], rows: archiveGaps },
  { kinds: ['COUNTY_ARCHIVE_GAP'], rows: countyArchiveGaps },
  { kinds: ['MONTH_CLOSE'], rows: monthsToClose },
  { kinds: ['IMPORT_COMMIT'], rows: importsToCommit },
];

/** What is asked of the list of to-dos. */
export interface AskedTodos {
  readonly kind?: readonly TodoKind[] | null | undefined;
  /** Only (or none of) what is the work of the viewer's role. */
  readonly mine?: boolean | null | undefined;
}

/** The kinds that a viewer may see, as far as they are asked for. */
export const kindsAsked = (asked: AskedTodos, { may, role }: Pick<ReadEnvironment, 'may' | 'role'>): TodoKind[] =>
  TODO_KINDS.filter(
    (kind) =>
      may(TODO_FACTS[kind].sees) &&
      (asked.kind == null || asked.kind.includes(kind)) &&
      (asked.mine == null || asked.mine === isOf(kind, role)),
  );

/** The to-dos of some kinds as rows, with their state. */
export function todoRows(kinds: readonly TodoKind[], scope: TodoScope): Sql {
  const sources = SOURCES.filter((source) => source.kinds.some((kind) => kinds.includes(kind)));
  if (sources.length === 0) return NOTHING;
  return sql`(select t.*, ${stateOf(sql`t.due_on`, scope.today)} as state from (${join(
    sources.map(({ rows }) => rows(scope)),
    ' union all ',
  )}) t where t.kind = any(${[...kinds]}::text[]))`;
}

const NOTHING = sql`(select null::text as id, null::text as kind, null::text as subject, 0 as scope, 0 as unit_id, null::uuid as group_id, null::text as name,
  null::text as detail, null::date as due_on, 0 as quantity, null::text as state where false)`;

/** `todoStateOn` of a row. */
const stateOf = (
  dueOn: Sql,
  today: LocalDate,
): Sql => sql`case when ${dueOn} is null then 'UNDATED' when ${dueOn} < ${today}::date then 'OVERDUE'
  when ${dueOn} <= ${endOfWeek(today)}::date then 'THIS_WEEK' else 'LATER' end`;
