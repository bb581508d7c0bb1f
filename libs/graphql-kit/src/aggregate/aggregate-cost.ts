import { monthsBetween, parseYearMonth } from '@chengxin/kernel';

/** Functions that sort their rows, and where in that order they look. */
export const QUANTILES: Readonly<Record<string, string>> = { LOWER_QUARTILE: '0.25', MEDIAN: '0.5', UPPER_QUARTILE: '0.75' };

/** What an aggregate has to read: measures × months, quantiles counting three times, a comparison twice. */
export const aggregateWork = (functions: readonly string[], months: number, isCompared: boolean): number =>
  functions.reduce((sum, name) => sum + (QUANTILES[name] ? 3 : 1), 0) * months * (isCompared ? 2 : 1);

/** As many objects a unit of work costs. */
const OBJECTS_OF_WORK = 20;

interface Given {
  readonly by?: unknown;
  readonly measures?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly compareWith?: unknown;
  readonly top?: unknown;
}

/** Cost of a field that answers an aggregate, from its arguments: the objects of its groups, and what it has to read for them. */
export function aggregateCost({ by, measures, from, to, compareWith, top }: Given): number {
  const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  // An aggregate of indicators has one measure, which it does not name.
  const functions =
    measures === undefined ? ['RATIO'] : listed(measures).map((one) => String((one as { function?: unknown }).function));
  const [first, last] = [parseYearMonth(String(from)), parseYearMonth(String(to))];
  const months = first && last ? Math.max(1, monthsBetween(first, last) + 1) : 1;
  const cells = functions.length * (compareWith ? 2 : 1);
  const sums = 3;
  return (
    (Number(top ?? 100) + sums) * (1 + listed(by).length + cells) +
    OBJECTS_OF_WORK * aggregateWork(functions, months, Boolean(compareWith))
  );
}
