import { monthRange, monthsBetween, type YearMonth, yearMonth } from '@chengxin/kernel';
import { badInput } from '../errors';

/** Months that one question may be about. */
export const MAX_MONTHS = 60;

interface GivenMonths {
  readonly month?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

const refuse = (path: readonly string[]): never => {
  throw badInput({ zh: '请给出 month，或 from 与 to', en: 'give either month, or from and to' }, [...path, 'month']);
};

/** `month`, or all from `from` to `to` (`from` alone is one month); null when none is given. */
export function askedMonths(given: GivenMonths, path: readonly string[] = []): YearMonth[] | null {
  const from = given.month ?? given.from;
  const to = given.month ?? given.to ?? given.from;
  if (!from && !to) return null;
  if (!from || !to || (given.month && (given.from || given.to))) return refuse(path);
  const [first, last] = [yearMonth(from), yearMonth(to)];
  const count = monthsBetween(first, last) + 1;
  if (count < 1 || count > MAX_MONTHS) {
    throw badInput({ zh: `月份范围须为 1 到 ${MAX_MONTHS} 个月`, en: `ask for 1 to ${MAX_MONTHS} months` }, [...path, 'from']);
  }
  return monthRange(first, last);
}

/** The same where a question is about months in any case. */
export const demandMonths = (given: GivenMonths, path: readonly string[] = []): YearMonth[] =>
  askedMonths(given, path) ?? refuse(path);
