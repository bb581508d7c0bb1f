import { type Clock, demand, firstDayOf, Refusal, type YearMonth, yearMonth } from '@chengxin/kernel';
import { monthLockOf } from '@chengxin/months/data';
import { asOfDay, type MonthState, mayClose, mayReopen, monthState } from '@chengxin/months/domain';
import { type Act, type Actor, everything, runAct, scopeStatements } from '@chengxin/persistence';
import { POLICY_ROWS, type PolicyRow } from '@chengxin/policy/data';
import { PolicyBook } from '@chengxin/policy/domain';
import type { MikroORM } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { closingFaults } from './quality.queries';
import { type Execute, FOLD_LOCK, recountMonth } from './refresh-months';

/** Closing or reopening a month of the city that a unit lies in. */
export interface MonthAct {
  readonly unitCode: string;
  readonly month: YearMonth;
  readonly reason: string | null;
}

interface CityMonths {
  readonly cityId: number;
  readonly scopeFrom: number;
  readonly scopeTo: number;
  readonly states: ReadonlyMap<string, MonthState>;
}

/**
 * Takes the city's month lock alone and locks its month rows: no write, and no policy, can take effect in the month while it is closed or
 * reopened. The fold's lock comes first, as the fold takes it before it touches the rows.
 */
async function lockMonths(act: Act, input: MonthAct): Promise<CityMonths> {
  const { from, to } = act.actor.scope;
  const [city] = await act.em.execute<{ id: number; scope_from: number; scope_to: number }[]>(
    `select c.id, c.scope_from, c.scope_to from unit c where c.code = ? and c.level = 'CITY' and c.scope_from >= ? and c.scope_to <= ?`,
    [input.unitCode, from, to],
  );
  if (!city) {
    throw new Refusal({
      code: 'UNIT_NOT_A_CITY_OF_YOURS',
      text: { zh: '月份按市结账，请选择本人管辖的市', en: 'months are closed by city; choose a city in your charge' },
      path: ['input', 'unitCode'],
    });
  }
  // A large import may hold the month for longer than an ordinary act waits.
  await act.em.execute(`set local lock_timeout = '60s'`);
  await act.em.execute('select pg_advisory_xact_lock(?)', [FOLD_LOCK]);
  await act.em.execute('select pg_advisory_xact_lock(?)', [monthLockOf(city.scope_from)]);
  const rows = await act.em.execute<{ month: string; state: string }[]>(
    `select to_char(month, 'YYYY-MM') as month, state from month_period where city_id = ? order by month for update`,
    [city.id],
  );
  const states = new Map(rows.map((row) => [row.month, monthState(yearMonth(row.month), row.state === 'CLOSED', act.today)]));
  return { cityId: city.id, scopeFrom: city.scope_from, scopeTo: city.scope_to, states };
}

function stateOf(city: CityMonths, month: YearMonth): MonthState {
  const state = city.states.get(month);
  if (state) return state;
  throw new Refusal({
    code: 'MONTH_UNKNOWN',
    text: { zh: `没有 ${month} 的数据`, en: `there are no data of ${month}` },
    path: ['input', 'month'],
  });
}

/** MikroORM writes an array out as a list of values; as PostgreSQL's text of an array it stays one value. */
const asParameter = (value: unknown): unknown => (Array.isArray(value) ? `{${value.join(',')}}` : value);

/**
 * Closes a month: counts it a last time, as of its last day, and freezes its rows and figures. Refused for a month that has not ended,
 * that follows an open one, or whose data has faults that the city's policy lets stop it.
 */
export async function closeMonth(orm: MikroORM, clock: Clock, actor: Actor, input: MonthAct): Promise<void> {
  await runAct(orm, clock, actor, async (act) => {
    const city = await lockMonths(act, input);
    const earlierOpen = [...city.states].find(([month, state]) => month < input.month && state !== 'CLOSED')?.[0];
    demand(mayClose(input.month, stateOf(city, input.month), earlierOpen ? yearMonth(earlierOpen) : null, input.reason));
    // The sums reach up to the province, beyond the scope of whoever closes.
    await act.em.execute(scopeStatements(everything));
    const execute: Execute = (statement) => act.em.execute(statement.sql, statement.values.map(asParameter));
    const asOf = asOfDay(input.month, act.today);
    await recountMonth(execute, { month: input.month, asOf, scopeFrom: city.scopeFrom, scopeTo: city.scopeTo, placeIds: null });
    const faults = await closingFaults(
      execute,
      new PolicyBook(await execute<PolicyRow>(POLICY_ROWS)),
      city,
      input.month,
      act.today,
    );
    if (faults.length > 0) throw new Refusal(...faults);
    await execute(
      sql`update month_period set state = 'CLOSED', as_of = ${asOf}, refreshed_at = ${act.clock.now().toISOString()},
            closed_at = ${act.clock.now().toISOString()}, closed_by = ${act.actor.name}, reason = ${input.reason}
          where city_id = ${city.cityId} and month = ${firstDayOf(input.month)}`,
    );
    act.audit({
      act: 'closeMonth',
      subjectType: 'MonthPeriod',
      subjectId: `${input.unitCode} ${input.month}`,
      scope: city.scopeFrom,
      before: { state: 'CLOSING' },
      after: { state: 'CLOSED', reason: input.reason },
    });
  });
}

/** Reopens the latest closed month, with a reason: its rows follow the facts again. */
export async function reopenMonth(orm: MikroORM, clock: Clock, actor: Actor, input: MonthAct): Promise<void> {
  await runAct(orm, clock, actor, async (act) => {
    const city = await lockMonths(act, input);
    const laterClosed = [...city.states].findLast(([month, state]) => month > input.month && state === 'CLOSED')?.[0];
    demand(mayReopen(input.month, stateOf(city, input.month), laterClosed ? yearMonth(laterClosed) : null, input.reason ?? ''));
    // An as-of day that no month has makes the next fold count the whole month again.
    await act.em.execute(
      `update month_period set state = 'OPEN', as_of = month, closed_at = null, closed_by = null, reason = ? where city_id = ? and month = ?`,
      [input.reason, city.cityId, firstDayOf(input.month)],
    );
    act.audit({
      act: 'reopenMonth',
      subjectType: 'MonthPeriod',
      subjectId: `${input.unitCode} ${input.month}`,
      scope: city.scopeFrom,
      before: { state: 'CLOSED' },
      after: { state: 'OPEN', reason: input.reason },
    });
  });
}
