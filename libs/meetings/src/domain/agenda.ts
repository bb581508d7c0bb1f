import type { Labels } from '@chengxin/kernel';
import type { MeetingKind } from './meeting';

/** The points of both meetings as Annex 9 lists them: Art.3(3) for groups (SD-R17), Art.4(3) for leaders (SD-R18). */
export const AGENDA_ITEMS = [
  'ELECT_LEADER',
  'MUST_KNOW',
  'SUPPLY_POLICY',
  'REPORT_VIOLATIONS',
  'COLLECT_OPINIONS',
  'DISCUSS_PRICES',
  'SOLVE_DIFFICULTIES',
  'ELECT_CHAIR',
  'MUST_KNOW_AND_POLICY',
  'FIX_PRICES',
  'REPORT_COUNTY_VIOLATIONS',
  'MEASURES_FOR_OPINIONS',
  'REVIEW_AND_PLAN',
  'EXPLORE_MUTUAL_AID',
] as const;
export type AgendaItem = (typeof AGENDA_ITEMS)[number];

export const AGENDA: Readonly<Record<MeetingKind, readonly AgendaItem[]>> = {
  GROUP: AGENDA_ITEMS.slice(0, 7),
  LEADERS: AGENDA_ITEMS.slice(7),
};

export const AGENDA_LABELS: Labels<AgendaItem> = {
  ELECT_LEADER: { zh: '选举组长', en: 'elect the leader' },
  MUST_KNOW: { zh: '宣讲应知应会', en: 'go through what members must know' },
  SUPPLY_POLICY: { zh: '宣讲分档、货源投放和新品政策', en: 'explain tiering, supply and the policy for new products' },
  REPORT_VIOLATIONS: { zh: '通报违约情况', en: 'report violations' },
  COLLECT_OPINIONS: { zh: '收集信息和意见建议', en: 'collect information and opinions' },
  DISCUSS_PRICES: { zh: '讨论明码实价', en: 'discuss marked real prices' },
  SOLVE_DIFFICULTIES: { zh: '解决组员困难', en: "solve members' difficulties" },
  ELECT_CHAIR: { zh: '选举会长', en: 'elect the chair' },
  MUST_KNOW_AND_POLICY: { zh: '宣讲应知应会和政策', en: 'go through what leaders must know, and the policy' },
  FIX_PRICES: { zh: '商定明码实价品规和价格', en: 'fix SKUs and prices' },
  REPORT_COUNTY_VIOLATIONS: { zh: '通报全县违约情况', en: 'report violations in the county' },
  MEASURES_FOR_OPINIONS: { zh: '收集意见，逐条定措施', en: 'collect opinions and set a measure for each' },
  REVIEW_AND_PLAN: { zh: '总结本月、安排下月', en: 'review the month and plan the next' },
  EXPLORE_MUTUAL_AID: { zh: '探讨互助方式', en: 'explore mutual aid' },
};
