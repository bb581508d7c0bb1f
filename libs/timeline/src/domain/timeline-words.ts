import { ACTIVITY_KIND_LABELS, AID_KIND_LABELS, DEMAND_KIND_LABELS, PAIRING_KIND_LABELS } from '@chengxin/activities/domain';
import { ARCHIVE_DOCUMENTS, DOCUMENT_RULES } from '@chengxin/archives/domain';
import { ELECTION_REASON_LABELS, OFFICE_LABELS, RE_ELECTION_LABELS } from '@chengxin/elections/domain';
import { MEETING_PLACE_LABELS } from '@chengxin/meetings/domain';
import { BUSINESS_FORMAT_LABELS, RETAILER_STATUS_LABELS } from '@chengxin/retailers/domain';
import { CHANGE, type EventWords, type Labels, named, of, REASON, told, type WordsOf } from './event-words';
import { TIMELINE_KINDS, type TimelineKind, type TimelineTopic } from './timeline-kind';

/** Why a term ended. */
export const TERM_END_LABELS = {
  SUCCEEDED: { zh: '换届', en: 'succeeded' },
  RESIGNED: { zh: '辞职', en: 'resigned' },
  RECALLED: { zh: '罢免', en: 'recalled' },
  MEMBERSHIP_ENDED: { zh: '离组', en: 'left the group' },
  DISSOLVED: { zh: '小组撤销', en: 'group dissolved' },
} as const satisfies Labels;

const CHAT_LABELS = {
  COMPLETE: { zh: '客户经理、市管员都在群内', en: 'both officers are in it' },
  INCOMPLETE: { zh: '缺客户经理或市管员', en: 'an officer is missing' },
  NO_CHAT: { zh: '未建群', en: 'there is no chat' },
} as const satisfies Labels;

const OPINION_LABELS = {
  ACCEPTED: { zh: '同意', en: 'accepted' },
  REJECTED: { zh: '不同意', en: 'rejected' },
} as const satisfies Labels;

const ENDED_LABELS = { WITHDRAWN: { zh: '已撤回', en: 'withdrawn' }, EXPIRED: { zh: '已过期', en: 'expired' } } as const;

const DOCUMENT_LABELS: Labels = Object.fromEntries(
  ARCHIVE_DOCUMENTS.map((document) => [document, DOCUMENT_RULES[document].label]),
);

const [group, members, joining, leaders] = [of('GROUP'), of('MEMBERS'), of('JOINING'), of('LEADERS')];
const [meetings, aid, archive, retailer] = [of('MEETINGS'), of('AID'), of('ARCHIVE'), of('RETAILER')];
const OFFICE = named('office', OFFICE_LABELS);
const VOTES = told('votes', '#票赞成', '# votes for');
const DOCUMENT = named('document', DOCUMENT_LABELS);
const other = (zh: string, en: string) => told('other', `${zh}：#`, `${en}: #`);
const MOVED_MEMBERS = told('members', '转入 # 户', '# members went over');

const RETAILER_WORDS = {
  LICENSED: retailer('SD-R03', '取得零售许可', 'Licensed', told('licence', '许可证 #', 'licence #')),
  LICENCE_RENEWED: retailer('SD-R12', '许可证换新有效期', 'Licence renewed', ...CHANGE()),
  LICENCE_CHANGED: retailer('SD-R12', '许可证号变更', 'Licence number changed', ...CHANGE()),
  TIER_CHANGED: retailer('SD-R07', '档位变动', 'Tier changed', ...CHANGE()),
  FORMAT_CHANGED: retailer(null, '业态变更', 'Format changed', ...CHANGE(BUSINESS_FORMAT_LABELS)),
  STATUS_CHANGED: retailer('SD-R12', '经营状态变更', 'Status changed', ...CHANGE(RETAILER_STATUS_LABELS)),
  MOVED: retailer('SD-R12', '迁址', 'Moved', ...CHANGE()),
} as const satisfies Partial<WordsOf<TimelineKind>>;

const GROUP_WORDS = {
  FOUNDED: group('SD-R13', '小组成立', 'Group founded', told('members', '发起组员 # 户', '# founding members')),
  RENAMED: group('SD-R05', '小组更名', 'Group renamed', ...CHANGE()),
  SPLIT_FROM: group('SD-R02', '由分组而来', 'Split off from another group', other('原组', 'from'), MOVED_MEMBERS, REASON),
  SPLIT_OFF: group(
    'SD-R02',
    '分出新组',
    'Another group split off',
    other('新组', 'to'),
    told('members', '转出 # 户', '# members went over'),
    REASON,
  ),
  MERGED_IN: group('§3.5', '并入他组', 'Another group merged in', other('原组', 'from'), MOVED_MEMBERS, REASON),
  MERGED_INTO: group(
    '§3.5',
    '并入另一组',
    'Merged into another group',
    other('承接', 'into'),
    told('members', '转出 # 户', '# members went over'),
    REASON,
  ),
  DISSOLVED: group('§3.5', '小组撤销', 'Group dissolved', REASON),
} as const satisfies Partial<WordsOf<TimelineKind>>;

const MEMBER_WORDS = {
  MEMBER_JOINED: members('SD-R11', '入组', 'Joined', told('overLimit', '超限理由：#', 'over the limit because: #')),
  MEMBER_LEFT: members('SD-R12', '离组', 'Left', REASON),
  TRANSFERRED_IN: members(
    'SD-R03',
    '转入',
    'Transferred in',
    other('原组', 'from'),
    told('overLimit', '超限理由：#', 'over the limit because: #'),
  ),
  TRANSFERRED_OUT: members('SD-R03', '转出', 'Transferred out', other('去向', 'to'), REASON),
  APPLIED: joining('SD-R11', '申请入组', 'Applied to join'),
  OPINION_GIVEN: joining(
    'SD-R11',
    '组长意见',
    "Leader's opinion",
    named('verdict', OPINION_LABELS),
    told('opinion'),
    told('by', '# 签署', 'given by #'),
  ),
  APPLICATION_ENDED: joining('SD-R11', '申请终止', 'Application ended', named('state', ENDED_LABELS), REASON),
  PLEDGE_SIGNED: joining('SD-R11', '签订承诺书', 'Pledge signed', told('version', '第 # 版', 'version #')),
} as const satisfies Partial<WordsOf<TimelineKind>>;

const LEADER_WORDS = {
  TERM_BEGUN: leaders(
    'SD-R06',
    '就任',
    'Took office',
    OFFICE,
    VOTES,
    told('until', '任期至 #', 'term until #'),
    told('tierReason', '档位说明：#', 'tier: #'),
  ),
  TERM_ENDED: leaders('SD-R06', '离任', 'Left office', OFFICE, named('cause', TERM_END_LABELS)),
  RE_ELECTION_REQUIRED: leaders(
    'SD-R09',
    '须改选',
    'Re-election required',
    OFFICE,
    named('cause', RE_ELECTION_LABELS),
    told('note'),
  ),
  ELECTION_CALLED: leaders('SD-R06', '启动换届选举', 'Election called', named('cause', ELECTION_REASON_LABELS)),
  ELECTION_VOTED: leaders('SD-R06', '投票计票', 'Vote held', told('turnout', '参加投票 # 户', '# members took part')),
  SECOND_ROUND_VOTED: leaders(
    'SD-Q3',
    '第二轮投票计票',
    'Second round held',
    told('turnout', '参加投票 # 户', '# members took part'),
  ),
  ELECTION_COMPLETED: leaders('SD-R06', '换届选举办结', 'Election completed', told('elected', '当选：#', 'elected: #')),
  ELECTION_FAILED: leaders('SD-R06', '选举未成', 'Election failed', REASON),
  ELECTION_CANCELLED: leaders('SD-R06', '选举取消', 'Election cancelled', REASON),
} as const satisfies Partial<WordsOf<TimelineKind>>;

const MEETING_WORDS = {
  MEETING_HELD: meetings(
    'SD-R14',
    '召开例会',
    'Meeting held',
    told('attendees', '到会 # 户', '# members came'),
    named('place', MEETING_PLACE_LABELS),
    told('where'),
    told('joint', '与 # 合开', 'joint with #'),
  ),
  MEETING_ARCHIVED: meetings(
    'SD-R14',
    '例会资料归档',
    'Meeting archived',
    told('month', '# 例会', 'meeting of #'),
    named('late', { true: { zh: '资料逾月补齐', en: 'evidence came late' } }),
  ),
  MEETING_MISSED: meetings('SD-R14', '当月未开例会', 'No meeting in the month', told('month')),
  MEETING_CANCELLED: meetings('SD-R14', '例会取消', 'Meeting cancelled', REASON),
} as const satisfies Partial<WordsOf<TimelineKind>>;

const AID_WORDS = {
  ACTIVITY_HELD: aid(
    'SD-R46',
    '互助活动',
    'Activity',
    named('activity', ACTIVITY_KIND_LABELS),
    told('topic'),
    told('participants', '参加 # 户', '# members took part'),
  ),
  DEMAND_OFFERED: aid(
    'SD-R46',
    '用烟需求共享',
    'Event demand shared',
    named('event', DEMAND_KIND_LABELS),
    told('cartons', '# 条', '# cartons'),
    told('with', '承接：#', 'taken on by #'),
  ),
  AID_OPENED: aid('SD-R43', '帮扶立案', 'Help begun', named('difficulty', AID_KIND_LABELS), told('situation')),
  AID_CLOSED: aid('SD-R43', '帮扶结案', 'Help concluded', named('difficulty', AID_KIND_LABELS), told('outcome')),
  HOME_OPENED: aid('SD-R37', '小组之家启用', 'Group home opened', told('address')),
  HOME_CLOSED: aid('SD-R37', '小组之家停用', 'Group home closed', REASON),
  SHOP_NAMED: aid('SD-R37', '定为示范店', 'Named demonstration shop'),
  SHOP_ENDED: aid('SD-R37', '不再是示范店', 'Demonstration shop no more'),
  TRAINER_NAMED: aid('SD-R46', '聘为零售户培训师', 'Named trainer', told('subjects')),
  TRAINER_ENDED: aid('SD-R46', '不再担任培训师', 'Trainer no more'),
  CHAT_CHECKED: aid('SD-R38', '微信群核对', 'Chat checked', named('state', CHAT_LABELS)),
  PAIRED: aid(
    'SD-R33',
    '党建结对',
    'Party pairing',
    named('pairing', PAIRING_KIND_LABELS),
    told('covered', '联系：#', 'covers #'),
  ),
  PAIRING_ENDED: aid(
    'SD-R33',
    '结对结束',
    'Party pairing ended',
    named('pairing', PAIRING_KIND_LABELS),
    told('covered', '联系：#', 'covers #'),
  ),
} as const satisfies Partial<WordsOf<TimelineKind>>;

const ARCHIVE_WORDS = {
  PAPER_FILED: archive(
    '§七1',
    '资料归档',
    'Paper filed',
    DOCUMENT,
    told('month', '# 的', 'of #'),
    told('remark'),
    told('by', '# 归档', 'filed by #'),
  ),
  PAPER_REMOVED: archive('§七1', '资料撤出', 'Paper removed', DOCUMENT, REASON),
  BOX_HANDED_OVER: archive(
    'SD-R41',
    '档案移交',
    'Archive handed over',
    told('by', '移交人 #', 'by #'),
    told('to', '接收人 #', 'to #'),
    told('lacking', '缺 # 项', '# items lacking'),
  ),
} as const satisfies Partial<WordsOf<TimelineKind>>;

/** What is said of each kind of event; details are made of the facts that the event has. */
export const TIMELINE_WORDS: Readonly<Record<TimelineKind, EventWords>> = {
  ...RETAILER_WORDS,
  ...GROUP_WORDS,
  ...MEMBER_WORDS,
  ...LEADER_WORDS,
  ...MEETING_WORDS,
  ...AID_WORDS,
  ...ARCHIVE_WORDS,
};

/** The kinds that are asked for: of these kinds and these topics; all where neither is said. */
export function kindsAsked(
  kinds: readonly TimelineKind[] | null,
  topics: readonly TimelineTopic[] | null,
): readonly TimelineKind[] {
  return TIMELINE_KINDS.filter(
    (kind) => (!kinds || kinds.includes(kind)) && (!topics || topics.includes(TIMELINE_WORDS[kind].topic)),
  );
}
