import { firstDayOf, type LocalDate, lastDayOf, monthOf, type YearMonth, yearMonth } from '@chengxin/kernel';
import { asOfDay } from '@chengxin/months/domain';
import { everything, scopeStatements } from '@chengxin/persistence';
import { POLICY_ROWS, type PolicyRow } from '@chengxin/policy/data';
import { PolicyBook } from '@chengxin/policy/domain';
import type { Pool, PoolClient } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { countFacts, type Recount } from './count-facts';
import { type CountyPolicy, sumIndicators } from './sum-indicators';

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
  const day = lastDayOf(recount.month);
  return counties.map((county) => ({
    ...county,
    marginTarget: book.value('margin.target', county, day),
    sizeFloor: Number(book.value('group.size_floor', county, day)),
    sizeMin: Number(book.value('group.size_min_typical', county, day)),
    sizeMax: Number(book.value('group.size_max_typical', county, day)),
    sizeLimit: Number(book.value('group.size_limit', county, day)),
  }));
}

/** Counts rows and indicators again, inside the transaction of the caller, which must see everything. */
export async function recountMonth(execute: Execute, recount: Recount): Promise<void> {
  const policies = await countyPolicies(execute, recount);
  // Row policies hide from the planner how many rows there are; over a whole city it would loop where it should hash.
  if (recount.placeIds === null) await execute(sql`set local enable_nestloop = off`);
  for (const statement of [...countFacts(recount), ...sumIndicators(recount, policies)]) await execute(statement);
  if (recount.placeIds === null) await execute(sql`set local enable_nestloop = on`);
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

const FOLD_LOCK = 7_140_601;
const FOLD_BATCH = 5000;

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
    const taken = await execute<{ place_id: number; from_month: string }>(
      sql`with taken as (delete from place_refresh where id in (select id from place_refresh order by id limit ${FOLD_BATCH}) returning *)
          select place_id, to_char(min(from_month), 'YYYY-MM') as from_month from taken group by place_id`,
    );
    const places = taken.length > 0 ? await withGroupPlaces(execute, taken) : new Map<number, string>();
    for (const period of open) {
      const month = yearMonth(period.month);
      const touched = [...places].filter(([, from]) => from <= month).map(([place]) => place);
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
    return taken.length;
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

/** The touched places and those of the groups that retailers there belong to: a member may trade elsewhere than the group sits. */
async function withGroupPlaces(
  execute: Execute,
  taken: readonly { place_id: number; from_month: string }[],
): Promise<Map<number, string>> {
  const places = new Map(taken.map((row) => [row.place_id, row.from_month]));
  const related = await execute<{ place_id: number; source: number }>(
    sql`select distinct g.place_id, r.place_id as source from retailer r join membership m on m.retailer_id = r.id
          join mutual_aid_group g on g.id = m.group_id
         where r.place_id = any(${[...places.keys()]}::integer[]) and g.place_id <> r.place_id`,
  );
  for (const { place_id, source } of related) {
    const from = places.get(source);
    const known = places.get(place_id);
    if (from !== undefined && (known === undefined || from < known)) places.set(place_id, from);
  }
  return places;
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
