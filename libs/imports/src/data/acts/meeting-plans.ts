import { MEETING_PLAN_IMPORT, type MeetingPlanRow } from '@chengxin/imports/domain';
import type { LocalDate } from '@chengxin/kernel';
import { planMeeting } from '@chengxin/meetings/data';
import {
  MEETING_PLACE_LABELS,
  MEETING_PLACES,
  MEETING_STATE_LABELS,
  MEETING_STATES,
  type MeetingPlace,
  type MeetingState,
} from '@chengxin/meetings/domain';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { countiesNamed, demandCounty, demandGroup } from './look-ups';
import { cellsOf, sameText } from './row-cells';

/** A row that tells a day. */
type Dated = Whole<MeetingPlanRow> & { readonly day: LocalDate };

interface KnownMeeting {
  readonly status: MeetingState;
  readonly placeKind: MeetingPlace | null;
  readonly placeText: string | null;
}

/** The place that a text names by its kind: 小组之家, in either language. */
const placeCalled = (text: string | null): MeetingPlace | null =>
  MEETING_PLACES.find((place) => Object.values(MEETING_PLACE_LABELS[place]).some((label) => sameText(label, text ?? ''))) ?? null;

/** Whether a meeting is where the row tells it, as pages list places: their names, or else their kinds. */
function isThere({ placeKind, placeText }: Dated, known: KnownMeeting): boolean {
  if (placeKind !== null && placeKind !== known.placeKind) return false;
  if (placeText === null) return true;
  return known.placeText === null ? placeCalled(placeText) === known.placeKind : sameText(placeText, known.placeText);
}

/**
 * The meeting of a row's group or county on its day, joint ones included, held or planned; a cancelled one where the row tells it or there is
 * no other. Of several the one that is where the row says.
 */
async function knownMeeting(run: ActRun, row: Dated): Promise<KnownMeeting | null> {
  const { whose, meeting: kind, day } = row;
  const named = sql`(select g.id from mutual_aid_group g where g.name = ${whose})`;
  const ofUnit =
    kind === 'GROUP'
      ? sql`(m.group_id in ${named} or m.joint_group_id in ${named})`
      : sql`m.county_id in ${countiesNamed(run, whose)}`;
  const meetings = await run.query<KnownMeeting>(
    sql`select m.status, m.place_kind as "placeKind", m.place_text as "placeText" from meeting m
         where m.kind = ${kind} and ${ofUnit} and coalesce(m.held_on, m.planned_on) = ${day}::date
         order by (m.status = 'CANCELLED') <> ${row.state === 'CANCELLED'}, m.id`,
  );
  const standsSo = meetings.filter(({ status }) => (status === 'CANCELLED') === (row.state === 'CANCELLED'));
  return standsSo.find((meeting) => isThere(row, meeting)) ?? meetings[0] ?? null;
}

/** Whether a row tells that more became of a meeting than is recorded; what it tells of before is only older. */
const isBeyond = ({ state }: Dated, { status }: KnownMeeting): boolean =>
  MEETING_STATES.findIndex((one) => one === state) > MEETING_STATES.indexOf(status);

/** Where a new meeting will be. */
function placeOf(
  { placeKind, placeText }: Dated,
  usual: { readonly place: MeetingPlace; readonly address: string | null },
): { readonly placeKind: MeetingPlace; readonly placeText: string | null } {
  const called = placeCalled(placeText);
  const text = called === null ? placeText : null;
  const isUsual = text === null || (usual.address !== null && sameText(text, usual.address));
  return { placeKind: placeKind ?? called ?? (isUsual ? usual.place : 'OTHER'), placeText: text };
}

async function plan(run: ActRun, row: Dated): Promise<void> {
  const at = cellsOf(MEETING_PLAN_IMPORT, row);
  const group = row.meeting === 'GROUP' ? await demandGroup(run, row.whose, at('whose')) : null;
  const county = row.meeting === 'LEADERS' ? await demandCounty(run, row.whose, at('whose')) : null;
  if (!group && !county) return;
  const place = group
    ? placeOf(row, { place: group.homeAddress === null ? 'MEMBER_SHOP' : 'GROUP_HOME', address: group.homeAddress })
    : placeOf(row, { place: 'COUNTY_DEPARTMENT', address: null });
  const unit = group ? { groupId: group.id } : { countyCode: county?.code ?? '' };
  await run.try(
    (database, clock, actor) =>
      planMeeting(database, clock, { actor, role: actor.role }, { ...unit, ...place, plannedOn: row.day }),
    {
      placeKind: row.placeKind === null ? at('placeText') : at('placeKind'),
      ...{ placeText: at('placeText'), groupId: at('whose'), countyCode: at('whose'), otherwise: at('day') },
    },
  );
}

async function record(run: ActRun, given: Whole<MeetingPlanRow>): Promise<Action> {
  // Lists of pages have those, too, for whom nothing is arranged.
  if (given.day === null) return 'UNCHANGED';
  const row = { ...given, day: given.day };
  const at = cellsOf(MEETING_PLAN_IMPORT, row);
  const known = await knownMeeting(run, row);
  if (known) {
    if (known.status === 'CANCELLED' && row.state !== 'CANCELLED')
      run.fault(at('day'), {
        zh: '没有取消过例会的日期（当天的已取消；另行安排请在会议页办理）',
        en: 'a day whose meeting was not cancelled (plan another one on the page of meetings)',
      });
    else if (isBeyond(row, known))
      run.fault(at('state'), {
        zh: `与系统中的一致：${MEETING_STATE_LABELS[known.status].zh}（通知、取消在会议页登记，已召开的导入会议记录）`,
        en: `as it stands in the system: ${MEETING_STATE_LABELS[known.status].en} (notices and cancelling are kept on the page of meetings, records are imported as such)`,
      });
    else if (!isThere(row, known))
      run.fault(at('placeText'), {
        zh: '与系统中的一致（地点在会议页修改）',
        en: 'as it stands in the system (change the place on the page of meetings)',
      });
    return 'UNCHANGED';
  }
  if (row.state !== null && row.state !== 'PLANNED') {
    run.fault(at('state'), {
      zh: '已计划（当天没有这次例会；通知、取消在会议页登记，已召开的导入会议记录）',
      en: 'planned (there is no such meeting that day; notices and cancelling are kept on the page of meetings, records are imported as such)',
    });
    return 'UNCHANGED';
  }
  await plan(run, row);
  return 'CREATE';
}

/** 例会安排: what is planned, or was held, on that day stays as it is. */
export const MEETING_PLAN_PLAN = planOf<MeetingPlanRow>({
  groupsOf: ({ meeting, whose }) => (meeting === 'GROUP' ? [whose] : []),
  togetherBy: ({ whose }) => [whose],
  order: ({ day }) => day ?? undefined,
  record,
});
