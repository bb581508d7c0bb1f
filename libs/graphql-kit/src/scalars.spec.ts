import { describe, expect, it } from 'vitest';
import { LocalDateScalar, YearMonthScalar } from './scalars';

describe('a value that is none', () => {
  it('is told with what was expected: of a day in the right form, that there is no such day', () => {
    expect(() => LocalDateScalar.parseValue('2026-02-30')).toThrow(
      'LocalDate: "2026-02-30" 不合法，应为日历上存在的日期，如 2026-09-30 · expected a day that exists, as 2026-09-30',
    );
    expect(() => YearMonthScalar.parseValue('2026-9')).toThrow('"2026-9" 不合法，应如 2026-09 · expected the form 2026-09');
  });
});
