import { describe, expect, it } from 'vitest';
import { matchingParameters, readableValue } from './policy.filter';

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

describe('the value of a parameter', () => {
  it('that is a rate is also read as per cent, exactly', () => {
    expect(readableValue('RATE', '0.70')).toBe('0.70（70 %）');
    expect(readableValue('RATE', '0.07')).toBe('0.07（7 %）');
    expect(readableValue('RATE', '0.1125')).toBe('0.1125（11.25 %）');
    expect(readableValue('RATE', '1')).toBe('1（100 %）');
    expect(readableValue('RATE', '0')).toBe('0（0 %）');
  });

  it('of any other kind stands as it is', () => expect(readableValue('INTEGER', '25')).toBe('25'));
});
