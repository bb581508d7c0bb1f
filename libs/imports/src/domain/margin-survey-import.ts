import { month } from './date-parsers.rules';
import {
  defineImport,
  issue,
  optional,
  type Placed,
  type Readable,
  type RowIssue,
  type RowOf,
  required,
} from './import-definition';
import { money } from './number-parsers.rules';
import { CODE, LICENCE } from './retailer-import';
import { customerCode, licenceNo } from './text-parsers.rules';

const SURVEY_COLUMNS = {
  licenceNo: optional('专卖证号', 'licence number', licenceNo, '140622100001', {
    ...LICENCE,
    note: { zh: '专卖证号和客户编码至少填一个', en: 'licence number or customer code, at least one' },
  }),
  customerCode: optional('客户编码', 'customer code', customerCode, '1406220001', CODE),
  month: required('月份', 'month', month, '2026-09', { synonyms: ['调查月份', '所属月份', '年月'] }),
  revenueAll: optional('全部卷烟销售额', 'revenue, all cigarettes', money, '52300.00', {
    synonyms: ['销售额', '全部销售额'],
    note: { zh: '与进货额一起填；有进货额时须大于 0', en: 'together with the cost; above 0 where there is a cost' },
  }),
  costAll: optional('全部卷烟进货额', 'cost, all cigarettes', money, '46400.00', {
    synonyms: ['进货额', '全部进货额', '全部卷烟进货成本'],
  }),
  revenueAgreed: optional('约定价格品规销售额', 'revenue, agreed-price SKUs', money, '31000.00', {
    synonyms: ['约定品规销售额'],
    note: { zh: '同上；两组至少填一组', en: 'likewise; at least one of the two pairs' },
  }),
  costAgreed: optional('约定价格品规进货额', 'cost, agreed-price SKUs', money, '27300.00', {
    synonyms: ['约定品规进货额', '约定价格品规进货成本'],
  }),
};

type Columns = typeof SURVEY_COLUMNS;
export type MarginSurveyRow = Placed<RowOf<Columns>>;

const PAIRS = [
  ['revenueAll', 'costAll'],
  ['revenueAgreed', 'costAgreed'],
] as const;

// Without revenue there is no margin: the cost would lower the margin of the place while the retailer has none.
function checkPairs(row: Readable<RowOf<Columns>>): RowIssue<keyof Columns>[] {
  if (PAIRS.flat().every((key) => row[key] === null))
    return [issue('revenueAll', '至少一组销售额和进货额', 'at least one pair of revenue and cost')];
  return PAIRS.flatMap(([revenue, cost]) => {
    if ((row[revenue] === null) !== (row[cost] === null))
      return [issue(row[revenue] === null ? revenue : cost, '销售额和进货额要一起填', 'revenue and cost together')];
    if (Number(row[revenue]) === 0 && Number(row[cost]) > 0)
      return [
        issue(
          revenue,
          '大于 0 的金额（有进货额而无销售额，毛利率无从计算）',
          'an amount above 0 (cost without revenue has no margin)',
        ),
      ];
    return [];
  });
}

const keyWith = (identity: string | null | undefined, surveyed: string | undefined): string | null =>
  identity && surveyed ? `${identity} ${surveyed}` : null;

/** 毛利率调查: one row per retailer and month; both margins (SD-Q15). */
export const MARGIN_SURVEY_IMPORT = defineImport({
  kind: 'MARGIN_SURVEYS',
  sheet: '毛利率调查',
  english: 'Margin surveys',
  columns: SURVEY_COLUMNS,
  uniqueKeys: (row) => [
    { column: 'licenceNo', key: keyWith(row.licenceNo, row.month) },
    { column: 'customerCode', key: keyWith(row.customerCode, row.month) },
  ],
  checkRow: (row) => [
    ...(row.licenceNo === null && row.customerCode === null
      ? [issue('licenceNo' as const, '专卖证号或客户编码', 'a licence number or a customer code')]
      : []),
    ...checkPairs(row),
  ],
});
