import { monthStep } from '../../shared/month-steps';

interface JudgedMonth {
  readonly month: string;
  readonly marginAllMet?: boolean | null;
}

/** For how many months in a row, up to this one, the margin has missed its target; a month without a survey ends the row. */
export function monthsUnder(monthly: readonly JudgedMonth[], month: string): number {
  const missed = new Set(monthly.filter((facts) => facts.marginAllMet === false).map((facts) => facts.month));
  let count = 0;
  while (missed.has(monthStep(month, -count))) count += 1;
  return count;
}
