import type { TimelineKind } from '@chengxin/timeline/domain';
import sql, { type Sql } from 'sql-template-tag';
import { dayIf, type EventColumns, type EventSource, eventsIn } from './event.sql';

/** A change of one attribute between two stretches of time that follow one another: `b` before, `v` after. */
const change = (kind: TimelineKind, of: (version: Sql) => Sql, changed?: Sql): EventColumns => {
  const [from, to] = [of(sql`b`), of(sql`v`)];
  return { kinds: [kind], day: dayIf(changed ?? sql`${from} <> ${to}`, sql`lower(v.during)`), facts: { from, to } };
};

/** Another area or another address, as `retailer.premises_since` has it: a place of the register that was put right is no move. */
const SAME_ADDRESS = sql`same_premises(b.address, v.address)`;
/** The address; where it stays the same, or was not kept, the area and place. */
const premises = (version: Sql): Sql => sql`case when ${SAME_ADDRESS}
  then (select concat_ws(' ', a.name, p.name) from unit p left join unit a on a.level = 'AREA' and a.scope_from = ${version}.scope where p.id = ${version}.place_id)
  else ${version}.address end`;

/** What became of a retailer: each change of what is known of it, from the stretches of time in which nothing changed. */
export const RETAILER_EVENTS: readonly EventSource[] = [
  eventsIn(
    {
      from: sql`retailer x left join lateral (
        select f.licence_no from retailer_version f where f.retailer_id = x.id order by lower(f.during) limit 1) first on true`,
      ...{ where: (r) => sql`x.id = ${r}.id`, key: sql`x.id` },
    },
    [{ kinds: ['LICENSED'], day: sql`x.since`, facts: { licence: sql`first.licence_no` } }],
  ),
  eventsIn(
    {
      from: sql`retailer_version v join retailer_version b on b.retailer_id = v.retailer_id and upper(b.during) = lower(v.during)`,
      ...{ where: (r) => sql`v.retailer_id = ${r}.id`, key: sql`v.id` },
    },
    [
      change('LICENCE_RENEWED', (version) => sql`${version}.licence_expires_on`),
      change('LICENCE_CHANGED', (version) => sql`${version}.licence_no`),
      change('TIER_CHANGED', (version) => sql`${version}.tier`),
      change('FORMAT_CHANGED', (version) => sql`${version}.format`),
      change('STATUS_CHANGED', (version) => sql`${version}.status`),
      change('MOVED', premises, sql`(b.scope <> v.scope or not ${SAME_ADDRESS})`),
    ],
  ),
];
