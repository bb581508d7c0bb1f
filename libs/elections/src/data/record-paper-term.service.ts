import {
  beginTerm,
  demandOpenDay,
  findCandidates,
  type Group,
  givenText,
  groupPolicyFor,
  LeaderTerm,
  lockGroup,
  memberIdsOn,
  refreshPlaces,
  retailerNotFound,
  runGroupAct,
} from '@chengxin/groups/data';
import { isElected, type LeaderRole, mayFollow, mustBeMember, tierIsAccepted } from '@chengxin/groups/domain';
import { allowed, type Clock, demand, type LocalDate, Refusal } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import type { MarketType } from '@chengxin/retailers/domain';

/** Who leads by an archive or a list, elected before the product kept elections. */
export interface RecordPaperTerm {
  readonly groupId: string;
  readonly retailerId: string;
  readonly role: LeaderRole;
  readonly electedOn: LocalDate;
  /** Null where the paper tells none. */
  readonly votes: { readonly votesFor: number; readonly votesTotal: number } | null;
  readonly tierReason?: string | null;
}

const [RETAILER, ELECTED_ON] = [
  ['input', 'retailerId'],
  ['input', 'electedOn'],
] as const;

/**
 * Records a term as paper tells it: no election, no hand-over is asked for; it begins on the day of the election and follows the leader in
 * office, a deputy's only his own. Refused: a day in the future or in a closed month, or not after the last term; who was no member on that
 * day; votes that elect nobody (SD-R06); a leader of a low tier without reason (SD-R07).
 */
export async function recordPaperTerm(database: Database, clock: Clock, actor: Actor, input: RecordPaperTerm): Promise<string> {
  const { role, electedOn, votes } = input;
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const group = await lockGroup(act, input.groupId);
    await demandOpenDay(act, group.scope, electedOn, ELECTED_ON);
    const retailerId = input.retailerId.toLowerCase();
    const elected = (await findCandidates(act, [retailerId], electedOn)).get(retailerId);
    if (!elected) throw new Refusal(retailerNotFound(RETAILER));
    const members = await memberIdsOn(act, group.id, electedOn);
    const policy = await groupPolicyFor(act, group.scope, electedOn);
    const tierReason = givenText(input.tierReason, ['input', 'tierReason']);
    const earlier = await officesOf(act, group, role, retailerId);
    const last = earlier.at(-1);
    demand(
      mustBeMember(members.has(retailerId), RETAILER),
      votes ? isElected({ ...votes, members: members.size }, policy.leader.electionShare) : allowed,
      tierIsAccepted({ role, tier: elected.tier, marketType: group.marketType as MarketType, tierReason }, policy.leader),
      mayFollow(
        last ? { electedOn: last.electedOn as LocalDate, endedOn: last.endedOn as LocalDate | null } : null,
        electedOn,
        ELECTED_ON,
      ),
    );
    for (const term of earlier) {
      if (term.endedOn === null) Object.assign(term, { endedOn: electedOn, endCause: 'SUCCEEDED' });
      term.closedOn ??= electedOn;
    }
    const term = beginTerm(act, group, policy, {
      ...{ role, retailerId, electionId: null, electedOn, tookOfficeOn: electedOn },
      ...{ votesFor: votes?.votesFor ?? null, votesTotal: votes?.votesTotal ?? null, tier: elected.tier, tierReason },
    });
    group.version++;
    act.audit({
      act: 'recordPaperTerm',
      subjectType: 'Group',
      subjectId: group.id,
      scope: group.scope,
      after: { retailer: retailerId, storeName: elected.storeName, role, electedOn, ...votes, tierReason },
    });
    await refreshPlaces(act, [group.placeId], electedOn);
    return term.id;
  });
}

/** The earlier terms of the office, the latest last: the leader's is one for the group, each deputy has his own (SD-R06). */
const officesOf = (act: Act, group: Group, role: LeaderRole, retailerId: string): Promise<LeaderTerm[]> =>
  act.em.find(
    LeaderTerm,
    { groupId: group.id, role, ...(role === 'DEPUTY' ? { retailerId } : {}) },
    { orderBy: { electedOn: 'asc' } },
  );
