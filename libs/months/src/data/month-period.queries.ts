import type { Act } from '@chengxin/persistence';

/**
 * Closed months of the city that a scope number lies in, for the rules of a business act. The rows are locked against closing until
 * the act commits, so that nothing slips into a month while it is being closed.
 */
export async function closedMonthsOf(act: Act, scope: number): Promise<ReadonlySet<string>> {
  await act.em.execute('select pg_advisory_xact_lock_shared(?)', [monthLockOf(scope)]);
  const rows = await act.em.execute<{ month: string }[]>(
    `select to_char(p.month, 'YYYY-MM') as month from month_period p join unit c on c.id = p.city_id
      where p.state = 'CLOSED' and ? between c.scope_from and c.scope_to`,
    [scope],
  );
  return new Set(rows.map((row) => row.month));
}

// One lock for each city: writers share it, closing and reopening take it alone.
const MONTH_LOCK = 2_000_000_000;
export const monthLockOf = (scope: number): number => MONTH_LOCK + Math.floor(scope / 100_000);
