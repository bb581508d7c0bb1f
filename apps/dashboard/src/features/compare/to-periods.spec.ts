import { describe, expect, it } from 'vitest';
import { point } from '../../shared/indicators/point.fixture';
import { toPeriods, toPeriodTrend } from './to-periods';

const margins = ['2025-07', '2025-08', '2026-07', '2026-08'].map((month, index) =>
  point({
    code: 'MARGIN_ALL',
    month,
    numerator: String(10 + index),
    denominator: '100',
    value: `0.1${index}0000`,
    target: '0.11',
  }),
);

describe('a figure by quarters', () => {
  const running = toPeriods(margins, 'FLOW', 'QUARTER', '2026-08', '2026-10-12').at(-1);

  it('sums what its months earned: (12 + 13) / 200 = 12.5 %, and has the target of its last month', () => {
    expect(running?.point).toMatchObject({ numerator: '25', denominator: '200', value: '0.125000', target: '0.11' });
  });

  it('stands beside the same two months of last year: 12.5 % − 10.5 % = 2 points', () => {
    expect(running?.lastYearChange).toBe('0.020000');
    expect(toPeriodTrend(running ? [running] : [])[0]).toMatchObject({
      month: '2026-08',
      value: 12.5,
      lastYear: 10.5,
      target: 11,
    });
  });

  it('has no figure for a year whose months were not all reported', () => {
    expect(toPeriods(margins, 'FLOW', 'YEAR_TO_DATE', '2026-08', '2026-10-12')).toEqual([]);
  });
});

it('a month without surveys stays a gap and keeps the reason', () => {
  const gap = point({ month: '2026-08', numerator: '0', denominator: '0', value: null, state: 'NOT_REPORTED' });
  const months = toPeriods([point({ month: '2026-07' }), gap], 'FLOW', 'MONTH', '2026-08', '2026-10-12');
  expect(months.map((period) => [period.to, period.point.state])).toEqual([
    ['2026-07', 'REPORTED'],
    ['2026-08', 'NOT_REPORTED'],
  ]);
});

it('a hidden month stays a gap, and so does what would sum over it, since the others would tell it', () => {
  const hidden = point({ ...margins[3], numerator: null, denominator: null, value: null, state: 'SUPPRESSED' });
  const told = ['2026-04', '2026-05', '2026-06'].map((month) => point({ ...margins[0], month }));
  const asked = [...told, ...margins.slice(0, 3), hidden];
  const last = (grain: 'MONTH' | 'QUARTER') => toPeriods(asked, 'FLOW', grain, '2026-08', '2026-10-12').at(-1);
  expect([last('MONTH')?.point.state, last('QUARTER')?.point.state]).toEqual(['SUPPRESSED', 'SUPPRESSED']);
  expect(last('QUARTER')?.point.value).toBeNull();
});
