import { alreadyInGroup, nameTaken } from '@chengxin/groups/domain';
import { Refusal, type Verdict } from '@chengxin/kernel';

const EXCLUSION_VIOLATION = '23P01';
const UNIQUE_VIOLATION = '23505';

/** Where a form shows what the database refused. */
export interface ViolationPaths {
  /** Name that the act gives, for the refusal's text. */
  readonly name?: string;
  /** Input path of the retailer with that id; null is asked when the database did not say which. */
  readonly retailer?: (retailerId: string | null) => readonly string[];
}

interface DatabaseError {
  readonly code?: unknown;
  readonly table?: unknown;
  readonly detail?: unknown;
}

const asRefusal = (verdict: Verdict): Refusal | null => (verdict.ok ? null : new Refusal(verdict.reason));

/** The refusal that a violated constraint means; null for any other error. It is met only when another act came in between. */
export function refusalOf(error: unknown, paths: ViolationPaths): Refusal | null {
  if (!(error instanceof Error)) return null;
  const { code, table, detail } = error as DatabaseError;
  if (code === EXCLUSION_VIOLATION && table === 'membership') {
    const id = /\(retailer_id, during\)=\(([0-9a-f-]{36})/.exec(String(detail))?.[1] ?? null;
    return asRefusal(alreadyInGroup(null, null, paths.retailer?.(id) ?? ['input', 'retailerId']));
  }
  if (code === UNIQUE_VIOLATION && table === 'mutual_aid_group') return asRefusal(nameTaken(paths.name ?? ''));
  return null;
}
