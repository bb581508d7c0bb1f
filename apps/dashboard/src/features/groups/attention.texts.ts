export const texts = {
  zh: {
    title: '需要关注',
    kind: { UNDER_FLOOR: '户数不足', OVER_LIMIT: '户数超限', NO_LEADER: '没有组长', NO_MEETING: '一个月缺会' },
    fact: {
      UNDER_FLOOR: '现有 {{members}} 户，少于 {{line}} 户',
      OVER_LIMIT: '现有 {{members}} 户，多于 {{line}} 户',
      NO_LEADER: '没有在任组长',
      NO_MEETING: '{{month}}没有资料齐全的例会，此后也没有补开',
    },
  },
  en: {
    title: 'Needs attention',
    kind: {
      UNDER_FLOOR: 'Too few members',
      OVER_LIMIT: 'Too many members',
      NO_LEADER: 'No leader',
      NO_MEETING: 'No meeting',
    },
    fact: {
      UNDER_FLOOR: '{{members}} members, fewer than {{line}}',
      OVER_LIMIT: '{{members}} members, more than {{line}}',
      NO_LEADER: 'no leader in office',
      NO_MEETING: 'no meeting with evidence in {{month}}, and none since',
    },
  },
};
