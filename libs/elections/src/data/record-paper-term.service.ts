import {
  beginTerm,
  demandOpenDay,
  earlierTerms,
  findCandidates,
  givenProse,
  groupPolicyFor,
  LeaderTerm,
  lockGroup,
  memberIdsOn,
  refreshPlaces,
  retailerNotFound,
  runGroupAct,
} from '@chengxin/groups/data';
import { isElected, type LeaderRole, mayFollow, mustBeMember, tierIsAccepted } from '@chengxin/groups/domain';
import { allowed, type Clock, demand, type LocalDate, Refusal, refused, type Verdict } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import type { MarketType } from '@chengxin/retailers/domain';
import { noneUnderWay } from './election-act';

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

const [GROUP, RETAILER, ELECTED_ON] = [
  ['input', 'groupId'],
  ['input', 'retailerId'],
  ['input', 'electedOn'],
] as const;

/**
 * Records a term as paper tells it: no election, no hand-over is asked for; it begins on the day of the election and follows the leader in
 * office, a deputy's only his own. Refused: an election under way, an office that was filled by an election kept here, which is followed by
 * the next one and its hand-over (SD-R41); a day in the future or in a closed month, or not after the last term; who was no member on that
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
    const tierReason = givenProse(input.tierReason, ['input', 'tierReason']);
    const ofRole = await act.em.find(LeaderTerm, { groupId: group.id, role });
    // The leader's office is one for the group, each deputy has his own (SD-R06).
    const earlier = role === 'LEADER' ? ofRole : ofRole.filter((term) => term.retailerId === retailerId);
    demand(
      await noneUnderWay(act, { groupId: group.id }, GROUP),
      mustBeFilledOnPaper(ofRole, role === 'LEADER' && (await wasFoundedHere(act, group.id))),
      mustBeMember(members.has(retailerId), RETAILER),
      votes ? isElected({ ...votes, members: members.size }, policy.leader.electionShare) : allowed,
      tierIsAccepted({ role, tier: elected.tier, marketType: group.marketType as MarketType, tierReason }, policy.leader),
      mayFollow(earlierTerms(earlier), electedOn, ELECTED_ON),
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

/** Whether the first leader was elected at a founding meeting that is kept here; the group has the id of its founding. */
const wasFoundedHere = async (act: Act, groupId: string): Promise<boolean> =>
  (await act.em.execute<unknown[]>('select from founding where id = ?', [groupId])).length > 0;

/** Who was elected here is succeeded here: by the votes of the members, and with his box handed over. */
const mustBeFilledOnPaper = (terms: readonly LeaderTerm[], electedAtFounding: boolean): Verdict =>
  !electedAtFounding && terms.every(({ electionId }) => electionId === null)
    ? allowed
    : refused(
        'ELECTS_HERE',
        {
          zh: '该职务已在系统中选举产生，请在选举页换届',
          en: 'this office is filled by elections kept here; hold the next one here',
        },
        GROUP,
        'SD-R06, SD-R41',
      );
