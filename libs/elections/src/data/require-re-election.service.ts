import { eventOf, isRecalled, mayBefall, mustFollow, type ReElectionReason, termStateOn } from '@chengxin/elections/domain';
import { asUuid, demandOpenDay, LeaderTerm, lockGroup, memberIdsOn, refreshPlaces, runGroupAct } from '@chengxin/groups/data';
import { allowed, type Clock, demand, isExplained, type LocalDate, normaliseText, Refusal } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { loadPolicyForAct } from '@chengxin/policy/data';
import { isHandedOver } from './predecessor';

export interface RequireReElection {
  readonly termId: string;
  readonly reason: ReElectionReason;
  /** The day of the finding, the resignation or the demand. */
  readonly on: LocalDate;
  /** What happened, and who proved it. */
  readonly note: string;
  /** Members who demand it; only for MEMBERS_DEMAND. */
  readonly votesFor?: number | null;
}

/**
 * Records one of the five reasons for electing a leader anew (SD-R09). Who resigns, or whom more than half of all members want to go, is out
 * of office from that day; for the other reasons he stays until a successor takes over. Refused: who is out of office already, no
 * explanation, a day before the term or in a closed month, too few members. Answers the group.
 */
export async function requireReElection(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: RequireReElection,
): Promise<string> {
  const note = normaliseText(input.note);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const term = await leaderTerm(act, input.termId);
    const group = await lockGroup(act, term.groupId, ['input', 'termId']);
    await act.em.refresh(term);
    await demandOpenDay(act, group.scope, input.on, ['input', 'on']);
    const event = eventOf(input.reason);
    const members = (await memberIdsOn(act, group.id, input.on)).size;
    const share = (await loadPolicyForAct(act)).fraction(
      'vote.recall_share',
      { scopeFrom: group.scope, scopeTo: group.scope },
      input.on,
    );
    const votesFor = event === 'RECALL' ? (input.votesFor ?? null) : null;
    demand(
      mayBefall(termStateOn(await factsOf(act, term), act.today), event),
      isExplained(note, ['input', 'note']),
      mustFollow(input.on, (term.tookOfficeOn ?? term.electedOn) as LocalDate, ['input', 'on']),
      event === 'RECALL' ? isRecalled(votesFor, members, share) : allowed,
    );
    Object.assign(term, { reElectionReason: input.reason, reElectionOn: input.on, reElectionNote: note });
    if (event === 'RECALL') Object.assign(term, { recallVotes: votesFor, recallMembers: members });
    if (event !== 'REQUIRE_RE_ELECTION') {
      Object.assign(term, { endedOn: input.on, endCause: event === 'RECALL' ? 'RECALLED' : 'RESIGNED', endReason: note });
      // A deputy holds no archive box that would have to be handed over.
      if (term.role === 'DEPUTY') term.closedOn = input.on;
    }
    group.version++;
    act.audit({
      act: 'requireReElection',
      ...{ subjectType: 'Group', subjectId: group.id, scope: group.scope },
      after: { retailer: term.retailerId, role: term.role, reason: input.reason, on: input.on, note, votesFor, members },
    });
    await refreshPlaces(act, [group.placeId], input.on);
    return group.id;
  });
}

async function leaderTerm(act: Act, id: string): Promise<LeaderTerm> {
  const key = asUuid(id);
  const term = key && (await act.em.findOne(LeaderTerm, { id: key }));
  if (term) return term;
  const text = { zh: '没有这届任期', en: 'there is no such term' };
  throw new Refusal({ code: 'TERM_NOT_FOUND', text, path: ['input', 'termId'] });
}

const factsOf = async (act: Act, term: LeaderTerm) => ({
  termEndsOn: term.termEndsOn as LocalDate,
  endedOn: term.endedOn as LocalDate | null,
  endCause: term.endCause ?? null,
  closedOn: term.closedOn as LocalDate | null,
  reElectionReason: term.reElectionReason as ReElectionReason | null,
  handedOver: await isHandedOver(act, term.id),
});
