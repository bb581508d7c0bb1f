import { normaliseText } from '@chengxin/kernel';
import type { ReadTransaction, RowScope } from '@chengxin/persistence';
import sql, { join, type Sql } from 'sql-template-tag';
import { inGroupOrder } from './group-order.sql';
import { typedSpelling } from './spelling';

export const SEARCH_KINDS = ['UNIT', 'GROUP', 'RETAILER'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchHitRow {
  readonly kind: SearchKind;
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly unitCode: string;
  readonly ended: boolean;
}

/** What is searched, by whom: only kinds that he may read, and persons only where he may see their names. */
export interface Search {
  readonly text: string;
  /** Hits of each kind. */
  readonly first: number;
  readonly scope: RowScope;
  readonly kinds: ReadonlySet<SearchKind>;
  readonly persons: boolean;
}

/** Rows looked at beside those that begin with what was typed, before the best are chosen. */
const CANDIDATES = 200;
/** Pinyin shorter than this is found everywhere. */
const SHORTEST_SPELLING = 2;

/** How a customer code or a licence number begins: perhaps letters, then digits. */
const NUMBER = /^[a-z]{0,4}\d{2,}$/i;

/** Comparisons and no LIKE: under a row policy only they find their way through an index. */
const begins = (column: Sql, text: string): Sql =>
  sql`${column} collate "C" >= ${text} and ${column} collate "C" < ${text}::text || chr(1114111)`;

/** Exactly it, beginning with it, or having it within: the order in which hits are shown. */
const closeness = (name: Sql, text: string, spelling: Sql, typed: string): Sql =>
  sql`case when ${name} = ${text} then 0 when starts_with(${name}, ${text}) then 1
    when ${typed} <> '' and starts_with(${spelling}, ${typed}) then 1 else 2 end`;

function named(name: Sql, row: Sql, text: string, typed: string): Sql {
  const has = sql`position(${text.toLowerCase()} in lower(${name})) > 0`;
  return typed.length < SHORTEST_SPELLING ? has : sql`(${has} or position(${typed} in ${row}.spelling) > 0)`;
}

function units({ text, first, scope }: Search, typed: string): Sql {
  return sql`(select 'UNIT' as kind, u.code as id, u.name, coalesce(p.name, '') as detail, u.code as "unitCode", false as ended,
      ${closeness(sql`u.name`, text, sql`u.spelling`, typed)} as closeness, 0 as place, u.level <> 'AREA' as wide,
      '' as street, 0 as ordinal
    from unit u left join unit p on p.id = u.parent_id
   where u.scope_from >= ${scope.from} and u.scope_to <= ${scope.to} and u.level <> 'PLACE'
     and (${named(sql`u.name`, sql`u`, text, typed)} or starts_with(u.code, ${text}))
   order by closeness, wide desc, u.code limit ${first})`;
}

/** What begins as typed, through an index, and some that have it within. */
function candidates(table: Sql, row: Sql, beginnings: readonly Sql[], within: Sql): Sql {
  const ways = [
    ...beginnings.map((condition) => sql`(select ${row}.id from ${table} ${row} where ${condition} limit ${CANDIDATES})`),
    sql`(select ${row}.id from ${table} ${row} where ${within} limit ${CANDIDATES})`,
  ];
  return join(ways, ' union ');
}

function groups({ text, first }: Search, typed: string): Sql {
  const beginnings = typed.length < SHORTEST_SPELLING ? [] : [begins(sql`g.spelling`, typed)];
  return sql`(select 'GROUP' as kind, g.id::text, g.name, c.name as detail, c.code as "unitCode", g.status = 'DISSOLVED' as ended,
      ${closeness(sql`g.name`, text, sql`g.spelling`, typed)} as closeness, 1 as place, true as wide,
      c.code || g.street_text as street, g.ordinal
    from mutual_aid_group g join unit c on c.id = g.county_id
   where g.id in (${candidates(sql`mutual_aid_group`, sql`g`, beginnings, named(sql`g.name`, sql`g`, text, typed))})
   order by closeness, ended, ${inGroupOrder(sql`g`)}, g.id limit ${first})`;
}

function retailers({ text, first, persons }: Search, typed: string): Sql {
  const beginnings = typed.length < SHORTEST_SPELLING ? [] : [begins(sql`r.spelling`, typed)];
  if (NUMBER.test(text))
    beginnings.push(begins(sql`r.customer_code`, text.toUpperCase()), begins(sql`r.licence_no`, text.toUpperCase()));
  if (persons) beginnings.push(sql`r.person_in_charge = ${text}`);
  return sql`(select 'RETAILER' as kind, r.id::text, r.store_name as name, r.customer_code || ' · ' || c.name as detail, c.code as "unitCode",
      r.status = 'CLOSED' as ended, ${closeness(sql`r.store_name`, text, sql`r.spelling`, typed)} as closeness, 2 as place, true as wide,
      '' as street, 0 as ordinal
    from retailer r join unit c on c.level = 'COUNTY' and r.scope between c.scope_from and c.scope_to
   where r.id in (${candidates(sql`retailer`, sql`r`, beginnings, named(sql`r.store_name`, sql`r`, text, typed))})
   order by closeness, ended, r.customer_code limit ${first})`;
}

/** Units, groups and retailers by name, number or pinyin, in one statement; an empty text finds nothing. */
export async function readSearch(read: ReadTransaction, search: Search): Promise<SearchHitRow[]> {
  const text = normaliseText(search.text);
  if (text === '') return [];
  const typed = typedSpelling(text);
  const asked = { ...search, text };
  const finders = { UNIT: units, GROUP: groups, RETAILER: retailers };
  const parts = SEARCH_KINDS.filter((kind) => search.kinds.has(kind)).map((kind) => finders[kind](asked, typed));
  return read.query<SearchHitRow>(
    sql`select kind, id, name, detail, "unitCode", ended from (${join(parts, ' union all ')}) hits order by place, closeness, wide desc, ended, street, ordinal, name, id`,
  );
}
