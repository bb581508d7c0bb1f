import { day } from './date-parsers.rules';
import { defineImport, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { textOf } from './text-parsers.rules';
import { mustName, whoColumns } from './who-columns';

const SHOP_COLUMNS = {
  county: required('县', 'county', textOf(30), '应县', { synonyms: ['县区', '县(市、区)', '营销部', '县区名称', '县区编码'] }),
  ...whoColumns('示范店', 'shop'),
  address: optional('地址', 'address', textOf(120), '应县金城镇新建路 12 号', {
    synonyms: ['经营地址'],
    note: { zh: '只用来分清同名的店', en: 'tells stores of one name apart' },
  }),
  since: required('自', 'since', day, '2026-09-01', {
    synonyms: ['确定日期', '开始日期'],
    note: { zh: '原示范店自同一天起结束，不另填结束日期', en: 'the one before ends on that day; no end is asked for' },
  }),
};

export type ShopRow = Placed<RowOf<typeof SHOP_COLUMNS>>;

/** 示范店: the shops of counties one after the other, from the oldest on (SD-R37). */
export const SHOP_IMPORT = defineImport({
  kind: 'DEMONSTRATION_SHOPS',
  sheet: '示范店',
  english: 'Demonstration shops',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: SHOP_COLUMNS,
  uniqueKeys: () => [],
  checkRow: mustName,
});
