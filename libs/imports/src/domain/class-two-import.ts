import { month } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { cartons } from './number-parsers.rules';
import { CODE, LICENCE } from './retailer-import';
import { customerCode, licenceNo } from './text-parsers.rules';

const CLASS_TWO_COLUMNS = {
  licenceNo: optional('专卖证号', 'licence number', licenceNo, '140622100001', {
    ...LICENCE,
    note: { zh: '专卖证号和客户编码至少填一个', en: 'licence number or customer code, at least one' },
  }),
  customerCode: optional('客户编码', 'customer code', customerCode, '1406220001', CODE),
  month: required('月份', 'month', month, '2026-09', { synonyms: ['所属月份', '年月', '销售月份'] }),
  cartons: required('二类烟销量', 'class-II cartons', cartons, '36.5', {
    synonyms: ['二类烟', '二类卷烟销量', '二类烟销量（条）'],
    note: { zh: '条，最多一位小数；没有销量填 0', en: 'in cartons, at most one decimal; 0 where there was none' },
  }),
  allCartons: optional('全部卷烟销量', 'all cartons', cartons, '412.0', {
    synonyms: ['总销量', '卷烟销量', '全部卷烟销量（条）'],
    note: { zh: '条；用于计算占比，可不填', en: 'in cartons; for the share, may be left out' },
  }),
};

export type ClassTwoRow = Placed<RowOf<typeof CLASS_TWO_COLUMNS>>;

const keyWith = (identity: string | null | undefined, of: string | undefined): string | null =>
  identity && of ? `${identity} ${of}` : null;

/** 二类烟销量: one row per retailer and month (SD-R34). */
export const CLASS_TWO_IMPORT = defineImport({
  kind: 'CLASS_TWO_VOLUMES',
  sheet: '二类烟销量',
  english: 'Class-II volumes',
  columns: CLASS_TWO_COLUMNS,
  uniqueKeys: (row) => [
    { column: 'licenceNo', key: keyWith(row.licenceNo, row.month) },
    { column: 'customerCode', key: keyWith(row.customerCode, row.month) },
  ],
  checkRow: ({ licenceNo, customerCode, cartons, allCartons }) => [
    ...(licenceNo === null && customerCode === null
      ? [issue('licenceNo' as const, '专卖证号或客户编码', 'a licence number or a customer code')]
      : []),
    ...(cartons && allCartons && Number(cartons) > Number(allCartons)
      ? [issue('cartons' as const, '不多于全部卷烟销量', 'no more than all cartons')]
      : []),
  ],
});
