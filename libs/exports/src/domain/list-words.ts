import type { ExportLanguage, Words } from './export-format';

// The pages' own words: a spec of the dashboard holds them to be the same.
export const MARKET_WORDS: Readonly<Record<string, Words>> = {
  URBAN: { zh: '城网', en: 'Urban' },
  RURAL: { zh: '农网', en: 'Rural' },
};
export const GROUP_STATUS_WORDS: Readonly<Record<string, Words>> = {
  ACTIVE: { zh: '在册', en: 'Registered' },
  DISSOLVED: { zh: '已撤销', en: 'Dissolved' },
};
export const CELL_WORDS = {
  expired: { zh: '已过期', en: 'expired' },
  noGroup: { zh: '未入组', en: 'no group' },
  groupedElsewhere: { zh: '在其他片区的小组', en: 'in a group of another area' },
  held: { zh: '已开', en: 'Held' },
  notHeld: { zh: '未开', en: 'Missing' },
  noLeader: { zh: '无组长', en: 'No leader' },
  today: { zh: '今', en: 'now' },
} as const satisfies Record<string, Words>;

/** What stands where no value applies; never 0. */
export const NO_VALUE = '—';

export const LIST_WORDS = {
  RETAILERS: { zh: '零售户', en: 'Retailers' },
  GROUPS: { zh: '小组', en: 'Groups' },
  LIST: { zh: '页面名单', en: 'A list of a page' },
} as const satisfies Record<string, Words>;

const ORDER_WORDS: Readonly<Record<string, Words>> = {
  CUSTOMER_CODE: { zh: '客户编码', en: 'customer code' },
  STORE_NAME: { zh: '店名', en: 'store name' },
  TIER: { zh: '档位', en: 'tier' },
  LICENCE_EXPIRES_ON: { zh: '许可证有效期', en: 'end of the licence' },
  NAME: { zh: '小组名称', en: 'group name' },
  FOUNDED_ON: { zh: '组建日期', en: 'founding day' },
  MEMBER_COUNT: { zh: '今日成员户数', en: 'members today' },
};
const DIRECTION_WORDS: Readonly<Record<string, Words>> = {
  ASC: { zh: '升序', en: ', ascending' },
  DESC: { zh: '降序', en: ', descending' },
};

/** An order in words; `usual` is the list's own. */
export function orderSentence(
  orderBy: readonly { readonly field: string; readonly direction: string }[] | null | undefined,
  usual: string,
  language: ExportLanguage,
): string {
  const stated = orderBy?.length ? orderBy : [{ field: usual, direction: 'ASC' }];
  return stated
    .map(({ field, direction }) => `${ORDER_WORDS[field]?.[language] ?? field}${DIRECTION_WORDS[direction]?.[language] ?? ''}`)
    .join(language === 'zh' ? '，' : '; ');
}
