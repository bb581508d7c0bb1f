import { demand } from '@chengxin/kernel';
import { isLate, mayLoseEvidence, missingEvidence, type PaperKind } from '@chengxin/meetings/domain';
import { closedMonthsOf } from '@chengxin/months/data';
import type { Act } from '@chengxin/persistence';
import type { Meeting } from './meeting.entity';
import { dutyMonth, recount } from './meeting-act';

/**
 * Looks at the evidence after an act and sets the state by it: complete since now, late when the month of duty is over. What a sheet has
 * declared stands until the record itself is complete. In a closed month complete evidence stays complete; what comes later is kept, and
 * the month's figures do not follow.
 */
export async function judgeEvidence(act: Act, meeting: Meeting, path: readonly string[]): Promise<void> {
  await act.em.flush();
  const [kept] = await act.em.execute<{ papers: PaperKind[]; signIn: boolean }[]>(
    `select array(select distinct kind from meeting_paper where meeting_id = ?::uuid) as papers,
            exists (select from meeting_attendance where meeting_id = ?::uuid) as "signIn"`,
    [meeting.id, meeting.id],
  );
  const missing = missingEvidence({
    minutes: meeting.minutes !== null,
    signIn: kept?.signIn ?? false,
    papers: kept?.papers ?? [],
  });
  const wasComplete = meeting.evidencedAt !== null;
  const isDeclared = meeting.fromSheet && wasComplete && missing.length > 0;
  const isComplete = missing.length === 0 || isDeclared;
  if (wasComplete && !isComplete) {
    demand(mayLoseEvidence((await closedMonthsOf(act, meeting.scope)).has(dutyMonth(meeting)), path));
    Object.assign(meeting, { evidencedAt: null, late: false });
  }
  if (!wasComplete && isComplete) {
    const now = act.clock.now();
    Object.assign(meeting, { evidencedAt: now, late: isLate(dutyMonth(meeting), now) });
  }
  Object.assign(meeting, { fromSheet: isDeclared, status: isComplete ? 'EVIDENCE_COMPLETE' : 'HELD' });
  if (wasComplete !== isComplete) await recount(act, meeting);
}
