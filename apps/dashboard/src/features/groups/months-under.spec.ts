import { describe, expect, it } from 'vitest';
import { monthsUnder } from './months-under';

const months = (...verdicts: (boolean | null)[]) =>
  verdicts.map((marginAllMet, index) => ({ month: `2026-0${8 - index}`, marginAllMet }));

describe('months in a row under the margin target', () => {
  it('are counted back from the month that is looked at', () => {
    expect(monthsUnder(months(false, false, true, false), '2026-08')).toBe(2);
    expect(monthsUnder(months(false, false, true, false), '2026-05')).toBe(1);
  });

  it('end where the target was met, and where nothing was surveyed', () => {
    expect(monthsUnder(months(true, false), '2026-08')).toBe(0);
    expect(monthsUnder(months(false, null, false), '2026-08')).toBe(1);
    expect(monthsUnder([], '2026-08')).toBe(0);
  });
});
