import { mayEnd } from '@chengxin/activities/domain';
import { demandOpenDay } from '@chengxin/groups/data';
import { demand, isExplained, type LocalDate, proseText } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';

/** What lasts, as it was recorded. */
export interface Lasting {
  readonly scope: number;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

/**
 * Whether an end takes back what was recorded in error: it is on the first day, so that nothing is left. That needs a reason, and is refused
 * in a closed month. `field` is that of the day.
 */
export async function isTakenBack(
  act: Act,
  { scope, since, until }: Lasting,
  end: { readonly on: LocalDate; readonly reason?: string | null | undefined },
  field: string,
): Promise<boolean> {
  demand(mayEnd(since, until, end.on, act.today, ['input', field]));
  if (end.on > since) return false;
  await demandOpenDay(act, scope, since, ['input', field]);
  demand(isExplained(proseText(end.reason ?? ''), ['input', 'reason']));
  return true;
}
