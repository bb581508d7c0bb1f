import type { Example } from './example';

/** What is asked of the life of groups beside their meetings and elections: who waits to join, what is done together, what is on file. */
export const GROUPS: readonly Example[] = [
  {
    key: 'joining',
    audience: 'county',
    title: {
      zh: '哪些入组申请还在办、等到哪一步；哪些组员还没签现行承诺书',
      en: 'Applications under way and what they wait for; members who have not signed the pledge in force',
    },
    permissions: ['GROUP_READ', 'RETAILER_READ'],
    variables: ['unit'],
    query: `query GroupJoining($unit: String!) {
  waiting: joinApplications(first: 100, where: { unitCode: $unit, state: [APPLIED, ACCEPTED, READ, PLEDGED] }) {
    totalCount
    nodes { groupName state appliedOn expiresOn retailer { storeName place { name } } }
  }
  # UNSIGNED 未签，OUTDATED 签的是旧版 · never signed, signed an older version
  unsigned: memberships(first: 100, where: { unitCode: $unit, pledgeState: [UNSIGNED, OUTDATED] }) {
    totalCount
    nodes { pledgeState joinedOn group { name } retailer { storeName } pledge { textVersion signedOn } }
  }
}
`,
  },
  {
    key: 'activities',
    audience: 'county',
    title: {
      zh: '开展了哪些互助活动，各有多少户参加',
      en: 'Activities of mutual aid by kind, and how many took part',
    },
    permissions: ['GROUP_READ'],
    variables: ['unit'],
    query: `query GroupActivities($unit: String!) {
  activityTotals(where: { unitCode: $unit }) {
    kind
    activities
    participants
    guests
  }
  activities(first: 100, where: { unitCode: $unit }) {
    totalCount
    nodes { heldOn kind topic placeText participantCount guests county { name } groups { name } }
  }
}
`,
  },
  {
    key: 'archives',
    audience: 'county',
    title: {
      zh: '月末小组档案齐不齐，缺哪些资料',
      en: 'Archives of groups at the month’s end, and the documents that they lack',
    },
    permissions: ['GROUP_READ'],
    variables: ['unit', 'month'],
    query: `query GroupArchives($unit: String!, $month: YearMonth!) {
  archiveTotals(unitCode: $unit, month: $month) {
    groups
    complete
    cells { document present required }
  }
  archiveMatrix(first: 100, unitCode: $unit, month: $month, where: { complete: false }) {
    totalCount
    nodes { group { name area { name } } present required cells { document present required } }
  }
}
`,
  },
  {
    key: 'needing-attention',
    audience: 'county',
    title: {
      zh: '哪些小组需要关注、为什么，最近发生了什么',
      en: 'Groups that need attention, why, and what happened to them last',
    },
    permissions: ['GROUP_READ'],
    variables: ['unit'],
    query: `query NeedingAttention($unit: String!) {
  groups(first: 50, where: { unitCode: $unit, attention: [UNDER_FLOOR, OVER_LIMIT, NO_LEADER, NO_MEETING] }) {
    totalCount
    nodes {
      name
      attention { kind memberCount line month clause }
      # topics 类别，from、to 起止日期 · about what, from and to which day
      timeline(first: 5, where: { topics: [GROUP, MEMBERS, LEADERS, MEETINGS] }) {
        nodes { day titleZh who detailZh clause }
      }
    }
  }
}
`,
  },
  {
    key: 'five-years',
    audience: 'county',
    title: {
      zh: '一个零售户几年来的入组、任职、档位、许可证变化',
      en: 'What became of a retailer over the years: groups, offices, tiers, licences',
    },
    permissions: ['RETAILER_READ'],
    variables: ['unit'],
    query: `query FiveYears($unit: String!) {
  # 换成要看的那一户，例如 where: { search: "客户编码" } · put in the retailer that is meant
  retailers(first: 1, where: { unitCode: $unit, inGroup: true }) {
    nodes {
      storeName
      timeline(first: 100, where: { topics: [RETAILER, MEMBERS, JOINING, LEADERS] }) {
        totalCount
        nodes { day titleZh who detailZh clause }
      }
    }
  }
}
`,
  },
];
