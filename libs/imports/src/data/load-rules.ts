import { termEndsOn } from '@chengxin/groups/domain';
import type { GroupPolicy, ImportRules } from '@chengxin/imports/domain';
import type { LocalDate } from '@chengxin/kernel';
import { monthLockOf } from '@chengxin/months/data';
import { POLICY_ROWS, type PolicyRow } from '@chengxin/policy/data';
import { PolicyBook } from '@chengxin/policy/domain';
import type { PoolClient } from 'pg';
import type { ImportUnit } from './plan';

/**
 * Months closed in the cities that a unit touches. With `hold` they stay as they are until the transaction ends, so that no month is
 * closed while an import writes into it.
 */
async function closedMonths(client: PoolClient, unit: ImportUnit, hold: boolean): Promise<ReadonlySet<string>> {
  if (hold) {
    const cities = await client.query<{ scope_from: number }>(
      `select scope_from from unit where level = 'CITY' and scope_from <= $2 and scope_to >= $1 order by scope_from`,
      [unit.scopeFrom, unit.scopeTo],
    );
    // One after the other in ascending order; whoever closes a month holds the lock of one city only, so nobody waits in a circle.
    for (const city of cities.rows) await client.query('select pg_advisory_xact_lock_shared($1)', [monthLockOf(city.scope_from)]);
  }
  const { rows } = await client.query<{ month: string; state: string }>(
    `select to_char(m.month, 'YYYY-MM') as month, m.state from month_period m join unit c on c.id = m.city_id
      where c.scope_from <= $2 and c.scope_to >= $1 ${hold ? 'for share of m' : ''}`,
    [unit.scopeFrom, unit.scopeTo],
  );
  return new Set(rows.filter((row) => row.state === 'CLOSED').map((row) => row.month));
}

function groupPolicyIn(book: PolicyBook): ImportRules['groupPolicy'] {
  const known = new Map<string, GroupPolicy>();
  return (scope, day) => {
    const key = `${scope} ${day}`;
    const before = known.get(key);
    if (before) return before;
    const number = (code: string): number => book.number(code, { scopeFrom: scope, scopeTo: scope }, day);
    const termMonths = number('leader.term_months');
    const policy: GroupPolicy = {
      sizeLimit: number('group.size_limit'),
      sizeMaximum: number('group.size_absolute'),
      leaderTierUrban: number('leader.tier_urban'),
      leaderTierTownship: number('leader.tier_township'),
      electionShare: number('vote.election_share'),
      termEndsOn: (electedOn) => termEndsOn(electedOn, termMonths),
    };
    known.set(key, policy);
    return policy;
  };
}

/** What an import into a unit is judged by: the months closed now, and the policy of each day on which something takes effect. */
export async function loadRules(client: PoolClient, unit: ImportUnit, today: LocalDate, hold: boolean): Promise<ImportRules> {
  const months = await closedMonths(client, unit, hold);
  const settings = await client.query<PolicyRow>(POLICY_ROWS.text);
  return { today, closedMonths: months, groupPolicy: groupPolicyIn(new PolicyBook(settings.rows)) };
}
