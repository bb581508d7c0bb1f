import { givenProse } from '@chengxin/groups/data';
import { type Clock, demand, isExplained, proseText } from '@chengxin/kernel';
import type { NoticeWay } from '@chengxin/meetings/domain';
import type { Database } from '@chengxin/persistence';
import { auditMeeting, type Keeper, lockMeeting, meetingFacts, runMeetingAct, type SeenMeeting } from './meeting-act';

export interface NotifyMeeting extends SeenMeeting {
  readonly by: NoticeWay;
}

/** Keeps that those expected were told today, and how. Refused unless the meeting waits to be held. */
export async function notifyMeeting(database: Database, clock: Clock, keeper: Keeper, input: NotifyMeeting): Promise<string> {
  return runMeetingAct(database, clock, keeper, async (act) => {
    const meeting = await lockMeeting(act, keeper, input, 'NOTIFY');
    const before = meetingFacts(meeting);
    Object.assign(meeting, { status: 'NOTIFIED', notifiedOn: act.today, noticeBy: input.by });
    auditMeeting(act, 'notifyMeeting', meeting, before, { by: input.by });
    return meeting.id;
  });
}

/** Puts the complete papers into the archive; nothing changes in them afterwards. Refused while evidence is missing. */
export async function archiveMeeting(database: Database, clock: Clock, keeper: Keeper, input: SeenMeeting): Promise<string> {
  return runMeetingAct(database, clock, keeper, async (act) => {
    const meeting = await lockMeeting(act, keeper, input, 'ARCHIVE');
    const before = meetingFacts(meeting);
    Object.assign(meeting, { status: 'ARCHIVED', archivedAt: act.clock.now(), archivedBy: act.actor.name });
    auditMeeting(act, 'archiveMeeting', meeting, before);
    return meeting.id;
  });
}

export interface CancelMeeting extends SeenMeeting {
  readonly reason: string;
}

/** Cancels a meeting that was planned; another may be planned for the month. Refused once it was held, and without a reason. */
export async function cancelMeeting(database: Database, clock: Clock, keeper: Keeper, input: CancelMeeting): Promise<string> {
  const reason = proseText(input.reason);
  return runMeetingAct(database, clock, keeper, async (act) => {
    const meeting = await lockMeeting(act, keeper, input, 'CANCEL');
    demand(isExplained(reason, ['input', 'reason']));
    const before = meetingFacts(meeting);
    Object.assign(meeting, {
      status: 'CANCELLED',
      cancelledOn: act.today,
      cancelReason: givenProse(reason, ['input', 'reason']),
    });
    auditMeeting(act, 'cancelMeeting', meeting, before, { reason });
    return meeting.id;
  });
}
