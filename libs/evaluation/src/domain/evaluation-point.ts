import type { IndicatorCode } from '@chengxin/indicators/domain';

/** A point of the monthly evaluation of county departments (Annex 10) that data can compute; assessors' points come beside these. */
export interface EvaluationPointDefinition {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly indicator: IndicatorCode;
  /** Policy parameter that holds the weight. */
  readonly weightParameter: string;
  readonly clause: string;
}

/** Annex 10 names thirteen points without scores; four of them follow from data. */
export const EVALUATION_POINTS: readonly EvaluationPointDefinition[] = [
  {
    code: 'BUILD_AREA',
    nameZh: '片区目标',
    nameEn: 'Area target',
    indicator: 'COVERAGE_PLACE',
    weightParameter: 'evaluation.weight.build_area',
    clause: 'SD-R40, Annex 10 建设',
  },
  {
    code: 'BUILD_PROFIT',
    nameZh: '盈利目标',
    nameEn: 'Profit target',
    indicator: 'MARGIN_AGREED',
    weightParameter: 'evaluation.weight.build_profit',
    clause: 'SD-R40, Annex 10 建设',
  },
  {
    code: 'MANAGE_GROUP_MEETING',
    nameZh: '小组例会',
    nameEn: 'Group meetings',
    indicator: 'GROUP_MEETING_RATE',
    weightParameter: 'evaluation.weight.manage_group_meeting',
    clause: 'SD-R40, Annex 10 管理',
  },
  {
    code: 'MANAGE_LEADERS_MEETING',
    nameZh: '组长例会',
    nameEn: "Leaders' meetings",
    indicator: 'LEADERS_MEETING_RATE',
    weightParameter: 'evaluation.weight.manage_leaders_meeting',
    clause: 'SD-R40, Annex 10 管理',
  },
];
