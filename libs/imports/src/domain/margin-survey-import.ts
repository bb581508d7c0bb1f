import { month } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowIssue, type RowOf, required } from './import-definition';
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
  revenueAll: optional('全部卷烟销售额', 'revenue, all cigarettes', money, '52300.00', { synonyms: ['销售额', '全部销售额'] }),
  costAll: optional('全部卷烟进货额', 'cost, all cigarettes', money, '46400.00', {
    synonyms: ['进货额', '全部进货额', '全部卷烟进货成本'],
  }),
  revenueAgreed: optional('约定价格品规销售额', 'revenue, agreed-price SKUs', money, '31000.00', {
    synonyms: ['约定品规销售额'],
  }),
  costAgreed: optional('约定价格品规进货额', 'cost, agreed-price SKUs', money, '27300.00', {
    synonyms: ['约定品规进货额', '约定价格品规进货成本'],
  }),
};

type Columns = typeof SURVEY_COLUMNS;
export type MarginSurveyRow = Placed<RowOf<Columns>>;

function checkPairs(row: RowOf<Columns>): RowIssue<keyof Columns>[] {
  const together = { zh: '销售额和进货额要一起填', en: 'revenue and cost together' };
  const issues: RowIssue<keyof Columns>[] = [];
  if ((row.revenueAll === null) !== (row.costAll === null)) {
    issues.push({ column: row.revenueAll === null ? 'revenueAll' : 'costAll', expected: together });
  }
  if ((row.revenueAgreed === null) !== (row.costAgreed === null)) {
    issues.push({ column: row.revenueAgreed === null ? 'revenueAgreed' : 'costAgreed', expected: together });
  }
  if ([row.revenueAll, row.costAll, row.revenueAgreed, row.costAgreed].every((amount) => amount === null)) {
    issues.push(issue('revenueAll', '至少一组销售额和进货额', 'at least one pair of revenue and cost'));
  }
  return issues;
}

const keyWith = (identity: string | null, surveyed: string): string | null =>
  identity === null ? null : `${identity} ${surveyed}`;

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
