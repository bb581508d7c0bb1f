import { checkGroupChats, openGroupHome } from '@chengxin/activities/data';
import { CHAT_IMPORT, type ChatRow, HOME_IMPORT, type HomeRow } from '@chengxin/imports/domain';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { demandGroup } from './look-ups';
import { cellsOf } from './row-cells';

async function openHome(run: ActRun, row: Whole<HomeRow>): Promise<Action> {
  const at = cellsOf(HOME_IMPORT, row);
  const { address, openedOn, equipment } = row;
  const group = await demandGroup(run, row.groupName, at('groupName'));
  if (!group) return 'UNCHANGED';
  const known = await run.query(
    sql`select from group_home where keeper_id = ${group.id}::uuid and closed_on is null and address = ${address} and opened_on = ${openedOn}::date
           and equipment is not distinct from coalesce(${equipment}::text, equipment)`,
  );
  if (known.length > 0) return 'UNCHANGED';
  await run.try(
    (database, clock, actor) => openGroupHome(database, clock, actor, { groupId: group.id, address, openedOn, equipment }),
    {
      ...{ address: at('address'), equipment: at('equipment'), openedOn: at('openedOn'), groupId: at('address') },
      otherwise: at('groupName'),
    },
  );
  return 'CREATE';
}

/** 小组之家: homes that are open; one that is known with the same address and day stays as it is. */
export const HOME_PLAN = planOf<HomeRow>({ groupsOf: ({ groupName }) => [groupName], record: openHome });

interface Seen {
  readonly same: boolean;
}

async function checkChat(run: ActRun, row: Whole<ChatRow>): Promise<Action> {
  const at = cellsOf(CHAT_IMPORT, row);
  const { checkedOn, hasChat, customerManager: hasCustomerManager, marketInspector: hasMarketInspector } = row;
  const group = await demandGroup(run, row.groupName, at('groupName'));
  if (!group) return 'UNCHANGED';
  const [seen] = await run.query<Seen>(
    sql`select (has_chat, has_customer_manager, has_market_inspector) = (${hasChat}::boolean, ${hasCustomerManager}::boolean, ${hasMarketInspector}::boolean) as same
          from chat_check where group_id = ${group.id}::uuid and checked_on = ${checkedOn}::date`,
  );
  if (seen?.same) return 'UNCHANGED';
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
  return seen ? 'UPDATE' : 'CREATE';
}

/** 微信群核对: a second look on the same day takes the place of the first. */
export const CHAT_PLAN = planOf<ChatRow>({ groupsOf: ({ groupName }) => [groupName], record: checkChat });
