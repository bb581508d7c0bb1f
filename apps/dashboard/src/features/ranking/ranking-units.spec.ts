import { describe, expect, it } from 'vitest';
import { parentCodeOf, rankedUnitOf, viewsOf } from './ranking-units';

describe('the units of a ranking', () => {
  it('finds the unit above in the code: area, county, city, province', () => {
    expect(parentCodeOf('140622A01')).toBe('140622');
    expect(parentCodeOf('140622')).toBe('140600');
    expect(parentCodeOf('140600')).toBe('140000');
    expect(parentCodeOf('140000')).toBe('140000');
  });

  it('finds the county of a place', () => expect(parentCodeOf('140622100S01')).toBe('140622'));

  it('looks below from a city, beside from an area, and both ways from a county, beside first', () => {
    expect(viewsOf('140600')).toEqual(['children']);
    expect(viewsOf('140622A01')).toEqual(['peers']);
    expect(viewsOf('140622')).toEqual(['peers', 'children']);
  });

  it('ranks the children of the unit itself or of the one above', () => {
    expect(rankedUnitOf('140622', 'peers')).toBe('140600');
    expect(rankedUnitOf('140622', 'children')).toBe('140622');
  });
});
