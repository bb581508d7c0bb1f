/** 入组、转入、转出、离组: a transfer leaves one group and joins another on one day, and is neither a joining nor a leaving. */
export const MEMBERSHIP_EVENTS = ['JOINED', 'TRANSFERRED_IN', 'TRANSFERRED_OUT', 'LEFT'] as const;
export type MembershipEvent = (typeof MEMBERSHIP_EVENTS)[number];
