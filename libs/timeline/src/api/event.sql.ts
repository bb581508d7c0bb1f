import type { TimelineKind, TimelineLink } from '@chengxin/timeline/domain';
import sql, { join, raw, type Sql } from 'sql-template-tag';

/** Whose timeline it is: a group's names the shops, a retailer's the groups. */
export type Owner = 'GROUP' | 'RETAILER';

/** One table that tells of events, with the kinds that it may answer. */
export interface EventSource {
  readonly kinds: readonly TimelineKind[];
  /** Of the owner's row a select of `kind day key who linked link link_id facts`. */
  readonly rows: (owner: Sql) => Sql;
}

/** What an event leads to, and whom it is about: somebody by a name of its own, or what it leads to by its name. */
interface Subject {
  readonly who?: Sql | 'LINKED';
  readonly link?: TimelineLink | Sql;
  readonly linkId?: Sql;
}

/** Something that a row may tell of: nothing happened where the day is null. */
export interface EventColumns extends Subject {
  /** One kind, or the kinds that `kind` chooses among. */
  readonly kinds: readonly TimelineKind[];
  readonly kind?: Sql;
  readonly day: Sql;
  readonly facts?: Readonly<Record<string, Sql>>;
}

/** Where rows are, and which are the owner's. */
export interface EventRows extends Subject {
  readonly from: Sql;
  readonly where: (owner: Sql) => Sql;
  /** Unique among the events of a kind. */
  readonly key: Sql;
  /** Facts of every event of a row. */
  readonly facts?: Readonly<Record<string, Sql>>;
}

/** The events that rows tell of: each row is read once, however many they are. */
export function eventsIn(
  { from, where, key, facts: shared, ...subject }: EventRows,
  events: readonly EventColumns[],
): EventSource {
  const values = events.map(({ kinds, kind, day, facts, ...own }) => {
    const { who, link, linkId } = { ...subject, ...own };
    const pairs = Object.entries({ ...shared, ...facts }).map(([name, value]) => sql`${raw(`'${name}'`)}, ${value}`);
    const said = pairs.length > 0 ? sql`jsonb_build_object(${join(pairs)})` : sql`'{}'::jsonb`;
    return sql`(${kind ?? kinds[0]}::text, (${day})::date, ${who === 'LINKED' ? null : (who ?? null)}::text, ${who === 'LINKED'}::boolean, ${link ?? null}::text, ${linkId ?? null}::uuid, ${said})`;
  });
  return {
    kinds: events.flatMap(({ kinds }) => kinds),
    rows: (
      owner,
    ) => sql`select told.kind, told.day, (${key})::text as key, told.who, told.linked, told.link, told.link_id, told.facts
      from ${from} cross join lateral (values ${join(values)}) told (kind, day, who, linked, link, link_id, facts) where ${where(owner)}`,
  };
}

/** The other one of a row that has a retailer and a group: whom its events are about. `groups` are the columns that may name the group. */
export function counterpart(owner: Owner, row: Sql, groups: readonly Sql[] = [sql`${row}.group_id`]) {
  if (owner === 'RETAILER') {
    const group = groups.length === 1 ? groups[0] : sql`coalesce(${join(groups)})`;
    return {
      where: (one: Sql) => sql`${row}.retailer_id = ${one}.id`,
      subject: { who: 'LINKED', link: 'GROUP', linkId: group } as const,
    };
  }
  const either = (one: Sql) =>
    join(
      groups.map((group) => sql`${group} = ${one}.id`),
      ' or ',
    );
  return {
    where: (one: Sql) => sql`(${either(one)})`,
    subject: { who: 'LINKED', link: 'RETAILER', linkId: sql`${row}.retailer_id` } as const,
  };
}

/** The business day of an instant. */
export const dayOf = (instant: Sql): Sql => sql`(${instant} at time zone 'Asia/Shanghai')::date`;

/** A fact that stands in a condition, null elsewhere. */
export const dayIf = (condition: Sql, day: Sql): Sql => sql`case when ${condition} then ${day} end`;
