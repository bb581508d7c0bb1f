import type { Bilingual } from '@chengxin/policy/domain';

/** What is looked for in a month's data, in the order in which it is shown. */
export const QUALITY_RULES = [
  'GROUP_WITHOUT_MEMBERS',
  'SURVEY_WITHOUT_REVENUE',
  'COUNTY_WITHOUT_SURVEYS',
  'SURVEY_IMPLAUSIBLE',
  'SURVEY_MISSING',
  'MEETING_NOT_REPORTED',
  'MEETING_NOT_EVIDENCED',
  'GROUP_WITHOUT_LEADER',
  'MEMBER_NOT_ACTIVE',
  'LICENCE_LAPSED',
  'RETAILER_WITHOUT_GROUP',
  'DUPLICATE_STORE',
  'DUPLICATE_PHONE',
  'PHONE_MISSING',
  'ADDRESS_MISSING',
  'MONTH_NOT_CLOSED',
] as const;
export type QualityRule = (typeof QUALITY_RULES)[number];

export interface QualityDefinition {
  readonly name: Bilingual;
  /** Source clause; `DEFAULT` marks a choice of this product. */
  readonly clause: string;
  /** Parameter by which a fault stops the closing (1) or only warns (0); null for what never stops it. */
  readonly switch: string | null;
}

const rule = (zh: string, en: string, clause: string, switchedBy: string | null = null): QualityDefinition => ({
  ...{ name: { zh, en }, clause, switch: switchedBy },
});

/**
 * Faults stop the closing of a month where its figures would be false, not merely poor: a group without members counts among the groups
 * and reaches nobody; a cost without a revenue is in no margin; a county of which no member was surveyed has not reported yet, and its
 * margins would be frozen as never reported.
 */
export const QUALITY: Readonly<Record<QualityRule, QualityDefinition>> = {
  GROUP_WITHOUT_MEMBERS: rule('没有组员的小组', 'Groups without members', 'SD-R02, DEFAULT', 'quality.block_empty_group'),
  SURVEY_WITHOUT_REVENUE: rule(
    '有成本而销售额为 0 的毛利调查',
    'Margin surveys with a cost and no revenue',
    'SD-Q15, DEFAULT',
    'quality.block_survey_without_revenue',
  ),
  COUNTY_WITHOUT_SURVEYS: rule(
    '本月没有一户毛利调查的县',
    'Counties without any margin survey of the month',
    'SD-R32, DEFAULT',
    'quality.block_county_without_surveys',
  ),
  SURVEY_IMPLAUSIBLE: rule('毛利率异常的毛利调查', 'Margin surveys with an implausible margin', 'SD-Q15, DEFAULT'),
  SURVEY_MISSING: rule('没有毛利调查的组员', 'Members without a margin survey', 'SD-R32'),
  MEETING_NOT_REPORTED: rule('没有登记例会的小组', 'Groups without a meeting on record', 'SD-R14'),
  MEETING_NOT_EVIDENCED: rule('资料不全的例会', 'Meetings without evidence', 'SD-R14'),
  GROUP_WITHOUT_LEADER: rule('没有组长的小组', 'Groups without a leader', 'SD-R06'),
  MEMBER_NOT_ACTIVE: rule('客户状态不正常的组员', 'Members that are not active', 'SD-R02'),
  LICENCE_LAPSED: rule('许可证已到期而状态正常的零售户', 'Active retailers with a lapsed licence', 'SD-R12'),
  RETAILER_WITHOUT_GROUP: rule('所在地点有小组而未入组的零售户', 'Retailers in no group though their place has one', 'SD-R01'),
  DUPLICATE_STORE: rule('同县店名和地址相同的零售户', 'Retailers of one store name and address in a county', 'DEFAULT'),
  DUPLICATE_PHONE: rule('电话与其他零售户相同的零售户', 'Retailers that share a telephone number', 'DEFAULT'),
  PHONE_MISSING: rule('没有电话的零售户', 'Retailers without a telephone number', 'DEFAULT'),
  ADDRESS_MISSING: rule('没有地址的零售户', 'Retailers without an address', 'DEFAULT'),
  MONTH_NOT_CLOSED: rule('已过月末而未结账的月份', 'Months that have ended and are not closed', 'DEFAULT'),
};

/** Names of all rules by code. */
export const QUALITY_LABELS = Object.fromEntries(QUALITY_RULES.map((code) => [code, QUALITY[code].name])) as Record<
  QualityRule,
  Bilingual
>;
