import { agendaOf, MEETING_RECORD_IMPORT, type MeetingRecordRow } from '@chengxin/imports/domain';
import { recordMeetingHeld } from '@chengxin/meetings/data';
import sql, { type Sql } from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { demandCounty, demandGroup, membersOn, retailersNamed } from './look-ups';
import { cellsOf } from './row-cells';

/** Whose meeting it is. */
type Unit = { readonly groupId: string } | { readonly countyId: number; readonly countyCode: string };

/** A meeting of the unit on that day, as far as a row can say it otherwise. */
interface KnownMeeting {
  readonly id: string;
  readonly version: number;
  /** No sign-in is kept: what a sheet has declared may be completed. */
  readonly bare: boolean;
  readonly placeKind: string | null;
  readonly placeText: string | null;
  readonly convener: string | null;
  readonly minutes: string | null;
  readonly customerManager: boolean;
  readonly marketInspector: boolean;
  readonly agenda: readonly string[];
  readonly present: readonly string[];
  readonly excused: readonly string[];
}

const ofUnit = (unit: Unit): Sql =>
  'groupId' in unit ? sql`m.group_id = ${unit.groupId}::uuid` : sql`m.kind = 'LEADERS' and m.county_id = ${unit.countyId}`;

const signedAs = (presence: string): Sql =>
  sql`array(select a.retailer_id::text from meeting_attendance a where a.meeting_id = m.id and a.presence = ${presence} order by 1)`;

async function meetingOn(run: ActRun, unit: Unit, day: string): Promise<KnownMeeting | null> {
  const [meeting] = await run.query<KnownMeeting>(
    sql`select m.id, m.version, m.place_kind as "placeKind", m.place_text as "placeText", m.convener, m.minutes, m.customer_manager_present as "customerManager",
               m.market_inspector_present as "marketInspector", not exists (select from meeting_attendance a where a.meeting_id = m.id) as bare,
               array(select item from meeting_agenda a where a.meeting_id = m.id order by item) as agenda,
               ${signedAs('PRESENT')} as present, ${signedAs('EXCUSED')} as excused
          from meeting m where ${ofUnit(unit)} and m.held_on = ${day}::date`,
  );
  return meeting ?? null;
}

/** All who are expected on a day: the members of the group, the leaders in office of the county. */
async function everyone(run: ActRun, unit: Unit, day: string): Promise<string[]> {
  if ('groupId' in unit) return membersOn(run, [unit.groupId], day);
  const rows = await run.query<{ id: string }>(
    sql`select retailer_id as id from leaders_expected(${unit.countyId}::integer, ${day}::date)`,
  );
  return rows.map(({ id }) => id);
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.toSorted().join() === other.toSorted().join();

const OPTIONAL = ['placeText', 'convener', 'minutes', 'customerManager', 'marketInspector'] as const;

/** Whether the meeting is recorded as the row tells it; an empty cell tells nothing. */
const isSame = (
  known: KnownMeeting,
  row: Whole<MeetingRecordRow>,
  told: Pick<KnownMeeting, 'agenda' | 'present' | 'excused'>,
): boolean =>
  known.placeKind === row.placeKind &&
  OPTIONAL.every((key) => (row[key] ?? known[key]) === known[key]) &&
  same(known.agenda, told.agenda) &&
  same(known.present, told.present) &&
  same(known.excused, told.excused);

async function record(run: ActRun, row: Whole<MeetingRecordRow>): Promise<Action> {
  const at = cellsOf(MEETING_RECORD_IMPORT, row);
  const { meeting: kind, heldOn, placeKind, groupName, county: countyName } = row;
  const group = kind === 'GROUP' ? await demandGroup(run, groupName ?? '', at('groupName')) : null;
  const county = kind === 'LEADERS' ? await demandCounty(run, countyName ?? '', at('county')) : null;
  const named = row.present === 'ALL' ? [] : await retailersNamed(run, row.present, (who) => at('present', who));
  const away = await retailersNamed(run, row.excused ?? [], (who) => at('excused', who));
  const unit: Unit | null = group ? { groupId: group.id } : county && { countyId: county.id, countyCode: county.code };
  if (!unit || !named || !away) return 'UNCHANGED';
  const excusedIds = away.map(({ id }) => id);
  const presentIds =
    row.present === 'ALL'
      ? (await everyone(run, unit, heldOn)).filter((id) => !excusedIds.includes(id))
      : named.map(({ id }) => id);
  const agenda = agendaOf(kind, row.agenda) ?? [];
  const known = await meetingOn(run, unit, heldOn);
  if (known && !known.bare) {
    if (!isSame(known, row, { agenda, present: presentIds, excused: excusedIds }))
      run.fault(at('heldOn'), {
        zh: '没有会议记录的日期（当天已有记录且与此不同，请在会议页修改）',
        en: 'a day without a record (that day has another one; correct it on the page of meetings)',
      });
    return 'UNCHANGED';
  }
  await run.try(
    (database, clock, actor) =>
      recordMeetingHeld(
        database,
        clock,
        { actor, role: actor.role },
        {
          ...(known
            ? { meetingId: known.id, expectedVersion: known.version }
            : 'groupId' in unit
              ? { groupId: unit.groupId }
              : { countyCode: unit.countyCode }),
          ...{ heldOn, placeKind, placeText: row.placeText, convener: row.convener, minutes: row.minutes },
          ...{ customerManagerPresent: row.customerManager ?? false, marketInspectorPresent: row.marketInspector ?? false },
          ...{ agenda: agenda.map((item) => ({ item })), presentIds, excusedIds, resolutions: [], papers: [] },
        },
      ),
    {
      ...{
        placeKind: at('placeKind'),
        placeText: at('placeText'),
        agenda: at('agenda'),
        minutes: at('minutes'),
        convener: at('convener'),
      },
      presentIds: (index) => at('present', named[index]?.licenceNo),
      excusedIds: (index) => at('excused', away[index]?.licenceNo),
      ...{ groupId: at('groupName'), countyCode: at('county'), otherwise: at('heldOn') },
    },
  );
  return known ? 'UPDATE' : 'CREATE';
}

/** 会议记录: a record that is kept already stays; what a sheet has declared without sign-in is completed. */
export const MEETING_RECORD_PLAN = planOf<MeetingRecordRow>({
  groupsOf: ({ groupName }) => [groupName],
  order: ({ heldOn }) => heldOn,
  record,
});
