import { boxMustBeHandedOver, endsBy, isHead, mustFollow, type Office, someoneMustRemain } from '@chengxin/elections/domain';
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
import { loadPolicyForAct } from '@chengxin/policy/data';
import { type Association, type Election, ElectionCandidate } from './election.entity';
import { electionFacts, type LockedElection, lockElection, mayHaveBeenOn, subjectOf } from './election-act';
import { electorsOn, headInOffice } from './electors';
import { noticeDays } from './notice-days';
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
    demand(mustFollow(input.on, heldOn, 'VOTED', ON));
    const voted = await electedIn(act, election);
    const elected = await whoCanTakeOffice(act, locked, voted, input.on);
    const leftOut = voted.filter((candidate) => !elected.includes(candidate));
    demand(someoneMustRemain(elected.length > 0, group !== null));
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
  const followed = leader ? await openTermsOf(act, group.id) : [];
  const leftOn = followed
    .flatMap(({ endedOn }) => endedOn ?? [])
    .toSorted()
    .at(-1) as LocalDate | undefined;
  demand(
    boxMustBeHandedOver(box !== null && handover === null),
    mustFollow(on, handover ?? on, 'HANDED_OVER', ON),
    mustFollow(on, leftOn ?? on, 'LEFT_OFFICE', ON),
  );
  for (const term of followed) succeed(term, on);
  const isFollowed = await followedBy(act, election, elected, on);
  const deputies = await act.em.find(LeaderTerm, { groupId: group.id, role: 'DEPUTY', endedOn: null });
  for (const term of deputies) if (isFollowed(term)) succeed(term, on);
  const policy = await groupPolicyFor(act, group.scope, on);
  for (const { office, votes, members: votesTotal, ...term } of elected) {
    beginTerm(act, group, policy, {
      ...{ ...term, role: office as LeaderRole, electionId: election.id, tookOfficeOn: on, votesFor: votes, votesTotal },
    });
  }
  group.version++;
  await refreshPlaces(act, [group.placeId], on);
}

interface HeldTerm {
  readonly retailerId: string;
  readonly termEndsOn: string;
  readonly reElectionReason?: string | null | undefined;
}

/**
 * Which deputies (or vice chairs) in office the elected follow, who may be among them: elected with the head, all of them; elected alone, those
 * whose term is over, near its end or called in question, while they join the others. Where none was elected all stay.
 */
async function followedBy(
  act: Act,
  { reason, scope }: Election,
  elected: readonly Elected[],
  on: LocalDate,
): Promise<(term: HeldTerm) => boolean> {
  const notice = noticeDays(await loadPolicyForAct(act), scope, on);
  const hasDeputies = elected.some(({ office }) => !isHead(office));
  return (term) =>
    elected.some(({ retailerId }) => retailerId === term.retailerId) ||
    (hasDeputies && (reason !== 'DEPUTIES' || term.reElectionReason != null || endsBy(term.termEndsOn as LocalDate, on, notice)));
}

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
  const inOffice = await act.em.execute<(HeldTerm & { id: string; role: string })[]>(
    `select id, role, retailer_id as "retailerId", term_ends_on::text as "termEndsOn"
       from association_term where association_id = ? and ended_on is null`,
    [association.id],
  );
  const isFollowed = await followedBy(act, election, elected, on);
  const hasHead = elected.some(({ office }) => isHead(office));
  const followed = inOffice.filter((term) => (term.role === 'CHAIR' && hasHead) || (term.role !== 'CHAIR' && isFollowed(term)));
  await act.em.execute(`update association_term set ended_on = ?, end_cause = 'SUCCEEDED' where id = any(?::uuid[])`, [
    ...[on, `{${followed.map(({ id }) => id).join(',')}}`],
  ]);
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
