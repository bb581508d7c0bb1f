/** What the sentence needs from a month. */
export interface MonthFacts {
  month: string;
  state: 'OPEN' | 'CLOSING' | 'CLOSED';
}

export interface MonthsAnswer {
  latestClosed: string | undefined;
  open: number;
  /** The earliest month that is not closed: months close in order. */
  next: string | undefined;
}

/** The latest closed month, how many are open, and which one comes next. */
export function toMonthsAnswer(months: readonly MonthFacts[]): MonthsAnswer {
  const closed = months.filter((one) => one.state === 'CLOSED').map((one) => one.month);
  const open = months.filter((one) => one.state !== 'CLOSED').map((one) => one.month);
  return { latestClosed: closed.sort().at(-1), open: open.length, next: open.sort()[0] };
}
