import {
  endCauseOf,
  eventOf,
  isRecalled,
  mayBefall,
  mustFollow,
  type ReElectionReason,
  termStateOn,
} from '@chengxin/elections/domain';
import {
  asUuid,
  demandOpenDay,
  LeaderTerm,
  leadersOfCounty,
  lockGroup,
  memberIdsOn,
  refreshPlaces,
  runGroupAct,
} from '@chengxin/groups/data';
import { allowed, type Clock, demand, isExplained, type LocalDate, proseText, Refusal } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { loadPolicyForAct } from '@chengxin/policy/data';
import { lockAssociation, mayHaveBeenOn } from './election-act';
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
 * of office from that day; for the other reasons he stays until a successor takes over. Who chairs an association goes at once for any of them.
 * Refused: who is out of office already, no explanation, a day before the term or in a closed month, too few members. Answers the group; null
 * for an association.
 */
export async function requireReElection(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: RequireReElection,
): Promise<string | null> {
  const note = proseText(input.note);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const term = await leaderTerm(act, input.termId);
    if (!term) return endChair(act, input, note);
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
      mayBefall(termStateOn(await factsOf(act, term), act.today), event, term.endedOn === null),
      isExplained(note, ['input', 'note']),
      mustFollow(input.on, (term.tookOfficeOn ?? term.electedOn) as LocalDate, 'TOOK_OFFICE', ['input', 'on']),
      event === 'RECALL' ? isRecalled(votesFor, members, share) : allowed,
    );
    Object.assign(term, { reElectionReason: input.reason, reElectionOn: input.on, reElectionNote: note });
    if (event === 'RECALL') Object.assign(term, { recallVotes: votesFor, recallMembers: members });
    if (event !== 'REQUIRE_RE_ELECTION') {
      Object.assign(term, { endedOn: input.on, endCause: endCauseOf(input.reason), endReason: note });
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

interface ChairTerm {
  readonly id: string;
  readonly associationId: string;
  readonly retailerId: string;
  readonly role: string;
  readonly tookOfficeOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

/** Ends the office of a chair or vice chair, by the county; until the next is elected the market manager convenes (Annex 9 Art.4). */
async function endChair(act: Act, { termId, reason, on, votesFor }: RequireReElection, note: string): Promise<null> {
  const seen = await chairTerm(act, termId);
  const association = await lockAssociation(act, seen.associationId, ['input', 'termId']);
  // Somebody else may have ended it before the lock.
  const term = await chairTerm(act, termId);
  const isRecall = eventOf(reason) === 'RECALL';
  const electors = isRecall ? await leadersOfCounty(act, association.countyId, on) : [];
  const leaders = new Set(electors.map(({ retailerId }) => retailerId)).size;
  const owner = { scopeFrom: association.scope, scopeTo: association.scope };
  const share = (await loadPolicyForAct(act)).fraction('vote.recall_share', owner, on);
  demand(
    mayBefall(term.endedOn === null ? 'IN_OFFICE' : 'CLOSED', eventOf(reason), term.endedOn === null),
    isExplained(note, ['input', 'note']),
    mayHaveBeenOn(act, on, ['input', 'on']),
    mustFollow(on, term.tookOfficeOn, 'TOOK_OFFICE', ['input', 'on']),
    isRecall ? isRecalled(votesFor ?? null, leaders, share) : allowed,
  );
  await act.em.execute('update association_term set ended_on = ?, end_cause = ?, end_reason = ? where id = ?', [
    ...[on, endCauseOf(reason), note, term.id],
  ]);
  association.version++;
  act.audit({
    act: 'requireReElection',
    ...{ subjectType: 'Association', subjectId: association.id, scope: association.scope },
    after: {
      ...{ retailer: term.retailerId, role: term.role, reason, on, note },
      ...(isRecall ? { votesFor: votesFor ?? null, members: leaders } : {}),
    },
  });
  return null;
}

async function chairTerm(act: Act, id: string): Promise<ChairTerm> {
  const key = asUuid(id);
  const [term] = key
    ? await act.em.execute<ChairTerm[]>(
        `select a.id, a.association_id as "associationId", a.retailer_id as "retailerId", a.role, e.closed_on::text as "tookOfficeOn",
                a.ended_on::text as "endedOn"
           from association_term a join election e on e.id = a.election_id where a.id = ?`,
        [key],
      )
    : [];
  if (term) return term;
  const text = { zh: '没有这届任期，或不在您的范围内', en: 'no such term, or outside your scope' };
  throw new Refusal({ code: 'TERM_NOT_FOUND', text, path: ['input', 'termId'] });
}

async function leaderTerm(act: Act, id: string): Promise<LeaderTerm | null> {
  const key = asUuid(id);
  return key ? act.em.findOne(LeaderTerm, { id: key }) : null;
}

const factsOf = async (act: Act, term: LeaderTerm) => ({
  termEndsOn: term.termEndsOn as LocalDate,
  endedOn: term.endedOn as LocalDate | null,
  endCause: term.endCause ?? null,
  closedOn: term.closedOn as LocalDate | null,
  reElectionReason: term.reElectionReason as ReElectionReason | null,
  handedOver: await isHandedOver(act, term.id),
});
