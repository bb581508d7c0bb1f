import { describe, expect, it } from 'vitest';
import { levelBelow, levelOf } from './unit-level';

describe('the level of a unit is in its code', () => {
  it('knows province, city, county, area and place', () => {
    expect(['140000', '140600', '140622', '140622A01', '140622100S01'].map(levelOf)).toEqual([
      'PROVINCE',
      'CITY',
      'COUNTY',
      'AREA',
      'PLACE',
    ]);
  });

  it('compares a city by counties and a county by areas; below an area are groups', () => {
    expect(levelBelow('140600')).toBe('COUNTY');
    expect(levelBelow('140622')).toBe('AREA');
    expect(levelBelow('140622A01')).toBeNull();
  });
});
