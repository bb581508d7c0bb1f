import type { IndicatorCode } from './indicator-code';

/** How a doubtful clause was read. */
export interface Reading {
  readonly zh: string;
  readonly en: string;
}

const COVERAGE: Reading = {
  zh: '原文“客户覆盖率”按户计算：在组的零售户占零售户的比例。',
  en: 'The source says "customer coverage", so retailers are counted: members among all retailers.',
};
const SEAT: Reading = {
  zh: '原文对乡镇所在地只说“覆盖率”，附件 10 要求“建有小组”，故按地点计算；按户计算的比例并列展示。',
  en: 'For township seats the source says plain "coverage", and Annex 10 demands a group there: places are counted, with the share of members beside it.',
};
const SIZE: Reading = {
  zh: '“一般 10–15 户，原则上不超过 25 户”：两端都含；没有规定下限。',
  en: '"In general 10–15, in principle not above 25": both ends are included; no minimum is stated.',
};
const MARGIN: Reading = {
  zh: '第四条说组员卷烟毛利率，附件 10 说约定价格品规：两种都算，考核用后者。先合计销售额与进货额再相除，不取各户毛利率的平均。',
  en: "Section 4 speaks of the members' cigarettes, Annex 10 of the agreed-price SKUs: both are computed, the appraisal takes the latter. Sums are divided; margins are never averaged.",
};
const MARGIN_SHARE: Reading = {
  zh: '“稳定在 11 % 以上”含 11 %：毛利率不低于目标即为达标，按精确的分数比较。',
  en: '"Stable at 11 % or more" includes 11 %: at the target is met, compared on the exact fraction.',
};
const MEETING: Reading = {
  zh: '“每月至少一次”：当月至少有一次资料齐全（记录、签到、影像）的例会。',
  en: '"At least once a month": at least one meeting in the month with minutes, sign-in and images.',
};
const ON_TIME: Reading = {
  zh: '“每月”含资料：记录、签到、影像在当月最后一天之前（含当天）齐全才算按时；次月补齐的有效，但不按时。表格申报的资料视为会议当日齐全，由申报单位负责。',
  en: '"Each month" includes the papers: minutes, sign-in and images are complete on the last day of the month at the latest; later ones are valid, but late. What a sheet declares counts as complete on the day of the meeting; who sent it answers for it.',
};
const TERM: Reading = {
  zh: '任期一年，可连选连任：任期届满之日在统计日之后才算在任。',
  en: 'The term is one year and may be renewed: it counts while its last day lies after the as-of day.',
};

const PLEDGE: Reading = {
  zh: '入组前须签订承诺书；修订后须重签，未重签的不影响组员资格，但不计为已签。转组不须重签，离组即失效。',
  en: 'A pledge is signed before joining; a revised one is signed again, and who has not stays a member but is not counted as signed. It goes with a transfer and ends with the membership.',
};

const HOME: Reading = {
  zh: '“每个片区至少一个小组之家”：月末有在用小组之家的片区；多个仍计一次。结账后补登的，重开该月后才计入。',
  en: '"Each area at least one": areas with a home in use at month end; several count once. What is recorded after a month was closed counts when it is reopened.',
};
const CHAT: Reading = {
  zh: '以统计日前最近一次核对为准：客户经理与市管员都在群内才算到位；从未核对的不算。核对过期另行提示，不改变本数。',
  en: 'The latest check by the as-of day says: customer manager and market inspector are both in the chat; one that nobody has ever checked does not count. That a check has become old is told beside, and changes no figure.',
};
const ACTIVITY: Reading = {
  zh: '几个小组合办的活动对每个有组员参加的小组各计一次；县级自办、没有小组参加的不计。没有照片的活动也计。',
  en: 'An activity of several groups counts once for each, of which members took part; one of the county without groups counts for none. It counts without photos too.',
};

const boxReading = (zh: string, en: string): Reading => ({
  zh: `${zh}以后补归的，计入补归的月份。明码实价和违约类资料启用前不作要求。`,
  en: `${en} What is filed later counts from the month in which it was filed. Papers of prices and violations are not demanded before they are kept here.`,
});
const LEADER_BOX = boxReading(
  '按月末组长档案盒内的实有资料计：小组章程、诚信公约、小组信息表各一份，每名组员一份申请表和现行承诺书，此前各月（默认十二个月）每月一套小组例会的签到表、会议记录、影像。',
  'What the boxes of the leaders hold at month end: charter, covenant and information table, an application and a pledge in force of each member, and sign-in, minutes and images of the group meetings of each month before, twelve unless set otherwise.',
);
const COUNTY_BOX = boxReading(
  '按月末县级档案盒内的实有资料计：小组章程、诚信公约各一份，每个小组一份小组档案（组长在任才算齐全），此前各月（默认十二个月）每月一套组长例会的签到表、会议记录、影像。',
  "What the boxes of the counties hold at month end: charter and covenant, the archive of each group, whole only with a leader in office, and sign-in, minutes and images of the leaders' meetings of each month before, twelve unless set otherwise.",
);

/** The readings behind the indicators; every indicator has one. */
export const READINGS: Record<IndicatorCode, Reading> = {
  COVERAGE_OVERALL: COVERAGE,
  COVERAGE_URBAN: COVERAGE,
  COVERAGE_RURAL: COVERAGE,
  COVERAGE_SEAT: SEAT,
  COVERAGE_SEAT_MEMBER: SEAT,
  COVERAGE_PLACE: SEAT,
  GROUP_SIZE_MEAN: SIZE,
  GROUP_SIZE_UNDER_5: SIZE,
  GROUP_SIZE_UNDER_10: SIZE,
  GROUP_SIZE_10_15: SIZE,
  GROUP_SIZE_16_25: SIZE,
  GROUP_SIZE_OVER_25: SIZE,
  MARGIN_ALL: MARGIN,
  MARGIN_AGREED: MARGIN,
  MARGIN_MEMBER_SHARE_ALL: MARGIN_SHARE,
  MARGIN_MEMBER_SHARE_AGREED: MARGIN_SHARE,
  MARGIN_GROUP_SHARE_ALL: MARGIN_SHARE,
  MARGIN_GROUP_SHARE_AGREED: MARGIN_SHARE,
  GROUP_MEETING_RATE: MEETING,
  MEETING_EVIDENCE_ON_TIME: ON_TIME,
  LEADERS_MEETING_RATE: MEETING,
  LEADER_TERM_VALID: TERM,
  PLEDGE_SHARE: PLEDGE,
  HOME_COVERAGE: HOME,
  CHAT_COVERAGE: CHAT,
  ACTIVITIES_PER_GROUP: ACTIVITY,
  ARCHIVE_COMPLETE_LEADER: LEADER_BOX,
  ARCHIVE_COMPLETE_COUNTY: COUNTY_BOX,
};

const SIZES = ['group.size_floor', 'group.size_min_typical', 'group.size_max_typical', 'group.size_limit'];

/** Parameters that draw the lines inside an indicator, beside its target. */
export function parametersWithin(code: IndicatorCode): readonly string[] {
  if (code.startsWith('GROUP_SIZE_')) return SIZES;
  return code.startsWith('MARGIN_MEMBER_SHARE') || code.startsWith('MARGIN_GROUP_SHARE') ? ['margin.target'] : [];
}
