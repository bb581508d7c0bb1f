import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedText, signOf } from './decimal-text';

describe('decimals stay text', () => {
  it('rounds half up, away from zero', () => {
    expect(roundedText('0.5', 0)).toBe('1');
    expect(roundedText('-0.5', 0)).toBe('-1');
    expect(roundedText('0.49', 0)).toBe('0');
    expect(roundedText('-0.4', 0)).toBe('0');
  });

  it('moves the point for per cent and fills up places', () => {
    expect(roundedText('0.7', 1, 2)).toBe('70.0');
    expect(roundedText('12', 2, 2)).toBe('1,200.00');
  });

  it('refuses what is no decimal', () => {
    expect(roundedText('1e5', 0)).toBeNull();
    expect(roundedText('', 0)).toBeNull();
  });

  it('agrees with whole-number arithmetic for every amount of money', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 18n), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(roundedText(text, 2)?.replaceAll(',', '')).toBe(text);
      }),
    );
  });

  it('knows which way a difference points', () => {
    expect([signOf('0.000000'), signOf('-0.000000'), signOf('0.000001'), signOf('-0.2'), signOf(null)]).toEqual([0, 0, 1, -1, 0]);
  });
});
