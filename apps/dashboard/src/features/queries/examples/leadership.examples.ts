import { type Example, GROUP } from './example';

/** What the leadership asks: where we stand, who lags behind, why. */
export const LEADERSHIP: readonly Example[] = [
  {
    key: 'coverage',
    audience: 'leadership',
    title: {
      zh: '整体、城网、乡镇所在地覆盖率，离目标、比上月、比去年同期',
      en: 'Coverage overall, urban and of township seats, against target, last month and last year',
    },
    permissions: ['INDICATOR_READ'],
    variables: ['unit', 'month'],
    query: `query Coverage($unit: String!, $month: YearMonth!) {
  indicatorValues(where: { unitCode: $unit, month: $month, codes: [COVERAGE_OVERALL, COVERAGE_URBAN, COVERAGE_SEAT] }) {
    code
    value
    numerator
    denominator
    target
    targetGap
    band
    previousChange
    lastYearChange
  }
}
`,
  },
  {
    key: 'missed',
    audience: 'leadership',
    title: {
      zh: '哪些县没有达标，差在哪些片区、街道',
      en: 'Counties below the target, and the areas and streets where they lack',
    },
    permissions: ['INDICATOR_READ', 'RETAILER_READ'],
    variables: ['unit', 'city', 'month'],
    query: `query Missed($unit: String!, $city: String!, $month: YearMonth!) {
  counties: indicatorValues(where: { unitCode: $city, level: COUNTY, month: $month, codes: [COVERAGE_OVERALL] }) {
    unitName
    value
    target
    targetGap
    band
  }
  places: retailerAggregate(
    by: [COUNTY, AREA, PLACE]
    where: { unitCode: $unit }
    month: $month
    measures: [
      { key: "未入组|missing", function: COUNT, where: { inGroup: false } }
      { key: "覆盖率|coverage", function: SHARE, where: { inGroup: true } }
    ]
    having: [{ measure: "覆盖率|coverage", lt: "0.70" }]
    orderBy: [{ measure: "未入组|missing" }]
    top: 50
  ) {
    groupCount
    groups { ${GROUP} }
    others { rows cells { key value numerator denominator } }
  }
}
`,
  },
  {
    key: 'seats',
    audience: 'leadership',
    title: { zh: '还有哪些乡镇所在地没有小组', en: 'Township seats without a group' },
    permissions: ['INDICATOR_READ'],
    variables: ['unit', 'month'],
    query: `query SeatsWithoutGroup($unit: String!, $month: YearMonth!) {
  seats: units(where: { withinCode: $unit, placeKind: TOWNSHIP_SEAT, hasGroup: false, month: $month }) {
    code
    name
    townshipName
    parent { name parent { name } }
  }
  coverage: indicatorValues(where: { unitCode: $unit, month: $month, codes: [COVERAGE_SEAT] }) {
    numerator
    denominator
    value
  }
}
`,
  },
  {
    key: 'sizes',
    audience: 'leadership',
    title: {
      zh: '小组规模分布，哪些超过 25 户、不足 5 户',
      en: 'Sizes of groups, and those over 25 or under 5 members',
    },
    permissions: ['INDICATOR_READ', 'GROUP_READ'],
    variables: ['unit', 'month'],
    query: `query Sizes($unit: String!, $month: YearMonth!) {
  sizes: groupAggregate(
    by: [SIZE_BAND]
    where: { unitCode: $unit }
    month: $month
    measures: [{ key: "小组|groups", function: COUNT }, { key: "平均户数|mean members", function: MEAN, field: MEMBER_COUNT }]
  ) {
    groups { ${GROUP} }
    total { rows cells { key value } }
  }
  outside: groups(first: 100, where: { unitCode: $unit, month: $month, sizeBand: [OVER_LIMIT, UNDER_FLOOR] }) {
    totalCount
    nodes { name county { name } place { name } memberCount }
  }
}
`,
  },
  {
    key: 'margin',
    audience: 'leadership',
    title: {
      zh: '毛利率是否在 11 % 以上，哪些小组低于 11 %，历月如何',
      en: 'The margin against 11 %, the groups below it, month by month',
    },
    permissions: ['INDICATOR_READ', 'GROUP_READ'],
    variables: ['unit', 'month'],
    query: `query Margin($unit: String!, $month: YearMonth!) {
  margin: indicatorValues(where: { unitCode: $unit, month: $month, codes: [MARGIN_ALL, MARGIN_GROUP_SHARE_ALL] }) {
    code
    value
    numerator
    denominator
    target
    band
  }
  below: groups(first: 50, where: { unitCode: $unit, month: $month, marginMet: false }) {
    totalCount
    nodes { name county { name } monthly { month marginAll marginAllMet marginAgreed } }
  }
}
`,
  },
  {
    key: 'ranking',
    audience: 'leadership',
    title: { zh: '各县评价排名，谁升谁降，每一项得多少', en: 'Ranking of the counties, who rose and fell, and each point' },
    permissions: ['EVALUATION_READ'],
    variables: ['city', 'month'],
    query: `query Ranking($city: String!, $month: YearMonth!) {
  evaluationRanking(unitCode: $city, month: $month) {
    monthState
    rows {
      rank
      rankChange
      unitName
      score
      fullScore
      previousScore
      scores { pointCode score weight value }
    }
  }
}
`,
  },
  {
    key: 'progress',
    audience: 'leadership',
    title: { zh: '18 个月来哪个县进步最大', en: 'Which county has made the most progress in 18 months' },
    permissions: ['INDICATOR_READ'],
    variables: ['city', 'from', 'month'],
    query: `query Progress($city: String!, $from: YearMonth!, $month: YearMonth!) {
  indicatorValues(where: { unitCode: $city, level: COUNTY, from: $from, to: $month, codes: [COVERAGE_OVERALL] }) {
    unitName
    month
    value
    numerator
    denominator
    rank
  }
}
`,
  },
  {
    key: 'would-miss',
    audience: 'leadership',
    title: { zh: '覆盖目标提高到 80 %，哪些县会未达标', en: 'Counties that would miss a target of 80 %' },
    permissions: ['POLICY_READ', 'INDICATOR_READ'],
    variables: ['unit', 'month'],
    query: `query WouldMiss($unit: String!, $month: YearMonth!) {
  previewParameter(input: { code: "coverage.overall", unitCode: $unit, value: "0.80", month: $month }) {
    values {
      after { unitName value target targetGap band }
      before { target band }
    }
  }
}
`,
  },
];
