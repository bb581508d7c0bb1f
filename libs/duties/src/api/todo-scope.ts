import { outsideScope, type RequestContext } from '@chengxin/graphql-kit';
import { type LocalDate, monthOf, type YearMonth } from '@chengxin/kernel';
import { readUnitPolicy } from '@chengxin/policy/data';
import sql, { type Sql } from 'sql-template-tag';

/** Where, when and by which numbers to-dos are looked for. */
export interface TodoScope {
  readonly unitCode: string;
  readonly today: LocalDate;
  /** Months that have begun and are not closed anywhere in the unit. */
  readonly months: readonly YearMonth[];
  readonly userId: string;
  /** A row with a scope (and, of a place, a place) lies in the unit. */
  readonly within: (row: Sql) => Sql;
  /** The same for what belongs to no place. */
  readonly inRange: (row: Sql) => Sql;
  /** The same for what is a county's and concerns all areas of it. */
  readonly around: (row: Sql) => Sql;
  /** A parameter in force today in the unit. */
  readonly value: (code: string) => number;
}

/** The unit that is asked for, by default the viewer's own, with the policy that holds there; in two statements. */
export async function todoScope(context: RequestContext, unitCode: string | null | undefined): Promise<TodoScope> {
  const { read, clock, signedIn } = context;
  const today = clock.today();
  const [asked] = await read.query<{ code: string; months: YearMonth[] }>(sql`
    select u.code, coalesce((select json_agg(distinct to_char(p.month, 'YYYY-MM')) from month_period p join unit c on c.id = p.city_id
             where p.state <> 'CLOSED' and p.month <= ${today}::date and c.scope_from <= u.scope_to and c.scope_to >= u.scope_from), '[]') as months
      from unit u where ${unitCode == null ? sql`u.id = ${signedIn?.unitId ?? 0}` : sql`u.code = ${unitCode}`}`);
  const policy = asked ? await readUnitPolicy(read, asked.code) : null;
  if (!asked || !policy) throw outsideScope(unitCode ?? '');
  const { unit, book } = policy;
  const { scopeFrom, scopeTo } = unit;
  const county = Math.floor(scopeFrom / 1000) * 1000;
  const inRange = (row: Sql): Sql => sql`${row}.scope between ${scopeFrom} and ${scopeTo}`;
  return {
    unitCode: asked.code,
    today,
    months: [...new Set([...asked.months, monthOf(today)])],
    userId: signedIn?.userId ?? '',
    within: (row) =>
      unit.level === 'PLACE' ? sql`(${row}.scope = ${scopeFrom} and ${row}.place_id = ${unit.id})` : inRange(row),
    inRange,
    around: (row) => sql`(${inRange(row)} or ${row}.scope = ${county})`,
    value: (code) => Number(book.value(code, unit, today)),
  };
}
