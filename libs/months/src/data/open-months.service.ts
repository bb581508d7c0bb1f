import type { YearMonth } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';

// An as-of day before the month begins: the next fold takes the month for one that a new day has begun in, and counts all of it.
const UNCOUNTED = "interval '1 day'";

/** Opens months of a city that have no row yet; the next fold counts them. */
export async function openMonths(act: Act, cityId: number, months: readonly YearMonth[]): Promise<void> {
  for (const month of months) {
    await act.em.execute(
      `insert into month_period (city_id, month, state, as_of, refreshed_at)
       values (?, ?, 'OPEN', ?::date - ${UNCOUNTED}, ?) on conflict do nothing`,
      [cityId, `${month}-01`, `${month}-01`, act.clock.now().toISOString()],
    );
  }
}

/** Has every open month of the city that a scope number lies in counted anew by the next fold: its units have changed. */
export async function recountOpenMonths(act: Act, scope: number): Promise<void> {
  await act.em.execute(
    `update month_period p set as_of = p.month - ${UNCOUNTED} from unit c
      where c.id = p.city_id and p.state = 'OPEN' and ? between c.scope_from and c.scope_to`,
    [scope],
  );
}
