import { givenText } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate, type Refusal } from '@chengxin/kernel';
import { type MeetingPlace, mayBeHeldAt, mayBePlannedOn, mayKeep } from '@chengxin/meetings/domain';
import type { Act, Database } from '@chengxin/persistence';
import { Meeting } from './meeting.entity';
import { alreadyPlanned, asMonth, auditMeeting, type Keeper, runMeetingAct } from './meeting-act';
import { type MeetingUnit, type MeetingUnitInput, unitOn } from './meeting-unit';

export interface PlanMeeting extends MeetingUnitInput {
  readonly plannedOn: LocalDate;
  readonly placeKind: MeetingPlace;
  readonly placeText?: string | null;
}

/** A meeting of a unit in a month of duty, with nothing on it yet. */
export const newMeeting = (act: Act, { homeAddress: _, ...unit }: MeetingUnit, day: LocalDate): Meeting =>
  act.em.create(Meeting, {
    id: crypto.randomUUID(),
    ...unit,
    month: asMonth(day),
    status: 'PLANNED',
    plannedOn: null,
    arrangedOn: null,
    notifiedOn: null,
    noticeBy: null,
    heldOn: null,
    placeKind: null,
    placeText: null,
    convener: null,
    customerManagerPresent: false,
    marketInspectorPresent: false,
    attendees: 0,
    minutes: null,
    evidencedAt: null,
    late: false,
    fromSheet: false,
    archivedAt: null,
    archivedBy: null,
    cancelledOn: null,
    cancelCause: null,
    cancelReason: null,
    version: 1,
  });

/** A meeting of any of the groups that waits to be held in a month; a joint one counts for both. */
const waitingOf = (groupIds: readonly (string | null)[]): object => ({
  status: { $in: ['PLANNED', 'NOTIFIED'] },
  $or: [
    { groupId: { $in: groupIds.filter((id) => id !== null) } },
    { jointGroupId: { $in: groupIds.filter((id) => id !== null) } },
  ],
});

/** The meeting of a unit that waits to be held in the month of a day, if there is one. */
export const findWaiting = (act: Act, unit: MeetingUnit, day: LocalDate): Promise<Meeting | null> =>
  act.em.findOne(Meeting, {
    month: asMonth(day),
    ...(unit.kind === 'GROUP'
      ? waitingOf([unit.groupId, unit.jointGroupId])
      : { kind: 'LEADERS', countyId: unit.countyId, status: { $in: ['PLANNED', 'NOTIFIED'] } }),
  });

/** Says which of two groups has a meeting that waits, and on which day. */
async function plannedBefore(act: Act, { groupId, jointGroupId, countyId }: MeetingUnit, waiting: Meeting): Promise<Refusal> {
  const own = groupId === null || [waiting.groupId, waiting.jointGroupId].includes(groupId);
  const [found] = await act.em.execute<{ name: string }[]>(
    groupId === null ? 'select name from unit where id = ?' : 'select name from mutual_aid_group where id = ?',
    [groupId === null ? countyId : own ? groupId : jointGroupId],
  );
  return alreadyPlanned({ whose: found?.name ?? '', day: waiting.plannedOn ?? null }, own ? 'plannedOn' : 'jointGroupId');
}

/**
 * Plans the meeting of a group or of a county's leaders. Refused: a day in the past or more than a year ahead, a place that is none of
 * such a meeting (Annex 9), a month whose meeting is planned already.
 */
export async function planMeeting(database: Database, clock: Clock, keeper: Keeper, input: PlanMeeting): Promise<string> {
  return runMeetingAct(database, clock, keeper, async (act) => {
    const placeText = givenText(input.placeText, ['input', 'placeText']);
    const unit = await unitOn(act, input, input.plannedOn);
    demand(
      mayKeep(unit.kind, keeper.role),
      mayBePlannedOn(input.plannedOn, act.today, ['input', 'plannedOn']),
      mayBeHeldAt(unit.kind, input.placeKind, placeText),
    );
    const waiting = await findWaiting(act, unit, input.plannedOn);
    if (waiting) throw await plannedBefore(act, unit, waiting);
    const meeting = newMeeting(act, unit, input.plannedOn);
    Object.assign(meeting, {
      plannedOn: input.plannedOn,
      arrangedOn: act.today,
      placeKind: input.placeKind,
      placeText: placeText ?? (input.placeKind === 'GROUP_HOME' ? unit.homeAddress : null),
    });
    auditMeeting(act, 'planMeeting', meeting, null);
    return meeting.id;
  });
}
