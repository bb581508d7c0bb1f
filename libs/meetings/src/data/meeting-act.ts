import { asUuid } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate, monthOf, Refusal, type YearMonth, yearMonth } from '@chengxin/kernel';
import { type MeetingAction, type MeetingKind, type MeetingState, mayAct, mayKeep } from '@chengxin/meetings/domain';
import { type Act, type Actor, ChangedMeanwhile, type Database, runAct } from '@chengxin/persistence';
import { LockMode } from '@mikro-orm/core';
import { Meeting } from './meeting.entity';

/** Somebody who keeps the affairs of groups, with the role that decides about leaders' meetings (SD-R15). */
export interface Keeper {
  readonly actor: Actor;
  readonly role: string | null;
}

/** Which meeting is changed, as it was seen. */
export interface SeenMeeting {
  readonly meetingId: string;
  readonly expectedVersion: number;
}

const UNIQUE_VIOLATION = '23505';
const CONSTRAINTS: Readonly<Record<string, () => Refusal>> = {
  meeting_group_waiting: () => alreadyPlanned(),
  meeting_leaders_waiting: () => alreadyPlanned(),
  meeting_group: () => sameDay(),
  meeting_leaders: () => sameDay(),
};

/** A meeting of that month waits to be held; whose and on which day, where that is known. */
export const alreadyPlanned = (
  { whose, day }: { readonly whose: string; readonly day: string | null } = { whose: '', day: null },
  field: 'plannedOn' | 'jointGroupId' = 'plannedOn',
): Refusal =>
  new Refusal({
    code: 'ALREADY_PLANNED',
    text: {
      zh: `${whose}当月已有计划中的例会${day ? `（${day}）` : ''}，请先召开或取消`,
      en: `a meeting of ${whose || 'that month'} is planned already${day ? ` for ${day}` : ''}; hold it or cancel it`,
    },
    path: ['input', field],
    clause: 'SD-R14',
  });

const sameDay = (): Refusal =>
  new Refusal({
    code: 'MEETING_RECORDED',
    text: { zh: '当天的例会已有记录，请打开修改', en: 'a meeting of that day is on record; open it to correct it' },
    path: ['input', 'heldOn'],
  });

/** One act on meetings: a transaction; what another was quicker to do becomes the same refusal as if it had been done before. */
export async function runMeetingAct<T>(
  database: Database,
  clock: Clock,
  { actor }: Keeper,
  work: (act: Act) => Promise<T>,
): Promise<T> {
  try {
    return await runAct(database.orm, clock, actor, work);
  } catch (error) {
    const { code, constraint } = error as { code?: unknown; constraint?: unknown };
    throw (code === UNIQUE_VIOLATION && CONSTRAINTS[String(constraint)]?.()) || error;
  }
}

export const meetingNotFound = (path: readonly string[] = ['input', 'meetingId']): Refusal =>
  new Refusal({ code: 'MEETING_NOT_FOUND', text: { zh: '没有这次会议', en: 'there is no such meeting' }, path });

/** A meeting, locked until the act ends, if its state allows the action and the keeper keeps meetings of its kind. */
export async function lockMeeting(act: Act, { role }: Keeper, seen: SeenMeeting, action: MeetingAction): Promise<Meeting> {
  const id = asUuid(seen.meetingId);
  const meeting = id && (await act.em.findOne(Meeting, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!meeting) throw meetingNotFound();
  const kind = meeting.kind as MeetingKind;
  demand(mayKeep(kind, role));
  if (meeting.version !== seen.expectedVersion) throw new ChangedMeanwhile();
  demand(mayAct(kind, meeting.status as MeetingState, action, ['input', 'meetingId']));
  meeting.version++;
  return meeting;
}

/** Month of duty of a meeting. */
export const dutyMonth = (meeting: Meeting): YearMonth => yearMonth((meeting.month as string).slice(0, 7));

/** The month of duty that a day lies in, as it is stored. */
export const asMonth = (day: LocalDate): string => `${monthOf(day)}-01`;

/** Has what the meeting counts for counted again: its groups' places, or the county's first place, since leaders meet nowhere in particular. */
export async function recount(act: Act, meeting: Meeting): Promise<void> {
  const rows = await act.em.execute<{ id: number }[]>(
    meeting.kind === 'GROUP'
      ? 'select distinct place_id as id from mutual_aid_group where id in (?::uuid, ?::uuid)'
      : `select p.id from unit p, unit c where c.id = ? and p.level = 'PLACE' and p.scope_from between c.scope_from and c.scope_to order by p.scope_from, p.code limit 1`,
    meeting.kind === 'GROUP' ? [meeting.groupId, meeting.jointGroupId] : [meeting.countyId],
  );
  for (const { id } of rows) act.refreshPlace(id, dutyMonth(meeting));
}

/** What an audit line says about a meeting. */
export const meetingFacts = (meeting: Meeting): object => ({
  kind: meeting.kind,
  group: meeting.groupId,
  jointGroup: meeting.jointGroupId,
  month: dutyMonth(meeting),
  status: meeting.status,
  plannedOn: meeting.plannedOn,
  heldOn: meeting.heldOn,
  attendees: meeting.attendees,
  late: meeting.late,
});

/** Adds the line of an act on a meeting to the trail. */
export const auditMeeting = (act: Act, name: string, meeting: Meeting, before: object | null, further: object = {}): void =>
  act.audit({
    act: name,
    subjectType: 'Meeting',
    subjectId: meeting.id,
    scope: meeting.scope,
    before,
    after: { ...meetingFacts(meeting), ...further },
  });
