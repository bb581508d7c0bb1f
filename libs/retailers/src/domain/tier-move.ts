/** How a tier moved from the end of one month to that of the next. */
export const TIER_MOVES = ['UP', 'DOWN', 'SAME'] as const;
export type TierMove = (typeof TIER_MOVES)[number];
