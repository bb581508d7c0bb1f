import type { Labels } from '@chengxin/kernel';

/** 培训、红白会议用烟共享、集中采购、帮扶、茶话会、品鉴、竞赛、交流互访、文体、店铺观摩（SD-R35、SD-R46、Annex 10）. */
export const ACTIVITY_KINDS = [
  'TRAINING',
  'EVENT_SHARING',
  'GROUP_PURCHASE',
  'AID',
  'TEA_PARTY',
  'TASTING',
  'CONTEST',
  'EXCHANGE_VISIT',
  'SPORTS_CULTURE',
  'SHOP_SHOW',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const ACTIVITY_KIND_LABELS = {
  TRAINING: { zh: '培训', en: 'training' },
  EVENT_SHARING: { zh: '红白事、会议用烟共享', en: 'event-consumption sharing' },
  GROUP_PURCHASE: { zh: '非烟集中采购', en: 'group purchase of non-tobacco goods' },
  AID: { zh: '帮扶困难组员', en: 'aid to members in difficulty' },
  TEA_PARTY: { zh: '茶话会', en: 'tea party' },
  TASTING: { zh: '品鉴会', en: 'tasting' },
  CONTEST: { zh: '竞赛', en: 'contest' },
  EXCHANGE_VISIT: { zh: '交流互访', en: 'exchange visit' },
  SPORTS_CULTURE: { zh: '文体活动', en: 'sports and culture' },
  SHOP_SHOW: { zh: '店铺观摩', en: 'shop show' },
} as const satisfies Labels<ActivityKind>;

/** Who did something together, as far as the rules ask. */
export interface ActivityGroups {
  readonly scope: number;
}

const countyOf = (scope: number): number => Math.floor(scope / 1000) * 1000;

/** Where an activity belongs: to the area where all its groups are, else to the county. */
export const scopeOfActivity = (groups: readonly ActivityGroups[]): number | null => {
  const [first] = groups;
  if (!first) return null;
  return groups.every(({ scope }) => scope === first.scope) ? first.scope : countyOf(first.scope);
};
