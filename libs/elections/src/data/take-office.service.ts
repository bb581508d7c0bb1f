import { boxMustBeHandedOver, isHead, mustFollow, type Office, someoneMustRemain } from '@chengxin/elections/domain';
import {
  beginTerm,
  demandOpenDay,
  type Group,
  groupPolicyFor,
  LeaderTerm,
  refreshPlaces,
  runGroupAct,
} from '@chengxin/groups/data';
import { type LeaderRole, termEndsOn } from '@chengxin/groups/domain';
import { type Clock, demand, type LocalDate } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { type Association, type Election, ElectionCandidate } from './election.entity';
import { electionFacts, type LockedElection, lockElection, mayHaveBeenOn, subjectOf } from './election-act';
import { electorsOn, headInOffice } from './electors';
import { isHandedOver, openTermsOf, predecessorOf, takeBackHandover } from './predecessor';
import { latestRound } from './rounds';

export interface TakeOffice {
  readonly electionId: string;
  readonly expectedVersion: number;
  readonly on: LocalDate;
}

interface Elected {
  readonly id: string;
  readonly office: Office;
  readonly retailerId: string;
  readonly storeName: string;
  readonly votes: number;
  readonly electedOn: LocalDate;
  readonly members: number;
  readonly tier: number;
  readonly tierReason: string | null;
}

const ON = ['input', 'on'] as const;

/**
 * Puts the elected into office from a day on; with it the predecessor's term is over. The term ends a year after the election. Who is a member
 * (of an association, a leader) no more is left out. Refused: before the predecessor's archive is handed over (SD-R41), a day before election
 * or hand-over, in the future or in a closed month; when nobody of the elected is left.
 */
export async function takeOffice(database: Database, clock: Clock, actor: Actor, input: TakeOffice): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const locked = await lockElection(act, input.electionId, input.expectedVersion, 'TAKE_OFFICE');
    const { election, group, association } = locked;
    const { heldOn } = await latestRound(act, election);
    demand(mustFollow(input.on, heldOn, ON));
    const voted = await electedIn(act, election);
    const elected = await whoCanTakeOffice(act, locked, voted, input.on);
    const leftOut = voted.filter((candidate) => !elected.includes(candidate));
    demand(someoneMustRemain(elected.length > 0, group !== null, ['input', 'electionId']));
    await act.em.nativeUpdate(ElectionCandidate, { id: { $in: leftOut.map(({ id }) => id) } }, { state: 'NOT_ELECTED' });
    const hasHead = elected.some(({ office }) => isHead(office));
    const before = hasHead ? {} : await takeBackHandover(act, election);
    if (group) await leadGroup(act, group, election, elected, input.on);
    if (association) await chairAssociation(act, association, election, elected, input.on);
    Object.assign(election, { state: 'COMPLETED', closedOn: input.on });
    act.audit({
      act: 'takeOffice',
      ...subjectOf(election),
      before,
      after: {
        ...electionFacts(election),
        on: input.on,
        elected: elected.map(({ office, retailerId, storeName, votes, members }) => ({
          office,
          retailer: retailerId,
          storeName,
          votes,
          members,
        })),
        ...(leftOut.length > 0 ? { leftOut: leftOut.map(({ retailerId }) => retailerId) } : {}),
      },
    });
    return election.id;
  });
}

/** Who was elected, with the votes of the round that decided. */
const electedIn = (act: Act, { id }: Election): Promise<Elected[]> =>
  act.em.execute<Elected[]>(
    `select distinct on (c.id) c.id, c.office, c.retailer_id as "retailerId", c.store_name as "storeName", c.tier, c.tier_reason as "tierReason",
            v.votes, r.held_on::text as "electedOn", r.members
       from election_candidate c join election_count v on v.candidate_id = c.id
       join election_round r on r.election_id = c.election_id and r.round = v.round
      where c.election_id = ? and c.state = 'ELECTED' order by c.id, v.round desc`,
    [id],
  );

/**
 * Of the elected those who may hold an office still: electors on the day and today, and no deputy who is the head already, since he goes on
 * where no other head was elected.
 */
async function whoCanTakeOffice(
  act: Act,
  locked: LockedElection,
  voted: readonly Elected[],
  on: LocalDate,
): Promise<readonly Elected[]> {
  const [then, now] = [await electorIdsOn(act, locked, on), await electorIdsOn(act, locked, act.today)];
  const remaining = voted.filter(({ retailerId }) => then.has(retailerId) && now.has(retailerId));
  if (remaining.some(({ office }) => isHead(office))) return remaining;
  const head = await headInOffice(act, locked);
  return remaining.filter(({ retailerId }) => retailerId !== head);
}

const electorIdsOn = async (act: Act, locked: LockedElection, day: LocalDate): Promise<ReadonlySet<string>> =>
  new Set((await electorsOn(act, locked, day)).map(({ retailerId }) => retailerId));

async function leadGroup(act: Act, group: Group, election: Election, elected: readonly Elected[], on: LocalDate): Promise<void> {
  await demandOpenDay(act, group.scope, on, ON);
  const leader = elected.find(({ office }) => isHead(office));
  const box = leader ? await predecessorOf(act, group.id, leader.retailerId) : null;
  const handover = box && (await handedOverOn(act, box.id));
  demand(boxMustBeHandedOver(box !== null && handover === null), mustFollow(on, handover ?? on, ON));
  if (leader) for (const term of await openTermsOf(act, group.id)) succeed(term, on);
  // A whole new set of deputies follows the old one; deputies elected beside them join them.
  const replaced = isNewSet(election, elected) ? null : elected.map(({ retailerId }) => retailerId);
  const deputies = await act.em.find(LeaderTerm, { groupId: group.id, role: 'DEPUTY', endedOn: null });
  for (const term of deputies) if (replaced === null || replaced.includes(term.retailerId)) succeed(term, on);
  const policy = await groupPolicyFor(act, group.scope, on);
  for (const { office, votes, members: votesTotal, ...term } of elected) {
    beginTerm(act, group, policy, {
      ...{ ...term, role: office as LeaderRole, electionId: election.id, tookOfficeOn: on, votesFor: votes, votesTotal },
    });
  }
  group.version++;
  await refreshPlaces(act, [group.placeId], on);
}

/** Whether deputies were elected with the head: they follow the old ones, who stay where none was. */
const isNewSet = ({ reason }: Election, elected: readonly Elected[]): boolean =>
  reason !== 'DEPUTIES' && elected.some(({ office }) => !isHead(office));

function succeed(term: LeaderTerm, on: LocalDate): void {
  if (term.endedOn === null) Object.assign(term, { endedOn: on, endCause: 'SUCCEEDED' });
  term.closedOn = on;
}

async function handedOverOn(act: Act, termId: string): Promise<LocalDate | null> {
  if (!(await isHandedOver(act, termId))) return null;
  const [row] = await act.em.execute<{ on: LocalDate }[]>(
    'select handed_over_on::text as on from archive_handover where term_id = ?',
    [termId],
  );
  return row?.on ?? null;
}

/** The chair's archive is the county's own, so nothing is handed over. */
async function chairAssociation(
  act: Act,
  association: Association,
  election: Election,
  elected: readonly Elected[],
  on: LocalDate,
): Promise<void> {
  demand(mayHaveBeenOn(act, on, ON));
  const { leader } = await groupPolicyFor(act, association.scope, on);
  const replaced = [
    ...(elected.some(({ office }) => isHead(office)) ? ['CHAIR'] : []),
    ...(isNewSet(election, elected) ? ['VICE_CHAIR'] : []),
  ];
  await act.em.execute(
    `update association_term set ended_on = ?, end_cause = 'SUCCEEDED'
      where association_id = ? and ended_on is null and (role = any(?::text[]) or retailer_id = any(?::uuid[]))`,
    [on, association.id, `{${replaced.join(',')}}`, `{${elected.map(({ retailerId }) => retailerId).join(',')}}`],
  );
  for (const { office, retailerId, storeName, votes, members, electedOn } of elected) {
    const endsOn = termEndsOn(electedOn, leader.termMonths);
    await act.em.execute(
      `insert into association_term (association_id, election_id, retailer_id, scope, store_name, role, elected_on, term_ends_on, votes_for, votes_total)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [association.id, election.id, retailerId, association.scope, storeName, office, electedOn, endsOn, votes, members],
    );
  }
  association.version++;
}
