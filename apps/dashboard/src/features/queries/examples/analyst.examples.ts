import { type Example, GROUP } from './example';

/** What analysts took to Excel for. */
export const ANALYST: readonly Example[] = [
  {
    key: 'matrix',
    audience: 'analyst',
    title: { zh: '县 × 市场类型 × 业态：零售户、入组、覆盖率', en: 'County × network × format: retailers, members, coverage' },
    permissions: ['INDICATOR_READ', 'RETAILER_READ'],
    variables: ['unit', 'month'],
    query: `query Matrix($unit: String!, $month: YearMonth!) {
  retailerAggregate(
    by: [COUNTY, MARKET_TYPE, FORMAT]
    where: { unitCode: $unit }
    month: $month
    measures: [
      { key: "零售户|retailers", function: COUNT }
      { key: "入组户|members", function: COUNT, where: { inGroup: true } }
      { key: "覆盖率|coverage", function: SHARE, where: { inGroup: true } }
    ]
    top: 500
  ) {
    groupCount
    groups { ${GROUP} }
    total { rows cells { key value numerator denominator } }
  }
}
`,
  },
  {
    key: 'flows',
    audience: 'analyst',
    title: { zh: '最近 18 个月入组、转组、离组', en: 'Joinings, transfers and leavings of 18 months' },
    permissions: ['INDICATOR_READ', 'GROUP_READ'],
    variables: ['unit', 'from', 'month'],
    query: `query Flows($unit: String!, $from: YearMonth!, $month: YearMonth!) {
  membershipAggregate(
    by: [MONTH]
    where: { unitCode: $unit }
    from: $from
    to: $month
    measures: [
      { key: "入组|joined", function: COUNT, where: { event: [JOINED] } }
      { key: "转组|transferred", function: COUNT, where: { event: [TRANSFERRED_IN] } }
      { key: "离组|left", function: COUNT, where: { event: [LEFT] } }
    ]
  ) {
    groups { ${GROUP} }
    total { rows cells { key value } }
  }
}
`,
  },
  {
    key: 'quartiles',
    audience: 'analyst',
    title: {
      zh: '毛利率的中位数和四分位，按档位段和价类',
      en: 'Median and quartiles of the margin by tier band, all and agreed-price cigarettes',
    },
    permissions: ['INDICATOR_READ', 'RETAILER_READ'],
    variables: ['unit', 'month'],
    query: `query Quartiles($unit: String!, $month: YearMonth!) {
  retailerAggregate(
    by: [TIER_BAND]
    where: { unitCode: $unit, inGroup: true }
    month: $month
    measures: [
      { key: "全部，中位数|all, median", function: MEDIAN, field: MARGIN_ALL }
      { key: "全部，下四分位|all, lower quartile", function: LOWER_QUARTILE, field: MARGIN_ALL }
      { key: "全部，上四分位|all, upper quartile", function: UPPER_QUARTILE, field: MARGIN_ALL }
      { key: "约定，中位数|agreed, median", function: MEDIAN, field: MARGIN_AGREED }
      { key: "约定，下四分位|agreed, lower quartile", function: LOWER_QUARTILE, field: MARGIN_AGREED }
      { key: "约定，上四分位|agreed, upper quartile", function: UPPER_QUARTILE, field: MARGIN_AGREED }
    ]
  ) {
    groups { ${GROUP} }
    total { rows cells { key value } }
  }
}
`,
  },
  {
    key: 'size-and-margin',
    audience: 'analyst',
    title: { zh: '小组规模与例会、毛利率的关系', en: 'Size of groups against meetings and margin' },
    permissions: ['INDICATOR_READ', 'GROUP_READ'],
    variables: ['unit', 'month'],
    query: `query SizeAndMargin($unit: String!, $month: YearMonth!) {
  groupAggregate(
    by: [SIZE_BAND]
    where: { unitCode: $unit }
    month: $month
    measures: [
      { key: "毛利率|margin", function: RATIO, field: MARGIN_ALL }
      { key: "例会|meetings", function: SHARE, where: { meetingHeld: true } }
      { key: "平均户数|mean members", function: MEAN, field: MEMBER_COUNT }
      { key: "小组|groups", function: COUNT }
    ]
  ) {
    groups { ${GROUP} }
    total { rows cells { key value numerator denominator } }
  }
}
`,
  },
  {
    key: 'licences',
    audience: 'analyst',
    title: { zh: '许可证 90 天内到期而在组的零售户', en: 'Members whose licences expire within 90 days' },
    permissions: ['RETAILER_READ', 'GROUP_READ'],
    variables: ['unit', 'today', 'until'],
    query: `query Licences($unit: String!, $today: LocalDate!, $until: LocalDate!) {
  retailers(
    first: 100
    orderBy: [{ field: LICENCE_EXPIRES_ON }]
    where: { unitCode: $unit, inGroup: true, status: [ACTIVE], licenceExpiresOn: { gte: $today, lte: $until } }
  ) {
    totalCount
    nodes {
      customerCode
      storeName
      licenceNo
      licenceExpiresOn
      county { name }
      membership { group { name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    key: 'explained',
    audience: 'analyst',
    title: {
      zh: '覆盖率怎样算出，差哪些户，比上月变化的原因',
      en: 'How the coverage comes about, who is missing, and the causes of its change',
    },
    permissions: ['INDICATOR_READ', 'RETAILER_READ'],
    variables: ['unit', 'month'],
    query: `query Explained($unit: String!, $month: YearMonth!) {
  explainIndicator(code: COVERAGE_OVERALL, unitCode: $unit, month: $month) {
    value { value numerator denominator }
    definition { nameZh formulaZh }
    change {
      numerator
      denominator
      causes { cause rows numerator denominator }
    }
    rows(part: MISSING, first: 100) {
      totalCount
      nodes { unit { name } retailer { customerCode storeName } numerator denominator }
    }
  }
}
`,
  },
  {
    key: 'monthly',
    audience: 'analyst',
    title: { zh: '全部指标、各县，供脚本每月取数', en: 'All indicators of all counties, for a monthly script' },
    permissions: ['INDICATOR_READ'],
    variables: ['city', 'month'],
    query: `query Monthly($city: String!, $month: YearMonth!) {
  indicatorValues(
    where: {
      unitCode: $city
      level: COUNTY
      month: $month
      codes: [
        COVERAGE_OVERALL
        COVERAGE_URBAN
        COVERAGE_RURAL
        COVERAGE_SEAT
        COVERAGE_PLACE
        GROUP_SIZE_MEAN
        MARGIN_ALL
        MARGIN_AGREED
        GROUP_MEETING_RATE
        LEADERS_MEETING_RATE
        LEADER_TERM_VALID
      ]
    }
  ) {
    code
    unitCode
    unitName
    month
    monthState
    value
    numerator
    denominator
    target
    policyDate
  }
}
`,
  },
];
