import { allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';

/** Something that has begun: today at the latest. */
export function mayBegin(since: LocalDate, today: LocalDate, path: readonly string[]): Verdict {
  if (since <= today) return allowed;
  return refused('FUTURE_DAY', { zh: '日期不能晚于今天', en: 'the day may not lie in the future' }, path);
}

/** What has begun ends once, a day later at least, today at the latest. */
export function mayEnd(
  since: LocalDate,
  ended: LocalDate | null,
  until: LocalDate,
  today: LocalDate,
  path: readonly string[],
): Verdict {
  if (ended !== null) return refused('ENDED', { zh: `已于 ${ended} 结束`, en: `it ended on ${ended}` }, path);
  if (until > today) return mayBegin(until, today, path);
  if (until > since) return allowed;
  return refused('END_NOT_LATER', { zh: `须晚于开始日期 ${since}`, en: `the day must be later than ${since}` }, path);
}
