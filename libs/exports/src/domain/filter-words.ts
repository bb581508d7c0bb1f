import { GROUP_ATTENTION_LABELS } from '@chengxin/groups/domain';
import { BUSINESS_FORMAT_LABELS, RETAILER_STATUS_LABELS } from '@chengxin/retailers/domain';
import type { ExportLanguage, Words } from './export-format';
import { GROUP_STATUS_WORDS, MARKET_WORDS } from './list-words';

/** How a condition of a list's `where` is called, and its values where they are codes. */
export interface FilterWord {
  readonly label: Words;
  readonly values?: Readonly<Record<string, Words>>;
}

/** Conditions by their name in the list's input. */
export type FilterWords = Readonly<Record<string, FilterWord>>;

const SIZE_WORDS: Readonly<Record<string, Words>> = {
  UNDER_FLOOR: { zh: '不足下限', en: 'under the floor' },
  SMALL: { zh: '偏小', en: 'small' },
  TYPICAL: { zh: '一般', en: 'typical' },
  LARGE: { zh: '偏大', en: 'large' },
  OVER_LIMIT: { zh: '超过上限', en: 'over the limit' },
};

/** Of both lists. */
const SHARED = {
  unitCode: { label: { zh: '单位', en: 'Unit' } },
  marketType: { label: { zh: '市场类型', en: 'Network' }, values: MARKET_WORDS },
  margin: { label: { zh: '全部卷烟毛利率', en: 'Margin of all cigarettes' } },
  month: { label: { zh: '统计月份', en: 'Month counted' } },
} as const satisfies FilterWords;

export const RETAILER_FILTER_WORDS: FilterWords = {
  ...SHARED,
  search: { label: { zh: '查找', en: 'Search' } },
  licenceNo: { label: { zh: '许可证号', en: 'Licence number' } },
  customerCode: { label: { zh: '客户编码', en: 'Customer code' } },
  format: { label: { zh: '业态', en: 'Format' }, values: BUSINESS_FORMAT_LABELS },
  status: { label: { zh: '状态', en: 'Status' }, values: RETAILER_STATUS_LABELS },
  tier: { label: { zh: '档位', en: 'Tier' } },
  inGroup: { label: { zh: '已入组', en: 'In a group' } },
  newlyLicensed: { label: { zh: '新持证', en: 'Newly licensed' } },
  licenceExpiresOn: { label: { zh: '许可证有效期至', en: 'Licence valid until' } },
  licenceLapsing: { label: { zh: '许可证即将到期', en: 'Licence ending soon' } },
  marginAgreed: { label: { zh: '约定价格品规毛利率', en: 'Margin of agreed-price SKUs' } },
  covered: { label: { zh: '当月已入组', en: 'In a group that month' } },
};

export const GROUP_FILTER_WORDS: FilterWords = {
  ...SHARED,
  status: { label: { zh: '状态', en: 'Status' }, values: GROUP_STATUS_WORDS },
  name: { label: { zh: '小组名称', en: 'Group name' } },
  memberCount: { label: { zh: '今日成员户数', en: 'Members today' } },
  marginMet: { label: { zh: '当月毛利率达标', en: 'Margin on target that month' } },
  size: { label: { zh: '当月成员户数', en: 'Members that month' } },
  sizeBand: { label: { zh: '当月规模', en: 'Size that month' }, values: SIZE_WORDS },
  meetingHeld: { label: { zh: '当月例会已开', en: 'Meeting held that month' } },
  leaderTermValid: { label: { zh: '当月组长任期有效', en: "Leader's term valid that month" } },
  leaderTermEnding: { label: { zh: '组长任期即将届满', en: "Leader's term ending soon" } },
  attention: { label: { zh: '今日需要关注', en: 'Needs attention today' }, values: GROUP_ATTENTION_LABELS },
  foundedOn: { label: { zh: '组建日期', en: 'Founded' } },
};

const JOINTS = {
  zh: { colon: '：', comma: '、', and: '；', or: ' 或 ', not: '不满足', open: '（', close: '）' },
  en: { colon: ': ', comma: ', ', and: '; ', or: ' or ', not: 'not ', open: '(', close: ')' },
} as const;
const BOOLEANS = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const;
const OPERATORS: Readonly<Record<string, Words>> = {
  eq: { zh: '等于 ', en: 'equal to ' },
  in: { zh: '其中之一 ', en: 'one of ' },
  contains: { zh: '包含 ', en: 'contains ' },
  gte: { zh: '≥ ', en: '≥ ' },
  lte: { zh: '≤ ', en: '≤ ' },
  lt: { zh: '< ', en: '< ' },
};

function valueWords(value: unknown, word: FilterWord | undefined, language: ExportLanguage): string {
  const { comma } = JOINTS[language];
  if (typeof value === 'boolean') return BOOLEANS[`${value}`][language];
  if (Array.isArray(value)) return value.map((one) => valueWords(one, word, language)).join(comma);
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).filter(([, operand]) => operand != null);
    return parts
      .map(([name, operand]) => `${OPERATORS[name]?.[language] ?? name}${valueWords(operand, word, language)}`)
      .join(comma);
  }
  const text = String(value);
  return word?.values?.[text]?.[language] ?? text;
}

/** A list's `where` in words, one text for each condition that must hold. */
export function filterSentences(where: object | null | undefined, words: FilterWords, language: ExportLanguage): string[] {
  const { colon, and, or, not, open, close } = JOINTS[language];
  const inside = (part: object): string => `${open}${filterSentences(part, words, language).join(and)}${close}`;
  return Object.entries(where ?? {}).flatMap(([name, value]: [string, unknown]) => {
    if (value == null) return [];
    if (name === 'and') return (value as object[]).flatMap((part) => filterSentences(part, words, language));
    if (name === 'or') return (value as object[]).length === 0 ? [] : [(value as object[]).map(inside).join(or)];
    if (name === 'not') return [`${not}${inside(value)}`];
    const word = words[name];
    return [`${word?.label[language] ?? name}${colon}${valueWords(value, word, language)}`];
  });
}
