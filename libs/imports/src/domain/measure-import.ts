import { MEASURE_STATE_LABELS } from '@chengxin/meetings/domain';
import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { proseOf, textOf } from './text-parsers.rules';
import { labelled } from './word-parsers.rules';

const MEASURE_COLUMNS = {
  county: required('县区', 'county', textOf(30), '应县', {
    synonyms: ['县', '县(市、区)', '营销部', '县区名称', '县区编码'],
    note: { zh: '名称或六位编码', en: 'name or six-digit code' },
  }),
  heldOn: required('会议日期', 'held on', day, '2026-09-18', {
    synonyms: ['组长例会日期'],
    note: { zh: '组长例会的日期，会议须已有记录', en: "the day of the leaders' meeting, which is on record" },
  }),
  opinion: required('意见', 'opinion', proseOf(200), '节前畅销品规到货不足', { synonyms: ['意见建议'] }),
  measure: required('措施', 'measure', proseOf(200), '向营销中心申请调剂货源', { synonyms: ['整改措施', '落实事项'] }),
  responsible: required('责任人', 'responsible', proseOf(200), '市场经理', { synonyms: ['负责人'] }),
  dueOn: required('办结期限', 'due on', day, '2026-10-10', { synonyms: ['期限', '完成期限'] }),
  state: optional('进展', 'state', labelled(MEASURE_STATE_LABELS), '已办结', {
    synonyms: ['状态', '办理状态'],
    note: {
      zh: '空白时，填了日期的为已办结；撤回的必填',
      en: 'empty: done where a day is given; required of what was withdrawn',
    },
  }),
  endedOn: optional('办结或撤回日期', 'done or withdrawn on', day, '2026-10-08', { synonyms: ['办结日期', '完成日期'] }),
  ended: optional('办结情况或撤回原因', 'what was done, or why withdrawn', proseOf(200), '货源已到，下次例会通报', {
    synonyms: ['办结情况', '落实情况', '办理情况'],
    note: { zh: '与日期一起填', en: 'together with the day' },
  }),
};

export type MeasureRow = Placed<RowOf<typeof MEASURE_COLUMNS>>;

/** 组长例会措施: what leaders' meetings set for opinions, one row for each, until it is done or withdrawn (SD-R18). */
export const MEASURE_IMPORT = defineImport({
  kind: 'MEASURES',
  sheet: '组长例会措施',
  english: "Measures of leaders' meetings",
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: MEASURE_COLUMNS,
  uniqueKeys: () => [],
  checkRow: ({ state, endedOn, ended }) => {
    const isEnd = state === 'DONE' || state === 'WITHDRAWN';
    if (isEnd && endedOn === null) return [issue('endedOn', '办结或撤回的日期', 'the day on which it was done or withdrawn')];
    if (state && !isEnd && endedOn) return [issue('state', '已办结或已撤回（填了日期）', 'done or withdrawn, as a day is given')];
    if ((endedOn === null) === (ended === null)) return [];
    return [
      issue(ended === null ? 'ended' : 'endedOn', '日期和情况（原因）一起填', 'the day and what was done, or why, together'),
    ];
  },
});
