import { describe, expect, it } from 'vitest';
import {
  afterColon,
  formatClause,
  formatCount,
  formatDistance,
  formatFraction,
  formatInstant,
  formatMean,
  formatMoney,
  formatMonth,
  formatMonthShort,
  formatPoints,
  formatRate,
  formatScore,
  formatSignedAmount,
} from './format';

describe('rates are written in per cent with one place', () => {
  it('reads the decimal as text and rounds half up', () => {
    expect(formatRate('0.734000')).toBe('73.4 %');
    expect(formatRate('0.733500')).toBe('73.4 %');
    expect(formatRate('0.733499')).toBe('73.3 %');
    expect(formatRate('1.000000')).toBe('100.0 %');
    expect(formatRate('0')).toBe('0.0 %');
  });

  it('does not round the way binary fractions do: 0.1005 is 10.1 %, not 10.0 %', () => {
    expect(formatRate('0.100500')).toBe('10.1 %');
  });

  it('writes a dash where no rate applies, never 0', () => {
    expect(formatRate(null)).toBe('—');
    expect(formatRate(undefined)).toBe('—');
    expect(formatRate('n/a')).toBe('—');
  });
});

describe('differences of rates are percentage points', () => {
  it('always carry a sign', () => {
    expect(formatPoints('0.034000', 'zh')).toBe('+3.4 个百分点');
    expect(formatPoints('-0.012000', 'zh')).toBe('−1.2 个百分点');
    expect(formatPoints('0.034000', 'en')).toBe('+3.4 pts');
  });

  it('that round to nothing are neither up nor down', () => {
    expect(formatPoints('-0.000400', 'zh')).toBe('±0.0 个百分点');
  });

  it('lose the sign in a sentence that says above or below', () => {
    expect(formatDistance('-0.034000', 'zh')).toBe('3.4 个百分点');
    expect(formatDistance('0.034000', 'en')).toBe('3.4 percentage points');
  });
});

describe('counts, means, scores and money', () => {
  it('have thousands separators', () => {
    expect(formatCount(9602)).toBe('9,602');
    expect(formatCount('1234567')).toBe('1,234,567');
  });

  it('keep one place for means and two for scores', () => {
    expect(formatMean('12.450000')).toBe('12.5');
    expect(formatScore('92.350000')).toBe('92.35');
  });

  it('keep two places for money, however large', () => {
    expect(formatMoney('90071992547409931.50', 'zh')).toBe('90,071,992,547,409,931.50 元');
    expect(formatMoney('-1234.5', 'en')).toBe('−¥1,234.50');
  });

  it('show a fraction with both sides whole, and money in it with its two places', () => {
    expect(formatFraction('7046', '9602')).toBe('7,046 / 9,602');
    expect(formatFraction('1234.50', '9999.00')).toBe('1,234.50 / 9,999.00');
  });
});

describe('what is added or taken away', () => {
  it('is always signed, with the places of money where it is money', () => {
    expect(['12', '-3', '0', '-1234.50'].map(formatSignedAmount)).toEqual(['+12', '−3', '±0', '−1,234.50']);
  });
});

describe('months and instants', () => {
  it('are written the way the language does', () => {
    expect(formatMonth('2026-09', 'zh')).toBe('2026年9月');
    expect(formatMonth('2026-09', 'en')).toBe('Sep 2026');
  });

  it('name the year under an axis in January only', () => {
    expect([formatMonthShort('2026-01', 'zh'), formatMonthShort('2026-02', 'zh')]).toEqual(['26年1月', '2月']);
    expect([formatMonthShort('2026-01', 'en'), formatMonthShort('2026-02', 'en')]).toEqual(['Jan 26', 'Feb']);
  });

  it('are shown in Shanghai time', () => {
    expect(formatInstant('2026-08-31T16:05:00Z')).toBe('2026-09-01 00:05');
  });
});

describe('clauses', () => {
  it('are named in the language of the page', () => {
    expect(formatClause('SD-R40, Annex 10', 'zh')).toBe('SD-R40、附件 10');
    expect(formatClause('SD-R40, Annex 10 建设', 'en')).toBe('SD-R40, Annex 10, building');
    expect(formatClause('SD-R02, DEFAULT', 'zh')).toBe('SD-R02、本系统默认');
    expect(formatClause('Annex 10, DEFAULT', 'en')).toBe('Annex 10, default of this system');
  });
});

describe('what stands behind a colon', () => {
  it('follows the colon of the language', () => {
    expect(afterColon('便民店', 'zh')).toBe('：便民店');
    expect(afterColon('便民店', 'en')).toBe(': 便民店');
  });
});
