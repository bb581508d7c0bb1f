import type { Grain } from '@chengxin/indicators/domain';
import { formatMonth, formatMonthShort } from '../../shared/format';
import { currentLanguage, type Language } from '../../shared/language';

interface Stretch {
  readonly from: string;
  readonly to: string;
}

const numberOf = (month: string): number => Number(month.slice(5));

/** A period as a title: `2026年8月`, `2026年3季度（7–8月）` while it runs, `2026年1–8月`. */
export function periodName({ from, to }: Stretch, grain: Grain, language: Language = currentLanguage()): string {
  if (grain === 'MONTH') return formatMonth(to, language);
  const year = to.slice(0, 4);
  const [first, last] = [numberOf(from), numberOf(to)];
  if (grain === 'YEAR_TO_DATE') {
    if (first === last) return formatMonth(to, language);
    return language === 'zh'
      ? `${year}年${first}–${last}月`
      : `${formatMonth(from, language).slice(0, 3)}–${formatMonth(to, language)}`;
  }
  const runs = last % 3 !== 0;
  const quarter = Math.ceil(last / 3);
  if (language === 'en') return `Q${quarter} ${year}${runs ? ` to ${formatMonth(to, language).slice(0, 3)}` : ''}`;
  return `${year}年${quarter}季度${runs ? `（至${last}月）` : ''}`;
}

/** The same under an axis: `3季度`, the first of a year with its year. */
export function periodShortName(to: string, grain: Grain, language: Language = currentLanguage()): string {
  if (grain !== 'QUARTER') return formatMonthShort(to, language);
  const quarter = Math.ceil(numberOf(to) / 3);
  if (language === 'en') return quarter === 1 ? `Q1 ${to.slice(2, 4)}` : `Q${quarter}`;
  return quarter === 1 ? `${to.slice(2, 4)}年1季度` : `${quarter}季度`;
}
