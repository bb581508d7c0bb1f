import { type EarlierTerm, electionVerdicts, type LeaderRole, mayFollow, termEndsOn } from '@chengxin/groups/domain';
import { type Clock, demand, type LocalDate } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import type { MarketType } from '@chengxin/retailers/domain';
import { type Group, LeaderTerm } from './group.entity';
import { demandOpenDay, givenText, lockGroup, refreshPlaces, runGroupAct } from './group-act';
import { type GroupPolicy, groupPolicyFor } from './group-policy';
import { memberIdsOn } from './membership.queries';
import { findCandidate } from './membership-changes';

export interface RecordLeaderTerm {
  readonly groupId: string;
  readonly retailerId: string;
  readonly role: LeaderRole;
  readonly electedOn: LocalDate;
  readonly votesFor: number;
  readonly votesTotal: number;
  readonly tierReason?: string | null;
}

/**
 * Records an election; the leader's last term ends with it, a deputy's only when the same retailer is elected again. Refused: a day in
 * the future, in a closed month or not later than the last election; who is no member on that day; too few votes of all members (SD-R06);
 * a low tier without reason (SD-R07, SD-Q17).
 */
export async function recordLeaderTerm(database: Database, clock: Clock, actor: Actor, input: RecordLeaderTerm): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const group = await lockGroup(act, input.groupId);
    await demandOpenDay(act, group.scope, input.electedOn, ['input', 'electedOn']);
    const retailer = await findCandidate(act, input.retailerId, input.electedOn);
    const members = await memberIdsOn(act, group.id, input.electedOn);
    // Deputies may be several (SD-R06), so each one's terms follow one another for themselves.
    const office = input.role === 'DEPUTY' ? { role: input.role, retailerId: retailer.id } : { role: input.role };
    const terms = await act.em.find(LeaderTerm, { groupId: group.id, ...office }, { orderBy: { electedOn: 'desc' } });
    const policy = await groupPolicyFor(act, group.scope, input.electedOn);
    const tierReason = givenText(input.tierReason, ['input', 'tierReason']);
    const { role, votesFor, votesTotal } = input;
    const marketType = group.marketType as MarketType;
    const election = {
      role,
      votesFor,
      votesTotal,
      members: members.size,
      isMember: members.has(retailer.id),
      tier: retailer.tier,
      marketType,
      tierReason,
    };
    demand(
      mayFollow((terms[0] as EarlierTerm | undefined) ?? null, input.electedOn),
      ...electionVerdicts(election, policy.leader, ['input', 'retailerId']),
    );
    const last = terms.find((term) => term.endedOn === null);
    if (last) Object.assign(last, { endedOn: input.electedOn, endReason: '换届' });
    const term = beginTerm(act, group, policy, { ...election, retailerId: retailer.id, electedOn: input.electedOn });
    group.version++;
    act.audit({
      act: 'recordLeaderTerm',
      subjectType: 'Group',
      subjectId: group.id,
      scope: group.scope,
      before: last ? { role, retailer: last.retailerId, electedOn: last.electedOn } : null,
      after: {
        role,
        retailer: retailer.id,
        storeName: retailer.storeName,
        electedOn: term.electedOn,
        termEndsOn: term.termEndsOn,
        votesFor,
        votesTotal,
        tierReason,
      },
    });
    await refreshPlaces(act, [group.placeId, retailer.placeId], input.electedOn);
    return group.id;
  });
}

export interface NewTerm {
  readonly role: LeaderRole;
  readonly retailerId: string;
  readonly electedOn: LocalDate;
  readonly votesFor: number;
  readonly votesTotal: number;
  readonly tier: number;
  readonly tierReason: string | null;
}

/** Writes a term that the rules have allowed. */
export function beginTerm(act: Act, group: Group, policy: GroupPolicy, term: NewTerm): LeaderTerm {
  const { role, retailerId, electedOn, votesFor, votesTotal, tier, tierReason } = term;
  return act.em.create(LeaderTerm, {
    id: crypto.randomUUID(),
    groupId: group.id,
    retailerId,
    scope: group.scope,
    role,
    electedOn,
    termEndsOn: termEndsOn(electedOn, policy.leader.termMonths),
    endedOn: null,
    endReason: null,
    votesFor,
    votesTotal,
    tierAtElection: tier,
    tierReason,
  });
}
