import { attachFiles, removeFiles } from '@chengxin/files/data';
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

/** Attaches papers to a meeting; who may read the meeting may see them. */
export async function attachPapers(
  act: Act,
  meeting: Meeting,
  papers: readonly MeetingPaperInput[],
  path: readonly string[],
): Promise<void> {
  const ids = papers.map(({ fileId }) => fileId);
  await attachFiles(act, ids, { scope: meeting.scope, need: 'GROUP_READ' }, path);
  if (ids.length === 0) return;
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
