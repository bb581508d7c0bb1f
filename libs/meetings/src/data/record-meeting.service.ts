import { asUuid, convenerOf, givenText, officersOn } from '@chengxin/groups/data';
import { allowed, type Clock, demand, type LocalDate, mayBeKept, monthOf } from '@chengxin/kernel';
import {
  type AgendaItem,
  isPassed,
  type MeetingKind,
  type MeetingPaperInput,
  type MeetingPlace,
  mayBeHeldAt,
  mayBeHeldOn,
  mayBeMinutes,
  mayCountForEach,
  mayHaveAgenda,
  mayKeep,
  mayResolve,
  maySignIn,
  type ResolutionInput,
} from '@chengxin/meetings/domain';
import type { Act, Database } from '@chengxin/persistence';
import { loadPolicyForAct } from '@chengxin/policy/data';
import { raw } from '@mikro-orm/core';
import { judgeEvidence } from './evidence';
import { Meeting } from './meeting.entity';
import { auditMeeting, dutyMonth, type Keeper, lockMeeting, meetingFacts, runMeetingAct } from './meeting-act';
import { type Expected, expectedOn, type MeetingUnit, type MeetingUnitInput, unitOn } from './meeting-unit';
import { attachPapers } from './papers.service';
import { findWaiting, newMeeting } from './plan-meeting.service';

export interface RecordMeetingHeld extends MeetingUnitInput {
  /** The meeting that was planned or is corrected; without it the group or county is named. */
  readonly meetingId?: string | null;
  readonly expectedVersion?: number | null;
  readonly heldOn: LocalDate;
  readonly placeKind: MeetingPlace;
  readonly placeText?: string | null;
  readonly convener?: string | null;
  readonly customerManagerPresent: boolean;
  readonly marketInspectorPresent: boolean;
  readonly agenda: readonly { readonly item: AgendaItem; readonly note?: string | null }[];
  readonly presentIds: readonly string[];
  readonly excusedIds: readonly string[];
  /** What was decided on matters that the charter leaves open. */
  readonly resolutions: readonly ResolutionInput[];
  readonly minutes?: string | null;
  readonly papers: readonly MeetingPaperInput[];
}

/**
 * Keeps the record of a meeting in the order of Annex 9: day, place, convener, points dealt with, sign-in of all who are expected,
 * officers present, resolutions, minutes, papers. A plan of the month becomes the meeting. Refused: a day in the future or outside the month of duty,
 * a second meeting of the unit on a day, a joint meeting to which nobody of one group came, strangers on the sign-in sheet, points of another list, votes of more than all members. A closed month takes records as late
 * evidence: its figures stay.
 */
export function recordMeetingHeld(database: Database, clock: Clock, keeper: Keeper, input: RecordMeetingHeld): Promise<string> {
  return runMeetingAct(database, clock, keeper, (act) => recordMeetingIn(act, keeper, input));
}

/** The record itself, as part of a larger act. */
export async function recordMeetingIn(act: Act, keeper: Keeper, input: RecordMeetingHeld): Promise<string> {
  const meeting = await meetingOf(act, keeper, input);
  const kind = meeting.kind as MeetingKind;
  const before = meetingFacts(meeting);
  const placeText = givenText(input.placeText, ['input', 'placeText']);
  const minutes = input.minutes?.trim() || null;
  demand(
    mayBeHeldOn(input.heldOn, dutyMonth(meeting), act.today, ['input', 'heldOn']),
    mayBeHeldAt(kind, input.placeKind, placeText),
    mayHaveAgenda(
      kind,
      input.agenda.map(({ item }) => item),
      ['input', 'agenda'],
    ),
    mayBeMinutes(minutes, ['input', 'minutes']),
  );
  const unit = {
    kind,
    groupId: meeting.groupId ?? null,
    jointGroupId: meeting.jointGroupId ?? null,
    countyId: meeting.countyId,
  };
  const expected = await expectedOn(act, unit, input.heldOn);
  const [presentIds, excusedIds] = [input.presentIds.map(lower), input.excusedIds.map(lower)];
  demand(
    ...maySignIn(new Set(expected.map(({ retailerId }) => retailerId)), presentIds, excusedIds),
    kind === 'GROUP' ? mayCountForEach(expected, presentIds) : allowed,
    ...mayResolve(kind, unit.jointGroupId !== null, presentIds.length, input.resolutions, ['input', 'resolutions']),
  );
  Object.assign(meeting, {
    status: 'HELD',
    heldOn: input.heldOn,
    placeKind: input.placeKind,
    placeText,
    convener: givenText(input.convener, ['input', 'convener']) ?? (await usualConvener(act, unit, input.heldOn)),
    customerManagerPresent: input.customerManagerPresent,
    marketInspectorPresent: input.marketInspectorPresent,
    attendees: presentIds.length,
    minutes,
  });
  // The checks of the table see the state that the evidence decides.
  if (meeting.evidencedAt !== null) meeting.status = 'EVIDENCE_COMPLETE';
  await act.em.flush();
  await keepAgenda(act, meeting, input.agenda);
  const resolutions = await keepResolutions(act, meeting, input, expected.length);
  await keepAttendance(act, meeting, expected, new Set(presentIds), new Set(excusedIds));
  await attachPapers(act, meeting, input.papers, ['input', 'papers']);
  await judgeEvidence(act, meeting, ['input', 'minutes']);
  auditMeeting(act, 'recordMeetingHeld', meeting, before, {
    agenda: input.agenda.map(({ item }) => item),
    expected: expected.length,
    ...(resolutions.length > 0 ? { resolutions } : {}),
  });
  return meeting.id;
}

const lower = (id: string): string => asUuid(id) ?? id;

/** The meeting that is recorded: the one named, the one that waits in the month of the day, or a new one. */
async function meetingOf(act: Act, keeper: Keeper, input: RecordMeetingHeld): Promise<Meeting> {
  const { meetingId, expectedVersion } = input;
  if (meetingId != null) return lockMeeting(act, keeper, { meetingId, expectedVersion: expectedVersion ?? 0 }, 'RECORD_HELD');
  const unit = await unitOn(act, input, input.heldOn);
  demand(mayKeep(unit.kind, keeper.role), mayBeHeldOn(input.heldOn, monthOf(input.heldOn), act.today, ['input', 'heldOn']));
  const waiting = await findWaiting(act, { ...unit, jointGroupId: null }, input.heldOn);
  const meeting = waiting
    ? await lockMeeting(act, keeper, { meetingId: waiting.id, expectedVersion: waiting.version }, 'RECORD_HELD')
    : newMeeting(act, unit, input.heldOn);
  if (unit.jointGroupId !== null) await meetJointly(act, meeting, unit);
  return meeting;
}

/** The groups met together: the one's plan is held, the other's is no more (§3.8). */
async function meetJointly(act: Act, meeting: Meeting, { groupId, jointGroupId }: MeetingUnit): Promise<void> {
  Object.assign(meeting, { groupId, jointGroupId });
  await act.em.nativeUpdate(
    Meeting,
    { id: { $ne: meeting.id }, month: meeting.month, groupId: jointGroupId, status: { $in: ['PLANNED', 'NOTIFIED'] } },
    { status: 'CANCELLED', cancelledOn: act.today, cancelCause: 'HELD_JOINTLY', version: raw('version + 1') },
  );
}

/** Who convenes when nobody else is named: the group's leader, by his store (SD-R14); the association's chair or the market manager (SD-R15). */
async function usualConvener(act: Act, unit: Pick<MeetingUnit, 'groupId' | 'countyId'>, day: LocalDate): Promise<string | null> {
  if (unit.groupId === null) return (await convenerOf(act, unit.countyId, day)).name;
  const officers = await officersOn(act, unit.groupId, day);
  return officers.find(({ role }) => role === 'LEADER')?.storeName ?? null;
}

async function keepAgenda(act: Act, meeting: Meeting, agenda: RecordMeetingHeld['agenda']): Promise<void> {
  await act.em.execute('delete from meeting_agenda where meeting_id = ?', [meeting.id]);
  const notes = agenda.map(({ note }) => note?.trim() || null);
  demand(...notes.map((note, index) => mayBeKept(note, ['input', 'agenda', String(index), 'note'])));
  await act.em.execute(
    `insert into meeting_agenda (meeting_id, item, note, scope)
     select ?::uuid, x.item, x.note, ? from jsonb_to_recordset(?::jsonb) as x(item text, note text)`,
    [meeting.id, meeting.scope, JSON.stringify(agenda.map(({ item }, index) => ({ item, note: notes[index] })))],
  );
}

async function keepResolutions(
  act: Act,
  meeting: Meeting,
  { heldOn, resolutions }: RecordMeetingHeld,
  members: number,
): Promise<object[]> {
  await act.em.execute('delete from meeting_resolution where meeting_id = ?', [meeting.id]);
  if (resolutions.length === 0) return [];
  const owner = { scopeFrom: meeting.scope, scopeTo: meeting.scope };
  const share = (await loadPolicyForAct(act)).fraction('vote.other_share', owner, heldOn);
  const rows = resolutions.map(({ subject, votesFor }, index) => ({
    position: index + 1,
    subject: subject.trim(),
    votesFor,
    members,
    passed: isPassed(votesFor, members, share),
  }));
  await act.em.execute(
    `insert into meeting_resolution (meeting_id, scope, position, subject, votes_for, members, passed)
     select ?::uuid, ?, x.position, x.subject, x."votesFor", x.members, x.passed
       from jsonb_to_recordset(?::jsonb) as x(position integer, subject text, "votesFor" integer, members integer, passed boolean)`,
    [meeting.id, meeting.scope, JSON.stringify(rows)],
  );
  return rows;
}

async function keepAttendance(
  act: Act,
  meeting: Meeting,
  expected: readonly Expected[],
  present: ReadonlySet<string>,
  excused: ReadonlySet<string>,
): Promise<void> {
  const rows = expected.map((line) => {
    const presence = present.has(line.retailerId) ? 'PRESENT' : excused.has(line.retailerId) ? 'EXCUSED' : 'ABSENT';
    return { ...line, presence };
  });
  await act.em.execute('delete from meeting_attendance where meeting_id = ?', [meeting.id]);
  await act.em.execute(
    `insert into meeting_attendance (meeting_id, retailer_id, group_id, scope, store_name, group_name, presence)
     select ?::uuid, x."retailerId", x."groupId", ?, x."storeName", x."groupName", x.presence
       from jsonb_to_recordset(?::jsonb) as x("retailerId" uuid, "groupId" uuid, "storeName" text, "groupName" text, presence text)`,
    [meeting.id, meeting.scope, JSON.stringify(rows)],
  );
}
