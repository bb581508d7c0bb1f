import { demandOpenDay, leave, refreshPlaces, runGroupAct } from '@chengxin/groups/data';
import { type EndCause, mustFollowCause, noCauseToCancel } from '@chengxin/joining/domain';
import { type Clock, demand, type LocalDate } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { demandFew } from './application-act';
import { endCause, endCauseSince } from './ends-due.sql';
import { lockMemberships } from './record-pledges.service';

export interface CancelMemberships {
  readonly membershipIds: readonly string[];
  readonly on: LocalDate;
}

/**
 * Cancels memberships directly, at change of premises or end of licence (SD-R12), all or none: from the day on they are over, and offices
 * held with them. Refused: a day in the future or in a closed month or not later than the joining; a membership without such a cause, or from before it.
 */
export async function cancelMemberships(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: CancelMemberships,
): Promise<string[]> {
  const list = ['input', 'membershipIds'] as const;
  demandFew(input.membershipIds.length, list);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const locked = await lockMemberships(act, input.membershipIds, list);
    for (const { membership } of locked) await demandOpenDay(act, membership.scope, input.on, ['input', 'on']);
    for (const { membership, joinedOn, path } of locked) {
      const { id, retailerId, groupId, scope } = membership;
      const found = await causeOf(act, id);
      const cause = demandCause(found, path);
      demand(mustFollowCause(input.on, cause, found.since, found.storeName, ['input', 'on']));
      const endedTerms = await leave(act, membership, input.on, null);
      membership.endCause = cause;
      await act.em.execute('update mutual_aid_group set version = version + 1 where id = ?', [groupId]);
      act.audit({
        act: 'cancelMemberships',
        subjectType: 'Group',
        subjectId: groupId,
        scope,
        before: { retailer: retailerId, joinedOn },
        after: { retailer: retailerId, storeName: found.storeName, leftOn: input.on, cause, endedTerms },
      });
      await refreshPlaces(act, [found.groupPlaceId, found.placeId], input.on);
    }
    return locked.map(({ membership }) => membership.id);
  });
}

interface Found {
  readonly cause: EndCause | null;
  readonly since: LocalDate | null;
  readonly storeName: string;
  readonly placeId: number;
  readonly groupPlaceId: number;
}

async function causeOf(act: Act, membershipId: string): Promise<Found> {
  const statement = sql`select ${endCause(sql`m`, act.today)} as cause, to_char(${endCauseSince(sql`m`, act.today)}, 'YYYY-MM-DD') as since,
      r.store_name as "storeName", r.place_id as "placeId", g.place_id as "groupPlaceId"
    from membership m join mutual_aid_group g on g.id = m.group_id join retailer r on r.id = m.retailer_id
    where m.id = ${membershipId}::uuid`;
  const [row] = await act.em.execute<Found[]>(statement.sql, statement.values);
  return row as Found;
}

function demandCause({ cause, storeName }: Found, path: readonly string[]): EndCause {
  if (!cause) demand(noCauseToCancel(storeName, path));
  return cause as EndCause;
}
