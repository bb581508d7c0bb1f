import { evidenceFileRead } from '@chengxin/files/api';
import { column, defineShape, extendShape, many, one, type ReadEnvironment, type ReadShape } from '@chengxin/graphql-kit';
import { groupRead } from '@chengxin/groups/api';
import {
  AGENDA_ITEMS,
  availableActions,
  MEASURE_STATES,
  MEETING_KINDS,
  MEETING_STATES,
  measureActions,
} from '@chengxin/meetings/domain';
import { unitRead } from '@chengxin/organization/api';
import sql, { join, type Sql } from 'sql-template-tag';
import { attendanceOrder, isCarriedInto, officerOf } from '../data';

/** The first day after a month, as the month is stored. */
const monthAfter = (month: Sql): Sql => sql`(${month} + interval '1 month')::date`;

/** What the viewer can do, as `case` over kind and state: the domain's own table, written out. */
function actionsOf(m: Sql, { may, role }: ReadEnvironment): Sql {
  if (!may('GROUP_AFFAIRS')) return sql`'[]'::json`;
  const cases = MEETING_KINDS.flatMap((kind) =>
    MEETING_STATES.map(
      (state) =>
        sql`when ${m}.kind = ${kind} and ${m}.status = ${state} then ${JSON.stringify(availableActions(kind, state, role))}`,
    ),
  );
  return sql`(case ${join(cases, ' ')} end)::json`;
}

/** Kinds of evidence that are missing (domain: `missingEvidence`); nothing of what a sheet has declared. */
const missingOf = (m: Sql): Sql => {
  const paper = (kind: string): Sql =>
    sql`exists (select from meeting_paper p where p.meeting_id = ${m}.id and p.kind = ${kind})`;
  return sql`(case when ${m}.from_sheet and ${m}.evidenced_at is not null then '[]'::json else to_json(array_remove(array[
    case when ${m}.minutes is null and not ${paper('MINUTES')} then 'MINUTES' end,
    case when not exists (select from meeting_attendance a where a.meeting_id = ${m}.id) and not ${paper('SIGN_IN')} then 'SIGN_IN' end,
    case when not ${paper('IMAGE')} then 'IMAGE' end], null)) end)`;
};

/**
 * Whether the month of a meeting is over and one whose duty it was to meet has no complete evidence of any meeting (SD-R14): of a joint one, one
 * of its groups.
 */
const isMissed = (m: Sql, today: string): Sql => {
  const isMet = (condition: Sql): Sql =>
    sql`exists (select from meeting o where ${condition} and o.month = ${m}.month and o.status in ('EVIDENCE_COMPLETE', 'ARCHIVED'))`;
  const isMetBy = (group: Sql): Sql => sql`(${isMet(sql`o.group_id = ${group}`)} or ${isMet(sql`o.joint_group_id = ${group}`)})`;
  return sql`(${m}.status in ('PLANNED', 'NOTIFIED', 'HELD') and ${monthAfter(sql`${m}.month`)} <= ${today}::date and not (case
    when ${m}.kind = 'LEADERS' then ${isMet(sql`o.kind = 'LEADERS' and o.county_id = ${m}.county_id`)}
    else ${isMetBy(sql`${m}.group_id`)} and (${m}.joint_group_id is null or ${isMetBy(sql`${m}.joint_group_id`)}) end))`;
};

export const meetingRead: ReadShape = defineShape({
  type: 'Meeting',
  table: 'meeting',
  key: 'id',
  fields: {
    id: column((m) => sql`${m}.id`),
    kind: column((m) => sql`${m}.kind`),
    state: column((m) => sql`${m}.status`),
    isMissed: column((m, { today }) => isMissed(m, today)),
    month: column((m) => sql`to_char(${m}.month, 'YYYY-MM')`),
    county: one(
      () => unitRead,
      (m, u) => sql`${u}.id = ${m}.county_id`,
    ),
    group: one(
      () => groupRead,
      (m, g) => sql`${g}.id = ${m}.group_id`,
      true,
    ),
    jointGroup: one(
      () => groupRead,
      (m, g) => sql`${g}.id = ${m}.joint_group_id`,
      true,
    ),
    plannedOn: column((m) => sql`${m}.planned_on`),
    notifiedOn: column((m) => sql`${m}.notified_on`),
    noticeBy: column((m) => sql`${m}.notice_by`),
    heldOn: column((m) => sql`${m}.held_on`),
    placeKind: column((m) => sql`${m}.place_kind`),
    placeText: column((m) => sql`${m}.place_text`),
    convener: column((m) => sql`${m}.convener`),
    customerManagerPresent: column((m) => sql`${m}.customer_manager_present`),
    marketInspectorPresent: column((m) => sql`${m}.market_inspector_present`),
    customerManager: column((m) => officerOf(m, 'CUSTOMER_MANAGER')),
    marketInspector: column((m) => officerOf(m, 'MARKET_INSPECTOR')),
    attendees: column((m) => sql`${m}.attendees`),
    // As their file: who may not open the one is not shown the other.
    minutes: column((m, { may }) => (may('RETAILER_READ') ? sql`${m}.minutes` : sql`null::text`)),
    agenda: many(
      () => agendaRead,
      (m, a) => sql`${a}.meeting_id = ${m}.id`,
      (a) => sql`array_position(${[...AGENDA_ITEMS]}::text[], ${a}.item)`,
    ),
    attendance: many(
      () => attendanceRead,
      (m, a) => sql`${a}.meeting_id = ${m}.id`,
      attendanceOrder,
      500,
    ),
    resolutions: many(
      () => resolutionRead,
      (m, r) => sql`${r}.meeting_id = ${m}.id`,
      (r) => sql`${r}.position`,
    ),
    papers: many(
      () => paperRead,
      (m, p) => sql`${p}.meeting_id = ${m}.id`,
      (p) => sql`array_position(array['MINUTES', 'SIGN_IN', 'IMAGE'], ${p}.kind), ${p}.file_id`,
    ),
    measures: many(
      () => measureRead,
      (m, p) => sql`${p}.meeting_id = ${m}.id`,
      (p) => sql`${p}.due_on, ${p}.id`,
    ),
    carriedMeasures: many(
      () => measureRead,
      isCarriedInto,
      (p) => sql`${p}.due_on, ${p}.id`,
    ),
    missingEvidence: column(missingOf),
    fromSheet: column((m) => sql`${m}.from_sheet`),
    evidencedAt: column((m) => sql`${m}.evidenced_at`),
    late: column((m) => sql`${m}.late`),
    archivedAt: column((m) => sql`${m}.archived_at`),
    archivedBy: column((m) => sql`${m}.archived_by`),
    cancelCause: column((m) => sql`${m}.cancel_cause`),
    cancelReason: column((m) => sql`${m}.cancel_reason`),
    availableActions: column(actionsOf),
    version: column((m) => sql`${m}.version`),
  },
});

const agendaRead: ReadShape = defineShape({
  type: 'MeetingAgendaLine',
  table: 'meeting_agenda',
  key: 'item',
  fields: { item: column((a) => sql`${a}.item`), note: column((a) => sql`${a}.note`) },
});

const attendanceRead: ReadShape = defineShape({
  type: 'MeetingAttendanceLine',
  table: 'meeting_attendance',
  key: 'retailer_id',
  fields: {
    retailerId: column((a) => sql`${a}.retailer_id`),
    storeName: column((a) => sql`${a}.store_name`),
    groupName: column((a) => sql`${a}.group_name`),
    presence: column((a) => sql`${a}.presence`),
  },
});

const resolutionRead: ReadShape = defineShape({
  type: 'MeetingResolution',
  table: 'meeting_resolution',
  key: 'position',
  fields: {
    position: column((r) => sql`${r}.position`),
    subject: column((r) => sql`${r}.subject`),
    votesFor: column((r) => sql`${r}.votes_for`),
    members: column((r) => sql`${r}.members`),
    passed: column((r) => sql`${r}.passed`),
  },
});

const paperRead: ReadShape = defineShape({
  type: 'MeetingPaper',
  table: 'meeting_paper',
  key: 'file_id',
  fields: {
    kind: column((p) => sql`${p}.kind`),
    file: one(
      () => evidenceFileRead,
      (p, file) => sql`${file}.id = ${p}.file_id`,
    ),
  },
});

/** How a measure stands on a day (domain: `measureState`). */
export const measureStateOf = (p: Sql, today: string): Sql =>
  sql`(case when ${p}.withdrawn_on is not null then 'WITHDRAWN' when ${p}.done_on is not null then 'DONE'
    when ${p}.due_on < ${today}::date then 'OVERDUE' else 'OPEN' end)`;

/** What the viewer can do with a measure (domain: `measureActions`). */
function measureActionsOf(p: Sql, { may, role, today }: ReadEnvironment): Sql {
  if (!may('GROUP_AFFAIRS')) return sql`'[]'::json`;
  const cases = MEASURE_STATES.map((state) => sql`when ${state} then ${JSON.stringify(measureActions(state, role))}`);
  return sql`(case ${measureStateOf(p, today)} ${join(cases, ' ')} end)::json`;
}

export const measureRead: ReadShape = defineShape({
  type: 'MeetingMeasure',
  table: 'meeting_measure',
  key: 'id',
  fields: {
    id: column((p) => sql`${p}.id`),
    meeting: one(
      () => meetingRead,
      (p, m) => sql`${m}.id = ${p}.meeting_id`,
    ),
    county: one(
      () => unitRead,
      (p, u) => sql`${u}.id = ${p}.county_id`,
    ),
    opinion: column((p) => sql`${p}.opinion`),
    measure: column((p) => sql`${p}.measure`),
    responsible: column((p) => sql`${p}.responsible`),
    dueOn: column((p) => sql`${p}.due_on`),
    state: column((p, { today }) => measureStateOf(p, today)),
    doneOn: column((p) => sql`${p}.done_on`),
    remark: column((p) => sql`${p}.remark`),
    withdrawnOn: column((p) => sql`${p}.withdrawn_on`),
    withdrawReason: column((p) => sql`${p}.withdraw_reason`),
    availableActions: column(measureActionsOf),
    version: column((p) => sql`${p}.version`),
  },
});

// What this slice adds to the group (schema: group-meetings.resolver.ts).
extendShape(groupRead, {
  meetings: many(
    () => meetingRead,
    (g, m) => sql`(${m}.group_id = ${g}.id or ${m}.joint_group_id = ${g}.id)`,
    (m) => sql`${m}.month desc, coalesce(${m}.held_on, ${m}.planned_on) desc, ${m}.id`,
    24,
  ),
});
