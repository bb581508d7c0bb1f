import type { LocalDate } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';
import { countedOn, freeOn, inGroupFrom, isOnTheWay, isOnTheWayElsewhere } from './free-retailers.sql';

/** A planning as it is shown. */
export interface PlanRow {
  readonly id: string;
  readonly unitName: string;
  readonly state: string;
  readonly counties: number;
  readonly countiesDone: number;
  readonly plannedOn: string;
  readonly createdByName: string;
  /** ISO 8601, by the calendar that the register goes by. */
  readonly createdAt: string;
}

/** The latest planning of a unit. */
export interface LatestPlan extends PlanRow {
  /** Whether it planned all of the unit, not a part. */
  readonly isWhole: boolean;
}

/** Covered now, covered when every proposal is done and who is on the way has joined, and all there are. */
export interface CoverageCounts {
  readonly before: number;
  readonly after: number;
  readonly total: number;
}

export interface PlanFigures {
  readonly overall: CoverageCounts;
  readonly urban: CoverageCounts;
  readonly rural: CoverageCounts;
  readonly seat: CoverageCounts;
  readonly free: number;
  readonly proposed: number;
  readonly onTheWay: number;
  readonly stale: number;
  readonly openFills: number;
  readonly openFounds: number;
  readonly accepted: number;
  readonly done: number;
  readonly changed: number;
}

// Plannings follow one another by the real clock, as a calendar that is set begins its day anew each midnight; they are told by the calendar.
const PLANS = sql`select g.id, u.name as "unitName", g.state, g.counties, g.counties_done as "countiesDone",
    to_char(g.planned_on, 'YYYY-MM-DD') as "plannedOn", g.created_by_name as "createdByName",
    to_char((g.planned_on + (g.created_at at time zone 'Asia/Shanghai')::time) at time zone 'Asia/Shanghai' at time zone 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt", g.created_at as at, g.scope, g.scope_to
  from group_plan g join unit u on u.id = g.unit_id`;

/** One planning; null when there is none in sight. */
export const readPlan = async (read: ReadTransaction, id: string): Promise<PlanRow | null> =>
  (await read.query<PlanRow>(sql`select * from (${PLANS} where g.id = ${id}::uuid) p`))[0] ?? null;

/** The plan of a unit at a glance, by the register of a day; in two statements. */
export async function readPlanSummary(
  read: ReadTransaction,
  { scopeFrom, scopeTo }: { readonly scopeFrom: number; readonly scopeTo: number },
  today: LocalDate,
): Promise<PlanFigures & { readonly plan: LatestPlan | null }> {
  const within = (row: Sql): Sql => sql`${row}.scope between ${scopeFrom}::integer and ${scopeTo}::integer`;
  const [plan] = await read.query<LatestPlan>(
    sql`select p.*, p.scope <= ${scopeFrom}::integer and p.scope_to >= ${scopeTo}::integer as "isWhole" from (${PLANS} where g.scope <= ${scopeTo}::integer and g.scope_to >= ${scopeFrom}::integer order by at desc limit 1) p`,
  );
  const [counted] = await read.query<PlanFigures>(sql`with counted as materialized (
      select r.market_type, ${inGroupFrom(sql`r`, today)} as covered,
        exists (select from plan_member m where m.retailer_id = r.id and m.scope / 1000 = r.scope / 1000) as drafted, r.id
      from retailer r where ${within(sql`r`)} and ${countedOn(sql`r`, today)}),
    standing as (select *, not covered and not drafted and ${isOnTheWay(sql`counted`, today)} as coming from counted),
    seats as (
      select exists (select from mutual_aid_group g where g.place_id = u.id and g.status = 'ACTIVE') as covered,
        exists (select from plan_proposal p where p.place_id = u.id and p.kind = 'FOUND' and p.state <> 'DONE') as drafted,
        exists (select from founding f where f.place_id = u.id and f.state in ('DRAFT', 'FORMING')) as coming
      from unit u where u.level = 'PLACE' and u.place_kind = 'TOWNSHIP_SEAT'
        and u.scope_from between ${scopeFrom}::integer and ${scopeTo}::integer),
    proposals as (select p.kind, p.state, p.changed_by_name from plan_proposal p where ${within(sql`p`)})
    select ${coverageJson(sql`standing`, sql`true`)} as overall, ${coverageJson(sql`standing`, sql`market_type = 'URBAN'`)} as urban,
      ${coverageJson(sql`standing`, sql`market_type = 'RURAL'`)} as rural, ${coverageJson(sql`seats`, sql`true`)} as seat,
      (select count(*)::integer from standing where not covered) as free,
      (select count(*)::integer from standing where not covered and drafted) as proposed,
      (select count(*)::integer from standing where coming) as "onTheWay",
      (select count(*)::integer from plan_member m join plan_proposal p on p.id = m.proposal_id where ${within(sql`m`)} and not exists (
        select from retailer r where r.id = m.retailer_id and r.scope / 1000 = m.scope / 1000 and ${freeOn(sql`r`, today)}
          and not ${isOnTheWayElsewhere(sql`p.state`, sql`r`, today)})) as stale,
      (select count(*)::integer from proposals where kind = 'FILL' and state = 'OPEN') as "openFills",
      (select count(*)::integer from proposals where kind = 'FOUND' and state = 'OPEN') as "openFounds",
      (select count(*)::integer from proposals where state = 'ACCEPTED') as accepted,
      (select count(*)::integer from proposals where state = 'DONE') as done,
      (select count(*)::integer from proposals where state = 'OPEN' and changed_by_name is not null) as changed`);
  if (!counted) throw new Error('no figures of a plan');
  return { ...counted, plan: plan ?? null };
}

const coverageJson = (rows: Sql, where: Sql): Sql =>
  sql`(select json_build_object('before', count(*) filter (where covered), 'after', count(*) filter (where covered or drafted or coming), 'total', count(*))
    from ${rows} where ${where})`;
