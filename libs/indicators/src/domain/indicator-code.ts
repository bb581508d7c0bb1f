/** All indicators, in the order in which pages list them. */
export const INDICATOR_CODES = [
  'COVERAGE_OVERALL',
  'COVERAGE_URBAN',
  'COVERAGE_RURAL',
  'COVERAGE_SEAT',
  'COVERAGE_SEAT_MEMBER',
  'COVERAGE_PLACE',
  'GROUP_SIZE_MEAN',
  'GROUP_SIZE_UNDER_5',
  'GROUP_SIZE_UNDER_10',
  'GROUP_SIZE_10_15',
  'GROUP_SIZE_16_25',
  'GROUP_SIZE_OVER_25',
  'MARGIN_ALL',
  'MARGIN_AGREED',
  'MARGIN_MEMBER_SHARE_ALL',
  'MARGIN_MEMBER_SHARE_AGREED',
  'MARGIN_GROUP_SHARE_ALL',
  'MARGIN_GROUP_SHARE_AGREED',
  'GROUP_MEETING_RATE',
  'MEETING_EVIDENCE_ON_TIME',
  'LEADERS_MEETING_RATE',
  'LEADER_TERM_VALID',
  'PLEDGE_SHARE',
  'HOME_COVERAGE',
  'CHAT_COVERAGE',
  'ACTIVITIES_PER_GROUP',
  'ARCHIVE_COMPLETE_LEADER',
  'ARCHIVE_COMPLETE_COUNTY',
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];

export const MEASURES = ['RATE', 'MEAN'] as const;
export type Measure = (typeof MEASURES)[number];

/** A stock stands at the month's end; a flow happens within the month and adds up over the year. */
export const ACCUMULATIONS = ['STOCK', 'FLOW'] as const;
export type Accumulation = (typeof ACCUMULATIONS)[number];

export const DIRECTIONS = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NONE'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** 达标, 接近, 未达标; NONE where there is no target or no value. */
export const BANDS = ['MET', 'NEAR', 'MISSED', 'NONE'] as const;
export type Band = (typeof BANDS)[number];

/** 已报, 不适用, 未报, 样本过少: not applicable and not reported are never zero; a figure of too few is hidden from who may not see them. */
export const VALUE_STATES = ['REPORTED', 'NOT_APPLICABLE', 'NOT_REPORTED', 'SUPPRESSED'] as const;
export type ValueState = (typeof VALUE_STATES)[number];
