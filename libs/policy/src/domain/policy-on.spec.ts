import { addDays, type LocalDate, localDate } from '@chengxin/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PolicyBook, type PolicySetting, policyOn, type ScopedSetting } from './policy-on';

const PROVINCE = { unitId: 1, scopeFrom: 140_000_000, scopeTo: 149_999_999 };
const CITY = { unitId: 2, scopeFrom: 140_600_000, scopeTo: 140_699_999 };
const COUNTY = { unitId: 3, scopeFrom: 140_622_000, scopeTo: 140_622_999 };
const AREA = { unitId: 4, scopeFrom: 140_622_001, scopeTo: 140_622_001 };
const OTHER_COUNTY = { unitId: 5, scopeFrom: 140_621_000, scopeTo: 140_621_999 };

const set = (unit: typeof CITY, effectiveFrom: string, value: string, code = 'coverage.overall'): ScopedSetting => ({
  ...unit,
  code,
  value,
  effectiveFrom: localDate(effectiveFrom),
});
const on = localDate;

describe('the policy in force', () => {
  const book = new PolicyBook([
    set(CITY, '2026-01-01', '0.75'),
    set(CITY, '2026-07-01', '0.80'),
    set(COUNTY, '2026-05-01', '0.78'),
    set(CITY, '2026-01-01', '3/4', 'vote.other_share'),
  ]);

  it('is the default where and while nobody has set another', () => {
    expect(book.value('coverage.overall', CITY, on('2025-12-31'))).toBe('0.70');
    expect(book.value('coverage.overall', PROVINCE, on('2026-12-31'))).toBe('0.70');
    expect(book.value('coverage.urban', CITY, on('2026-12-31'))).toBe('1.00');
  });

  it('begins on its day and lasts until the next', () => {
    expect(book.value('coverage.overall', CITY, on('2026-01-01'))).toBe('0.75');
    expect(book.value('coverage.overall', CITY, on('2026-06-30'))).toBe('0.75');
    expect(book.value('coverage.overall', CITY, on('2026-07-01'))).toBe('0.80');
  });

  it('is inherited from above until the unit has its own, and then stays its own', () => {
    expect(book.value('coverage.overall', COUNTY, on('2026-04-30'))).toBe('0.75');
    expect(book.value('coverage.overall', COUNTY, on('2026-05-01'))).toBe('0.78');
    expect(book.value('coverage.overall', COUNTY, on('2026-07-01'))).toBe('0.78');
    expect(book.value('coverage.overall', AREA, on('2026-07-01'))).toBe('0.78');
    expect(book.value('coverage.overall', OTHER_COUNTY, on('2026-07-01'))).toBe('0.80');
  });

  it('can be asked for as a number and as an exact fraction', () => {
    expect(book.number('group.size_limit', COUNTY, on('2026-07-01'))).toBe(25);
    expect(book.fraction('vote.other_share', PROVINCE, on('2026-07-01'))).toEqual({ numerator: '2', denominator: '3' });
    expect(book.number('vote.other_share', CITY, on('2026-07-01'))).toBe(0.75);
    expect(book.fraction('margin.target', CITY, on('2026-07-01'))).toEqual({ numerator: '0.11', denominator: '1' });
  });

  it('does not exist for a parameter that nobody knows', () => {
    expect(() => book.value('coverage.everything', CITY, on('2026-07-01'))).toThrow('no policy parameter');
  });
});

describe('policyOn, for any history of settings', () => {
  const first = on('2026-01-01');
  const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays(first, count));
  const settings = fc.uniqueArray(
    fc.record<PolicySetting>({
      code: fc.constant('coverage.overall'),
      unitId: fc.integer({ min: 1, max: 5 }),
      effectiveFrom: days,
      value: fc.integer({ min: 0, max: 9 }).map(String),
    }),
    { selector: (setting) => `${setting.unitId} ${setting.effectiveFrom}`, maxLength: 30 },
  );
  const chains = fc.shuffledSubarray([1, 2, 3, 4, 5]);

  /** The same said by sorting: nearest unit first, latest day first. */
  const bySorting = (rows: readonly PolicySetting[], chain: readonly number[], day: LocalDate): PolicySetting | null =>
    rows
      .filter((row) => chain.includes(row.unitId) && row.effectiveFrom <= day)
      .toSorted(
        (a, b) => chain.indexOf(a.unitId) - chain.indexOf(b.unitId) || b.effectiveFrom.localeCompare(a.effectiveFrom),
      )[0] ?? null;

  it('answers the nearest unit, then the latest day', () => {
    fc.assert(
      fc.property(settings, chains, days, (rows, chain, day) => {
        expect(policyOn(rows, chain, day)).toEqual(bySorting(rows, chain, day));
      }),
    );
  });

  it('never depends on the order of the settings, nor on settings that begin later', () => {
    fc.assert(
      fc.property(settings, chains, days, (rows, chain, day) => {
        const answer = policyOn(rows, chain, day);
        expect(policyOn(rows.toReversed(), chain, day)).toEqual(answer);
        expect(
          policyOn(
            rows.filter((row) => row.effectiveFrom <= day),
            chain,
            day,
          ),
        ).toEqual(answer);
      }),
    );
  });

  it('holds for past days whatever is set for later ones', () => {
    fc.assert(
      fc.property(settings, chains, days, (rows, chain, day) => {
        const later = rows.map((row) => ({ ...row, effectiveFrom: addDays(day, 1), value: 'later' }));
        expect(policyOn([...rows, ...later], chain, day)).toEqual(policyOn(rows, chain, day));
      }),
    );
  });
});
