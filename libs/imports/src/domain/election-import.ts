import {
  CANDIDATE_STATE_LABELS,
  ELECTION_REASON_LABELS,
  ELECTION_STATE_LABELS,
  NOMINATION_LABELS,
  OFFICE_LABELS,
} from '@chengxin/elections/domain';
import { day } from './date-parsers.rules';
import { missingItems, storesNamed, turnout } from './election-cells.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { wholeNumber } from './number-parsers.rules';
import { nameOf, proseOf, textOf } from './text-parsers.rules';
import { whoColumns } from './who-columns';
import { labelled, yesNo } from './word-parsers.rules';

const votes = wholeNumber(0, 999, /[票户]$/);
const ABSENT = {
  zh: '未参加投票的户，店名或专卖证号，用顿号隔开；全体参加写“无”',
  en: 'who did not vote, store names or licence numbers between commas; none where all voted',
};
const PERSONAL = { personal: true };

/** What a row tells of the election; it may stand in one row of it only, or in each. */
const OF_ELECTION = {
  groupName: required('小组', 'group', nameOf(200), '应县金城镇卷烟零售户诚信自律互助小组', {
    synonyms: ['小组名称', '互助小组名称', '小组或协会', '协会', '协会名称'],
    note: { zh: '小组的名称，或县协会的名称', en: 'name of the group, or of the association' },
  }),
  county: optional('县', 'county', textOf(30), '应县', { synonyms: ['县区', '县(市、区)', '县区名称', '县区编码'] }),
  openedOn: required('启动日期', 'opened', day, '2026-09-01', { synonyms: ['启动', 'opened on'] }),
  reason: optional('原因', 'reason', labelled(ELECTION_REASON_LABELS), '', {
    synonyms: ['选举原因'],
    note: { zh: '由任期得出；填写时须一致', en: 'follows from the term; what is given must agree' },
  }),
  calledOn: optional('情形日期', 'to be elected anew since', day, '', {
    note: {
      zh: '原因是五种须改选情形之一、系统中还没有登记的填写：认定、辞职或联名的日期',
      en: 'where it is held for one of the five reasons and that is not recorded yet: day of the finding, resignation or demand',
    },
  }),
  calledNote: optional('情形说明', 'what happened', proseOf(200), '', {
    synonyms: ['情况说明'],
    note: { zh: '情况和证据来源，和情形日期一起填', en: 'what happened and who proved it, with the day' },
    ...PERSONAL,
  }),
  calledVotes: optional('联名户数', 'members who demanded it', votes, '', {
    note: { zh: '过半数组员联名要求的必填', en: 'where more than half of the members demanded it' },
  }),
  state: optional('状态', 'state', labelled(ELECTION_STATE_LABELS), '已就任', {
    synonyms: ['选举状态'],
    note: {
      zh: '填写时须是所填各步得出的；未分出结果又不进行第二轮的，写最后的状态；取消的写“已取消”',
      en: 'that to which the cells lead; the last one where no second round was held; cancelled where it was',
    },
  }),
  electsHead: optional('选正职', 'head elected', yesNo, '是', {
    synonyms: ['选举正职'],
    note: {
      zh: '是否选组长（会长）；空白时看有无正职候选人',
      en: 'whether leader or chair is elected; empty: whether anybody stands',
    },
  }),
  deputySeats: optional('副职名额', 'deputy seats', wholeNumber(0, 9, /名$/), '0', {
    synonyms: ['副组长名额', '副会长名额'],
    note: { zh: '有副职候选人的必填', en: 'required where anybody stands for deputy' },
  }),
  firstOn: optional('首轮日期', 'first round on', day, '2026-09-05', { synonyms: ['投票日期', '首轮投票日期', '选举日期'] }),
  firstAbsent: optional('首轮未参加', 'absent in the first round', storesNamed, '无', {
    synonyms: ['未参加', '未参加投票', '首轮未参加投票'],
    note: ABSENT,
  }),
  firstTeller: optional('首轮计票人', 'teller of the first round', textOf(200), '王计票', { synonyms: ['计票人'], ...PERSONAL }),
  firstScrutineer: optional('首轮监票人', 'scrutineer of the first round', textOf(200), '李监票', {
    synonyms: ['监票人'],
    ...PERSONAL,
  }),
  secondOn: optional('第二轮日期', 'second round on', day, '', { synonyms: ['第二轮投票日期'] }),
  secondAbsent: optional('第二轮未参加', 'absent in the second round', storesNamed, '', {
    synonyms: ['第二轮未参加投票'],
    note: ABSENT,
  }),
  secondTeller: optional('第二轮计票人', 'teller of the second round', textOf(200), '', PERSONAL),
  secondScrutineer: optional('第二轮监票人', 'scrutineer of the second round', textOf(200), '', PERSONAL),
  turnout: optional('参加投票', 'turnout', turnout, '', {
    synonyms: ['参加户数'],
    note: {
      zh: '最后一轮的参加户数 / 全体户数；填写时核对',
      en: 'of the last round: who voted / all members; checked where given',
    },
  }),
  handedOverOn: optional('移交日期', 'box handed over on', day, '', {
    synonyms: ['档案移交日期', 'day of the hand-over'],
    note: {
      zh: '前任组长档案移交的日期；连任和没有前任的空着',
      en: "of the predecessor's box; empty where there is none, or he is re-elected",
    },
  }),
  handedBy: optional('移交人', 'handed over by', textOf(200), '', PERSONAL),
  receivedBy: optional('接收人', 'received by', textOf(200), '', PERSONAL),
  missing: optional('未移交', 'not handed over', missingItems, '', {
    synonyms: ['未移交项目'],
    note: {
      zh: '如“影像资料：没有相机”，用分号隔开；空白为十项齐全',
      en: 'e.g. images: no camera, between semicolons; empty: all ten items',
    },
  }),
  insteadReason: optional('代为移交原因', 'why in his place', proseOf(200), '', {
    synonyms: ['县局代为移交的原因'],
    note: { zh: '县局代前任移交的必填', en: 'where the county hands over in his place' },
  }),
  closedOn: optional('结束日期', 'closed', day, '2026-09-06', {
    synonyms: ['就任日期', '结束', '就任', 'closed on'],
    note: {
      zh: '就任的日期；未选出、已取消的由系统记登记当日，空着',
      en: 'day of taking office; empty of others, which close on the day of recording',
    },
  }),
  closeReason: optional('取消原因', 'why cancelled', proseOf(200), '', { synonyms: ['取消的原因'] }),
};

/** What it tells of a candidate. */
const OF_CANDIDATE = {
  ...whoColumns('候选人', 'candidate'),
  office: optional('职务', 'office', labelled(OFFICE_LABELS, { DEPUTY: ['Deputy'] }), '组长', { synonyms: ['竞选职务'] }),
  nominatedBy: optional(
    '产生方式',
    'nominated',
    labelled(NOMINATION_LABELS, { SELF: ['自我推荐'], MEMBERS: ['推荐'], OFFICER: ['提名'] }),
    '自荐',
    { synonyms: ['how'], note: { zh: '新候选人必填', en: 'required of a new candidate' } },
  ),
  nominator: optional('推荐或提名的人', 'nominator', textOf(200), '', {
    synonyms: ['推荐人', '提名人', 'nominated by'],
    note: { zh: '自荐的空着', en: 'empty of who nominates himself' },
    ...PERSONAL,
  }),
  tierReason: optional('档位说明', 'reason for a lower tier', proseOf(200), '', {
    note: { zh: '档位低于要求时必填（SD-R07）', en: 'required below the tier asked for (SD-R07)' },
  }),
  firstVotes: optional('首轮得票', 'votes in the first round', votes, '11', { synonyms: ['得票', '得票数', '首轮得票数'] }),
  secondVotes: optional('第二轮得票', 'votes in the second round', votes, '', { synonyms: ['第二轮得票数'] }),
  outcome: optional('结果', 'outcome', labelled(CANDIDATE_STATE_LABELS), '当选', {
    synonyms: ['result'],
    note: {
      zh: '退出的写“退出”；其余由得票得出，填写时核对',
      en: 'withdrawn of who withdrew; what else follows from the votes, and is checked',
    },
  }),
};

const ELECTION_COLUMNS = { ...OF_ELECTION, ...OF_CANDIDATE };

export type ElectionRow = Placed<RowOf<typeof ELECTION_COLUMNS>>;

/** Columns of which one row of an election may speak for all. */
export const CELLS_OF_ELECTION = Object.keys(OF_ELECTION) as readonly (keyof typeof OF_ELECTION)[];

/** Whether a row names a candidate; else it tells of an election without one. */
export const namesCandidate = ({
  storeName,
  licenceNo,
  customerCode,
}: {
  readonly [K in 'storeName' | 'licenceNo' | 'customerCode']: string | null | undefined;
}): boolean => storeName !== null || licenceNo !== null || customerCode !== null;

const CANDIDATE_CELLS = ['office', 'nominatedBy', 'nominator', 'tierReason', 'firstVotes', 'secondVotes', 'outcome'] as const;

/** 选举: elections of groups and associations as they were held, one row for each candidate (SD-R06 to SD-R10, SD-R41). */
export const ELECTION_IMPORT = defineImport({
  kind: 'ELECTIONS',
  sheet: '选举',
  english: 'Elections',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: ELECTION_COLUMNS,
  uniqueKeys: () => [],
  checkRow: (row) => {
    if (namesCandidate(row)) return row.office === null ? [issue('office' as const, '竞选的职务', 'the office stood for')] : [];
    const told = CANDIDATE_CELLS.some((key) => row[key] !== null && row[key] !== undefined);
    return told
      ? [
          issue(
            'storeName' as const,
            '候选人的店名、专卖证号或客户编码',
            'the candidate, by store name, licence number or customer code',
          ),
        ]
      : [];
  },
});
