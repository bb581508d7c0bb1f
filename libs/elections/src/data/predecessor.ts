import { LeaderTerm } from '@chengxin/groups/data';
import type { LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import type { Election } from './election.entity';

/** A leader's term of which the archive box is still to be handed to the next, the latest first; none after an orderly hand-over. */
export const openTermsOf = (act: Act, groupId: string): Promise<LeaderTerm[]> =>
  act.em.find(LeaderTerm, { groupId, role: 'LEADER', closedOn: null }, { orderBy: { electedOn: 'desc' } });

/** The term whose box a new leader takes over; null when there is none, or when it is his own. */
export async function predecessorOf(act: Act, groupId: string, successorId: string): Promise<LeaderTerm | null> {
  const [last] = await openTermsOf(act, groupId);
  return last && last.retailerId !== successorId ? last : null;
}

/** Whether the box of a term has been handed over. */
export async function isHandedOver(act: Act, termId: string): Promise<boolean> {
  const rows = await act.em.execute<unknown[]>('select from archive_handover where term_id = ?', [termId]);
  return rows.length > 0;
}

/**
 * Takes back the hand-over to somebody who does not take office: the box is the predecessor's again and goes to whoever is elected next
 * (SD-R41). Its scans stay as papers of the election. Answers what it was, for the audit.
 */
export async function takeBackHandover(act: Act, { id }: Election): Promise<object> {
  const [handover] = await act.em.execute<{ termId: string; handedOverOn: LocalDate; handedBy: string; receivedBy: string }[]>(
    `select term_id as "termId", handed_over_on::text as "handedOverOn", handed_by as "handedBy", received_by as "receivedBy"
       from archive_handover where election_id = ?`,
    [id],
  );
  if (!handover) return {};
  await act.em.execute(
    `with paper as (delete from handover_paper where term_id = ? returning file_id, scope)
     insert into election_paper (election_id, file_id, scope) select ?, file_id, scope from paper`,
    [handover.termId, id],
  );
  await act.em.execute('delete from archive_handover_item where term_id = ?', [handover.termId]);
  await act.em.execute('delete from archive_handover where term_id = ?', [handover.termId]);
  return { handover };
}
