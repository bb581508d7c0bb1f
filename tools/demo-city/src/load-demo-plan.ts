import { localDate } from '@chengxin/kernel';
import { planOneCounty } from '@chengxin/planner/data';
import { PolicyBook } from '@chengxin/policy/domain';
import type pg from 'pg';
import { DEMO_TODAY, isoOf } from './calendar';

/** The Monday on which the county was planned; the foundings have begun since. */
const PLANNED_ON = '2026-09-14';

const PLAN = 'de300018-0000-4000-8000-000000000001';

/** A plan of 应县, which its head works through; the other counties have none yet. */
export const loadDemoPlan = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ id: number; name: string; from: number; to: number }>(
    `select id, name, scope_from as "from", scope_to as "to" from unit where code = '140622'`,
  );
  const [county] = rows;
  if (!county) return;
  const today = localDate(isoOf(DEMO_TODAY));
  await client.query(
    `insert into group_plan (id, unit_id, scope, scope_to, state, counties, planned_on, created_by, created_by_name, created_at)
     select $1, $2, $3, $4, 'READY', 1, $5, a.id, a.display_name, ($5::date + time '09:30') at time zone 'Asia/Shanghai' from user_account a where a.username = 'county-head'`,
    [PLAN, county.id, county.from, county.to, PLANNED_ON],
  );
  await planOneCounty(client, today, PLAN, county, new PolicyBook([]), false);
};
