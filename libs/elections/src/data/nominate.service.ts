import { mayStand, type NominationWay, type Office } from '@chengxin/elections/domain';
import {
  asUuid,
  findCandidates,
  givenProse,
  givenText,
  groupPolicyFor,
  retailerNotFound,
  runGroupAct,
} from '@chengxin/groups/data';
import { type Clock, demand, Refusal } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import type { MarketType } from '@chengxin/retailers/domain';
import { ElectionCandidate } from './election.entity';
import { lockElection, subjectOf } from './election-act';
import { electorsOn, headInOffice } from './electors';

export interface NominateCandidate {
  readonly electionId: string;
  readonly expectedVersion: number;
  readonly office: Office;
  readonly retailerId: string;
  readonly nominatedBy: NominationWay;
  /** The members or the officer who nominate; nobody for who nominates himself. */
  readonly nominator?: string | null;
  readonly tierReason?: string | null;
}

/**
 * Puts up a candidate (SD-R08). Refused: an office that the election does not fill, who is no member (no leader in office, for an association), stands
 * already or leads already where only deputies are elected, or is below the tier without a reason (SD-R07, SD-Q17); nominators left out.
 */
export async function nominateCandidate(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: NominateCandidate,
): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const locked = await lockElection(act, input.electionId, input.expectedVersion, 'NOMINATE');
    const { election, group } = locked;
    const id = asUuid(input.retailerId);
    const retailer = id ? (await findCandidates(act, [id], act.today)).get(id) : undefined;
    if (!retailer) throw new Refusal(retailerNotFound(['input', 'retailerId']));
    const electors = await electorsOn(act, locked, act.today);
    const policy = await groupPolicyFor(act, election.scope, act.today);
    const { office, nominatedBy } = input;
    const nominator = nominatedBy === 'SELF' ? null : givenText(input.nominator, ['input', 'nominator']);
    const tierReason = givenProse(input.tierReason, ['input', 'tierReason']);
    const standing = await act.em.find(ElectionCandidate, { electionId: election.id, retailerId: retailer.id });
    demand(
      ...mayStand(
        {
          office,
          isElector: electors.some(({ retailerId }) => retailerId === retailer.id),
          isHeadInOffice: retailer.id === (await headInOffice(act, locked)),
          alreadyStands: standing.some(({ state }) => state === 'STANDING'),
          tier: retailer.tier,
          tierReason,
          marketType: (group?.marketType ?? retailer.marketType) as MarketType,
          way: nominatedBy,
          nominator,
        },
        { ofGroup: group !== null, head: election.electsHead ? 1 : 0, deputies: election.deputySeats },
        policy.leader,
      ),
    );
    const facts = { office, nominatedBy, nominator, tier: retailer.tier, tierReason, state: 'STANDING' };
    // Who withdrew may stand again.
    const [again] = standing;
    if (again) Object.assign(again, facts);
    else {
      act.em.create(ElectionCandidate, {
        id: crypto.randomUUID(),
        electionId: election.id,
        scope: election.scope,
        retailerId: retailer.id,
        storeName: electors.find(({ retailerId }) => retailerId === retailer.id)?.storeName ?? '',
        ...facts,
      });
    }
    act.audit({
      act: 'nominateCandidate',
      ...subjectOf(election),
      after: { election: election.id, retailer: retailer.id, ...facts },
    });
    return election.id;
  });
}

export interface WithdrawCandidate {
  readonly electionId: string;
  readonly expectedVersion: number;
  readonly candidateId: string;
}

/** Takes a candidate back before the ballot. Refused: who does not stand. */
export async function withdrawCandidate(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: WithdrawCandidate,
): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const { election } = await lockElection(act, input.electionId, input.expectedVersion, 'WITHDRAW_CANDIDATE');
    const id = asUuid(input.candidateId);
    const candidate = id && (await act.em.findOne(ElectionCandidate, { id, electionId: election.id, state: 'STANDING' }));
    if (!candidate) {
      const text = { zh: '没有这名候选人', en: 'there is no such candidate' };
      throw new Refusal({ code: 'CANDIDATE_NOT_FOUND', text, path: ['input', 'candidateId'] });
    }
    candidate.state = 'WITHDRAWN';
    act.audit({
      act: 'withdrawCandidate',
      ...subjectOf(election),
      before: { election: election.id, retailer: candidate.retailerId, storeName: candidate.storeName },
    });
    return election.id;
  });
}
