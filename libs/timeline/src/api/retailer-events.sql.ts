import sql, { type Sql } from 'sql-template-tag';
import { type EventSource, event } from './event.sql';

/** Another place, or another address in it. */
const MOVED = sql`(b.place_id <> v.place_id or not same_premises(b.address, v.address))`;
const premises = (of: Sql): Sql => sql`coalesce(${of}.address, (select u.name from unit u where u.id = ${of}.place_id))`;

/** What became of a retailer: each change of what is known of it, from the stretches of time in which nothing changed. */
export const RETAILER_EVENTS: readonly EventSource[] = [
  {
    kinds: ['LICENSED'],
    rows: (r) =>
      event(
        { kind: 'LICENSED', day: sql`x.since`, key: sql`x.id`, facts: { licence: sql`v.licence_no` } },
        sql`retailer x left join lateral (
          select f.licence_no from retailer_version f where f.retailer_id = x.id order by lower(f.during) limit 1) v on true where x.id = ${r}.id`,
      ),
  },
  {
    kinds: ['LICENCE_RENEWED', 'LICENCE_CHANGED', 'TIER_CHANGED', 'FORMAT_CHANGED', 'STATUS_CHANGED', 'MOVED'],
    rows: (r) =>
      event(
        {
          ...{ kind: sql`change.kind`, day: sql`lower(v.during)`, key: sql`v.id` },
          facts: { from: sql`change.before`, to: sql`change.after` },
        },
        sql`retailer_version v join retailer_version b on b.retailer_id = v.retailer_id and upper(b.during) = lower(v.during)
          cross join lateral (values
            ('LICENCE_RENEWED', b.licence_expires_on::text, v.licence_expires_on::text), ('LICENCE_CHANGED', b.licence_no, v.licence_no),
            ('TIER_CHANGED', b.tier::text, v.tier::text), ('FORMAT_CHANGED', b.format, v.format), ('STATUS_CHANGED', b.status, v.status),
            ('MOVED', case when ${MOVED} then ${premises(sql`b`)} end, case when ${MOVED} then ${premises(sql`v`)} end)) change (kind, before, after)
          where v.retailer_id = ${r}.id and change.before is distinct from change.after`,
      ),
  },
];
