import type { Candidate } from '@chengxin/groups/domain';
import { type LocalDate, localDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import { Retailer } from '@chengxin/retailers/data';
import type { MarketType, RetailerStatus } from '@chengxin/retailers/domain';

/** A retailer who is to join, with what the audit line and the fold need. */
export interface CandidateRow extends Candidate {
  readonly id: string;
  readonly placeId: number;
  readonly tier: number;
  readonly marketType: MarketType;
}

interface RawCandidate extends Omit<CandidateRow, 'licenceExpiresOn'> {
  readonly licenceExpiresOn: string;
  readonly status: RetailerStatus;
}

/**
 * The retailers of these ids, locked in the order of their ids until the act ends, so that nobody else takes them into a group meanwhile,
 * with the group that each is in on any day from `from` on, in whichever area; retailers out of sight are missing. A membership of
 * `leaving` does not count.
 */
export async function findCandidates(
  act: Act,
  ids: readonly string[],
  from: LocalDate,
  leaving: string | null = null,
): Promise<Map<string, CandidateRow>> {
  const wanted = JSON.stringify(ids);
  // A statement of its own: the next one has to see what was written while this one waited.
  await act.em.execute(
    'select from retailer where id in (select x::uuid from jsonb_array_elements_text(?::jsonb) x) order by id for no key update',
    [wanted],
  );
  const rows = await act.em.execute<RawCandidate[]>(
    `select r.id, r.store_name as "storeName", r.scope, r.place_id as "placeId", r.tier, r.market_type as "marketType", r.status,
        to_char(r.licence_expires_on, 'YYYY-MM-DD') as "licenceExpiresOn",
        case when t.group_id is not null then coalesce(g.name, '') end as "otherGroup"
      from retailer r left join groups_of(array(select x::uuid from jsonb_array_elements_text(?::jsonb) x), ?, ?) t on t.retailer_id = r.id
      left join mutual_aid_group g on g.id = t.group_id
      where r.id in (select x::uuid from jsonb_array_elements_text(?::jsonb) x)`,
    [wanted, from, leaving, wanted],
  );
  return new Map(rows.map((row) => [row.id, { ...row, licenceExpiresOn: localDate(row.licenceExpiresOn) }]));
}

/** The most members that a group has on `from` and on `today`; one is the day of the act, later joiners are in the other. */
export async function membersFrom(act: Act, groupId: string, from: LocalDate, today: LocalDate): Promise<number> {
  const rows = await act.em.execute<{ members: number }[]>(
    `select greatest(count(*) filter (where during @> ?::date), count(*) filter (where during @> ?::date))::integer as members
      from membership where group_id = ?`,
    [from, today, groupId],
  );
  return rows[0]?.members ?? 0;
}

/** Retailers that are members of a group on a day. */
export async function memberIdsOn(act: Act, groupId: string, day: LocalDate): Promise<ReadonlySet<string>> {
  const rows = await act.em.execute<{ id: string }[]>(
    'select retailer_id as id from membership where group_id = ? and during @> ?::date',
    [groupId, day],
  );
  return new Set(rows.map((row) => row.id));
}

/** Places of retailers; of those in sight. */
export async function placesOf(act: Act, retailerIds: readonly string[]): Promise<number[]> {
  const retailers = await act.em.find(Retailer, { id: { $in: [...retailerIds] } }, { fields: ['placeId'] });
  return retailers.map((retailer) => retailer.placeId);
}
