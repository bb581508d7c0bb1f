import { type Example, GROUP } from './example';

/** What the head of a county asks before a meeting. */
export const COUNTY: readonly Example[] = [
  {
    key: 'lost-points',
    audience: 'county',
    title: {
      zh: '本县得分比上月少了几分，丢在哪一项，最容易补回哪一项',
      en: 'Points lost since last month, on which point, and the easiest to win back',
    },
    permissions: ['EVALUATION_READ'],
    variables: ['county', 'month'],
    query: `query LostPoints($county: String!, $month: YearMonth!) {
  explainScore(unitCode: $county, month: $month) {
    score
    previousScore
    rank
    previousRank
    lines {
      nameZh
      score
      previousScore
      scoreChange
      lost
      numerator
      denominator
      target
      next { gain more }
    }
  }
}
`,
  },
  {
    key: 'peers',
    audience: 'county',
    title: {
      zh: '本县和同类县（中位数、最好）相比怎样',
      en: 'The county beside the median and the best of its peers',
    },
    permissions: ['INDICATOR_READ'],
    variables: ['county', 'month'],
    query: `query Peers($county: String!, $month: YearMonth!) {
  # among: SAME_MARKET 只与同类（城区型、乡村型）比 · compares with those of the same kind alone
  peerStandings(unitCode: $county, month: $month, among: ALL, codes: [COVERAGE_OVERALL, COVERAGE_SEAT, MARGIN_ALL, GROUP_MEETING_RATE]) {
    code
    rank
    rankTotal
    median
    medianGap
    bestGap
    middle { unitName value numerator denominator }
    best { unitName value numerator denominator }
  }
  indicatorValues(where: { unitCode: $county, peers: true, month: $month, codes: [COVERAGE_OVERALL, COVERAGE_SEAT, MARGIN_ALL, GROUP_MEETING_RATE] }) {
    code
    unitName
    value
    rank
    numerator
    denominator
  }
}
`,
  },
  {
    key: 'class-two',
    audience: 'county',
    title: {
      zh: '各片区二类烟销量、占比和环比，升档、降档的零售户',
      en: 'Class-II volume of the areas, its share and change; whose tier moved',
    },
    permissions: ['INDICATOR_READ', 'RETAILER_READ'],
    variables: ['county', 'month'],
    query: `query ClassTwo($county: String!, $month: YearMonth!) {
  retailerAggregate(
    by: [AREA]
    where: { unitCode: $county }
    month: $month
    compareWith: PREVIOUS_MONTH
    measures: [
      { key: "二类烟，条|class II, cartons", function: SUM, field: CLASS_TWO_CARTONS }
      { key: "占比|share", function: RATIO, field: CLASS_TWO_SHARE }
    ]
  ) {
    groups { ${GROUP} }
    total { rows cells { key value numerator denominator } }
  }
  counters: hundredFlowersCounters(where: { unitCode: $county, lasting: true }, first: 20) {
    totalCount
    nodes {
      since
      retailer { storeName classTwoVolumes(from: $month, to: $month) { cartons share tier tierMove } }
    }
  }
}
`,
  },
  {
    key: 'attention',
    audience: 'county',
    title: {
      zh: '哪些小组还没开例会、资料不全、组长任期将满',
      en: 'Groups without a meeting, with an incomplete archive, and leaders whose terms end',
    },
    permissions: ['INDICATOR_READ', 'GROUP_READ'],
    variables: ['unit', 'month'],
    query: `query Attention($unit: String!, $month: YearMonth!) {
  withoutMeeting: groups(first: 100, where: { unitCode: $unit, month: $month, meetingHeld: false, status: ACTIVE }) {
    totalCount
    nodes { name county { name } memberCount customerManager { responsibleName } }
  }
  termsEnding: groups(first: 100, where: { unitCode: $unit, leaderTermEnding: true, status: ACTIVE }) {
    totalCount
    nodes { name county { name } leader { termEndsOn retailer { storeName } } }
  }
  # 各种资料的实有和应有，缺得多的在前 · documents present and required, those that lack most first
  incompleteArchives: archiveMatrix(unitCode: $unit, first: 100, where: { complete: false }) {
    totalCount
    nodes { group { name } present required cells { document present required } }
  }
  attention(unitCode: $unit, month: $month) {
    kind
    count
    clause
  }
}
`,
  },
  {
    key: 'uncovered',
    audience: 'county',
    title: {
      zh: '哪些零售户还没入组，最近的小组是哪个，加入后覆盖率到多少',
      en: 'Retailers without a group, the nearest ones to join, and the coverage with them',
    },
    permissions: ['INDICATOR_READ', 'RETAILER_READ', 'GROUP_READ'],
    variables: ['unit', 'month'],
    query: `query Uncovered($unit: String!, $month: YearMonth!) {
  retailers(first: 100, where: { unitCode: $unit, inGroup: false, status: [ACTIVE] }) {
    totalCount
    nodes {
      customerCode
      storeName
      marketType
      tier
      place { code name }
      nearestGroups { name memberCount }
      coverageIfJoined { unit { name } value numerator denominator change }
    }
  }
  coverage: indicatorValues(where: { unitCode: $unit, month: $month, codes: [COVERAGE_OVERALL] }) {
    value
    numerator
    denominator
    target
  }
}
`,
  },
  {
    key: 'meetings-due',
    audience: 'county',
    title: {
      zh: '本月哪些小组还没开例会、资料还缺什么，组长例会定的措施哪些逾期',
      en: 'Groups that have not met this month, what is missing of their evidence, and overdue measures of leaders’ meetings',
    },
    permissions: ['GROUP_READ'],
    variables: ['unit'],
    query: `query MeetingsDue($unit: String!) {
  meetingDuties(first: 100, where: { unitCode: $unit, state: [NONE, PLANNED, NOTIFIED, HELD] }) {
    totalCount
    nodes {
      kind
      unit { name }
      group { name }
      state
      daysLeft
      meeting { plannedOn heldOn missingEvidence }
    }
  }
  overdue: meetingMeasures(first: 100, where: { unitCode: $unit, state: [OVERDUE] }) {
    nodes { opinion measure responsible dueOn }
  }
}
`,
  },
  {
    key: 'elections',
    audience: 'county',
    title: { zh: '哪些小组须换届，选举到了哪一步', en: 'Which groups need an election, and how far elections have come' },
    permissions: ['GROUP_READ'],
    variables: ['unit'],
    query: `query Elections($unit: String!) {
  termsDue(unitCode: $unit, first: 100) {
    totalCount
    nodes {
      kind
      daysLeft
      reminder
      group { name area { name } }
      term { termEndsOn state reElectionReason retailer { storeName } }
      election { state openedOn }
    }
  }
  underWay: elections(first: 100, where: { unitCode: $unit, underWay: true }) {
    nodes { reason state group { name } candidates { office storeName state } rounds { heldOn members needed ballots } }
  }
}
`,
  },
  {
    key: 'todo',
    audience: 'county',
    title: {
      zh: '单位内哪些事已逾期或本周到期，还剩几个工作日，归谁办',
      en: 'What is overdue or due this week within a unit, and how many working days are left',
    },
    permissions: ['GROUP_READ'],
    variables: ['unit'],
    query: `query Todo($unit: String!) {
  todoCounts(where: { unitCode: $unit }) { kind state count mine }
  todoItems(first: 100, where: { unitCode: $unit, state: [OVERDUE, THIS_WEEK] }) {
    totalCount
    nodes {
      kind
      detail
      name
      unit { name }
      group { name }
      quantity
      dueOn
      workingDaysLeft
      clause
      mine
    }
  }
}
`,
  },
  {
    key: 'planned',
    audience: 'county',
    title: {
      zh: '未入组的零售户怎样分组，对覆盖率有什么影响',
      en: 'How groups are planned for who is in none, and what that does to coverage',
    },
    permissions: ['RETAILER_READ'],
    variables: ['unit'],
    query: `query Planned($unit: String!) {
  planSummary(unitCode: $unit) {
    free
    proposed
    coverage { kind before after total target }
  }
  planProposals(first: 50, where: { unitCode: $unit, state: [OPEN, ACCEPTED] }) {
    totalCount
    nodes {
      position
      kind
      name
      group { name }
      sizeBefore
      comingCount
      addsOverall
      addsSeats
      sumOverall
      leader { storeName tier }
      remarks { tone clause textZh }
    }
  }
}
`,
  },
  {
    key: 'responsible',
    audience: 'county',
    title: { zh: '谁负责这些小组，休假时由谁代理', en: 'Who is responsible for the groups, and who stands in' },
    permissions: ['GROUP_READ'],
    variables: ['unit'],
    query: `query Responsible($unit: String!) {
  groups(first: 100, where: { unitCode: $unit, status: ACTIVE }) {
    totalCount
    nodes {
      name
      area { name }
      customerManager { holderName deputyName absentUntil responsibleName }
      marketInspector { holderName deputyName absentUntil responsibleName }
    }
  }
}
`,
  },
];
