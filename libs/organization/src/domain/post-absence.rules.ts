import { allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';

/** A holding of a post, as far as an absence depends on it. */
export interface AbsentHolder {
  readonly deputyName: string | null;
  /** First day, and the first day after the last one; null while it lasts. */
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Days of an absence, both included. */
export interface AbsenceDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const CLAUSE = 'AR-R25';

/** May the holder of a post be away on these days? Somebody has to stand in, the days lie ahead and in the holding, and are not taken twice. */
export function mayBeAbsent(
  holder: AbsentHolder,
  { from, to }: AbsenceDays,
  present: readonly AbsenceDays[],
  today: LocalDate,
): Verdict {
  if (!holder.deputyName) {
    const text = { zh: '这个岗位没有代理人，请先设定代理人', en: 'the post has no deputy: name one first' };
    return refused('POST_WITHOUT_DEPUTY', text, ['input', 'postId'], CLAUSE);
  }
  if (to < from) {
    const text = { zh: '结束日期不能早于开始日期', en: 'the last day must not be before the first' };
    return refused('ABSENCE_REVERSED', text, ['input', 'to']);
  }
  if (to < today) {
    const text = { zh: '休假已经结束，不必再登记', en: 'the absence is over already' };
    return refused('ABSENCE_PAST', text, ['input', 'to']);
  }
  if (from < holder.from || (holder.to !== null && to >= holder.to)) {
    const text = { zh: '休假须在任职期内', en: 'the absence must lie within the holding' };
    return refused('ABSENCE_OUTSIDE_HOLDING', text, ['input', 'from']);
  }
  const other = present.find((days) => days.from <= to && days.to >= from);
  if (!other) return allowed;
  const text = { zh: `${other.from} 至 ${other.to} 已登记休假`, en: `an absence from ${other.from} to ${other.to} is on record` };
  return refused('ABSENCE_OVERLAPS', text, ['input', 'from']);
}
