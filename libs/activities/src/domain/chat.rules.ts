import { allowed, daysBetween, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import { keepsMeetings } from '@chengxin/meetings/domain';

/** What somebody saw in a chat group. */
export interface ChatSeen {
  readonly hasChat: boolean;
  readonly hasCustomerManager: boolean;
  readonly hasMarketInspector: boolean;
}

/** A group's chat is as it should be when customer manager and market inspector are in it (SD-R38). */
export const isChatComplete = ({ hasChat, hasCustomerManager, hasMarketInspector }: ChatSeen): boolean =>
  hasChat && hasCustomerManager && hasMarketInspector;

/** Where there is no chat, nobody is in it. */
export function mayBeSeen(seen: { readonly hasChat: boolean; readonly officers: readonly boolean[] }): Verdict {
  if (seen.hasChat || !seen.officers.includes(true)) return allowed;
  return refused(
    'NO_CHAT',
    { zh: '没有建群时不能登记群内人员', en: 'nobody is in a chat that does not exist' },
    ['input', 'hasChat'],
    'SD-R38',
  );
}

/** A look is old after a number of days: people leave chats without anybody noticing. */
export const isStale = (checkedOn: LocalDate | null, today: LocalDate, days: number): boolean =>
  checkedOn === null || daysBetween(checkedOn, today) > days;

/** The leaders' chat is kept by who keeps their meetings: the market manager, and the offices above (SD-R38). */
export function mayCheckLeadersChat(role: string | null): Verdict {
  if (keepsMeetings('LEADERS', role)) return allowed;
  const text = {
    zh: '组长群由市场经理建立和管理，请市场经理或县区负责人核对',
    en: "the leaders' chat is the market manager's; ask the market manager or the county head to check it",
  };
  return refused('LEADERS_CHAT_NOT_YOURS', text, ['input'], 'SD-R38');
}
