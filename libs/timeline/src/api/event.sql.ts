import type { TimelineKind, TimelineLink } from '@chengxin/timeline/domain';
import sql, { join, raw, type Sql } from 'sql-template-tag';

/** Whose timeline it is: a group's names the shops, a retailer's the groups. */
export type Owner = 'GROUP' | 'RETAILER';

/** One source of events, with the kinds that it may answer. */
export interface EventSource {
  readonly kinds: readonly TimelineKind[];
  /** A select of `EVENT` columns for the owner's row. */
  readonly rows: (owner: Sql) => Sql;
}

/** An event as expressions over the rows of a source. */
export interface EventColumns {
  readonly kind: TimelineKind | Sql;
  readonly day: Sql;
  /** Unique among the events of the kind. */
  readonly key: Sql;
  readonly who?: Sql;
  readonly link?: TimelineLink | Sql;
  readonly linkId?: Sql;
  readonly facts?: Readonly<Record<string, Sql>>;
}

/** Events out of rows: `from` begins with a table. */
export function event({ kind, day, key, who, link, linkId, facts = {} }: EventColumns, from: Sql): Sql {
  const pairs = Object.entries(facts).map(([name, value]) => sql`${raw(`'${name}'`)}, ${value}`);
  const told = pairs.length > 0 ? sql`jsonb_build_object(${join(pairs)})` : sql`'{}'::jsonb`;
  return sql`select ${kind}::text as kind, (${day})::date as day, (${key})::text as key, ${who ?? null}::text as who,
    ${link ?? null}::text as link, ${linkId ?? null}::uuid as link_id, ${told} as facts from ${from}`;
}

/**
 * The other one of a row that has a retailer and a group: joined as `w`, named, and what the event leads to; nothing where it is out of
 * sight. `groups` are the columns that may name the group, the first that does.
 */
export function counterpart(owner: Owner, row: Sql, groups: readonly Sql[] = [sql`${row}.group_id`]) {
  return owner === 'GROUP'
    ? {
        join: sql`left join retailer w on w.id = ${row}.retailer_id`,
        is: (one: Sql) =>
          sql`(${join(
            groups.map((group) => sql`${group} = ${one}.id`),
            ' or ',
          )})`,
        columns: { who: sql`w.store_name`, link: 'RETAILER', linkId: sql`w.id` } as const,
      }
    : {
        join: sql`left join mutual_aid_group w on w.id = coalesce(${join(groups)})`,
        is: (one: Sql) => sql`${row}.retailer_id = ${one}.id`,
        columns: { who: sql`w.name`, link: 'GROUP', linkId: sql`w.id` } as const,
      };
}

/** The business day of an instant. */
export const dayOf = (instant: Sql): Sql => sql`(${instant} at time zone 'Asia/Shanghai')::date`;
