import { MOST_AT_ONCE, mayBeginWithGroup, mayBeSeen, mayCheckLeadersChat } from '@chengxin/activities/domain';
import { demandOpenDay, lockGroups, refreshPlaces, runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate, Refusal } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { countyInSight, idList } from './find';

export interface CheckGroupChats {
  readonly groupIds: readonly string[];
  readonly checkedOn: LocalDate;
  readonly hasChat: boolean;
  readonly hasCustomerManager: boolean;
  readonly hasMarketInspector: boolean;
}

/**
 * Records what was seen in the chats of some groups on a day, the same of all (SD-R38); a second look on the day takes the place of the first.
 * Refused: a day in the future or in a closed month; officers in a chat that does not exist.
 */
export async function checkGroupChats(database: Database, clock: Clock, actor: Actor, input: CheckGroupChats): Promise<string[]> {
  const { checkedOn, hasChat, hasCustomerManager, hasMarketInspector } = input;
  const ids = [...new Set(input.groupIds.map((id) => id.toLowerCase()))];
  if (ids.length < 1 || ids.length > MOST_AT_ONCE) {
    const text = { zh: `一次核对 1 到 ${MOST_AT_ONCE} 个小组`, en: `1 to ${MOST_AT_ONCE} groups at a time` };
    throw new Refusal({ code: 'TOO_MANY_AT_ONCE', text, path: ['input', 'groupIds'] });
  }
  demand(mayBeSeen({ hasChat, officers: [hasCustomerManager, hasMarketInspector] }));
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const groups = await lockGroups(
      act,
      ids.map((id, index) => ({ id, path: ['input', 'groupIds', String(index)] })),
    );
    for (const scope of new Set([...groups.values()].map((group) => group.scope))) {
      await demandOpenDay(act, scope, checkedOn, ['input', 'checkedOn']);
    }
    demand(...[...groups.values()].map((group) => mayBeginWithGroup(checkedOn, group, ['input', 'checkedOn'])));
    await act.em.execute(
      `insert into chat_check (group_id, scope, checked_on, has_chat, has_customer_manager, has_market_inspector, has_market_manager, checked_by)
       select id, scope, ?, ?, ?, ?, false, ? from mutual_aid_group where id = any(?::uuid[])
       on conflict (group_id, checked_on) where group_id is not null do update
         set (has_chat, has_customer_manager, has_market_inspector, checked_by)
           = (select excluded.has_chat, excluded.has_customer_manager, excluded.has_market_inspector, excluded.checked_by)`,
      [checkedOn, hasChat, hasCustomerManager, hasMarketInspector, actor.name, idList(ids)],
    );
    for (const group of groups.values()) {
      act.audit({
        act: 'checkGroupChats',
        subjectType: 'Group',
        subjectId: group.id,
        scope: group.scope,
        after: { checkedOn, hasChat, hasCustomerManager, hasMarketInspector },
      });
    }
    await refreshPlaces(
      act,
      [...groups.values()].map((group) => group.placeId),
      checkedOn,
    );
    return ids;
  });
}

export interface CheckLeadersChat {
  readonly countyCode: string;
  readonly checkedOn: LocalDate;
  readonly hasChat: boolean;
  readonly hasMarketManager: boolean;
}

/** Records what was seen in the chat of a county's leaders, which the market manager keeps (SD-R38). Refused: other officers of the areas. */
export async function checkLeadersChat(
  database: Database,
  clock: Clock,
  actor: Actor & { readonly role: string | null },
  input: CheckLeadersChat,
): Promise<string> {
  demand(mayCheckLeadersChat(actor.role));
  const { checkedOn, hasChat, hasMarketManager } = input;
  demand(mayBeSeen({ hasChat, officers: [hasMarketManager] }));
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const county = await countyInSight(act, input.countyCode, 'part', ['input', 'countyCode']);
    await demandOpenDay(act, county.scope, checkedOn, ['input', 'checkedOn']);
    await act.em.execute(
      `insert into chat_check (county_id, scope, checked_on, has_chat, has_customer_manager, has_market_inspector, has_market_manager, checked_by)
       values (?, ?, ?, ?, false, false, ?, ?)
       on conflict (county_id, checked_on) where county_id is not null do update
         set (has_chat, has_market_manager, checked_by) = (select excluded.has_chat, excluded.has_market_manager, excluded.checked_by)`,
      [county.id, county.scope, checkedOn, hasChat, hasMarketManager, actor.name],
    );
    act.audit({
      act: 'checkLeadersChat',
      subjectType: 'Unit',
      subjectId: input.countyCode,
      scope: county.scope,
      after: { checkedOn, hasChat, hasMarketManager },
    });
    return input.countyCode;
  });
}
