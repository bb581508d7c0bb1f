import type { ImportTransaction } from './import-transaction';
import { SAME_OFFICE } from './plan-leaders';

/** Writes groups with their first row, then members and elections of the range. */
export async function writeGroups(import_: ImportTransaction, from: number, to: number): Promise<void> {
  const range = [from, to];
  await import_.query(
    `insert into mutual_aid_group (id, name, street_text, ordinal, county_id, place_id, scope, market_type, status, founded_on, home_address)
     select group_id, group_name, street, ordinal, county_id, place_id, scope, market_type, 'ACTIVE', founded_on, home_address
       from import_group where is_new and n between $1 and $2`,
    range,
  );
  await import_.query(
    `update mutual_aid_group k set home_address = coalesce(g.home_address, k.home_address), version = k.version + 1 from import_group g
      where k.id = g.group_id and not g.is_new and g.n between $1 and $2
        and exists (select from import_row r where r.group_id = g.group_id and r.action <> 'UNCHANGED')`,
    range,
  );
  await import_.query(
    `insert into membership (group_id, retailer_id, scope, during, over_limit_reason)
     select group_id, retailer_id, scope, daterange(joined_on, null), over_limit_reason from import_row where joins and n between $1 and $2`,
    range,
  );
  // A new leader takes over from the present one on the day of the election; deputies may be several, each follows only himself.
  await import_.query(
    `update leader_term l set ended_on = r.elected_on, end_cause = 'SUCCEEDED', closed_on = r.elected_on from import_row r
      where r.elects and r.n between $1 and $2 and ${SAME_OFFICE} and l.ended_on is null`,
    range,
  );
  await import_.query(
    `insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election, tier_reason)
     select group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier, tier_reason
       from import_row where elects and n between $1 and $2`,
    range,
  );
}
