import { badInput, containsPattern } from '@chengxin/graphql-kit';
import sql, { join, type Sql } from 'sql-template-tag';
import type { DateFilter, DecimalFilter, IntFilter, StringFilter } from './filter.input';

type Given<T> = T | null | undefined;

const LIMITS = { depth: 3, conditions: 40 } as const;

/** A list of conditions that must all hold; nothing given is always true. */
export const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql`(${join(conditions, ' and ')})`;

export function stringConditions(value: Sql, filter: Given<StringFilter>): Sql[] {
  const conditions: Sql[] = [];
  if (filter?.eq != null) conditions.push(sql`${value} = ${filter.eq}`);
  if (filter?.in != null) conditions.push(isOneOf(value, filter.in));
  if (filter?.contains != null) conditions.push(sql`${value} ilike ${containsPattern(filter.contains)}`);
  return conditions;
}

export const isOneOf = (value: Sql, values: readonly string[]): Sql => sql`${value} = any(${values}::text[])`;

export function intConditions(value: Sql, filter: Given<IntFilter>): Sql[] {
  const conditions: Sql[] = [];
  if (filter?.eq != null) conditions.push(sql`${value} = ${filter.eq}::integer`);
  if (filter?.gte != null) conditions.push(sql`${value} >= ${filter.gte}::integer`);
  if (filter?.lte != null) conditions.push(sql`${value} <= ${filter.lte}::integer`);
  return conditions;
}

export function dateConditions(value: Sql, filter: Given<DateFilter>): Sql[] {
  const conditions: Sql[] = [];
  if (filter?.eq != null) conditions.push(sql`${value} = ${filter.eq}::date`);
  if (filter?.gte != null) conditions.push(sql`${value} >= ${filter.gte}::date`);
  if (filter?.lte != null) conditions.push(sql`${value} <= ${filter.lte}::date`);
  return conditions;
}

/** (revenue − cost) ÷ revenue against bounds, multiplied out so that nothing is rounded; without revenue there is no margin. */
export function marginConditions(revenue: Sql, cost: Sql, filter: Given<DecimalFilter>): Sql[] {
  const bounds: Sql[] = [];
  if (filter?.gte != null) bounds.push(sql`${revenue} - ${cost} >= ${filter.gte}::numeric * ${revenue}`);
  if (filter?.lte != null) bounds.push(sql`${revenue} - ${cost} <= ${filter.lte}::numeric * ${revenue}`);
  if (filter?.lt != null) bounds.push(sql`${revenue} - ${cost} < ${filter.lt}::numeric * ${revenue}`);
  return bounds.length === 0 ? [] : [sql`${revenue} > 0`, ...bounds];
}

/** A condition that holds others. */
export interface NestedWhere<Where> {
  and?: Where[] | null;
  or?: Where[] | null;
  not?: Where | null;
}

/** Joins a condition's own parts with its `and`, `or` and `not`, at most three deep and 40 in all. An empty `or` adds nothing. */
export function nestedConditions<Where extends NestedWhere<Where>>(where: Given<Where>, own: (where: Where) => Sql[]): Sql {
  let conditions = 0;
  const write = (part: Where, depth: number): Sql => {
    if (depth > LIMITS.depth || ++conditions > LIMITS.conditions) {
      throw badInput(
        {
          zh: `筛选条件最多嵌套 ${LIMITS.depth} 层，共 ${LIMITS.conditions} 组`,
          en: `conditions nest at most ${LIMITS.depth} deep and number at most ${LIMITS.conditions}`,
        },
        ['where'],
      );
    }
    const parts = own(part);
    for (const inner of part.and ?? []) parts.push(write(inner, depth + 1));
    const alternatives = (part.or ?? []).map((inner) => write(inner, depth + 1));
    if (alternatives.length > 0) parts.push(sql`(${join(alternatives, ' or ')})`);
    // What is unknown is not met either: `not` keeps every row that the condition does not.
    if (part.not) parts.push(sql`${write(part.not, depth + 1)} is not true`);
    return allOf(parts);
  };
  return where ? write(where, 0) : sql`true`;
}

/** First day of a month, or of the latest closed month of the viewer's cities; written once for the statement, not once for a row. */
export const monthOrLatestClosed = (month: Given<string>): Sql =>
  month
    ? sql`${`${month}-01`}::date`
    : sql`(select max(p.month) from month_period p join unit c on c.id = p.city_id
        where p.state = 'CLOSED' and c.scope_from <= (select viewer_to()) and c.scope_to >= (select viewer_from()))`;
