import { allowed, daysBetween, type LocalDate, refused, type Verdict } from '@chengxin/kernel';

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
