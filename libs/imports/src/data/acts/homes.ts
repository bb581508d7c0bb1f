import { checkGroupChats, checkLeadersChat, openGroupHome } from '@chengxin/activities/data';
import { CHAT_IMPORT, type ChatRow, HOME_IMPORT, type HomeRow } from '@chengxin/imports/domain';
import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { demandCounty, demandGroup } from './look-ups';
import { cellsOf } from './row-cells';

async function openHome(run: ActRun, row: Whole<HomeRow>): Promise<Action> {
  const at = cellsOf(HOME_IMPORT, row);
  const { address, openedOn, equipment } = row;
  // Lists of pages have those, too, whose group is dissolved.
  const known = await run.query(
    sql`select from group_home h join mutual_aid_group g on g.id = h.keeper_id where g.name = ${row.groupName} and h.address = ${address}
           and h.opened_on = ${openedOn}::date and h.equipment is not distinct from coalesce(${equipment}::text, h.equipment)`,
  );
  if (known.length > 0) return 'UNCHANGED';
  const group = await demandGroup(run, row.groupName, at('groupName'));
  if (!group) return 'UNCHANGED';
  await run.try(
    (database, clock, actor) => openGroupHome(database, clock, actor, { groupId: group.id, address, openedOn, equipment }),
    {
      ...{ address: at('address'), equipment: at('equipment'), openedOn: at('openedOn'), groupId: at('address') },
      otherwise: at('groupName'),
    },
  );
  return 'CREATE';
}

/** 小组之家: one that is known with the same address and day stays as it is, open or closed. */
export const HOME_PLAN = planOf<HomeRow>({
  groupsOf: ({ groupName }) => [groupName],
  order: ({ openedOn }) => openedOn,
  record: openHome,
});

/** Whether the same was seen that day; null when nobody looked. */
async function seenOn(run: ActRun, statement: Sql): Promise<boolean | null> {
  const [seen] = await run.query<{ same: boolean }>(statement);
  return seen?.same ?? null;
}

async function checkChat(run: ActRun, row: Whole<ChatRow>): Promise<Action> {
  const at = cellsOf(CHAT_IMPORT, row);
  const { checkedOn, hasChat, customerManager, marketInspector } = row;
  // Lists of pages have those, too, whose chat nobody has looked at.
  if (checkedOn === null || hasChat === null) return 'UNCHANGED';
  if (row.groupName === null) return checkLeaders(run, row, { checkedOn, hasChat });
  const [hasCustomerManager, hasMarketInspector] = [customerManager ?? false, marketInspector ?? false];
  const group = await demandGroup(run, row.groupName, at('groupName'));
  if (!group) return 'UNCHANGED';
  const same = await seenOn(
    run,
    sql`select (has_chat, has_customer_manager, has_market_inspector) = (${hasChat}::boolean, ${hasCustomerManager}::boolean, ${hasMarketInspector}::boolean) as same
          from chat_check where group_id = ${group.id}::uuid and checked_on = ${checkedOn}::date`,
  );
  if (same) return 'UNCHANGED';
  await run.try(
    (database, clock, actor) =>
      checkGroupChats(database, clock, actor, {
        groupIds: [group.id],
        checkedOn,
        hasChat,
        hasCustomerManager,
        hasMarketInspector,
      }),
    { checkedOn: at('checkedOn'), hasChat: at('hasChat'), otherwise: at('groupName') },
  );
  return same === null ? 'CREATE' : 'UPDATE';
}

async function checkLeaders(
  run: ActRun,
  row: Whole<ChatRow>,
  { checkedOn, hasChat }: { readonly checkedOn: LocalDate; readonly hasChat: boolean },
): Promise<Action> {
  const at = cellsOf(CHAT_IMPORT, row);
  const hasMarketManager = row.marketManager ?? false;
  const county = await demandCounty(run, row.county ?? '', at('county'));
  if (!county) return 'UNCHANGED';
  const same = await seenOn(
    run,
    sql`select (has_chat, has_market_manager) = (${hasChat}::boolean, ${hasMarketManager}::boolean) as same
          from chat_check where county_id = ${county.id} and checked_on = ${checkedOn}::date`,
  );
  if (same) return 'UNCHANGED';
  await run.try(
    (database, clock, actor) =>
      checkLeadersChat(database, clock, actor, { countyCode: county.code, checkedOn, hasChat, hasMarketManager }),
    { checkedOn: at('checkedOn'), hasChat: at('hasChat'), otherwise: at('county') },
  );
  return same === null ? 'CREATE' : 'UPDATE';
}

/** 微信群核对: a second look on the same day takes the place of the first. */
export const CHAT_PLAN = planOf<ChatRow>({ groupsOf: ({ groupName }) => [groupName], record: checkChat });
