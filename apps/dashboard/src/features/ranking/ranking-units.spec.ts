import { describe, expect, it } from 'vitest';
import { ownCountyOf, rankedUnitOf } from './ranking-units';

describe('the units of a ranking', () => {
  it('are the counties of the city, wherever in it one stands', () => {
    for (const unit of ['140600', '140622', '140622A01', '140622100S01']) expect(rankedUnitOf(unit)).toBe('140600');
  });

  it('are all counties of the province for who looks at the province', () => expect(rankedUnitOf('140000')).toBe('140000'));

  it('hold the own county, also for an area and a place', () => {
    expect(ownCountyOf('140622')).toBe('140622');
    expect(ownCountyOf('140622A01')).toBe('140622');
    expect(ownCountyOf('140622100S01')).toBe('140622');
  });
});
