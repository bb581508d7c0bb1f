import { firstDayOf, type LocalDate, monthOf, type YearMonth, yearMonth } from '@chengxin/kernel';
import { asOfDay } from '@chengxin/months/domain';
import { everything, scopeStatements } from '@chengxin/persistence';
import { POLICY_ROWS, type PolicyRow } from '@chengxin/policy/data';
import { PolicyBook } from '@chengxin/policy/domain';
import type { Pool, PoolClient } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { type CountyPolicy, countFacts, countyPolicy, type Recount } from './count-facts';
import { sumIndicators } from './sum-indicators';

/** Runs one statement of a transaction under way. */
export type Execute = <Row extends object>(statement: Sql) => Promise<Row[]>;

interface CountyRow {
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

async function countyPolicies(execute: Execute, recount: Recount): Promise<CountyPolicy[]> {
  const book = new PolicyBook(await execute<PolicyRow>(POLICY_ROWS));
  const counties = await execute<CountyRow>(
    sql`select scope_from as "scopeFrom", scope_to as "scopeTo" from unit where level = 'COUNTY'
         and scope_from <= ${recount.scopeTo} and scope_to >= ${recount.scopeFrom}`,
  );
  return counties.map((county) => countyPolicy(book, county, recount.month));
}

/** Counts rows and indicators again, inside the transaction of the caller, which must see everything. */
export async function recountMonth(execute: Execute, recount: Recount): Promise<void> {
  const policies = await countyPolicies(execute, recount);
  const { retailers, groups } = countFacts(recount, policies);
  // The planner takes `during @> day`, and the sums over groups, for a handful of rows; it would loop where it should hash. Retailers of
  // a few places are few indeed, and looked up one by one.
  const joinsWholes = async (...statements: Sql[]): Promise<void> => {
    await execute(sql`set local enable_nestloop = off`);
    for (const statement of statements) await execute(statement);
    await execute(sql`set local enable_nestloop = on`);
  };
  if (recount.placeIds === null) await joinsWholes(retailers, groups, ...sumIndicators(recount));
  else {
    await execute(retailers);
    await joinsWholes(groups);
    for (const statement of sumIndicators(recount)) await execute(statement);
  }
}

/** Runs work that may see and write everything, in one transaction: counting and loading, never a request. */
export async function inSystemTransaction<T>(pool: Pool, work: (execute: Execute, client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(`begin; ${scopeStatements(everything)}`);
    const result = await work(
      async (statement) => (await client.query({ text: statement.text, values: statement.values })).rows,
      client,
    );
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    client.release();
    throw error;
  }
}

interface OpenMonth {
  readonly month: string;
  readonly scopeFrom: number;
  readonly scopeTo: number;
  readonly cityId: number;
  readonly stale: boolean;
}

// Whoever counts holds it: the fold, and closing, which would otherwise count the same rows at the same time.
export const FOLD_LOCK = 7_140_601;

/**
 * The fold: counts the open months of all places that acts have touched since, and of every place when a new day has begun. One
 * process folds at a time; what was queued meanwhile is the next fold's. Answers how many queue entries were worked off.
 */
export async function foldRefreshes(pool: Pool, today: LocalDate, now: Date): Promise<number> {
  return inSystemTransaction(pool, async (execute) => {
    const [lock] = await execute<{ locked: boolean }>(sql`select pg_try_advisory_xact_lock(${FOLD_LOCK}) as locked`);
    if (!lock?.locked) return 0;
    await openBegunMonths(execute, today, now);
    const open = await execute<OpenMonth>(
      sql`select to_char(p.month, 'YYYY-MM') as month, c.scope_from as "scopeFrom", c.scope_to as "scopeTo", c.id as "cityId",
                 p.as_of <> least((p.month + interval '1 month' - interval '1 day')::date, ${today}::date) as stale
            from month_period p join unit c on c.id = p.city_id where p.state = 'OPEN' order by p.month`,
    );
    const taken = await execute<{ place_id: number; from_month: string; entries: number }>(
      sql`with taken as (delete from place_refresh returning *)
          select place_id, to_char(min(from_month), 'YYYY-MM') as from_month, count(*)::integer as entries from taken group by place_id`,
    );
    const places = taken.length > 0 ? await touchedPlaces(execute, taken) : [];
    for (const period of open) {
      const month = yearMonth(period.month);
      const touched = places
        .filter(({ scope, from }) => from <= month && scope >= period.scopeFrom && scope <= period.scopeTo)
        .map(({ place }) => place);
      const placeIds = period.stale ? null : touched;
      if (placeIds?.length === 0) continue;
      await recountMonth(execute, {
        month,
        asOf: asOfDay(month, today),
        scopeFrom: period.scopeFrom,
        scopeTo: period.scopeTo,
        placeIds,
      });
      await execute(
        sql`update month_period set refreshed_at = ${now.toISOString()}, as_of = ${asOfDay(month, today)}
             where city_id = ${period.cityId} and month = ${`${month}-01`}`,
      );
    }
    return taken.reduce((sum, { entries }) => sum + entries, 0);
  });
}

/** Opens the months that have begun since, in every city that has months; the fold counts them as stale ones. */
async function openBegunMonths(execute: Execute, today: LocalDate, now: Date): Promise<void> {
  await execute(
    sql`insert into month_period (city_id, month, state, as_of, refreshed_at)
        select last.city_id, begun.month, 'OPEN', begun.month - interval '1 day', ${now.toISOString()}
          from (select city_id, max(month) as month from month_period group by city_id) last
         cross join lateral generate_series(last.month + interval '1 month', ${firstDayOf(monthOf(today))}::date, interval '1 month') as begun(month)
        on conflict do nothing`,
  );
}

interface TouchedPlace {
  readonly place: number;
  readonly scope: number;
  /** First month, `YYYY-MM`, that has to be counted again. */
  readonly from: string;
}

/**
 * The places that acts have named, and those that count the same retailers or groups: where a retailer of a named place traded in an
 * open month before it moved, where the groups of its retailers sit, and where the members of its groups trade. Whoever acts may not
 * even see these.
 */
async function touchedPlaces(
  execute: Execute,
  taken: readonly { place_id: number; from_month: string }[],
): Promise<TouchedPlace[]> {
  const placeIds = taken.map((row) => row.place_id);
  const months = taken.map((row) => `${row.from_month}-01`);
  return execute<TouchedPlace>(sql`
    with named as materialized (select * from unnest(${placeIds}::integer[], ${months}::date[]) as n(place_id, from_month)),
    touched as (
      select place_id, from_month from named
      union all
      select elsewhere.place_id, n.from_month from named n
        join retailer_version here on here.place_id = n.place_id
        join retailer_version elsewhere on elsewhere.retailer_id = here.retailer_id and elsewhere.during && daterange(n.from_month, null)
      union all
      select counted.place_id, n.from_month from named n
        join retailer_version here on here.place_id = n.place_id
        join retailer_month counted on counted.retailer_id = here.retailer_id and counted.month >= n.from_month
      union all
      select g.place_id, n.from_month from named n
        join retailer r on r.place_id = n.place_id join membership m on m.retailer_id = r.id join mutual_aid_group g on g.id = m.group_id
       where m.during && daterange(n.from_month, null)
      union all
      select r.place_id, n.from_month from named n
        join mutual_aid_group g on g.place_id = n.place_id join membership m on m.group_id = g.id join retailer r on r.id = m.retailer_id
       where m.during && daterange((n.from_month - interval '1 month')::date, null))
    select t.place_id as place, u.scope_from as scope, to_char(min(t.from_month), 'YYYY-MM') as from
      from touched t join unit u on u.id = t.place_id group by t.place_id, u.scope_from`);
}

/** Counts whole months of a city anew: after a bulk load, and at closing. Opens months that have no row yet. */
export async function refreshMonths(
  pool: Pool,
  cityCode: string,
  months: readonly YearMonth[],
  today: LocalDate,
  now: Date,
  onMonth: (done: number) => void = () => undefined,
): Promise<void> {
  for (const [index, month] of months.entries()) {
    await inSystemTransaction(pool, async (execute) => {
      const [city] = await execute<{ id: number; scopeFrom: number; scopeTo: number }>(
        sql`select id, scope_from as "scopeFrom", scope_to as "scopeTo" from unit where code = ${cityCode} and level = 'CITY'`,
      );
      if (!city) throw new Error(`no city ${cityCode}`);
      const asOf = asOfDay(month, today);
      await recountMonth(execute, { month, asOf, scopeFrom: city.scopeFrom, scopeTo: city.scopeTo, placeIds: null });
      await execute(
        sql`insert into month_period (city_id, month, state, as_of, refreshed_at)
            values (${city.id}, ${`${month}-01`}, 'OPEN', ${asOf}, ${now.toISOString()})
            on conflict (city_id, month) do update set as_of = excluded.as_of, refreshed_at = excluded.refreshed_at`,
      );
    });
    onMonth(index + 1);
  }
}
