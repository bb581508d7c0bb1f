import { selectedFields, selectionContext } from '@chengxin/graphql-kit';
import { addMonths, monthRange, type YearMonth, yearMonth } from '@chengxin/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { type IndicatorCode, indicator } from '../domain';

/** Names of the fields of `IndicatorValue` that a query asks for. */
export const selectedValueFields = (info: GraphQLResolveInfo): ReadonlySet<string> =>
  new Set(
    selectedFields(
      info.fieldNodes.map((node) => node.selectionSet),
      selectionContext(info),
    ).map((field) => field.name),
  );

/** Months that a sheet must hold so that the asked fields can be computed: nothing is read for comparisons that nobody asked for. */
export function neededMonths(
  months: readonly YearMonth[],
  codes: readonly IndicatorCode[],
  fields: ReadonlySet<string>,
): { months: YearMonth[]; rankedMonths: YearMonth[] } {
  const needed = new Set(months);
  const ranked = new Set<YearMonth>();
  const flows = codes.some((code) => indicator(code).accumulation === 'FLOW');
  const asks = (...names: string[]): boolean => names.some((name) => fields.has(name));
  for (const month of months) {
    if (asks('previous', 'previousChange', 'rankChange')) needed.add(addMonths(month, -1));
    if (asks('lastYear', 'lastYearChange')) needed.add(addMonths(month, -12));
    if (asks('yearToDate', 'yearToDateChange')) {
      const january = yearMonth(`${month.slice(0, 4)}-01`);
      needed.add(addMonths(january, -1));
      if (flows) {
        for (const part of monthRange(january, month)) needed.add(part);
        for (const part of monthRange(addMonths(january, -12), addMonths(month, -12))) needed.add(part);
      }
    }
    if (asks('rank', 'rankTotal', 'rankChange')) ranked.add(month);
    if (asks('rankChange')) ranked.add(addMonths(month, -1));
  }
  return { months: [...needed], rankedMonths: [...ranked] };
}
