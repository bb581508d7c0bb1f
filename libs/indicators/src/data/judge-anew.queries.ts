import { type Fraction, firstDayOf, type YearMonth } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import type { PolicyBook } from '@chengxin/policy/domain';
import sql, { join, type Sql } from 'sql-template-tag';
import type { IndicatorCode } from '../domain';
import { CONTRIBUTIONS } from './contributions';
import { countyPolicy, judgedAnew } from './count-facts';
import type { SheetUnit } from './indicator-sheet.queries';

interface CountyRow {
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

/**
 * Fractions that some units would have in a month under another policy, by unit and code, for indicators whose lines a parameter draws.
 * Two statements: the counties, and the rows of the month judged anew.
 */
export async function readJudgedAnew(
  read: ReadTransaction,
  codes: readonly IndicatorCode[],
  units: readonly SheetUnit[],
  month: YearMonth,
  policy: PolicyBook,
): Promise<ReadonlyMap<string, Fraction>> {
  if (codes.length === 0 || units.length === 0) return new Map();
  const [from, to] = [Math.min(...units.map((unit) => unit.scopeFrom)), Math.max(...units.map((unit) => unit.scopeTo))];
  const counties = await read.query<CountyRow>(
    sql`select scope_from as "scopeFrom", scope_to as "scopeTo" from unit where level = 'COUNTY' and scope_from <= ${to} and scope_to >= ${from}`,
  );
  const policies = counties.map((county) => countyPolicy(policy, county, month));
  const day = sql`${firstDayOf(month)}::date`;
  const sumsOf = (code: IndicatorCode): Sql => {
    const { rows, numerator, denominator } = CONTRIBUTIONS[code];
    if (rows !== 'RETAILER' && rows !== 'GROUP') throw new Error(`no parameter draws a line inside ${code}`);
    return sql`
      select u.id as unit, ${code}::text as code, coalesce(sum(${numerator(sql`x`)}), 0)::text as numerator, coalesce(sum(${denominator(sql`x`)}), 0)::text as denominator
        from unit u join ${judgedAnew(rows, day, policies)} x on case when u.level = 'PLACE' then x.place_id = u.id else x.scope between u.scope_from and u.scope_to end
       where u.id = any(${units.map((unit) => unit.id)}::integer[]) group by u.id`;
  };
  const sums = await read.query<Fraction & { unit: number; code: string }>(join(codes.map(sumsOf), ' union all '));
  return new Map(sums.map(({ unit, code, numerator, denominator }) => [`${unit} ${code}`, { numerator, denominator }]));
}
