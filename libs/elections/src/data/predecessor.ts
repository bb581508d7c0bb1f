import { LeaderTerm } from '@chengxin/groups/data';
import type { Act } from '@chengxin/persistence';

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
