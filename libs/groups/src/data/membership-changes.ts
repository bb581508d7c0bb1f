import { mayEndOffice, mayHaveSize, mayJoin, mayLeave } from '@chengxin/groups/domain';
import { demand, type LocalDate, Refusal } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import { type Group, LeaderTerm, Membership } from './group.entity';
import { asUuid } from './group-act';
import { groupPolicyFor } from './group-policy';
import { officeBeganOn } from './leader-terms';
import { type CandidateRow, findCandidates, membersFrom } from './membership.queries';
import { parsePeriod, periodText } from './membership-period';

// What joining and leaving are, whichever act they are part of.

/** The retailer of an input field; refuses one that is not there or not in sight. */
export async function findCandidate(
  act: Act,
  retailerId: string,
  on: LocalDate,
  leaving: string | null = null,
): Promise<CandidateRow> {
  const id = asUuid(retailerId);
  const candidate = id ? (await findCandidates(act, [id], on, leaving)).get(id) : undefined;
  if (!candidate) throw new Refusal(retailerNotFound(['input', 'retailerId']));
  return candidate;
}

export const retailerNotFound = (path: readonly string[]) => ({
  code: 'RETAILER_NOT_FOUND',
  text: { zh: '没有这个零售户', en: 'there is no such retailer' },
  path,
});

/** Makes a candidate a member of a locked group when the rules allow it. */
export async function join(
  act: Act,
  group: Group,
  candidate: CandidateRow,
  on: LocalDate,
  overLimitReason: string | null,
  path: readonly string[] = ['input', 'retailerId'],
  dayPath: readonly string[] = ['input', 'on'],
): Promise<Membership> {
  const [membership] = await joinAll(act, group, [candidate], on, overLimitReason, path, dayPath);
  return membership as Membership;
}

/** Makes candidates members of a locked group, all or none; those beyond the size limit with the reason for it. */
export async function joinAll(
  act: Act,
  group: Group,
  candidates: readonly CandidateRow[],
  on: LocalDate,
  overLimitReason: string | null,
  path: readonly string[],
  dayPath: readonly string[] = ['input', 'on'],
): Promise<Membership[]> {
  const policy = await groupPolicyFor(act, group.scope, on);
  const before = await membersFrom(act, group.id, on, act.today);
  const town = { scope: group.scope, foundedOn: group.foundedOn as LocalDate, dayPath };
  demand(
    ...candidates.map((candidate) => mayJoin(candidate, town, on, path)),
    mayHaveSize(before + candidates.length, policy.size, overLimitReason, path),
  );
  group.version++;
  return candidates.map((candidate, index) =>
    act.em.create(Membership, {
      id: crypto.randomUUID(),
      groupId: group.id,
      retailerId: candidate.id,
      scope: group.scope,
      during: periodText(on, null),
      overLimitReason: before + index + 1 > policy.size.limit ? overLimitReason : null,
      endCause: null,
      endReason: null,
    }),
  );
}

/** The memberships of a group that last. */
export async function openMembershipsOf(act: Act, groupId: string): Promise<Membership[]> {
  const memberships = await act.em.find(Membership, { groupId });
  return memberships.filter(({ during }) => parsePeriod(during).leftOn === null);
}

/** The membership that lasts, of a group or of any; refuses who has none. */
export async function openMembership(act: Act, retailerId: string, groupId: string | null): Promise<Membership> {
  const id = asUuid(retailerId);
  const memberships = id ? await act.em.find(Membership, groupId ? { retailerId: id, groupId } : { retailerId: id }) : [];
  const membership = memberships.find(({ during }) => parsePeriod(during).leftOn === null);
  if (membership) return membership;
  const text = { zh: '该零售户现在不是小组组员', en: 'the retailer is no member now' };
  throw new Refusal({ code: 'NOT_A_MEMBER', text, path: ['input', 'retailerId'] });
}

/** Ends a membership and, with it, the offices in that group; answers how many offices. A cause that is a code stands for the reason. */
export const leave = (act: Act, membership: Membership, on: LocalDate, reason: string | null): Promise<number> =>
  leaveAll(act, [membership], on, reason);

/** Ends memberships of one group and, with them, the offices in it; answers how many offices. */
export async function leaveAll(
  act: Act,
  memberships: readonly Membership[],
  on: LocalDate,
  reason: string | null,
): Promise<number> {
  for (const membership of memberships) {
    const { joinedOn } = parsePeriod(membership.during);
    demand(mayLeave(joinedOn, on, ['input', 'on']));
    Object.assign(membership, { during: periodText(joinedOn, on), endReason: reason });
  }
  const retailerIds = memberships.map(({ retailerId }) => retailerId);
  const groupIds = [...new Set(memberships.map(({ groupId }) => groupId))];
  const terms = await act.em.find(LeaderTerm, { groupId: { $in: groupIds }, retailerId: { $in: retailerIds }, endedOn: null });
  for (const term of terms) {
    demand(mayEndOffice(officeBeganOn(term), on, ['input', 'on']));
    // A leader's archive box is still to be handed over (SD-R41); a deputy has none.
    const closedOn = term.role === 'LEADER' ? null : on;
    Object.assign(term, { endedOn: on, endCause: 'MEMBERSHIP_ENDED', endReason: reason, closedOn });
  }
  return terms.length;
}
