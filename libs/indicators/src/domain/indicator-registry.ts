import type { Bilingual } from '@chengxin/policy/domain';
import {
  ACCUMULATIONS,
  type Accumulation,
  type Direction,
  INDICATOR_CODES,
  type IndicatorCode,
  type Measure,
} from './indicator-code';

/** What an indicator is: names, formula, population, unit, direction, target and clause (docs/contract.md). */
export interface IndicatorDefinition {
  readonly code: IndicatorCode;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly formulaZh: string;
  readonly formulaEn: string;
  readonly populationZh: string;
  readonly populationEn: string;
  readonly measure: Measure;
  readonly accumulation: Accumulation;
  readonly direction: Direction;
  /** Policy parameter that holds the target; null when there is none. */
  readonly targetParameter: string | null;
  /** A denominator of 0 means that nobody has reported, not that the indicator does not apply. */
  readonly reported: boolean;
  readonly clause: string;
}

const RETAILERS = {
  populationZh: '月末正常经营且许可证未过期的零售户',
  populationEn: 'active retailers with an unexpired licence at month end',
};
const GROUPS = { populationZh: '月末正常的小组', populationEn: 'groups active at month end' };
const MEMBERS = {
  populationZh: '月末在组、正常经营且许可证未过期、当月有毛利调查的零售户',
  populationEn: 'counted members with a margin survey in the month',
};

const [STOCK, FLOW] = ACCUMULATIONS;
const rate = (
  code: IndicatorCode,
  names: readonly [zh: string, en: string],
  formula: readonly [zh: string, en: string],
  population: { readonly populationZh: string; readonly populationEn: string },
  accumulation: Accumulation,
  targetParameter: string | null,
  clause: string,
  rest: Partial<Pick<IndicatorDefinition, 'direction' | 'measure' | 'reported'>> = {},
): IndicatorDefinition => ({
  code,
  nameZh: names[0],
  nameEn: names[1],
  formulaZh: formula[0],
  formulaEn: formula[1],
  ...population,
  measure: 'RATE',
  accumulation,
  direction: 'HIGHER_IS_BETTER',
  targetParameter,
  reported: false,
  clause,
  ...rest,
});

const sizeShare = (
  code: IndicatorCode,
  names: readonly [zh: string, en: string],
  direction: Direction,
  targetParameter: string | null = null,
): IndicatorDefinition =>
  rate(
    code,
    names,
    [`${names[0].replace('占比', '')} ÷ 正常小组数`, `${names[1]} ÷ active groups`],
    GROUPS,
    STOCK,
    targetParameter,
    'SD-R02',
    {
      direction,
    },
  );

const DEFINITIONS: readonly IndicatorDefinition[] = [
  rate(
    'COVERAGE_OVERALL',
    ['整体覆盖率', 'Overall coverage'],
    ['在组户数 ÷ 零售户数', 'members ÷ retailers'],
    RETAILERS,
    STOCK,
    'coverage.overall',
    'SD-R01',
  ),
  rate(
    'COVERAGE_URBAN',
    ['城网覆盖率', 'Urban coverage'],
    ['城网在组户数 ÷ 城网零售户数', 'urban members ÷ urban retailers'],
    RETAILERS,
    STOCK,
    'coverage.urban',
    'SD-R01',
  ),
  rate(
    'COVERAGE_RURAL',
    ['农网覆盖率', 'Rural coverage'],
    ['农网在组户数 ÷ 农网零售户数', 'rural members ÷ rural retailers'],
    RETAILERS,
    STOCK,
    null,
    'SD-R01',
  ),
  rate(
    'COVERAGE_SEAT',
    ['乡镇所在地覆盖率', 'Township-seat coverage'],
    ['有正常小组的乡镇所在地 ÷ 乡镇所在地', 'township seats with an active group ÷ township seats'],
    { populationZh: '乡镇所在地', populationEn: 'township seats' },
    STOCK,
    'coverage.seat',
    'SD-R01, SD-Q2',
  ),
  rate(
    'COVERAGE_SEAT_MEMBER',
    ['乡镇所在地客户覆盖率', 'Township-seat coverage by members'],
    ['乡镇所在地在组户数 ÷ 乡镇所在地零售户数', 'members at township seats ÷ retailers at township seats'],
    RETAILERS,
    STOCK,
    'coverage.seat',
    'SD-Q2',
  ),
  rate(
    'COVERAGE_PLACE',
    ['主要街道和乡镇所在地建组率', 'Main streets and seats with a group'],
    [
      '有正常小组的主要街道与乡镇所在地 ÷ 主要街道与乡镇所在地',
      'main streets and township seats with an active group ÷ all of them',
    ],
    { populationZh: '主要街道与乡镇所在地', populationEn: 'main streets and township seats' },
    STOCK,
    'coverage.place',
    'SD-R40, Annex 10',
  ),
  rate(
    'GROUP_SIZE_MEAN',
    ['平均组员数', 'Mean group size'],
    ['在组户数 ÷ 正常小组数', 'members ÷ active groups'],
    GROUPS,
    STOCK,
    null,
    'SD-R02',
    {
      measure: 'MEAN',
      direction: 'NONE',
    },
  ),
  sizeShare('GROUP_SIZE_UNDER_5', ['不足 5 户小组占比', 'Groups below 5'], 'LOWER_IS_BETTER'),
  sizeShare('GROUP_SIZE_UNDER_10', ['不足 10 户小组占比', 'Groups below 10'], 'LOWER_IS_BETTER'),
  sizeShare('GROUP_SIZE_10_15', ['10–15 户小组占比', 'Groups of 10 to 15'], 'HIGHER_IS_BETTER'),
  sizeShare('GROUP_SIZE_16_25', ['16–25 户小组占比', 'Groups of 16 to 25'], 'NONE'),
  sizeShare('GROUP_SIZE_OVER_25', ['超过 25 户小组占比', 'Groups above 25'], 'LOWER_IS_BETTER', 'group.share_over_limit'),
  rate(
    'MARGIN_ALL',
    ['组员毛利率（全部卷烟）', 'Gross margin, all cigarettes'],
    ['（Σ 销售额 − Σ 进货额）÷ Σ 销售额，全部卷烟', '(Σ revenue − Σ cost) ÷ Σ revenue, all cigarettes'],
    MEMBERS,
    FLOW,
    'margin.target',
    'SD-R32, SD-Q15',
    { reported: true },
  ),
  rate(
    'MARGIN_AGREED',
    ['组员毛利率（约定价格品规）', 'Gross margin, agreed-price SKUs'],
    ['（Σ 销售额 − Σ 进货额）÷ Σ 销售额，约定价格品规', '(Σ revenue − Σ cost) ÷ Σ revenue, agreed-price SKUs'],
    MEMBERS,
    FLOW,
    'margin.target',
    'Annex 10, SD-Q15',
    { reported: true },
  ),
  rate(
    'MARGIN_MEMBER_SHARE_ALL',
    ['毛利达标户占比（全部卷烟）', 'Members at the margin target, all cigarettes'],
    ['毛利率达标的组员 ÷ 有调查的组员', 'members at the target ÷ members surveyed'],
    MEMBERS,
    FLOW,
    'margin.member_share',
    'SD-R32',
    { reported: true },
  ),
  rate(
    'MARGIN_MEMBER_SHARE_AGREED',
    ['毛利达标户占比（约定价格品规）', 'Members at the margin target, agreed-price SKUs'],
    ['毛利率达标的组员 ÷ 有调查的组员', 'members at the target ÷ members surveyed'],
    MEMBERS,
    FLOW,
    'margin.member_share',
    'SD-R32, Annex 10',
    { reported: true },
  ),
  rate(
    'MARGIN_GROUP_SHARE_ALL',
    ['毛利达标小组占比（全部卷烟）', 'Groups at the margin target, all cigarettes'],
    ['合计毛利率达标的小组 ÷ 有调查的小组', 'groups whose summed margin meets the target ÷ groups surveyed'],
    GROUPS,
    FLOW,
    'margin.group_share',
    'SD-R32',
    { reported: true },
  ),
  rate(
    'MARGIN_GROUP_SHARE_AGREED',
    ['毛利达标小组占比（约定价格品规）', 'Groups at the margin target, agreed-price SKUs'],
    ['合计毛利率达标的小组 ÷ 有调查的小组', 'groups whose summed margin meets the target ÷ groups surveyed'],
    GROUPS,
    FLOW,
    'margin.group_share',
    'SD-R32, Annex 10',
    { reported: true },
  ),
  rate(
    'GROUP_MEETING_RATE',
    ['小组例会率', 'Group-meeting rate'],
    ['当月开过例会且资料齐全的小组 ÷ 正常小组', 'groups with an evidenced meeting in the month ÷ active groups'],
    GROUPS,
    FLOW,
    'meeting.group_rate',
    'SD-R14',
  ),
  rate(
    'MEETING_EVIDENCE_ON_TIME',
    ['例会资料按时率', 'Meeting evidence on time'],
    [
      '当月例会资料在当月内齐全的小组 ÷ 正常小组',
      "groups whose meeting of the month had its evidence by the month's end ÷ active groups",
    ],
    GROUPS,
    FLOW,
    'meeting.evidence_on_time_rate',
    'SD-R14',
  ),
  rate(
    'LEADERS_MEETING_RATE',
    ['小组长例会率', "Leaders'-meeting rate"],
    ['当月开过小组长例会且资料齐全的县 ÷ 县', "counties with an evidenced leaders' meeting in the month ÷ counties"],
    { populationZh: '县级单位', populationEn: 'counties' },
    FLOW,
    'meeting.leaders_rate',
    'SD-R15',
  ),
  rate(
    'LEADER_TERM_VALID',
    ['组长在任率', 'Leader terms valid'],
    ['组长任期未满的小组 ÷ 正常小组', 'groups with a leader whose term has not ended ÷ active groups'],
    GROUPS,
    STOCK,
    'leader.term_valid_rate',
    'SD-R06',
  ),
  rate(
    'PLEDGE_SHARE',
    ['承诺书签订率', 'Pledge share'],
    ['现行版本承诺书有效的组员 ÷ 组员', 'members bound by the pledge in force ÷ members'],
    { populationZh: '月末在组、正常经营且许可证未过期的零售户', populationEn: 'counted members at month end' },
    STOCK,
    'pledge.share',
    'SD-R11, SD-Q16',
  ),
  rate(
    'HOME_COVERAGE',
    ['小组之家覆盖率', 'Home coverage'],
    ['有小组之家的片区 ÷ 片区', 'areas with a group home ÷ areas'],
    { populationZh: '片区', populationEn: 'areas' },
    STOCK,
    'home.coverage',
    'SD-R37',
  ),
  rate(
    'CHAT_COVERAGE',
    ['微信群到位率', 'Chat coverage'],
    ['客户经理和市管员都在群内的小组 ÷ 正常小组', 'groups whose chat has customer manager and market inspector ÷ active groups'],
    GROUPS,
    STOCK,
    'chat.coverage',
    'SD-R38',
  ),
  rate(
    'ACTIVITIES_PER_GROUP',
    ['组均互助活动', 'Activities per group'],
    ['当月各小组参加的互助活动 ÷ 正常小组', 'activities of the month, each counted for every group in it ÷ active groups'],
    GROUPS,
    FLOW,
    null,
    'SD-R35, SD-R46',
    { measure: 'MEAN' },
  ),
  rate(
    'ARCHIVE_COMPLETE_LEADER',
    ['组长档案齐全率', 'Completeness of leaders’ archives'],
    ['组长档案盒实有资料 ÷ 应有资料', 'documents present ÷ documents required, in the boxes of all leaders'],
    { populationZh: '正常小组档案盒的应有资料', populationEn: 'documents required in the boxes of active groups' },
    STOCK,
    'archive.complete_leader',
    '§七1, Annex 10',
  ),
  rate(
    'ARCHIVE_COMPLETE_COUNTY',
    ['县档案齐全率', 'Completeness of counties’ archives'],
    ['县档案盒实有资料 ÷ 应有资料', 'documents present ÷ documents required, in the boxes of the counties'],
    { populationZh: '县档案盒的应有资料', populationEn: 'documents required in the boxes of counties' },
    STOCK,
    'archive.complete_county',
    '§七1, Annex 10',
  ),
];

/** The one registry that pages, API, exports and the evaluation read. */
export const INDICATORS: ReadonlyMap<IndicatorCode, IndicatorDefinition> = new Map(
  INDICATOR_CODES.map((code) => {
    const definition = DEFINITIONS.find((candidate) => candidate.code === code);
    if (!definition) throw new Error(`indicator ${code} is not defined`);
    return [code, definition] as const;
  }),
);

/** Names of all indicators by code. */
export const INDICATOR_LABELS = Object.fromEntries(
  [...INDICATORS].map(([code, { nameZh, nameEn }]) => [code, { zh: nameZh, en: nameEn }]),
) as Record<IndicatorCode, Bilingual>;

export function indicator(code: IndicatorCode): IndicatorDefinition {
  const definition = INDICATORS.get(code);
  if (!definition) throw new Error(`indicator ${code} is not defined`);
  return definition;
}
