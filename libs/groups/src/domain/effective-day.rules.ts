import { type LocalDate, monthOf, refused, type Verdict } from '@chengxin/kernel';
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
  if (touched === undefined || touched === month) return mayTakeEffect(month, closedMonths, path);
  return refused(
    'MONTH_CLOSED',
    {
      zh: `${day} 早于已结账的 ${touched}，会改变该月的数字；请改用未结账月份的日期，或由营销中心反结账`,
      en: `${day} lies before ${touched}, which is closed and would change; use a date in an open month, or have the marketing centre reopen it`,
    },
    path,
  );
}
