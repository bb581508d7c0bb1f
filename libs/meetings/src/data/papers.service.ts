import { attachFiles, removeFiles } from '@chengxin/files/data';
import type { FileNeed } from '@chengxin/files/domain';
import { asUuid } from '@chengxin/groups/data';
import { type Clock, Refusal } from '@chengxin/kernel';
import type { PaperKind } from '@chengxin/meetings/domain';
import type { Act, Database } from '@chengxin/persistence';
import { judgeEvidence } from './evidence';
import type { Meeting } from './meeting.entity';
import { auditMeeting, type Keeper, lockMeeting, meetingFacts, runMeetingAct, type SeenMeeting } from './meeting-act';

/** An uploaded file and what it is of the evidence. */
export interface MeetingPaperInput {
  readonly fileId: string;
  readonly kind: PaperKind;
}

/** Photos are seen by who may read the meeting; sign-in sheets and minutes name persons, and need the right to retailers. */
const NEEDS: Readonly<Record<PaperKind, FileNeed>> = { IMAGE: 'GROUP_READ', SIGN_IN: 'RETAILER_READ', MINUTES: 'RETAILER_READ' };

/** Attaches papers to a meeting. */
export async function attachPapers(
  act: Act,
  meeting: Meeting,
  papers: readonly MeetingPaperInput[],
  path: readonly string[],
): Promise<void> {
  const ids = papers.map(({ fileId }) => fileId);
  if (ids.length === 0) return;
  for (const need of new Set(papers.map(({ kind }) => NEEDS[kind]))) {
    const own = papers.filter(({ kind }) => NEEDS[kind] === need).map(({ fileId }) => fileId);
    await attachFiles(act, own, { scope: meeting.scope, need }, path);
  }
  await act.em.execute(
    `insert into meeting_paper (meeting_id, file_id, kind, scope)
     select ?::uuid, x.id, x.kind, ? from unnest(?::uuid[], ?::text[]) as x(id, kind) on conflict do nothing`,
    [meeting.id, meeting.scope, `{${ids.join(',')}}`, `{${papers.map(({ kind }) => kind).join(',')}}`],
  );
}

export interface AddMeetingPapers extends SeenMeeting {
  readonly papers: readonly MeetingPaperInput[];
}

/** Adds papers to a meeting that was held; also to one of a closed month, as late evidence. Refused for files that are not one's own. */
export async function addMeetingPapers(
  database: Database,
  clock: Clock,
  keeper: Keeper,
  input: AddMeetingPapers,
): Promise<string> {
  return runMeetingAct(database, clock, keeper, async (act) => {
    const meeting = await lockMeeting(act, keeper, input, 'ADD_PAPERS');
    const before = meetingFacts(meeting);
    await attachPapers(act, meeting, input.papers, ['input', 'papers']);
    await judgeEvidence(act, meeting, ['input', 'papers']);
    auditMeeting(act, 'addMeetingPapers', meeting, before, { papers: input.papers });
    return meeting.id;
  });
}

export interface RemoveMeetingPaper extends SeenMeeting {
  readonly fileId: string;
}

/** Takes a paper off a meeting. Refused where a closed month would lose complete evidence, and once it is archived. */
export async function removeMeetingPaper(
  database: Database,
  clock: Clock,
  keeper: Keeper,
  input: RemoveMeetingPaper,
): Promise<string> {
  return runMeetingAct(database, clock, keeper, async (act) => {
    const meeting = await lockMeeting(act, keeper, input, 'REMOVE_PAPER');
    const before = meetingFacts(meeting);
    const fileId = asUuid(input.fileId);
    const removed = fileId
      ? await act.em.execute<{ kind: string }[]>(
          'delete from meeting_paper where meeting_id = ? and file_id = ? returning kind',
          [meeting.id, fileId],
        )
      : [];
    if (!fileId || removed.length === 0) {
      const text = { zh: '会议中没有这份资料', en: 'the meeting has no such paper' };
      throw new Refusal({ code: 'PAPER_NOT_FOUND', text, path: ['input', 'fileId'] });
    }
    await judgeEvidence(act, meeting, ['input', 'fileId']);
    await removeFiles(act, [fileId]);
    auditMeeting(act, 'removeMeetingPaper', meeting, before, { fileId, paper: removed[0]?.kind });
    return meeting.id;
  });
}
