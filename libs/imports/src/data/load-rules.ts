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
  if (hold) await client.query('select pg_advisory_xact_lock_shared($1)', [monthLockOf(unit.scopeFrom)]);
  const { rows } = await client.query<{ month: string; state: string }>(
    `select to_char(m.month, 'YYYY-MM') as month, m.state from month_period m join unit c on c.id = m.city_id
      where c.scope_from <= $2 and c.scope_to >= $1 ${hold ? 'for share of m' : ''}`,
    [unit.scopeFrom, unit.scopeTo],
  );
  return new Set(rows.filter((row) => row.state === 'CLOSED').map((row) => row.month));
}

function groupPolicyIn(book: PolicyBook, today: LocalDate): (scope: number) => GroupPolicy {
  const byScope = new Map<number, GroupPolicy>();
  return (scope) => {
    const known = byScope.get(scope);
    if (known) return known;
    const number = (code: string): number => book.number(code, { scopeFrom: scope, scopeTo: scope }, today);
    const termMonths = number('leader.term_months');
    const policy: GroupPolicy = {
      sizeLimit: number('group.size_limit'),
      sizeMaximum: number('group.size_absolute'),
      leaderTierUrban: number('leader.tier_urban'),
      leaderTierTownship: number('leader.tier_township'),
      electionShare: number('vote.election_share'),
      termEndsOn: (electedOn) => termEndsOn(electedOn, termMonths),
    };
    byScope.set(scope, policy);
    return policy;
  };
}

/** What an import into a unit is judged by today. */
export async function loadRules(client: PoolClient, unit: ImportUnit, today: LocalDate, hold: boolean): Promise<ImportRules> {
  const months = await closedMonths(client, unit, hold);
  const settings = await client.query<PolicyRow>(POLICY_ROWS.text);
  return { today, closedMonths: months, groupPolicy: groupPolicyIn(new PolicyBook(settings.rows), today) };
}
