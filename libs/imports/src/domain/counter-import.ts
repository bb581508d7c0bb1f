import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { nameOf, proseOf } from './text-parsers.rules';
import { mustName, whoColumns } from './who-columns';

const COUNTER_COLUMNS = {
  ...whoColumns('零售户', 'retailer'),
  groupName: optional('小组', 'group', nameOf(80), '', {
    synonyms: ['小组名称'],
    note: { zh: '只用来分清同名的店', en: 'tells stores of one name apart' },
  }),
  since: required('设立日期', 'set up', day, '2026-09-01', { synonyms: ['专柜设立日期'] }),
  until: optional('撤除日期', 'given up', day, '', {
    note: { zh: '与撤除原因一起填；在用的空着', en: 'with the reason; empty of one in use' },
  }),
  endReason: optional('撤除原因', 'why given up', proseOf(200), ''),
};

export type CounterRow = Placed<RowOf<typeof COUNTER_COLUMNS>>;

/** 百花专柜: counters that retailers set up, from a day on, to a day (SD-R34). */
export const COUNTER_IMPORT = defineImport({
  kind: 'HUNDRED_FLOWERS_COUNTERS',
  sheet: '百花专柜',
  english: 'Hundred Flowers counters',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: COUNTER_COLUMNS,
  uniqueKeys: () => [],
  checkRow: (row) => [
    ...mustName(row),
    ...((row.until === null) === (row.endReason === null)
      ? []
      : [
          issue(
            row.until === null ? ('until' as const) : ('endReason' as const),
            '撤除日期和原因一起填',
            'the day and the reason together',
          ),
        ]),
  ],
});
