import { describe, expect, it } from 'vitest';
import { interleaved, Rounds } from './rounds';

describe('the rounds of a comparison', () => {
  it('are told by their median, and by how far they lie apart', () => {
    const rounds = new Rounds();
    for (const value of [100, 400, 90, 110, 105]) rounds.add(value);
    expect(rounds.median).toBe(105);
    expect(rounds.spread).toBeCloseTo(310 / 105);
  });

  it('of an even number have their median between the two in the middle', () => {
    const rounds = new Rounds();
    for (const value of [4, 1, 3, 2]) rounds.add(value);
    expect(rounds.median).toBe(2.5);
  });

  it('run in turn and never one after the other, and the warm-up does not count', async () => {
    const order: string[] = [];
    const lane = (name: string, value: number) => async () => {
      order.push(name);
      return value;
    };
    const rounds = await interleaved(2, { a: lane('a', 1), b: lane('b', 2) }, { a: lane('warm a', 9), b: lane('warm b', 9) });
    expect(order).toEqual(['warm a', 'warm b', 'a', 'b', 'a', 'b']);
    expect([rounds.a.median, rounds.b.median]).toEqual([1, 2]);
  });
});
