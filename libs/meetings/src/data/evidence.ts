import { dayInShanghai, demand, monthOf } from '@chengxin/kernel';
import { isLate, mayLoseEvidence, missingEvidence, PAPER_KINDS, type PaperKind } from '@chengxin/meetings/domain';
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
  if ((await dateParts(act, meeting, missing, path)) || wasComplete !== isComplete) await recount(act, meeting);
}

const SINCE = { SIGN_IN: 'signInAt', MINUTES: 'minutesAt', IMAGE: 'imagesAt' } as const;

/**
 * Keeps since when each part of the evidence is there, for the archive boxes; answers whether any came or went. A part that the box of a
 * closed month has counted stays.
 */
async function dateParts(act: Act, meeting: Meeting, missing: readonly PaperKind[], path: readonly string[]): Promise<boolean> {
  let changed = false;
  for (const kind of PAPER_KINDS) {
    const since = meeting[SINCE[kind]] ?? null;
    if ((since === null) === missing.includes(kind)) continue;
    changed = true;
    if (since !== null) {
      const came = monthOf(dayInShanghai(since));
      const closed = [...(await closedMonthsOf(act, meeting.scope))];
      demand(
        mayLoseEvidence(
          closed.some((month) => month > dutyMonth(meeting) && month >= came),
          path,
        ),
      );
    }
    meeting[SINCE[kind]] = since === null ? act.clock.now() : null;
  }
  return changed;
}
