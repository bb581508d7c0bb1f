import { type DecimalInput, roundedText, signOf } from './decimal-text';
import { currentLanguage, type Language } from './language';

/** What stands where no number applies; never 0. */
export const NO_VALUE = '—';

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Rate 0–1 as per cent with one place: `'0.734000'` → `73.4 %`. */
export function formatRate(value: DecimalInput): string {
  const text = roundedText(value, 1, 2);
  return text === null ? NO_VALUE : `${minus(text)} %`;
}

/** Difference of two rates in percentage points, always signed: `'0.034000'` → `+3.4 个百分点`. */
export function formatPoints(value: DecimalInput, language: Language = currentLanguage()): string {
  const text = signed(value, 1, 2);
  if (text === null) return NO_VALUE;
  return language === 'zh' ? `${text} 个百分点` : `${text} pts`;
}

/** Distance of two rates without a sign, for sentences that say above or below themselves: `3.4 个百分点`. */
export function formatDistance(value: DecimalInput, language: Language = currentLanguage()): string {
  const text = roundedText(value, 1, 2);
  if (text === null) return NO_VALUE;
  return `${text.replace('-', '')}${language === 'zh' ? ' 个百分点' : ' percentage points'}`;
}

/** Mean with one place: `'12.437000'` → `12.4`. */
export function formatMean(value: DecimalInput): string {
  const text = roundedText(value, 1);
  return text === null ? NO_VALUE : minus(text);
}

/** Signed difference of two means: `+0.3`. */
export function formatMeanChange(value: DecimalInput): string {
  return signed(value, 1, 0) ?? NO_VALUE;
}

/** Score with two places: `'92.350000'` → `92.35`. */
export function formatScore(value: DecimalInput): string {
  const text = roundedText(value, 2);
  return text === null ? NO_VALUE : minus(text);
}

/** Count with thousands separators: `9602` → `9,602`. */
export function formatCount(value: DecimalInput): string {
  const text = roundedText(value, 0);
  return text === null ? NO_VALUE : minus(text);
}

/** Money with two places: `1,234.50 元`, in English `¥1,234.50`. */
export function formatMoney(value: DecimalInput, language: Language = currentLanguage()): string {
  const text = roundedText(value, 2);
  if (text === null) return NO_VALUE;
  if (language === 'zh') return `${minus(text)} 元`;
  return text.startsWith('-') ? `−¥${text.slice(1)}` : `¥${text}`;
}

/** Month: `'2026-09'` → `2026年9月`, in English `Sep 2026`. */
export function formatMonth(month: string, language: Language = currentLanguage()): string {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5, 7))];
  return language === 'zh' ? `${year}年${number}月` : `${MONTH_NAMES[number - 1] ?? ''} ${year}`;
}

/** Month under an axis: `9月`, January with its year (`26年1月`); in English `Sep`, `Jan 26`. */
export function formatMonthShort(month: string, language: Language = currentLanguage()): string {
  const [year, number] = [month.slice(2, 4), Number(month.slice(5, 7))];
  const name = language === 'zh' ? `${number}月` : (MONTH_NAMES[number - 1] ?? '');
  if (number !== 1) return name;
  return language === 'zh' ? `${year}年${name}` : `${name} ${year}`;
}

/** What a figure or rule rests on: `SD-R40, Annex 10` → `SD-R40、附件 10`; `DEFAULT`, for which the source names no number, in words. */
export function formatClause(clause: string, language: Language = currentLanguage()): string {
  if (language === 'en') {
    return clause.replace('DEFAULT', 'default of this system').replace(' 建设', ', building').replace(' 管理', ', management');
  }
  return clause.replace('DEFAULT', '本系统默认').replace('Annex ', '附件 ').replaceAll(', ', '、');
}

/** Something said in passing after a text, in the brackets of the language: `0.70（70 %）`, `0.70 (70 %)`. */
export function inBrackets(text: string, language: Language = currentLanguage()): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

/** What a text is said of, behind the colon of the language: `：店名`, `: shop`. */
export function afterColon(text: string, language: Language = currentLanguage()): string {
  return language === 'zh' ? `：${text}` : `: ${text}`;
}

/** The fraction behind a rate: `7,046 / 9,602`; money keeps its two places; `—` of a hidden figure. */
export function formatFraction(numerator: DecimalInput, denominator: DecimalInput): string {
  if (numerator == null || denominator == null) return NO_VALUE;
  return `${exact(numerator)} / ${exact(denominator)}`;
}

/** What is added or taken away, always signed: `+12`, `−3`, `±0`; money keeps its two places. */
export function formatSignedAmount(value: DecimalInput): string {
  return signed(value, typeof value === 'string' && value.includes('.') ? 2 : 0, 0) ?? NO_VALUE;
}

/** Day and minute in Shanghai: `2026-09-30 18:05`. */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? NO_VALUE : INSTANT.format(date);
}

/** Votes for of all members, `11 / 13`; a dash where an archive on paper tells none. */
export const formatVotes = ({ votesFor, votesTotal }: { votesFor: number | null; votesTotal: number | null }): string =>
  votesFor === null ? NO_VALUE : `${votesFor} / ${votesTotal}`;

const INSTANT = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' });

function exact(value: DecimalInput): string {
  const places = typeof value === 'string' && value.includes('.') ? 2 : 0;
  const text = roundedText(value, places);
  return text === null ? NO_VALUE : minus(text);
}

function signed(value: DecimalInput, places: number, shift: number): string | null {
  const text = roundedText(value, places, shift);
  if (text === null) return null;
  const visible = /[1-9]/.test(text);
  if (!visible) return `±${text.replace('-', '')}`;
  return signOf(value) < 0 ? minus(text) : `+${text}`;
}

function minus(text: string): string {
  return text.replace('-', '−');
}
