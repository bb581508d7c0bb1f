import { lastClosedMonth } from '@chengxin/imports/domain';
import type { ImportTransaction } from './import-transaction';

/**
 * Faults for days that a write may not take effect on: after today, or in a closed month. What begins on a day also holds in every month
 * after it, so a day before the latest closed month would change that month too.
 */
export async function demandOpenDays(
  import_: ImportTransaction,
  column: string,
  day: string,
  condition: string,
  from = '',
): Promise<void> {
  const { today, closedMonths } = import_.rules;
  await import_.faultWhere(
    column,
    `(${condition}) and ${day} > $1::date`,
    { zh: `不晚于今天（${today}）`, en: `not after today (${today})` },
    { values: [today], value: day, from },
  );
  const closed = lastClosedMonth(closedMonths);
  if (closed === null) return;
  await import_.faultWhere(
    column,
    `(${condition}) and ${day} < $1::date + interval '1 month'`,
    { zh: `未结账月份的日期（${closed} 及以前已结账）`, en: `a day in an open month (${closed} and before are closed)` },
    { values: [`${closed}-01`], value: day, from },
  );
}

/** Faults for facts of a month that has not begun. `day` is the fact's day or the first of its month. */
export async function demandBegun(import_: ImportTransaction, column: string, day: string, condition = 'true'): Promise<void> {
  const { today } = import_.rules;
  const late = { zh: `不晚于今天（${today}）`, en: `not after today (${today})` };
  await import_.faultWhere(column, `(${condition}) and ${day} > $1::date`, late, { values: [today] });
}

/** Faults for facts of one month: not after today, not of a closed month. `day` is the fact's day or the first of its month. */
export async function demandOpenMonths(
  import_: ImportTransaction,
  column: string,
  day: string,
  condition: string,
): Promise<void> {
  const { closedMonths } = import_.rules;
  await demandBegun(import_, column, day, condition);
  await import_.faultWhere(
    column,
    `(${condition}) and to_char(${day}, 'YYYY-MM') = any($1::text[])`,
    { zh: '未结账的月份（该月已结账）', en: 'an open month (this one is closed)' },
    { values: [[...closedMonths]] },
  );
}
