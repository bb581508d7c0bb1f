import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { aggregateCost } from './aggregate-cost';
import { AGGREGATE_LIMITS } from './aggregate-plan';

const count = { function: 'COUNT' };
const median = { function: 'MEDIAN' };

describe('an aggregate costs', () => {
  it('its groups with their keys and cells, and what it reads for them', () => {
    // (100 groups + others, excluded, total) × (itself + 2 keys + 1 cell) + 20 × one measure in one month
    expect(aggregateCost({ by: ['A', 'B'], measures: [count], top: 100 })).toBe(103 * 4 + 20);
    // a median counts three times, a comparison twice, and each cell has its previous one
    expect(aggregateCost({ by: ['A'], measures: [median], top: 10, compareWith: 'LAST_YEAR' })).toBe(13 * 4 + 20 * 3 * 2);
    expect(aggregateCost({ by: [], measures: [count], top: 1, from: '2026-01', to: '2026-08' })).toBe(4 * 2 + 20 * 8);
  });

  it('never more than a whole operation may, by itself', () => {
    const measures = Array.from({ length: AGGREGATE_LIMITS.measures }, () => count);
    const by = ['A', 'B', 'C'];
    expect(aggregateCost({ by, measures, top: AGGREGATE_LIMITS.groups, compareWith: 'LAST_YEAR' })).toBeLessThan(LIMITS.cost);
  });

  it('what can be told of arguments that the plan refuses later', () => {
    expect(aggregateCost({ from: '2026-08', to: '2026-01' })).toBe(103 * 2 + 20);
  });
});
