import type { YearMonth } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';

/** What setting up a city asks of its months, which stand to the right: `@chengxin/months/data` answers it. */
export interface MonthHooks {
  /** Opens the months of a new city; they are counted at the next fold. */
  readonly openMonths: (act: Act, cityId: number, months: readonly YearMonth[]) => Promise<void>;
  /** Has every open month of the city around a scope number counted anew. */
  readonly recountOpenMonths: (act: Act, scope: number) => Promise<void>;
}
