import { areaWithoutHome, chatState, countyWithoutShop, ownUnits } from '@chengxin/activities/api';
import { archiveMatrixRead, matrixCondition } from '@chengxin/archives/api';
import { countyBoxRows } from '@chengxin/archives/data';
import { tableOf } from '@chengxin/graphql-kit';
import { memberCountOf } from '@chengxin/groups/api';
import { JOBS } from '@chengxin/jobs/data';
import { monthOf } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';
import { stepAfter, todoColumns } from './todo-row';
import type { TodoScope } from './todo-scope';

const activeGroups = (scope: TodoScope, more: Sql): Sql =>
  sql`(select g.*, ${more} from mutual_aid_group g where g.status = 'ACTIVE' and ${scope.within(sql`g`)}) g`;

const OF_GROUP = {
  key: sql`g.id`,
  subject: sql`g.id::text`,
  scope: sql`g.scope`,
  groupId: sql`g.id`,
  name: sql`g.name`,
} as const;

/** Groups below the floor or over the limit (SD-R02). */
export function groupsOfOddSize(scope: TodoScope): Sql {
  const [floor, limit] = [scope.value('group.size_floor'), scope.value('group.size_limit')];
  return sql`select ${todoColumns({
    ...OF_GROUP,
    kind: sql`case when g.members < ${floor}::integer then 'GROUP_TOO_SMALL' else 'GROUP_TOO_LARGE' end`,
    quantity: sql`g.members`,
  })} from ${activeGroups(scope, sql`${memberCountOf(sql`g`, scope.today)} as members`)}
   where g.members < ${floor}::integer or g.members > ${limit}::integer`;
}

/** Groups whose chat nobody has looked into, soon not for long, or not with both officers in it (SD-R38). */
export function chatsToCheck(scope: TodoScope): Sql {
  const g = sql`g`;
  const stale = sql`(select max(k.checked_on) + ${scope.value('chat.stale_days')}::integer from chat_check k where k.group_id = g.id)`;
  return sql`select ${todoColumns({
    ...OF_GROUP,
    kind: 'CHAT',
    detail: sql`case when g.chat <> 'COMPLETE' then g.chat when ${stale} < ${scope.today}::date then 'STALE' else 'LAPSING' end`,
    dueOn: sql`case when g.chat = 'COMPLETE' then ${stale} end`,
  })} from ${activeGroups(scope, sql`${chatState(g)} as chat`)}
   where g.chat <> 'COMPLETE' or ${stale} <= ${stepAfter(sql`${scope.today}`, g, scope)}`;
}

/** Boxes of groups that lack something this month (§七1). */
export function archiveGaps(scope: TodoScope): Sql {
  const row = sql`b`;
  return sql`select ${todoColumns({
    kind: 'ARCHIVE_GAP',
    key: sql`b.group_id`,
    subject: sql`b.group_id::text`,
    scope: sql`b.scope`,
    groupId: sql`b.group_id`,
    name: sql`b.name`,
    quantity: sql`b.archive_required - b.archive_present`,
  })} from ${tableOf(archiveMatrixRead)} b where ${matrixCondition(row, null, monthOf(scope.today), { complete: false })} and ${scope.within(row)}`;
}

/** Areas of several counties have one name. */
const UNIT_NAME = sql`case when u.level = 'AREA' then (select c.name from unit c where c.id = u.parent_id) || u.name else u.name end`;
const OF_UNIT = {
  key: sql`u.id`,
  subject: sql`u.code`,
  scope: sql`u.scope_from`,
  unitId: sql`u.id`,
  name: UNIT_NAME,
} as const;

/** Boxes of counties that lack something this month (§七1). */
export const countyArchiveGaps = (scope: TodoScope): Sql =>
  sql`select ${todoColumns({ ...OF_UNIT, kind: 'COUNTY_ARCHIVE_GAP', quantity: sql`b.required - b.present` })}
    from (${countyBoxRows(scope.unitCode, monthOf(scope.today))}) b join unit u on u.code = b.id where b.present < b.required`;

/** Areas without a home (SD-R37). */
export const areasWithoutHome = (scope: TodoScope): Sql =>
  sql`select ${todoColumns({ ...OF_UNIT, kind: 'HOME_MISSING' })}
    from unit u where ${ownUnits(sql`u`, 'AREA', scope.unitCode)} and ${areaWithoutHome(sql`u`)}`;

/** Counties without a demonstration shop (SD-R37). */
export const countiesWithoutShop = (scope: TodoScope): Sql =>
  sql`select ${todoColumns({ ...OF_UNIT, kind: 'SHOP_MISSING' })}
    from unit u where ${ownUnits(sql`u`, 'COUNTY', scope.unitCode)} and ${countyWithoutShop(sql`u`)}`;

/** Areas with proposals of the planner that nobody has accepted, changed away or dropped. */
export const openProposals = (scope: TodoScope): Sql => sql`select ${todoColumns({
  kind: 'PLAN_OPEN',
  key: sql`p.scope`,
  subject: sql`u.code`,
  scope: sql`p.scope`,
  unitId: sql`u.id`,
  name: UNIT_NAME,
  quantity: sql`p.proposals`,
})} from (select p.scope, count(*) as proposals from plan_proposal p where p.state = 'OPEN' and ${scope.within(sql`p`)} group by p.scope) p
  join unit u on u.level = 'AREA' and u.scope_from = p.scope`;

/** Months that are over and not closed. */
export function monthsToClose(scope: TodoScope): Sql {
  const end = sql`(p.month + interval '1 month' - interval '1 day')`;
  return sql`select ${todoColumns({
    kind: 'MONTH_CLOSE',
    key: sql`c.code || ':' || to_char(p.month, 'YYYY-MM')`,
    subject: sql`to_char(p.month, 'YYYY-MM')`,
    scope: sql`p.scope`,
    unitId: sql`p.city_id`,
    name: sql`to_char(p.month, 'YYYY-MM')`,
    dueOn: stepAfter(end, sql`p`, scope),
  })} from (select p.*, c.scope_from as scope from month_period p join unit c on c.id = p.city_id) p join unit c on c.id = p.city_id
   where p.state <> 'CLOSED' and ${end} < ${scope.today}::date and ${scope.inRange(sql`p`)}`;
}

/** One's own dry runs that wait for their commit; a later one of the same kind for the same unit stands for those before it. */
export const importsToCommit = (scope: TodoScope): Sql => sql`select ${todoColumns({
  kind: 'IMPORT_COMMIT',
  key: sql`j.id`,
  subject: sql`j.id::text`,
  scope: sql`j.scope`,
  unitId: sql`i.unit_id`,
  name: sql`j.file_name`,
})} from ${JOBS} j join import_job i on i.id = j.id and i.created_by = ${scope.userId}::uuid
   where j.state = 'WAITING' and ${scope.inRange(sql`j`)}
     and not exists (select from import_job n where n.created_by = i.created_by and n.kind = i.kind and n.unit_id = i.unit_id
       and n.created_at > i.created_at)`;
