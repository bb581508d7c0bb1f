import { randomUUID } from 'node:crypto';
import { type Clock, type LocalDate, Refusal } from '@chengxin/kernel';
import { type Actor, type Database, everything, inScope, onClientInScope, runAct } from '@chengxin/persistence';
import { planCounty } from '@chengxin/planner/domain';
import { POLICY_ROWS, type PolicyRow } from '@chengxin/policy/data';
import { PolicyBook } from '@chengxin/policy/domain';
import type { ClientBase, Pool } from 'pg';
import { type CountyPart, readCounty } from './read-county';
import { forgetDrafts, writeDrafts } from './write-drafts';

/** What plans need from outside. */
export interface PlanSurroundings {
  readonly database: Database;
  readonly clock: Clock;
  /** Told why a plan broke off. */
  readonly onFailure: (error: unknown, planId: string) => void;
}

/** A plan under way: it runs on by itself, `done` resolves at its end and never rejects. */
export interface StartedPlan {
  readonly planId: string;
  readonly counties: number;
  readonly done: Promise<void>;
}

const RUN_LOCK = 7_140_618;
/** Held by whoever plans a county or changes its drafts, so that they follow one another. */
export const COUNTY_LOCK = 7_140_619;

const planRefusal = (code: string, zh: string, en: string): Refusal =>
  new Refusal({ code, text: { zh, en }, path: ['input', 'unitCode'] });

/**
 * Plans the groups of a unit, county by county, each in a transaction of its own: what is planned stays if a later county fails. What
 * nobody has changed is replaced; what somebody has, and what is accepted, is kept unless `keepChanged` is false. Refused: a unit that
 * is out of sight or below an area, a unit that is being planned already.
 */
export async function startPlan(
  { database, clock, onFailure }: PlanSurroundings,
  actor: Actor,
  { unitCode, keepChanged }: { readonly unitCode: string; readonly keepChanged: boolean },
): Promise<StartedPlan> {
  const { workPool } = database;
  const planId = randomUUID();
  // One session holds the plan's lock and plans: whoever can take the lock knows that the process is gone, and no plan that has begun waits
  // for another client.
  const session = await workPool.connect();
  const letGo = (): Promise<void> =>
    session.query('rollback; select pg_advisory_unlock_all()').then(
      () => session.release(),
      (error: Error) => session.release(error),
    );
  try {
    await session.query('select pg_advisory_lock(hashtextextended($1, $2))', [planId, RUN_LOCK]);
    const counties = await enterPlan(database, clock, actor, planId, unitCode, keepChanged);
    const done = planCounties(session, clock, actor, planId, counties, keepChanged)
      .finally(letGo)
      .catch(async (error: unknown) => {
        onFailure(error, planId);
        await inScope(workPool, actor.scope, (client) => endPlan(client, planId, 'FAILED'));
      })
      .catch((lost: unknown) => onFailure(lost, planId));
    return { planId, counties: counties.length, done };
  } catch (error) {
    await letGo();
    throw error;
  }
}

/** The plan and its audit line; answers the counties to be planned. */
async function enterPlan(
  database: Database,
  clock: Clock,
  actor: Actor,
  planId: string,
  unitCode: string,
  keepChanged: boolean,
): Promise<CountyPart[]> {
  return runAct(database.orm, clock, actor, async (act) => {
    const { from, to } = actor.scope;
    const [unit] = await act.em.execute<{ id: number; from: number; to: number; name: string }[]>(
      `select id, name, scope_from as "from", scope_to as "to" from unit
        where code = ? and level <> 'PLACE' and scope_from >= ? and scope_to <= ?`,
      [unitCode, from, to],
    );
    if (!unit)
      throw planRefusal('PLAN_UNIT', '请选择本辖区的片区、县、市或省', 'choose an area, county, city or province of your own');
    await act.em.execute('select pg_advisory_xact_lock(?)', [RUN_LOCK]);
    const [running] = await act.em.execute<{ by: string }[]>(
      `select created_by_name as by from group_plan where state = 'RUNNING' and scope <= ? and scope_to >= ? limit 1`,
      [unit.to, unit.from],
    );
    if (running)
      throw planRefusal(
        'PLAN_RUNNING',
        `${running.by} 正在规划，请等完成`,
        `${running.by} is planning here: wait until it is done`,
      );
    const counties = await act.em.execute<CountyPart[]>(
      `select id, name, greatest(scope_from, ?::integer) as "from", least(scope_to, ?::integer) as "to" from unit
        where level = 'COUNTY' and scope_from <= ? and scope_to >= ? order by scope_from`,
      [unit.from, unit.to, unit.to, unit.from],
    );
    await act.em.execute(
      `insert into group_plan (id, unit_id, scope, scope_to, state, counties, planned_on, created_by, created_by_name, created_at)
       values (?, ?, ?, ?, 'RUNNING', ?, ?, ?, ?, ?)`,
      [planId, unit.id, unit.from, unit.to, counties.length, act.today, actor.userId, actor.name, clock.realNow().toISOString()],
    );
    const after = { unit: unit.name, counties: counties.length, keepChanged };
    act.audit({ act: 'planGroups', subjectType: 'GroupPlan', subjectId: planId, scope: unit.from, after });
    return counties;
  });
}

async function planCounties(
  session: ClientBase,
  clock: Clock,
  actor: Actor,
  planId: string,
  counties: readonly CountyPart[],
  keepChanged: boolean,
): Promise<void> {
  const step = <T>(work: () => Promise<T>): Promise<T> => onClientInScope(session, actor.scope, work);
  const { rows } = await step(() => session.query<PolicyRow>(POLICY_ROWS));
  const book = new PolicyBook(rows);
  for (const county of counties) {
    await step(() => planOneCounty(session, clock.today(), planId, county, book, keepChanged));
  }
  await step(() => endPlan(session, planId, 'READY'));
}

/** Plans a county anew, in the transaction of the client. */
export async function planOneCounty(
  client: ClientBase,
  today: LocalDate,
  planId: string,
  county: CountyPart,
  book: PolicyBook,
  keepChanged: boolean,
): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1, $2)', [COUNTY_LOCK, county.id]);
  await forgetDrafts(client, county, keepChanged);
  await writeDrafts(client, planId, county, planCounty(await readCounty(client, county, book, today)));
  await client.query('update group_plan set counties_done = counties_done + 1 where id = $1', [planId]);
}

async function endPlan(client: ClientBase, planId: string, state: 'READY' | 'FAILED'): Promise<void> {
  await client.query(`update group_plan set state = $2 where id = $1 and state = 'RUNNING'`, [planId, state]);
  // Of earlier plans nothing is left but who planned when, which the trail tells.
  await client.query(
    `delete from group_plan g where g.state <> 'RUNNING' and g.id <> $1 and not exists (select from plan_proposal p where p.plan_id = g.id)
       and g.scope >= (select scope from group_plan where id = $1) and g.scope_to <= (select scope_to from group_plan where id = $1)`,
    [planId],
  );
}

/** Marks plans whose process died as failed; when the server starts and once a day. What they had planned stays. Answers how many. */
export async function markInterruptedPlans(pool: Pool): Promise<number> {
  return inScope(pool, everything, async (client) => {
    const { rowCount } = await client.query(
      `with open as materialized (select id from group_plan where state = 'RUNNING')
       update group_plan g set state = 'FAILED' from open
        where g.id = open.id and pg_try_advisory_xact_lock(hashtextextended(open.id::text, $1))`,
      [RUN_LOCK],
    );
    return rowCount ?? 0;
  });
}
