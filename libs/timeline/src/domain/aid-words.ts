import { ACTIVITY_KIND_LABELS, AID_KIND_LABELS, DEMAND_KIND_LABELS, PAIRING_KIND_LABELS } from '@chengxin/activities/domain';
import { ARCHIVE_DOCUMENTS, DOCUMENT_RULES } from '@chengxin/archives/domain';
import type { Labels } from '@chengxin/kernel';
import { BUSINESS_FORMAT_LABELS, RETAILER_STATUS_LABELS } from '@chengxin/retailers/domain';
import { CHANGE, named, of, REASON, told, type WordsOf } from './event-words';
import type { TimelineKind } from './timeline-kind';

const CHAT_LABELS = {
  COMPLETE: { zh: '客户经理、市管员都在群内', en: 'both officers are in it' },
  INCOMPLETE: { zh: '缺客户经理或市管员', en: 'an officer is missing' },
  NO_CHAT: { zh: '未建群', en: 'there is no chat' },
} as const satisfies Labels;

const DOCUMENT_LABELS: Labels = Object.fromEntries(
  ARCHIVE_DOCUMENTS.map((document) => [document, DOCUMENT_RULES[document].label]),
);

const [aid, archive, retailer] = [of('AID'), of('ARCHIVE'), of('RETAILER')];
const DOCUMENT = named('document', DOCUMENT_LABELS);

export const AID_WORDS = {
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

export const ARCHIVE_WORDS = {
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

export const RETAILER_WORDS = {
  LICENSED: retailer('SD-R03', '取得零售许可', 'Licensed', told('licence', '许可证 #', 'licence #')),
  LICENCE_RENEWED: retailer('SD-R12', '许可证换新有效期', 'Licence renewed', ...CHANGE()),
  LICENCE_CHANGED: retailer('SD-R12', '许可证号变更', 'Licence number changed', ...CHANGE()),
  TIER_CHANGED: retailer('SD-R07', '档位变动', 'Tier changed', ...CHANGE()),
  FORMAT_CHANGED: retailer(null, '业态变更', 'Format changed', ...CHANGE(BUSINESS_FORMAT_LABELS)),
  STATUS_CHANGED: retailer('SD-R12', '经营状态变更', 'Status changed', ...CHANGE(RETAILER_STATUS_LABELS)),
  MOVED: retailer('SD-R12', '迁址', 'Moved', ...CHANGE()),
} as const satisfies Partial<WordsOf<TimelineKind>>;
