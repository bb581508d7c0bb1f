import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AddressAttempts, type Attempts, afterAttempt, isLockedOut, LOCKOUT, noAttempts } from './lockout.rules';

const START = Date.parse('2026-10-12T01:00:00Z');
const at = (minutes: number): Date => new Date(START + minutes * 60_000);
const afterFailures = (count: number, state: Attempts = noAttempts): Attempts =>
  Array.from({ length: count }).reduce<Attempts>((now) => afterAttempt(now, at(0)), state);

describe('lock-out (GB/T 22239-2019)', () => {
  it('begins with the fifth failure in a row and lasts 15 minutes', () => {
    expect(isLockedOut(afterFailures(4), at(0))).toBe(false);
    const locked = afterFailures(5);
    expect(isLockedOut(locked, at(0))).toBe(true);
    expect(isLockedOut(locked, at(14.99))).toBe(true);
    expect(isLockedOut(locked, at(15))).toBe(false);
  });

  it('is not prolonged by knocking', () => {
    const locked = afterFailures(5);
    expect(afterAttempt(locked, at(10))).toEqual(locked);
  });

  it('starts counting anew afterwards', () => {
    const again = afterAttempt(afterFailures(5), at(16));
    expect(again).toEqual({ failed: 1, lockedUntil: null });
  });

  it('does not outlast a clock that was put back', () => {
    expect(isLockedOut(afterFailures(5), at(-24 * 60))).toBe(false);
  });

  it('never lets more than five attempts through in any 15 minutes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 240 }), { maxLength: 80 }), (steps) => {
        let state = noAttempts;
        let seconds = 0;
        const tried: number[] = [];
        for (const step of steps) {
          seconds += step;
          const now = new Date(START + seconds * 1000);
          if (!isLockedOut(state, now)) tried.push(seconds);
          state = afterAttempt(state, now);
        }
        for (const [index, first] of tried.entries()) {
          const sixth = tried[index + LOCKOUT.failures];
          if (sixth !== undefined) expect(sixth - first).toBeGreaterThanOrEqual(LOCKOUT.minutes * 60);
        }
      }),
    );
  });
});

describe('an address', () => {
  const failAt = (addresses: AddressAttempts, address: string, minutes: number): boolean => {
    const begun = addresses.begin(address, at(minutes));
    if (begun) addresses.end(address, at(minutes), false);
    return begun;
  };

  it('is locked for 15 minutes when an office’s worth of attempts has failed', () => {
    const addresses = new AddressAttempts();
    for (let count = 0; count < LOCKOUT.addressFailures; count++)
      expect(failAt(addresses, '10.0.0.1', count / 10), String(count)).toBe(true);
    const last = (LOCKOUT.addressFailures - 1) / 10;
    expect(failAt(addresses, '10.0.0.1', last + 14.9)).toBe(false);
    expect(failAt(addresses, '10.0.0.2', last + 14.9)).toBe(true);
    expect(failAt(addresses, '10.0.0.1', last + 15)).toBe(true);
  });

  it('is not locked by people who sign in well, nor by failures of long ago', () => {
    const addresses = new AddressAttempts();
    for (let count = 0; count < 200; count++) {
      expect(addresses.begin('10.0.0.1', at(0))).toBe(true);
      addresses.end('10.0.0.1', at(0), true);
    }
    for (let count = 0; count < 100; count++) expect(failAt(addresses, '10.0.0.3', count)).toBe(true);
  });

  it('has at most a hundred attempts under way', () => {
    const addresses = new AddressAttempts();
    for (let count = 0; count < LOCKOUT.addressAtOnce; count++) expect(addresses.begin('10.0.0.1', at(0))).toBe(true);
    expect(addresses.begin('10.0.0.1', at(0))).toBe(false);
    addresses.end('10.0.0.1', at(0), true);
    expect(addresses.begin('10.0.0.1', at(0))).toBe(true);
  });
});
