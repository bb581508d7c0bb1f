import { ACTIVITY_KIND_LABELS, MOST_AT_ONCE } from '@chengxin/activities/domain';
import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { everyoneOr, listOf } from './list-parsers.rules';
import { wholeNumber } from './number-parsers.rules';
import { licenceNo, nameOf, proseOf, textOf } from './text-parsers.rules';
import { labelled } from './word-parsers.rules';

const ACTIVITY_COLUMNS = {
  activity: required(
    '活动类型',
    'kind of activity',
    labelled(ACTIVITY_KIND_LABELS, { GROUP_PURCHASE: ['Group purchase, non-tobacco'] }),
    '培训',
    {
      synonyms: ['活动种类', '类型', '种类', 'kind'],
    },
  ),
  heldOn: required('活动日期', 'held on', day, '2026-09-20', { synonyms: ['日期', 'day'] }),
  topic: required('主题', 'topic', proseOf(60), '货源政策和陈列', { synonyms: ['活动主题', '活动内容'] }),
  placeText: required('活动地点', 'place', textOf(60), '金城镇小组之家', { synonyms: ['地点', 'where'] }),
  groupNames: optional('参加小组', 'groups', listOf(nameOf(80)), '应县金城镇卷烟零售户诚信自律互助小组', {
    synonyms: ['小组名称', '小组'],
    note: { zh: '几个小组用“、”隔开；县级活动不填', en: "several between commas; empty: the county's own activity" },
  }),
  county: optional('县区', 'county', textOf(30), '', {
    synonyms: ['县', '县(市、区)', '营销部'],
    note: { zh: '没有参加小组时必填；名称或六位编码', en: 'required without groups; name or six-digit code' },
  }),
  participants: optional('参加证号', 'participants', everyoneOr(licenceNo), '140622100001、140622100002', {
    synonyms: ['参加人', '参加专卖证号'],
    note: { zh: '参加组员的专卖证号，或“全体”', en: 'licence numbers of who took part, or 全体' },
  }),
  participantCount: optional('参加户数', 'members', wholeNumber(0, MOST_AT_ONCE, /户$/), '', {
    note: { zh: '可不填；与参加证号一致', en: 'may be left out; as many as licence numbers' },
  }),
  guests: optional('来宾人数', 'guests', wholeNumber(0, 2000, /人$/), '0', { synonyms: ['其他人数', '来宾'] }),
  trainer: optional('培训师证号', "trainer's licence number", licenceNo, '', {
    note: { zh: '零售户培训师的专卖证号，只有培训填写', en: "a trainer's licence number, of a training only" },
  }),
  summary: optional('情况', 'account', proseOf(1000), '', {
    synonyms: ['活动情况', '备注', '经过和收获', 'what happened'],
  }),
};

export type ActivityRow = Placed<RowOf<typeof ACTIVITY_COLUMNS>>;

/** 互助活动: what groups or a county did together, one row for each (SD-R35). */
export const ACTIVITY_IMPORT = defineImport({
  kind: 'ACTIVITIES',
  sheet: '互助活动',
  english: 'Activities',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: ACTIVITY_COLUMNS,
  uniqueKeys: (row) => {
    const parts = [row.activity, row.heldOn, row.topic, row.groupNames?.join('、') ?? row.county];
    return [{ column: 'topic', key: parts.includes(undefined) ? null : parts.join('|') }];
  },
  checkRow: (row) => [
    ...(row.groupNames === null && row.county === null
      ? [issue('groupNames' as const, '参加小组；县级活动填县区', 'the groups, or the county of its own activity')]
      : []),
    ...(row.groupNames === null && row.participants === 'ALL'
      ? [
          issue(
            'participants' as const,
            '专卖证号（县级活动不能写“全体”）',
            "licence numbers (a county's own activity names them)",
          ),
        ]
      : []),
  ],
});
