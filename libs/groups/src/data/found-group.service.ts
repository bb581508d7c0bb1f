import { eachOnce, electionVerdicts, marketTypeOf, mayBeginSmall, mayHaveSize, mayJoin } from '@chengxin/groups/domain';
import { type Clock, demand, type LocalDate, Refusal, type Verdict } from '@chengxin/kernel';
import { Unit } from '@chengxin/organization/data';
import { levelOfCode } from '@chengxin/organization/domain';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { Group, Membership } from './group.entity';
import { asUuid, demandOpenDay, givenProse, givenText, groupFacts, refreshPlaces, runGroupAct } from './group-act';
import { countyOfScope, nameInCounty } from './group-naming';
import { type GroupPolicy, groupPolicyFor } from './group-policy';
import { beginTerm } from './leader-terms';
import { type CandidateRow, findCandidates } from './membership.queries';
import { retailerNotFound } from './membership-changes';
import { periodText } from './membership-period';
import type { ViolationHints } from './violations';

export interface FoundGroup {
  readonly placeCode: string;
  readonly streetText: string;
  readonly name: string;
  readonly foundedOn: LocalDate;
  readonly homeAddress?: string | null;
  readonly memberIds: readonly string[];
  /** Null where an archive is taken over, which tells no votes: who leads is a term of its own then. */
  readonly leaderId: string | null;
  readonly votesFor: number;
  readonly votesTotal: number;
  readonly overLimitReason?: string | null;
  readonly tierReason?: string | null;
  readonly floorReason?: string | null;
}

const MEMBERS = ['input', 'memberIds'] as const;

/**
 * Enters a group that is founded on paper, with its members and its elected leader, all from the founding day on; a new one comes to be by a
 * founding. Refused: a place out of sight; a day in the future or in a closed month; a name against SD-R05; too many members, or too few
 * without a reason (SD-R02); members who may not join (SD-R03), each at its place in `memberIds`; a leader who is not elected or of a low
 * tier without reason (SD-R06, SD-R07). An archive taken over, which names no leader, is as large as it is.
 */
export async function foundGroup(database: Database, clock: Clock, actor: Actor, input: FoundGroup): Promise<string> {
  return runGroupAct(database, clock, actor, foundingHints(input), async (act) => {
    if (input.leaderId !== null) await demandFloor(act, input);
    return foundGroupIn(act, input);
  });
}

/** Refuses a group that begins below the floor of the policy without a reason (SD-R02). */
export async function demandFloor(act: Act, { placeCode, memberIds, foundedOn, floorReason }: FoundGroup): Promise<void> {
  const { size } = await groupPolicyFor(act, (await placeInSight(act, placeCode)).scopeFrom, foundedOn);
  demand(mayBeginSmall(memberIds.length, size.floor, givenProse(floorReason, ['input', 'floorReason'])));
}

/** What a form is told when the database refused a founding. */
export const foundingHints = ({ name }: FoundGroup): ViolationHints => ({ name, retailerPath: MEMBERS });

/** The founding itself, as part of a larger act; what was prepared under an id becomes the group of that id. */
export async function foundGroupIn(act: Act, input: FoundGroup, prepared: string | null = null): Promise<string> {
  const ids = input.memberIds.map((id) => id.toLowerCase());
  const place = await placeInSight(act, input.placeCode);
  await demandOpenDay(act, place.scopeFrom, input.foundedOn, ['input', 'foundedOn']);
  const policy = await groupPolicyFor(act, place.scopeFrom, input.foundedOn);
  const overLimitReason = givenProse(input.overLimitReason, ['input', 'overLimitReason']);
  demand(mayHaveSize(ids.length, policy.size, overLimitReason, MEMBERS));
  demand(...eachOnce(ids, MEMBERS));
  const county = await countyOfScope(act, place.scopeFrom);
  const naming = await nameInCounty(act, county, input.name, input.streetText, prepared);
  const members = await foundingMembers(act, ids, place, input.foundedOn);
  const leader = input.leaderId === null ? null : demandElected(input, input.leaderId, members, policy);
  const group = act.em.create(Group, {
    id: prepared ?? crypto.randomUUID(),
    ...naming,
    countyId: county.id,
    placeId: place.id,
    scope: place.scopeFrom,
    marketType: marketTypeOf(members.map((member) => member.marketType)),
    status: 'ACTIVE',
    foundedOn: input.foundedOn,
    dissolvedOn: null,
    dissolveReason: null,
    homeAddress: givenText(input.homeAddress, ['input', 'homeAddress']),
    version: 1,
  });
  await act.em.flush();
  // In the order of their ids, so that two foundings with the same retailers never wait for each other in a circle.
  for (const member of members.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    act.em.create(Membership, {
      id: crypto.randomUUID(),
      groupId: group.id,
      retailerId: member.id,
      scope: group.scope,
      during: periodText(input.foundedOn, null),
      overLimitReason: ids.indexOf(member.id) >= policy.size.limit ? overLimitReason : null,
      endCause: null,
      endReason: null,
    });
  }
  await act.em.flush();
  const { votesFor, votesTotal, foundedOn: electedOn } = input;
  if (leader) {
    beginTerm(act, group, policy, {
      role: 'LEADER',
      retailerId: leader.id,
      electionId: null,
      electedOn,
      tookOfficeOn: electedOn,
      votesFor,
      votesTotal,
      tier: leader.tier,
      tierReason: givenProse(input.tierReason, ['input', 'tierReason']),
    });
  }
  act.audit({
    act: 'foundGroup',
    subjectType: 'Group',
    subjectId: group.id,
    scope: group.scope,
    after: {
      ...groupFacts(group),
      place: place.code,
      members: ids,
      leader: leader?.id ?? null,
      ...(leader ? { votesFor, votesTotal } : {}),
      overLimitReason,
      tierReason: givenProse(input.tierReason, ['input', 'tierReason']),
      floorReason: givenProse(input.floorReason, ['input', 'floorReason']),
    },
  });
  await refreshPlaces(act, [place.id, ...members.map((member) => member.placeId)], input.foundedOn);
  return group.id;
}

/** The place of this code in the actor's area. */
export async function placeInSight(act: Act, code: string): Promise<Unit> {
  const place = levelOfCode(code) === 'PLACE' ? await act.em.findOne(Unit, { code, level: 'PLACE' }) : null;
  const { from, to } = act.actor.scope;
  if (place && place.scopeFrom >= from && place.scopeTo <= to) return place;
  const text = { zh: '没有这个地点，或不在您的辖区', en: 'there is no such place, or it is not in your area' };
  throw new Refusal({ code: 'PLACE_NOT_FOUND', text, path: ['input', 'placeCode'] });
}

/** The founding members in the order of the input; one Refusal names all that may not join. */
async function foundingMembers(act: Act, ids: readonly string[], place: Unit, on: LocalDate): Promise<CandidateRow[]> {
  const found = await findCandidates(
    act,
    ids.filter((id) => asUuid(id) !== null),
    on,
  );
  const members: CandidateRow[] = [];
  const verdicts = ids.map((id, index): Verdict => {
    const path = [...MEMBERS, String(index)];
    const candidate = found.get(id);
    if (!candidate) return { ok: false, reason: retailerNotFound(path) };
    members.push(candidate);
    return mayJoin(candidate, { scope: place.scopeFrom, foundedOn: on }, on, path);
  });
  demand(...verdicts);
  return members;
}

function demandElected(input: FoundGroup, leaderId: string, members: readonly CandidateRow[], policy: GroupPolicy): CandidateRow {
  const leader = members.find((member) => member.id === leaderId.toLowerCase());
  const election = {
    role: 'LEADER' as const,
    votesFor: input.votesFor,
    votesTotal: input.votesTotal,
    members: members.length,
    isMember: leader !== undefined,
    tier: leader?.tier ?? 0,
    marketType: marketTypeOf(members.map((member) => member.marketType)),
    tierReason: givenProse(input.tierReason, ['input', 'tierReason']),
  };
  const verdicts = electionVerdicts(election, policy.leader, ['input', 'leaderId']);
  // Nothing is said about the tier of somebody who is no member.
  demand(...(leader ? verdicts : verdicts.slice(0, 1)));
  return leader as CandidateRow;
}
