import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { proseOf, textOf } from './text-parsers.rules';
import { mustName, whoColumns } from './who-columns';

const TRAINER_COLUMNS = {
  ...whoColumns('零售户', 'retailer', ['培训师']),
  place: optional('地点', 'place', textOf(60), '金城镇所在地', {
    note: { zh: '只用来分清同名的店', en: 'tells stores of one name apart' },
  }),
  subjects: required('能讲的内容', 'subjects', proseOf(200), '陈列与明码实价', { synonyms: ['讲授内容', '培训内容'] }),
  since: required('自', 'since', day, '2026-09-01', { synonyms: ['聘任日期', '开始日期'] }),
  until: optional('至', 'until', day, '', {
    synonyms: ['离任日期', '结束日期'],
    note: { zh: '自当日起不再担任；在任的空着', en: 'first day on which he is none; empty of who is one' },
  }),
};

export type TrainerRow = Placed<RowOf<typeof TRAINER_COLUMNS>>;

/** 零售户培训师: members who train others, from a day on, to a day (SD-R46). */
export const TRAINER_IMPORT = defineImport({
  kind: 'RETAILER_TRAINERS',
  sheet: '零售户培训师',
  english: 'Retailer trainers',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: TRAINER_COLUMNS,
  uniqueKeys: () => [],
  checkRow: (row) => [
    ...mustName(row),
    ...(row.since && row.until && row.until <= row.since
      ? [issue('until' as const, `晚于 ${row.since} 的日期`, `a day later than ${row.since}`)]
      : []),
  ],
});
