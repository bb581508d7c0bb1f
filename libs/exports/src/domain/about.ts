import { dayInShanghai } from '@chengxin/kernel';
import type { ExportLanguage, Words } from './export-format';

/** What a file says of itself: each line a name and a value. */
export type AboutLine = readonly [label: string, value: string];

export interface ExportFacts {
  readonly title: string;
  readonly unit: string | null;
  /** As the reader writes it; null where no month is meant. */
  readonly month: string | null;
  /** Conditions in words; none means everything, null that there is nothing to filter. */
  readonly filters: readonly string[] | null;
  readonly order: string | null;
  readonly rows: number | null;
  /** The instant whose state the rows show. */
  readonly asOf: Date;
  /** The day whose policy parameters judged the figures. */
  readonly policyDate: string | null;
  /** Where the cells come from, when not from the database. */
  readonly source?: string;
  readonly exportedBy: string;
  readonly exportedAt: Date;
  readonly requestId: string | null;
}

const LABELS = {
  title: { zh: '标题', en: 'Title' },
  unit: { zh: '单位', en: 'Unit' },
  month: { zh: '月份', en: 'Month' },
  filter: { zh: '筛选条件', en: 'Filter' },
  order: { zh: '排序', en: 'Order' },
  rows: { zh: '行数', en: 'Rows' },
  asOf: { zh: '数据时间', en: 'Data as of' },
  policyDate: { zh: '政策参数日期', en: 'Policy of' },
  exportedBy: { zh: '导出人', en: 'Exported by' },
  exportedAt: { zh: '导出时间', en: 'Exported at' },
  source: { zh: '内容来源', en: 'Contents' },
  requestId: { zh: '请求号', en: 'Request' },
} as const satisfies Record<string, Words>;

/** Of a file whose cells came from a page and not from the database. */
export const SENT_BY_PAGE: Words = {
  zh: '由导出人浏览器中的页面送来，服务器未重新查询',
  en: 'sent by the page in the browser of whoever exported it, not read anew by the server',
};

/** Of a list whose rows were read here, in the words of the page that shows it. */
export const WORDED_BY_PAGE: Words = {
  zh: '各行由服务器按页面的查询读取；列、用语和筛选条件的名称由页面给出',
  en: 'rows read by the server with the query of the page; columns, words and names of filters given by the page',
};

const UNFILTERED: Words = { zh: '无（全部）', en: 'none (everything)' };

/** Name of the sheet that says what the other one shows. */
export const ABOUT_SHEET: Words = { zh: '导出说明', en: 'About' };

/** Day and minute in Shanghai: `2026-09-30 18:05`. */
export function instantText(instant: Date): string {
  const time = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(instant);
  return `${dayInShanghai(instant)} ${time}`;
}

/** The lines of the about-sheet; what does not apply has none. */
export function aboutLines(facts: ExportFacts, language: ExportLanguage): AboutLine[] {
  const filters = facts.filters?.length === 0 ? [UNFILTERED[language]] : (facts.filters ?? []);
  const lines: readonly [keyof typeof LABELS, string | null][] = [
    ['title', facts.title],
    ['unit', facts.unit],
    ['month', facts.month],
    ...filters.map((text): ['filter', string] => ['filter', text]),
    ['order', facts.order],
    ['rows', facts.rows === null ? null : String(facts.rows)],
    ['asOf', instantText(facts.asOf)],
    ['policyDate', facts.policyDate],
    ['source', facts.source ?? null],
    ['exportedBy', facts.exportedBy],
    ['exportedAt', instantText(facts.exportedAt)],
    ['requestId', facts.requestId],
  ];
  return lines.flatMap(([name, value]): AboutLine[] => (value === null ? [] : [[LABELS[name][language], value]]));
}
