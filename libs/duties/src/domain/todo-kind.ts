import type { Permission, Role } from '@chengxin/identity/domain';

/** What there may be to do, in the order in which the page lists it. */
export const TODO_KINDS = [
  'LEADER_VACANT',
  'RE_ELECTION',
  'TERM_ENDING',
  'DEPUTY_TERM',
  'ELECTION_STEP',
  'HANDOVER',
  'MEETING_PLAN',
  'MEETING_HOLD',
  'MEETING_EVIDENCE',
  'MEETING_MISSED',
  'LEADERS_MEETING',
  'MEASURE',
  'CHAIR_TERM',
  'VICE_CHAIR_TERM',
  'ASSOCIATION_ELECTION',
  'APPLICATION',
  'PLEDGE_UNSIGNED',
  'PLEDGE_OUTDATED',
  'MEMBERSHIP_END',
  'NEW_LICENSEE',
  'PLAN_OPEN',
  'FOUNDING_START',
  'FOUNDING',
  'GROUP_TOO_SMALL',
  'GROUP_TOO_LARGE',
  'HOME_MISSING',
  'SHOP_MISSING',
  'CHAT',
  'ARCHIVE_GAP',
  'COUNTY_ARCHIVE_GAP',
  'MONTH_CLOSE',
  'IMPORT_COMMIT',
] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

interface KindFacts {
  readonly zh: string;
  readonly en: string;
  readonly clause: string;
  /** The right to see it. */
  readonly sees: Permission;
  /** The right that the act needs. */
  readonly acts: Permission;
  /** Whose work it is: the posts that act on it first. Others who have the right may act too. */
  readonly whose: readonly Role[];
  /** How the due day follows; where the source names none, `todo.step_working_days` after the last step. */
  readonly dueZh: string;
  readonly dueEn: string;
}

// The leader's affairs are kept by the two officers of his area (S0 §六(一)).
const OFFICERS: readonly Role[] = ['CUSTOMER_MANAGER', 'MARKET_INSPECTOR'];
// What changes groups is the customer manager's and the market manager's.
const KEEPERS: readonly Role[] = ['CUSTOMER_MANAGER', 'MARKET_MANAGER'];
// What concerns all groups of a county, or of an area as a whole.
const HEADS: readonly Role[] = ['MARKET_MANAGER', 'COUNTY_HEAD'];

const STEP = {
  dueZh: '上一步之后，参数“未定期限的一步”规定的工作日数',
  dueEn: 'so many working days after the step before as the parameter of a step says',
} as const;
const FOUNDING_STEP = {
  sees: 'GROUP_READ',
  acts: 'GROUP_WRITE',
  dueZh: '上一步之后，参数“筹建每一步的办理天数”',
  dueEn: 'so many days after the step before as a step of a founding may take',
} as const;
const UNDATED = { dueZh: '无期限', dueEn: 'no day' } as const;
const MONTH_END = { dueZh: '当月最后一天', dueEn: 'last day of the month' } as const;

const TERM_END = { dueZh: '届满前一天', dueEn: 'day before the end of the term' } as const;
const OFFICE = {
  dueZh: `${TERM_END.dueZh}；空缺或须改选的，${STEP.dueZh}`,
  dueEn: `${TERM_END.dueEn}; where vacant or called in question, ${STEP.dueEn}`,
} as const;

const AFFAIRS = { sees: 'GROUP_READ', acts: 'GROUP_AFFAIRS' } as const;
const PERSONS = { sees: 'RETAILER_READ', acts: 'GROUP_AFFAIRS' } as const;

/** Of each kind: its words, its clause, whose it is, when it is due. */
export const TODO_FACTS: Readonly<Record<TodoKind, KindFacts>> = {
  LEADER_VACANT: { zh: '没有组长', en: 'no leader', clause: 'SD-R06', whose: OFFICERS, ...AFFAIRS, ...STEP },
  RE_ELECTION: { zh: '须改选组长', en: 're-election due', clause: 'SD-R09', whose: OFFICERS, ...AFFAIRS, ...STEP },
  TERM_ENDING: {
    ...{ zh: '组长任期届满', en: 'term of a leader ends', clause: 'SD-R06', whose: OFFICERS, ...AFFAIRS, ...TERM_END },
  },
  DEPUTY_TERM: { zh: '副组长须选举', en: 'deputies to be elected', clause: 'SD-R06', whose: OFFICERS, ...AFFAIRS, ...OFFICE },
  ELECTION_STEP: { zh: '选举待办下一步', en: 'next step of an election', clause: 'SD-R06', whose: OFFICERS, ...AFFAIRS, ...STEP },
  HANDOVER: { zh: '档案未移交', en: 'hand-over missing', clause: 'SD-R41', whose: OFFICERS, ...AFFAIRS, ...STEP },
  MEETING_PLAN: {
    ...{ zh: '当月例会未安排', en: 'meeting of the month not planned', clause: 'SD-R14', whose: OFFICERS },
    ...{ ...AFFAIRS, ...MONTH_END },
  },
  MEETING_HOLD: {
    ...{ zh: '例会待召开', en: 'meeting to be held', clause: 'SD-R14', whose: OFFICERS, ...AFFAIRS },
    ...{ dueZh: '计划日期', dueEn: 'day that was planned' },
  },
  MEETING_EVIDENCE: {
    ...{ zh: '例会资料不全', en: 'evidence of a meeting incomplete', clause: 'SD-R14', whose: OFFICERS },
    ...{ ...AFFAIRS, ...MONTH_END },
  },
  MEETING_MISSED: {
    ...{ zh: '缺会，月份未结账', en: 'missed meeting of a month not closed', clause: 'SD-R14', whose: OFFICERS },
    ...{ ...AFFAIRS, ...MONTH_END },
  },
  LEADERS_MEETING: { zh: '组长例会', en: "leaders' meeting", clause: 'SD-R15', whose: HEADS, ...AFFAIRS, ...MONTH_END },
  MEASURE: {
    ...{ zh: '组长例会措施未办结', en: "measure of a leaders' meeting", clause: 'SD-R18', whose: HEADS, ...AFFAIRS },
    ...{ dueZh: '所定期限', dueEn: 'day that was set' },
  },
  CHAIR_TERM: {
    ...{ zh: '协会会长须选举', en: "an association's chair to be elected", clause: 'SD-R06, SD-R10', whose: ['COUNTY_HEAD'] },
    ...{ ...AFFAIRS, ...OFFICE },
  },
  VICE_CHAIR_TERM: {
    ...{
      zh: '协会副会长须选举',
      en: "an association's vice chairs to be elected",
      clause: 'SD-R06, SD-R10',
      whose: ['COUNTY_HEAD'],
    },
    ...{ ...AFFAIRS, ...OFFICE },
  },
  ASSOCIATION_ELECTION: {
    ...{ zh: '协会选举待办下一步', en: "next step of an association's election", clause: 'SD-R10', whose: ['COUNTY_HEAD'] },
    ...{ ...AFFAIRS, ...STEP },
  },
  APPLICATION: { zh: '入组申请待办', en: 'application under way', clause: 'SD-R11', whose: OFFICERS, ...PERSONS, ...STEP },
  PLEDGE_UNSIGNED: { zh: '承诺书未签', en: 'pledges unsigned', clause: 'SD-R11', whose: OFFICERS, ...PERSONS, ...STEP },
  PLEDGE_OUTDATED: { zh: '承诺书为旧版', en: 'pledges outdated', clause: 'SD-R11', whose: OFFICERS, ...PERSONS, ...STEP },
  MEMBERSHIP_END: {
    ...{ zh: '成员资格可注销', en: 'membership to be ended', clause: 'SD-R12', whose: KEEPERS },
    ...{ sees: 'RETAILER_READ', acts: 'GROUP_WRITE', ...STEP },
  },
  NEW_LICENSEE: {
    ...{
      zh: '新持证户未引导入组',
      en: 'new licensee not proposed',
      clause: 'SD-R03, Annex 1 Art.15',
      whose: OFFICERS,
      ...PERSONS,
    },
    ...{ dueZh: '领证后，参数“新持证户的天数”', dueEn: 'so many days after the licence as a licensee counts as new' },
  },
  PLAN_OPEN: {
    ...{ zh: '分组建议待处理', en: 'proposals of the planner', clause: 'SD-R01', whose: HEADS },
    ...{ sees: 'RETAILER_READ', acts: 'GROUP_WRITE', ...UNDATED },
  },
  FOUNDING_START: {
    ...{ zh: '筹建待县局启动', en: 'founding to be started by the county', clause: 'SD-R13', whose: ['COUNTY_HEAD'] },
    ...FOUNDING_STEP,
  },
  FOUNDING: {
    ...{ zh: '筹建小组待办下一步', en: 'next step of a founding', clause: 'SD-R13', whose: KEEPERS },
    ...FOUNDING_STEP,
  },
  GROUP_TOO_SMALL: {
    ...{ zh: '小组户数过少', en: 'group too small', clause: 'SD-R02', whose: HEADS },
    ...{ sees: 'GROUP_READ', acts: 'GROUP_WRITE', ...UNDATED },
  },
  GROUP_TOO_LARGE: {
    ...{ zh: '小组户数超过上限', en: 'group over the limit', clause: 'SD-R02', whose: HEADS },
    ...{ sees: 'GROUP_READ', acts: 'GROUP_WRITE', ...UNDATED },
  },
  HOME_MISSING: { zh: '片区没有小组之家', en: 'area without a home', clause: 'SD-R37', whose: HEADS, ...AFFAIRS, ...UNDATED },
  SHOP_MISSING: {
    ...{ zh: '县没有示范店', en: 'county without a demonstration shop', clause: 'SD-R37', whose: ['COUNTY_HEAD'] },
    ...{ ...AFFAIRS, ...UNDATED },
  },
  CHAT: {
    ...{ zh: '微信群待核对', en: 'chat to be checked', clause: 'SD-R38', whose: OFFICERS, ...AFFAIRS },
    dueZh: '上次核对之后，参数规定的有效天数；从未核对或人员不齐的无期限',
    dueEn: 'as long after the last look as a look holds; no day where nobody has looked or officers are missing',
  },
  ARCHIVE_GAP: { zh: '小组档案有缺', en: 'gaps in an archive box', clause: '§七1', whose: OFFICERS, ...AFFAIRS, ...UNDATED },
  COUNTY_ARCHIVE_GAP: {
    ...{ zh: '县档案有缺', en: "gaps in a county's archive box", clause: '§七1', whose: ['COUNTY_HEAD'] },
    ...{ ...AFFAIRS, ...UNDATED },
  },
  MONTH_CLOSE: {
    ...{ zh: '月份待结账', en: 'month to be closed', clause: 'DEFAULT', whose: ['MARKETING_CENTRE'] },
    ...{ sees: 'MONTH_CLOSE', acts: 'MONTH_CLOSE' },
    ...{
      dueZh: '月末之后，参数“未定期限的一步”规定的工作日数',
      dueEn: 'so many working days after its end as the parameter of a step says',
    },
  },
  IMPORT_COMMIT: {
    ...{ zh: '试导入待正式导入', en: 'dry run to be committed', clause: 'DEFAULT', whose: ['MARKETING_CENTRE', 'COUNTY_HEAD'] },
    ...{ sees: 'IMPORT', acts: 'IMPORT', ...UNDATED },
  },
};

/** Whether a kind is the work of a role. */
export const isOf = (kind: TodoKind, role: string | null): boolean =>
  role !== null && (TODO_FACTS[kind].whose as readonly string[]).includes(role);
