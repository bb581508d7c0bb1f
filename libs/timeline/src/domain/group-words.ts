import { ELECTION_REASON_LABELS, OFFICE_LABELS, RE_ELECTION_LABELS } from '@chengxin/elections/domain';
import { APPLICATION_END_CAUSE_LABELS, END_CAUSE_LABELS } from '@chengxin/joining/domain';
import type { Labels } from '@chengxin/kernel';
import { CANCEL_CAUSE_LABELS, MEETING_PLACE_LABELS, MEETING_STATE_LABELS, NOTICE_WAY_LABELS } from '@chengxin/meetings/domain';
import { CHANGE, named, of, REASON, told, type WordsOf } from './event-words';
import type { TimelineKind } from './timeline-kind';

/** Why a term ended. */
const TERM_END_LABELS = {
  SUCCEEDED: { zh: '换届', en: 'succeeded' },
  RESIGNED: { zh: '辞职', en: 'resigned' },
  RECALLED: { zh: '罢免', en: 'recalled' },
  MEMBERSHIP_ENDED: { zh: '离组', en: 'left the group' },
  DISSOLVED: { zh: '小组撤销', en: 'group dissolved' },
} as const satisfies Labels;

const OPINION_LABELS = {
  ACCEPTED: { zh: '同意', en: 'accepted' },
  REJECTED: { zh: '不同意', en: 'rejected' },
} as const satisfies Labels;

const ENDED_LABELS = { WITHDRAWN: { zh: '已撤回', en: 'withdrawn' }, EXPIRED: { zh: '已过期', en: 'expired' } } as const;

const HELD_LABELS = { HELD: MEETING_STATE_LABELS.HELD };

/** Without a leader the box is the county's to keep (SD-R41). */
const BOX_KEPT_LABELS = {
  COUNTY: { zh: '档案盒由县营销部保管', en: 'the county department keeps its archive box' },
} as const satisfies Labels;

const RESULT_LABELS = { PASSED: { zh: '通过', en: 'passed' }, NOT_PASSED: { zh: '未通过', en: 'not passed' } } as const;

const [group, members, joining, leaders, meetings] = [of('GROUP'), of('MEMBERS'), of('JOINING'), of('LEADERS'), of('MEETINGS')];
const OFFICE = named('office', OFFICE_LABELS);
const VOTES = told('votes', '#票赞成', '# votes for');
const TURNOUT = told('turnout', '参加投票 # 户', '# members took part');
const OVER_LIMIT = told('overLimit', '超限理由：#', 'over the limit because: #');
const other = (zh: string, en: string) => told('other', `${zh}：#`, `${en}: #`);
const CONVENER = told('convener', '筹建人 #', 'convened by #');
const PLANNED_FOR = told('plannedOn', '定于 #', 'for #');
const MOVED_MEMBERS = told('members', '转入 # 户', '# members went over');
const GONE_MEMBERS = told('members', '转出 # 户', '# members went over');

export const GROUP_WORDS = {
  FOUNDING_DRAFTED: group('§3.5', '筹建立项', 'Founding drafted', CONVENER),
  FOUNDING_FORMING: group('§3.5', '开始筹建', 'Founding begun', CONVENER),
  FOUNDED: group(
    'SD-R13',
    '小组成立',
    'Group founded',
    told('members', '发起组员 # 户', '# founding members'),
    told('charter', '章程 # 票通过', 'charter passed by #'),
  ),
  RENAMED: group('SD-R05', '小组更名', 'Group renamed', ...CHANGE()),
  SPLIT_FROM: group('SD-R02', '由分组而来', 'Split off from another group', other('原组', 'from'), MOVED_MEMBERS, REASON),
  SPLIT_OFF: group('SD-R02', '分出新组', 'Another group split off', other('新组', 'to'), GONE_MEMBERS, REASON),
  MERGED_IN: group('§3.5', '他组并入', 'Another group merged in', other('原组', 'from'), MOVED_MEMBERS, REASON),
  MERGED_INTO: group('§3.5', '并入另一组', 'Merged into another group', other('承接', 'into'), GONE_MEMBERS, REASON),
  DISSOLVED: group('§3.5', '小组撤销', 'Group dissolved', REASON, named('box', BOX_KEPT_LABELS)),
} as const satisfies Partial<WordsOf<TimelineKind>>;

export const MEMBER_WORDS = {
  MEMBER_JOINED: members('SD-R11', '入组', 'Joined', OVER_LIMIT),
  MEMBER_LEFT: members('SD-R12', '离组', 'Left', named('cause', END_CAUSE_LABELS), REASON),
  TRANSFERRED_IN: members('SD-R03', '转入', 'Transferred in', other('原组', 'from'), OVER_LIMIT),
  TRANSFERRED_OUT: members('SD-R03', '转出', 'Transferred out', other('去向', 'to'), REASON),
  APPLIED: joining(
    'SD-R11',
    '申请入组',
    'Applied to join',
    told('first', '原申请加入的“#”已并入他组', 'at #, which has been merged'),
  ),
  OPINION_GIVEN: joining(
    'SD-R11',
    '组长意见',
    "Leader's opinion",
    named('verdict', OPINION_LABELS),
    told('opinion'),
    told('by', '# 签署', 'given by #'),
  ),
  APPLICATION_ENDED: joining(
    'SD-R11',
    '申请终止',
    'Application ended',
    named('state', ENDED_LABELS),
    named('cause', APPLICATION_END_CAUSE_LABELS),
    REASON,
  ),
  PLEDGE_SIGNED: joining('SD-R11', '签订承诺书', 'Pledge signed', told('version', '第 # 版', 'version #')),
} as const satisfies Partial<WordsOf<TimelineKind>>;

export const LEADER_WORDS = {
  TERM_BEGUN: leaders(
    'SD-R06',
    '就任',
    'Took office',
    OFFICE,
    VOTES,
    told('until', '任期至 #', 'term until #'),
    told('tierReason', '档位说明：#', 'tier: #'),
  ),
  TERM_ENDED: leaders('SD-R06', '离任', 'Left office', OFFICE, named('cause', TERM_END_LABELS), REASON),
  RE_ELECTION_REQUIRED: leaders(
    'SD-R09',
    '须改选',
    'Re-election required',
    OFFICE,
    named('cause', RE_ELECTION_LABELS),
    told('note'),
  ),
  ELECTION_CALLED: leaders('SD-R06', '启动换届选举', 'Election called', named('cause', ELECTION_REASON_LABELS)),
  ELECTION_VOTED: leaders('SD-R06', '投票计票', 'Vote held', TURNOUT),
  SECOND_ROUND_VOTED: leaders('SD-Q3', '第二轮投票计票', 'Second round held', TURNOUT),
  ELECTION_COMPLETED: leaders('SD-R06', '换届选举办结', 'Election completed', told('elected', '当选：#', 'elected: #')),
  ELECTION_FAILED: leaders('SD-R06', '选举未成', 'Election failed', REASON),
  ELECTION_CANCELLED: leaders('SD-R06', '选举取消', 'Election cancelled', REASON),
} as const satisfies Partial<WordsOf<TimelineKind>>;

export const MEETING_WORDS = {
  MEETING_PLANNED: meetings('SD-R14', '计划例会', 'Meeting planned', PLANNED_FOR),
  MEETING_NOTIFIED: meetings('SD-R14', '通知例会', 'Members told of a meeting', PLANNED_FOR, named('by', NOTICE_WAY_LABELS)),
  MEETING_HELD: meetings(
    'SD-R14',
    '召开例会',
    'Meeting held',
    told('attendees', '到会 # 户', '# members came'),
    named('place', MEETING_PLACE_LABELS),
    told('where'),
    told('joint', '与 # 合开', 'joint with #'),
  ),
  MATTER_DECIDED: meetings(
    'SD-R13',
    '章程未尽事宜表决',
    'Matter decided',
    told('subject'),
    named('result', RESULT_LABELS),
    told('votes', '#票赞成', '# votes for'),
  ),
  MEETING_ARCHIVED: meetings(
    'SD-R14',
    '例会资料归档',
    'Meeting archived',
    told('month', '# 例会', 'meeting of #'),
    named('late', { true: { zh: '资料逾月补齐', en: 'evidence came late' } }),
  ),
  MEETING_MISSED: meetings('SD-R14', '当月缺会', 'Meeting of the month missed', told('month'), named('held', HELD_LABELS)),
  MEETING_CANCELLED: meetings(
    'SD-R14',
    '例会取消',
    'Meeting cancelled',
    told('plannedOn', '原定 #', 'planned for #'),
    named('cause', CANCEL_CAUSE_LABELS),
    REASON,
  ),
} as const satisfies Partial<WordsOf<TimelineKind>>;
