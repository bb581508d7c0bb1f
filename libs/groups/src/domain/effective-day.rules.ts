import { allowed, type LocalDate, monthOf, refused, type Verdict } from '@chengxin/kernel';
import { mayTakeEffect } from '@chengxin/months/domain';

/**
 * Whether something about a group may take effect on a day: today at the latest, and in no month that is closed or older than a closed
 * one, since it would change that month's figures.
 */
export function mayTakeEffectOn(
  day: LocalDate,
  today: LocalDate,
  closedMonths: ReadonlySet<string>,
  path: readonly string[],
): Verdict {
  if (day > today) return refused('FUTURE_DAY', { zh: '日期不能晚于今天', en: 'the day may not lie in the future' }, path);
  const month = monthOf(day);
  const touched = [...closedMonths].filter((closed) => closed >= month).toSorted()[0];
  return touched === undefined ? allowed : mayTakeEffect(touched as typeof month, closedMonths, path);
}
