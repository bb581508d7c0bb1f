import { describe, expect, it } from 'vitest';
import { addYears, DEMO_MONTHS, dayOf, isoOf, isWorkingDay, LATEST_CLOSED, pickWorkingDay } from './calendar';
import { RandomStream } from './random';

describe('the calendar of the demonstration', () => {
  it('has eighteen closed months 2025-03 … 2026-08 and two open ones, the last ending on the fixed clock', () => {
    expect(DEMO_MONTHS).toHaveLength(20);
    expect(DEMO_MONTHS[0]?.month).toBe('2025-03-01');
    expect(DEMO_MONTHS[LATEST_CLOSED]?.month).toBe('2026-08-01');
    expect(isoOf(DEMO_MONTHS[19]?.last ?? 0)).toBe('2026-10-12');
  });

  it('knows month ends, also of February', () => {
    expect(isoOf(DEMO_MONTHS[11]?.last ?? 0)).toBe('2026-02-28');
    expect(isoOf(addYears(dayOf('2025-03-31'), 1))).toBe('2026-03-31');
  });

  it('works on weekdays outside public holidays', () => {
    expect(isWorkingDay(dayOf('2026-10-09'))).toBe(true);
    expect(isWorkingDay(dayOf('2026-10-10'))).toBe(false);
    expect(isWorkingDay(dayOf('2026-10-05'))).toBe(false);
    expect(pickWorkingDay(new RandomStream(1, 'a'), dayOf('2026-10-01'), dayOf('2026-10-07'))).toBeNull();
  });
});
