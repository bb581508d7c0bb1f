import { type Example } from './example';

/** What the marketing centre and the jury ask. */
export const JUROR: readonly Example[] = [
  {
    key: 'quality',
    audience: 'juror',
    title: { zh: '哪些数据还没报齐，能不能结账', en: 'What is not reported yet, and whether the month can be closed' },
    permissions: ['GROUP_READ'],
    variables: ['unit', 'month'],
    query: `query Quality($unit: String!, $month: YearMonth!) {
  dataQuality(unitCode: $unit, month: $month) {
    monthState
    closable
    findings {
      nameZh
      count
      blocking
      clause
      examples { unitName label detail }
    }
  }
}
`,
  },
  {
    key: 'import-faults',
    audience: 'juror',
    title: { zh: '最近导入的 Excel 哪些行有错，错在哪里', en: 'Which rows of the latest imports are wrong, and where' },
    permissions: ['IMPORT'],
    variables: [],
    query: `query ImportFaults {
  importJobs(first: 10) {
    fileName
    kind
    state
    createdAt
    createdBy
    rows
    faultCount
    faults { sheet row column value expected }
  }
}
`,
  },
  {
    key: 'history',
    audience: 'juror',
    title: {
      zh: '一个零售户历年的档位、许可证、入组、组长任期',
      en: 'A retailer over the years: tier, licence, groups, terms as leader',
    },
    permissions: ['RETAILER_READ', 'GROUP_READ'],
    variables: ['unit'],
    query: `query History($unit: String!) {
  # 改为 search: "店名或客户编码" · or search for a shop by name or code
  retailers(first: 1, where: { unitCode: $unit, inGroup: true }) {
    nodes {
      customerCode
      storeName
      history { from to tier status licenceNo licenceExpiresOn marketType place { name } }
      memberships { joinedOn leftOn group { name } }
      leaderTerms { role electedOn termEndsOn endedOn }
    }
  }
}
`,
  },
];
