export const texts = {
  zh: {
    title: '入组与承诺书',
    answer: '承诺书有效 {{valid}} 户，旧版 {{outdated}} 户，未签 {{unsigned}} 户；办理中的入组申请 {{applications}} 份。',
    answerMembers: '承诺书有效 {{valid}} 户，旧版 {{outdated}} 户，未签 {{unsigned}} 户。',
    ended: '小组已撤销，不再办理入组和承诺书；表格按最后一日的情况打印。',
    apply: '登记入组申请',
    applyNote: '组长签署意见、组员阅读章程、公约、承诺书并签订承诺书后入组（SD-R11）。',
    retailer: '零售户',
    sign: '登记签订承诺书',
    papers: '打印表格',
    waiting: '办理中的申请',
    toSign: '承诺书待签',
  },
  en: {
    title: 'Joining and pledges',
    answer:
      'Pledges valid: {{valid}}, older version: {{outdated}}, unsigned: {{unsigned}}. Applications under way: {{applications}}.',
    answerMembers: 'Pledges valid: {{valid}}, older version: {{outdated}}, unsigned: {{unsigned}}.',
    ended: 'The group is no more: nobody joins or signs here. Its forms say what held on its last day.',
    apply: 'Record an application',
    applyNote: 'Applicants are members once the leader has agreed, the texts were read out and the pledge is signed (SD-R11).',
    retailer: 'Retailer',
    sign: 'Record signed pledges',
    papers: 'Print forms',
    waiting: 'Applications under way',
    toSign: 'Pledges to sign',
  },
};
