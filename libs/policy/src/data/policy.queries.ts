import type { LocalDate } from '@chengxin/kernel';
import type { UnitLevel } from '@chengxin/organization/domain';
import type { Act, ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { PolicyBook, type ScopedSetting, type ScopedUnit } from '../domain';

/** A setting as it is stored, with its unit. */
export interface PolicyRow extends ScopedSetting {
  readonly unitCode: string;
  readonly reason: string;
  readonly setBy: string;
  /** ISO 8601, UTC. */
  readonly setAt: string;
}

/** Statement that answers every setting as `PolicyRow`s. */
export const POLICY_ROWS = sql`select p.code, p.unit_id as "unitId", u.code as "unitCode", u.scope_from as "scopeFrom", u.scope_to as "scopeTo",
    to_char(p.effective_from, 'YYYY-MM-DD') as "effectiveFrom", p.value, p.reason, p.set_by as "setBy",
    to_char(p.set_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "setAt"
  from policy_parameter p join unit u on u.id = p.unit_id`;

/** The unit that a policy is asked for. */
export interface PolicyUnit extends ScopedUnit {
  readonly id: number;
  readonly code: string;
  readonly level: UnitLevel;
}

/** A unit and the settings that may hold for it. */
export interface UnitPolicy {
  readonly unit: PolicyUnit;
  readonly book: PolicyBook<PolicyRow>;
  /** Whether the unit lies in the viewer's subtree; of one above it only the policy may be read. */
  readonly isOwn: boolean;
}

/**
 * The policy of a unit in the viewer's subtree or above it, in one statement; null for any other: policy of others is none of the
 * viewer's business.
 */
export async function readUnitPolicy(read: ReadTransaction, unitCode: string): Promise<UnitPolicy | null> {
  const [found] = await read.query<PolicyUnit & { isOwn: boolean; settings: PolicyRow[] }>(
    sql`select u.id, u.code, u.level, u.scope_from as "scopeFrom", u.scope_to as "scopeTo",
               u.scope_from >= viewer_from() and u.scope_to <= viewer_to() as "isOwn", coalesce((select json_agg(p) from (${POLICY_ROWS}) p), '[]') as settings
          from unit u where u.code = ${unitCode} and (u.scope_from >= viewer_from() and u.scope_to <= viewer_to()
            or u.scope_from <= viewer_from() and u.scope_to >= viewer_to())`,
  );
  return found ? { unit: found, book: new PolicyBook(found.settings), isOwn: found.isOwn } : null;
}

/** All settings, inside a business act: they are few. */
export async function loadPolicyForAct(act: Act): Promise<PolicyBook<PolicyRow>> {
  return new PolicyBook(await act.em.execute<PolicyRow[]>(POLICY_ROWS.sql));
}

/** Months closed in any city that a scope range touches: a province's policy holds for all its cities. */
export async function closedMonthsWithin(
  act: Act,
  unit: { readonly scopeFrom: number; readonly scopeTo: number },
): Promise<ReadonlySet<string>> {
  // Locked until the act commits, so that none of them is closed meanwhile.
  const rows = await act.em.execute<{ month: LocalDate; state: string }[]>(
    `select to_char(m.month, 'YYYY-MM') as month, m.state from month_period m join unit c on c.id = m.city_id
      where c.scope_from <= ? and c.scope_to >= ? for share of m`,
    [unit.scopeTo, unit.scopeFrom],
  );
  return new Set(rows.filter((row) => row.state === 'CLOSED').map((row) => row.month));
}
