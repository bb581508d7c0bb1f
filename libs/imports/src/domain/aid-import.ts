import { AID_KIND_LABELS } from '@chengxin/activities/domain';
import { type LocalDate, proseText } from '@chengxin/kernel';
import { type CellParser, cellText, expect, type FilledCell, read } from './cell';
import { day } from './date-parsers.rules';
import { defineImport, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { nameOf, proseOf } from './text-parsers.rules';
import { mustName, whoColumns } from './who-columns';
import { labelled } from './word-parsers.rules';

/** What was done on a day. */
export interface DoneOn {
  readonly on: LocalDate;
  readonly what: string;
}

const DAY_AND_WHAT = /^(\d{4}\D\d{1,2}\D\d{1,2}日?|\d{8})[\s:,：，]*(\S.*)$/s;
const proseIn = (cell: FilledCell): string => proseText(cellText(cell));

/** A day and what was done on it: 2026-09-10 送米面两次. */
const doneOn: CellParser<DoneOn> = (cell) => {
  const [, told = '', what = ''] = DAY_AND_WHAT.exec(proseIn(cell)) ?? [];
  if (what === '')
    return expect('日期和内容，如“2026-09-10 登门看望”', 'a day and what was done, e.g. 2026-09-10 visited at home');
  const on = day(told);
  if (!('value' in on)) return on;
  const text = proseOf(200)(what);
  return 'value' in text ? read({ on: on.value, what: text.value }) : text;
};

/** Several of them between semicolons or in lines of their own; what has no day of its own belongs to the one before it. */
const severalDone: CellParser<readonly DoneOn[]> = (cell) => {
  const parts: string[] = [];
  for (const part of cellText(cell)
    .split(/[;；\n]/)
    .map(proseIn)
    .filter(Boolean)) {
    if (parts.length === 0 || DAY_AND_WHAT.test(part)) parts.push(part);
    else parts.push(`${parts.pop()}；${part}`);
  }
  const steps: DoneOn[] = [];
  for (const part of parts) {
    const step = doneOn(part);
    if (!('value' in step)) return step;
    steps.push(step.value);
  }
  return read(steps);
};

const PERSONAL = { personal: true };

const AID_COLUMNS = {
  ...whoColumns('组员', 'member'),
  groupName: optional('小组', 'group', nameOf(80), '', { synonyms: ['小组名称'] }),
  aid: required('困难', 'difficulty', labelled(AID_KIND_LABELS, { BUSINESS: ['Business'], FAMILY: ['Family'] }), '疾病', {
    synonyms: ['困难类型', '困难种类'],
    ...PERSONAL,
  }),
  situation: required('情况', 'situation', proseOf(200), '住院手术，暂时无人看店', { synonyms: ['困难情况'], ...PERSONAL }),
  openedOn: required('立案', 'opened', day, '2026-09-01', { synonyms: ['立案日期', 'opened on'] }),
  steps: optional('帮扶经过', 'what was done', severalDone, '2026-09-02 组员轮流看店；2026-09-10 登门看望', {
    synonyms: ['帮扶情况'],
    note: { zh: '每次写日期和内容，用分号隔开', en: 'day and what was done, between semicolons' },
    ...PERSONAL,
  }),
  outcome: optional('结果', 'outcome', doneOn, '', {
    synonyms: ['结案', '帮扶结果'],
    note: { zh: '结案日期和结果；没有结案的空着', en: 'the day of closing and what became of it; empty of an open case' },
    ...PERSONAL,
  }),
};

export type AidRow = Placed<RowOf<typeof AID_COLUMNS>>;

/** 困难帮扶: cases of help for members in difficulty, one row for each (SD-R43, SD-R46). */
export const AID_IMPORT = defineImport({
  kind: 'AID_CASES',
  sheet: '困难帮扶',
  english: 'Help for members in difficulty',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: AID_COLUMNS,
  uniqueKeys: () => [],
  checkRow: mustName,
});
