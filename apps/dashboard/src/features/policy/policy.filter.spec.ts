import { describe, expect, it } from 'vitest';
import { matchingParameters } from './policy.filter';

const coverage = {
  code: 'coverage.overall',
  nameZh: '整体覆盖率目标',
  nameEn: 'Overall coverage target',
  clause: 'SD-R01',
  isDefault: true,
};
const margin = { code: 'margin.target', nameZh: '毛利率目标', nameEn: 'Margin target', clause: 'SD-R32', isDefault: false };

describe('the search among the parameters', () => {
  it('finds by name in either language, by code and by clause', () => {
    for (const typed of ['毛利率', 'MARGIN', 'margin.t', 'sd-r32']) {
      expect(matchingParameters([coverage, margin], typed, false)).toEqual([margin]);
    }
  });

  it('wants every word typed', () => {
    expect(matchingParameters([coverage, margin], '目标 R01', false)).toEqual([coverage]);
  });

  it('shows everything when nothing is typed, or only what differs from the default', () => {
    expect(matchingParameters([coverage, margin], ' ', false)).toEqual([coverage, margin]);
    expect(matchingParameters([coverage, margin], '', true)).toEqual([margin]);
  });
});
