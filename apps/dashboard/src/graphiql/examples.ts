import { addMonths, parseYearMonth } from '@chengxin/kernel';
import { aggregateExamples } from './aggregate-examples';
import type { Visitor } from './visitor';

/** A query ready to be run, with what it needs to answer. */
export interface Example {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly query: string;
  readonly permission: string;
}

/** The city that a unit's code lies in. */
const cityOf = (unitCode: string): string => `${unitCode.slice(0, 4)}00`;

/** The last month that has ended on a day. */
const lastMonth = (today: string): string => {
  const month = parseYearMonth(today.slice(0, 7));
  return month ? addMonths(month, -1) : today.slice(0, 7);
};

/** Examples that this person may run, with the own unit and the last ended month written in. */
export function examplesFor(visitor: Visitor): Example[] {
  const [city, month] = [cityOf(visitor.unitCode), lastMonth(visitor.today)];
  const examples: Example[] = [
    {
      key: 'coverage',
      title: { zh: '各县覆盖率', en: 'Coverage of the counties' },
      permission: 'INDICATOR_READ',
      query: `# 各县覆盖率，带分子分母与目标 · coverage of the counties with numerator, denominator and target
query CountyCoverage {
  indicatorValues(where: { unitCode: "${city}", level: COUNTY, codes: [COVERAGE_OVERALL, COVERAGE_URBAN, COVERAGE_SEAT], month: "${month}" }) {
    code
    unitName
    value
    numerator
    denominator
    target
    targetGap
    band
    rank
  }
}
`,
    },
    {
      key: 'uncovered',
      title: { zh: '未入组零售户', en: 'Retailers without a group' },
      permission: 'RETAILER_READ',
      query: `# 还没有入组的正常零售户，按客户编码 · active retailers that belong to no group
query UncoveredRetailers {
  retailers(first: 20, where: { unitCode: "${visitor.unitCode}", inGroup: false, status: [ACTIVE] }) {
    totalCount
    nodes {
      customerCode
      storeName
      marketType
      tier
      place {
        code
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    },
    {
      key: 'ranking',
      title: { zh: '评价排名', en: 'Evaluation ranking' },
      permission: 'EVALUATION_READ',
      query: `# 各县月度评价排名与各要点得分 · monthly ranking of the counties with the score of each point
query Ranking {
  evaluationRanking(unitCode: "${city}", month: "${month}") {
    month
    monthState
    rows {
      rank
      rankChange
      unitName
      score
      fullScore
      scores {
        pointCode
        score
        weight
      }
    }
  }
}
`,
    },
    ...aggregateExamples(visitor.unitCode, month),
  ];
  return examples.filter(({ permission }) => visitor.permissions.includes(permission));
}
