import {
  allowed,
  earlierOf,
  isExplained,
  type LocalDate,
  lastDayOf,
  mayBeKept,
  refused,
  type Verdict,
  type YearMonth,
} from '@chengxin/kernel';

/** 未结账、待结账（月份已过）、已结账. */
export const MONTH_STATES = ['OPEN', 'CLOSING', 'CLOSED'] as const;
export type MonthState = (typeof MONTH_STATES)[number];

/** A month is open while it runs, closing when it has ended, closed when the marketing centre has closed it. */
export function monthState(month: YearMonth, closed: boolean, today: LocalDate): MonthState {
  if (closed) return 'CLOSED';
  return lastDayOf(month) < today ? 'CLOSING' : 'OPEN';
}

/** The day whose state a month counts: its last one, or today while the month runs. */
export const asOfDay = (month: YearMonth, today: LocalDate): LocalDate => earlierOf(lastDayOf(month), today);

/** How far a month has been counted for a unit. */
export interface Counted {
  readonly closed: boolean;
  /** The day whose state was counted last. */
  readonly countedTo: LocalDate;
  /** Whether places of the unit wait to be counted again, because of acts since. */
  readonly queued: boolean;
}

/** Do figures lag behind what is recorded? A closed month keeps what it counted; an open one waits for acts of today, or for a new day. */
export const isBehind = ({ closed, countedTo, queued }: Counted, month: YearMonth, today: LocalDate): boolean =>
  !closed && (queued || countedTo < asOfDay(month, today));

/** A closed month keeps the figures it counted, so nothing may take effect in it. */
export function mayTakeEffect(month: YearMonth, closedMonths: ReadonlySet<string>, path: readonly string[]): Verdict {
  if (!closedMonths.has(month)) return allowed;
  return refused(
    'MONTH_CLOSED',
    {
      zh: `${month} 已结账，不能再写入在该月生效的内容；请改用未结账月份的日期，或由营销中心反结账`,
      en: `${month} is closed; use a date in an open month, or have the marketing centre reopen it`,
    },
    path,
  );
}

/** May a month be closed? Only when it has ended, and only after every earlier month is closed; with a note, or without. */
export function mayClose(month: YearMonth, state: MonthState, earlierOpen: YearMonth | null, note: string | null): Verdict {
  if (state === 'CLOSED')
    return refused('MONTH_ALREADY_CLOSED', { zh: `${month} 已经结账`, en: `${month} is closed already` }, ['input', 'month']);
  if (state === 'OPEN') {
    return refused('MONTH_NOT_ENDED', { zh: `${month} 尚未结束，不能结账`, en: `${month} has not ended yet` }, [
      'input',
      'month',
    ]);
  }
  if (earlierOpen) {
    return refused('EARLIER_MONTH_OPEN', { zh: `请先结 ${earlierOpen} 的账`, en: `close ${earlierOpen} first` }, [
      'input',
      'month',
    ]);
  }
  return mayBeKept(note, ['input', 'reason']);
}

/** May a month be reopened? Only the latest closed one, and only with a reason. */
export function mayReopen(month: YearMonth, state: MonthState, laterClosed: YearMonth | null, reason: string): Verdict {
  if (state !== 'CLOSED')
    return refused('MONTH_NOT_CLOSED', { zh: `${month} 没有结账`, en: `${month} is not closed` }, ['input', 'month']);
  if (laterClosed) {
    return refused('LATER_MONTH_CLOSED', { zh: `请先反结 ${laterClosed}`, en: `reopen ${laterClosed} first` }, [
      'input',
      'month',
    ]);
  }
  return isExplained(reason, ['input', 'reason']);
}
