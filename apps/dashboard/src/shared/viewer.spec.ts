import { describe, expect, it } from 'vitest';
import { withinUnit } from './viewer';

describe('what lies in the own unit', () => {
  it('is told by the code down to the area', () => {
    expect(withinUnit('140600', 'CITY', '140622A01')).toBe(true);
    expect(withinUnit('140622', 'COUNTY', '140622A01')).toBe(true);
    expect(withinUnit('140622', 'COUNTY', '140602')).toBe(false);
    expect(withinUnit('140622A01', 'AREA', '140622A02')).toBe(false);
    expect(withinUnit('140622A01', 'AREA', '140622')).toBe(false);
  });

  it('is every street, seat and village that is shown, also to an area, and those of the development zone to the county that works it', () => {
    expect(withinUnit('140622A01', 'AREA', '140622100S01')).toBe(true);
    expect(withinUnit('140602', 'COUNTY', '140671100V01')).toBe(true);
  });
});
