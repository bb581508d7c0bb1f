import { attachFiles, removeFiles } from '@chengxin/files/data';
import type { FileNeed } from '@chengxin/files/domain';
import { asUuid } from '@chengxin/groups/data';
import { type Clock, demand, Refusal } from '@chengxin/kernel';
import { areOfOneKindEach, type MeetingPaperInput, type PaperKind } from '@chengxin/meetings/domain';
import type { Act, Database } from '@chengxin/persistence';
import { judgeEvidence } from './evidence';
import type { Meeting } from './meeting.entity';
import { auditMeeting, type Keeper, lockMeeting, meetingFacts, runMeetingAct, type SeenMeeting } from './meeting-act';

/** Photos are seen by who may read the meeting; sign-in sheets and minutes name persons, and need the right to retailers. */
const NEEDS: Readonly<Record<PaperKind, FileNeed>> = { IMAGE: 'GROUP_READ', SIGN_IN: 'RETAILER_READ', MINUTES: 'RETAILER_READ' };

/** Attaches papers to a meeting; refuses one file as two kinds of paper. */
export async function attachPapers(
  act: Act,
  meeting: Meeting,
  papers: readonly MeetingPaperInput[],
  path: readonly string[],
): Promise<void> {
  demand(areOfOneKindEach(papers, path));
  for (const [kind, own] of Map.groupBy(papers, (paper) => paper.kind)) {
    const ids = own.map(({ fileId }) => fileId);
    const attached = await attachFiles(act, ids, { scope: meeting.scope, need: NEEDS[kind] }, path);
    await act.em.execute('insert into meeting_paper (meeting_id, file_id, kind, scope) select ?::uuid, unnest(?::uuid[]), ?, ?', [
      ...[meeting.id, `{${attached.join(',')}}`, kind, meeting.scope],
    ]);
  }
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
