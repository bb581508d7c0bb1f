import { addMonths, type Fraction, yearMonth } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { periodsOf } from './periods';

const month = yearMonth;
/** No shown month still runs. */
const NOW = month('2026-10');
/** Months from one on, with `n` of 100 each. */
const monthly = (from: string, ...numerators: number[]): Map<string, Fraction> =>
  new Map(numerators.map((n, index) => [addMonths(month(from), index), { numerator: String(n), denominator: '100' }]));

describe('quarters', () => {
  const flow = monthly('2026-01', 10, 20, 30, 40, 50, 60, 70, 80);

  it('of a flow sum the fractions: (10 + 20 + 30) / 300', () => {
    const [first] = periodsOf(flow, 'FLOW', 'QUARTER', month('2026-01'), month('2026-08'), NOW);
    expect(first).toMatchObject({ from: '2026-01', to: '2026-03', fraction: { numerator: '60', denominator: '300' } });
  });

  it('of a stock stand as their last month did', () => {
    const [first] = periodsOf(flow, 'STOCK', 'QUARTER', month('2026-01'), month('2026-08'), NOW);
    expect(first?.fraction).toEqual({ numerator: '30', denominator: '100' });
  });

  it('still running are cut where the months end, and compared with as many months before: 150/200 − 90/200 = 30 points', () => {
    const running = periodsOf(flow, 'FLOW', 'QUARTER', month('2026-01'), month('2026-08'), NOW).at(-1);
    expect(running).toMatchObject({ from: '2026-07', to: '2026-08', previousChange: '0.300000' });
    expect(running?.fraction).toEqual({ numerator: '150', denominator: '200' });
  });

  it('are unknown while a month of them was not counted', () => {
    const [first] = periodsOf(monthly('2026-02', 20, 30), 'FLOW', 'QUARTER', month('2026-01'), month('2026-03'), NOW);
    expect(first?.fraction).toBeNull();
  });
});

describe('the year to date', () => {
  const two = new Map([...monthly('2025-01', 1, 2, 3, 99), ...monthly('2025-12', 30), ...monthly('2026-01', 10, 20, 30)]);

  it('of a flow is compared with the same months of last year, not with more: 60/300 − 6/300 = 18 points', () => {
    const last = periodsOf(two, 'FLOW', 'YEAR_TO_DATE', month('2026-03'), month('2026-03'), NOW).at(-1);
    expect(last).toMatchObject({ from: '2026-01', to: '2026-03', lastYearChange: '0.180000', previousChange: null });
    expect(last?.lastYear).toEqual({ numerator: '6', denominator: '300' });
  });

  it('of a stock is its change since last December, and against the same month of last year: 30 % − 30 %, 30 % − 3 %', () => {
    const last = periodsOf(two, 'STOCK', 'YEAR_TO_DATE', month('2026-03'), month('2026-03'), NOW).at(-1);
    expect(last).toMatchObject({ previousChange: '0.000000', lastYearChange: '0.270000' });
  });
});

it('months are compared with the one before and the same of last year', () => {
  const [august] = periodsOf(
    new Map([...monthly('2025-08', 50), ...monthly('2026-07', 60, 65)]),
    'STOCK',
    'MONTH',
    month('2026-08'),
    month('2026-08'),
    NOW,
  );
  expect(august).toMatchObject({ previousChange: '0.050000', lastYearChange: '0.150000' });
});

describe('a month that still runs', () => {
  const series = new Map([...monthly('2025-09', 50, 50), ...monthly('2026-09', 60, 10)]);
  const last = (accumulation: 'FLOW' | 'STOCK') =>
    periodsOf(series, accumulation, 'MONTH', month('2026-09'), month('2026-10'), NOW).at(-1);

  it('is not compared by a flow: twelve days of meetings are no less than a month of them', () => {
    expect(last('FLOW')).toMatchObject({ to: '2026-10', previousChange: null, lastYearChange: null });
    expect(last('FLOW')?.fraction).toEqual({ numerator: '10', denominator: '100' });
  });

  it('is compared by a stock, which stands at any day', () => {
    expect(last('STOCK')).toMatchObject({ previousChange: '-0.500000', lastYearChange: '-0.400000' });
  });
});
