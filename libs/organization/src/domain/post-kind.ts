/** Posts of an area: 客户经理, 市管员, 市场经理. Each has a named deputy (AB 岗, AR-R25). */
export const POST_KINDS = ['CUSTOMER_MANAGER', 'MARKET_INSPECTOR', 'MARKET_MANAGER'] as const;
export type PostKind = (typeof POST_KINDS)[number];
