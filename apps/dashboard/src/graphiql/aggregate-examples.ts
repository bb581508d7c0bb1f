import { addMonths, parseYearMonth } from '@chengxin/kernel';
import type { Example } from './examples';

/** As many months as the development of the overview reaches back. */
const DEVELOPMENT = 18;

const CELLS = `keys {
        dimension
        value
        labelZh
      }
      rows
      cells {
        key
        value
        numerator
        denominator
      }`;

const example = (key: string, zh: string, en: string, permission: string, query: string): Example => ({
  key,
  title: { zh, en },
  permission,
  query: `# ${zh} · ${en}\n${query}`,
});

/** Questions of analysts that one aggregate answers. */
export function aggregateExamples(unitCode: string, month: string): Example[] {
  const last = parseYearMonth(month);
  const first = last ? addMonths(last, 1 - DEVELOPMENT) : month;
  return [
    example(
      'missed',
      '未达标的县，差在哪些片区、街道',
      'Counties below the target, and where they lack most',
      'RETAILER_READ',
      `query MissedCounties {
  counties: retailerAggregate(
    by: [COUNTY]
    where: { unitCode: "${unitCode}" }
    month: "${month}"
    measures: [{ key: "coverage", function: SHARE, where: { inGroup: true } }]
    having: [{ measure: "coverage", lt: "0.70" }]
  ) {
    groupCount
    groupTotal
    groups {
      ${CELLS}
    }
  }
  places: retailerAggregate(
    by: [COUNTY, AREA, PLACE]
    where: { unitCode: "${unitCode}" }
    month: "${month}"
    measures: [
      { key: "missing", function: COUNT, where: { inGroup: false } }
      { key: "coverage", function: SHARE, where: { inGroup: true } }
    ]
    having: [{ measure: "coverage", lt: "0.70" }]
    orderBy: [{ measure: "missing" }]
    top: 50
  ) {
    groupCount
    groups {
      ${CELLS}
    }
    others {
      rows
    }
  }
}
`,
    ),
    example(
      'would-miss',
      '覆盖目标提高到 80 %，哪些县会未达标',
      'Counties that would miss a target of 80 %',
      'INDICATOR_READ',
      `query WouldMiss {
  indicatorAggregate(codes: [COVERAGE_OVERALL], unitCode: "${unitCode}", by: [COUNTY], month: "${month}", having: [{ measure: "value", lt: "0.80" }]) {
    groupCount
    groupTotal
    groups {
      ${CELLS}
    }
  }
}
`,
    ),
    example(
      'sizes',
      '小组规模分布，及超过上限、不足下限的小组',
      'Sizes of groups, and those over the limit or under the floor',
      'GROUP_READ',
      `query GroupSizes {
  groupAggregate(by: [SIZE_BAND], where: { unitCode: "${unitCode}" }, month: "${month}", measures: [{ key: "groups", function: COUNT }, { key: "members", function: MEAN, field: MEMBER_COUNT }]) {
    groups {
      ${CELLS}
    }
    total {
      rows
    }
  }
  groups(first: 50, where: { unitCode: "${unitCode}", month: "${month}", sizeBand: [OVER_LIMIT, UNDER_FLOOR] }) {
    totalCount
    nodes {
      name
      memberCount
    }
  }
}
`,
    ),
    example(
      'matrix',
      '县 × 市场类型 × 业态：零售户、入组、覆盖率',
      'County × network × format: retailers, members, coverage',
      'RETAILER_READ',
      `query Matrix {
  retailerAggregate(
    by: [COUNTY, MARKET_TYPE, FORMAT]
    where: { unitCode: "${unitCode}" }
    month: "${month}"
    measures: [
      { key: "retailers", function: COUNT }
      { key: "members", function: COUNT, where: { inGroup: true } }
      { key: "coverage", function: SHARE, where: { inGroup: true } }
    ]
    compareWith: PREVIOUS_MONTH
    top: 500
  ) {
    groupCount
    groups {
      ${CELLS}
    }
    total {
      ${CELLS}
    }
  }
}
`,
    ),
    example(
      'flows',
      '最近 18 个月入组、转组、离组',
      'Joinings, transfers and leavings of 18 months',
      'GROUP_READ',
      `query Flows {
  membershipAggregate(
    by: [MONTH]
    where: { unitCode: "${unitCode}" }
    from: "${first}"
    to: "${month}"
    measures: [
      { key: "joined", where: { event: [JOINED] } }
      { key: "transferred", where: { event: [TRANSFERRED_IN] } }
      { key: "left", where: { event: [LEFT] } }
    ]
  ) {
    groups {
      ${CELLS}
    }
    total {
      ${CELLS}
    }
  }
}
`,
    ),
    example(
      'margins',
      '毛利率的中位数和四分位，按档位段和价类',
      'Median and quartiles of the margin by tier band, all and agreed-price cigarettes',
      'RETAILER_READ',
      `query Margins {
  retailerAggregate(
    by: [TIER_BAND]
    where: { unitCode: "${unitCode}", inGroup: true }
    month: "${month}"
    measures: [
      { key: "all, lower quartile", function: LOWER_QUARTILE, field: MARGIN_ALL }
      { key: "all, median", function: MEDIAN, field: MARGIN_ALL }
      { key: "all, upper quartile", function: UPPER_QUARTILE, field: MARGIN_ALL }
      { key: "agreed, lower quartile", function: LOWER_QUARTILE, field: MARGIN_AGREED }
      { key: "agreed, median", function: MEDIAN, field: MARGIN_AGREED }
      { key: "agreed, upper quartile", function: UPPER_QUARTILE, field: MARGIN_AGREED }
    ]
  ) {
    groups {
      ${CELLS}
    }
    total {
      ${CELLS}
    }
  }
}
`,
    ),
    example(
      'size-and-margin',
      '小组规模与例会、毛利率的关系',
      'Size of groups against meetings and margin',
      'GROUP_READ',
      `query SizeAndMargin {
  groupAggregate(
    by: [SIZE_BAND]
    where: { unitCode: "${unitCode}" }
    month: "${month}"
    measures: [
      { key: "groups", function: COUNT }
      { key: "members", function: MEAN, field: MEMBER_COUNT }
      { key: "met", function: SHARE, where: { meetingHeld: true } }
      { key: "margin", function: RATIO, field: MARGIN_ALL }
      { key: "median margin", function: MEDIAN, field: MARGIN_ALL }
    ]
  ) {
    groups {
      ${CELLS}
    }
    total {
      ${CELLS}
    }
  }
}
`,
    ),
  ];
}
