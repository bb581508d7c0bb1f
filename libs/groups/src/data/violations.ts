import { alreadyInGroup, nameTaken } from '@chengxin/groups/domain';
import { Refusal, type Verdict } from '@chengxin/kernel';

const EXCLUSION_VIOLATION = '23P01';
const UNIQUE_VIOLATION = '23505';

/** What a form is told when the database refused. */
export interface ViolationHints {
  /** Name that the act gives. */
  readonly name?: string;
  /** Input field of the retailers; PostgreSQL does not say which one where row policies hold. */
  readonly retailerPath?: readonly string[];
}

interface DatabaseError {
  readonly code?: unknown;
  readonly table?: unknown;
}

const asRefusal = (verdict: Verdict): Refusal | null => (verdict.ok ? null : new Refusal(verdict.reason));

/** The refusal that a violated constraint means; null for any other error. Locks make it rare, writers beside the acts possible. */
export function refusalOf(error: unknown, hints: ViolationHints): Refusal | null {
  if (!(error instanceof Error)) return null;
  const { code, table } = error as DatabaseError;
  if (code === EXCLUSION_VIOLATION && table === 'membership') {
    return asRefusal(alreadyInGroup(null, null, hints.retailerPath ?? ['input', 'retailerId']));
  }
  if (code === UNIQUE_VIOLATION && table === 'mutual_aid_group') return asRefusal(nameTaken(hints.name ?? ''));
  return null;
}
