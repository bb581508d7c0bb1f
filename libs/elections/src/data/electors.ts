import { leadersOfCounty } from '@chengxin/groups/data';
import { type LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import type { LockedElection } from './election-act';

/** Somebody who votes. */
export interface Elector {
  readonly retailerId: string;
  readonly storeName: string;
}

/** Who is the leader, or the chair, in office; null when nobody is. */
export async function headInOffice(act: Act, { group, association }: LockedElection): Promise<string | null> {
  const [head] = await act.em.execute<{ retailerId: string }[]>(
    group
      ? `select retailer_id as "retailerId" from leader_term where group_id = ? and role = 'LEADER' and ended_on is null`
      : `select retailer_id as "retailerId" from association_term where association_id = ? and role = 'CHAIR' and ended_on is null`,
    [group?.id ?? association?.id ?? null],
  );
  return head?.retailerId ?? null;
}

/**
 * All who elect on a day: every member of the group, present or not (SD-Q3); of an association the leaders in office of the county's groups
 * (SD-R10).
 */
export async function electorsOn(act: Act, { group, association }: LockedElection, day: LocalDate): Promise<Elector[]> {
  if (association) {
    const leaders = await leadersOfCounty(act, association.countyId, day);
    // Who leads two groups has one vote.
    return [...new Map(leaders.map(({ retailerId, storeName }) => [retailerId, { retailerId, storeName }])).values()];
  }
  return act.em.execute<Elector[]>(
    `select m.retailer_id as "retailerId", r.store_name as "storeName"
       from membership m join retailer r on r.id = m.retailer_id where m.group_id = ? and m.during @> ?::date order by m.retailer_id`,
    [group?.id ?? null, day],
  );
}
