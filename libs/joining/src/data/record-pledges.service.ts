import {
  findCandidates,
  lockGroups,
  Membership,
  parsePeriod,
  refreshPlaces,
  retailerNotFound,
  runGroupAct,
} from '@chengxin/groups/data';
import { mustHaveHappened } from '@chengxin/joining/domain';
import { type Clock, demand, isUuid, type LocalDate, Refusal } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { demandFew } from './application-act';
import { writePledge } from './write-pledge';

export interface RecordPledges {
  readonly pledges: readonly { readonly membershipId: string; readonly fileIds?: readonly string[] | null }[];
  readonly signedOn: LocalDate;
}

/** A membership that lasts, locked with its group. */
export interface LockedMembership {
  readonly membership: Membership;
  readonly joinedOn: LocalDate;
  readonly path: readonly string[];
}

/** The memberships of these ids, in the order of the input; their groups are locked. Refuses what is not there or has ended. */
export async function lockMemberships(act: Act, ids: readonly string[], list: readonly string[]): Promise<LockedMembership[]> {
  const keys = ids.map((id) => id.toLowerCase());
  const found = await act.em.find(Membership, { id: { $in: keys.filter(isUuid) } });
  await lockGroups(
    act,
    [...new Set(found.map(({ groupId }) => groupId))].map((id) => ({ id, path: list })),
  );
  // Only now nobody else can end them.
  for (const membership of found) await act.em.refresh(membership);
  return keys.map((id, index) => {
    const path = [...list, String(index)];
    const membership = found.find((candidate) => candidate.id === id);
    const period = membership && parsePeriod(membership.during);
    if (membership && period?.leftOn === null && keys.indexOf(id) === index)
      return { membership, joinedOn: period.joinedOn, path };
    const text = { zh: '没有这个现任组员', en: 'there is no such member now' };
    throw new Refusal({ code: 'NOT_A_MEMBER', text, path });
  });
}

/**
 * Records pledges of members, as after a meeting at which a new version was signed; all or none. The version is the one in force when
 * it was signed. Refused: a day in the future; who is no member, or has signed that version at its present premises. Answers the memberships.
 */
export async function recordPledges(database: Database, clock: Clock, actor: Actor, input: RecordPledges): Promise<string[]> {
  const list = ['input', 'pledges'] as const;
  demandFew(input.pledges.length, list);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    demand(mustHaveHappened(input.signedOn, act.today, ['input', 'signedOn']));
    const locked = await lockMemberships(
      act,
      input.pledges.map(({ membershipId }) => membershipId),
      list,
    );
    const retailers = await findCandidates(
      act,
      locked.map(({ membership }) => membership.retailerId),
      act.today,
    );
    for (const [index, { membership, joinedOn, path }] of locked.entries()) {
      const { retailerId, groupId, scope } = membership;
      const retailer = retailers.get(retailerId);
      if (!retailer) throw new Refusal(retailerNotFound(path));
      const pledge = await writePledge(
        act,
        {
          retailerId,
          storeName: retailer.storeName,
          scope,
          groupId,
          joinedOn,
          signedOn: input.signedOn,
          fileIds: input.pledges[index]?.fileIds ?? [],
        },
        path,
      );
      act.audit({
        act: 'recordPledges',
        subjectType: 'Membership',
        subjectId: membership.id,
        scope,
        after: {
          retailer: retailerId,
          storeName: retailer.storeName,
          signedOn: input.signedOn,
          textVersion: pledge.textVersion,
        },
      });
      await refreshPlaces(act, [retailer.placeId], pledge.bindsFrom as LocalDate);
    }
    return locked.map(({ membership }) => membership.id);
  });
}
