import { describe, expect, it } from 'vitest';
import { boardScope } from './board-scope';
import { gapOf } from './gap';
import { bandKey, bandTone, changeDirection, changeTone, drawn, formatIndicator, formatIndicatorChange } from './indicator';

describe('a figure on the screen', () => {
  it('is a dash when it does not apply or was not reported, never 0', () => {
    expect(formatIndicator({ state: 'NOT_APPLICABLE', measure: 'RATE', value: null })).toBe('—');
    expect(formatIndicator({ state: 'REPORTED', measure: 'RATE', value: '0.734000' })).toBe('73.4 %');
    expect(formatIndicator({ state: 'REPORTED', measure: 'MEAN', value: '12.400000' })).toBe('12.4');
  });

  it('says why there is no band', () => {
    expect([bandTone({ band: 'MISSED', state: 'REPORTED' }), bandKey({ band: 'MISSED', state: 'REPORTED' })]).toEqual([
      'bad',
      'band.MISSED',
    ]);
    expect([bandTone({ band: 'NONE', state: 'NOT_REPORTED' }), bandKey({ band: 'NONE', state: 'NOT_REPORTED' })]).toEqual([
      'none',
      'band.NOT_REPORTED',
    ]);
  });

  it('changes for the better by its direction', () => {
    expect(changeTone('HIGHER_IS_BETTER', 'RATE', '0.01')).toBe('good');
    expect(changeTone('LOWER_IS_BETTER', 'RATE', '0.01')).toBe('bad');
    expect(changeTone('NONE', 'RATE', '0.01')).toBe('none');
    expect(changeTone('HIGHER_IS_BETTER', 'RATE', '0.000000')).toBe('none');
  });

  it('points nowhere when the difference is written as 0.0', () => {
    expect([changeDirection('RATE', '0.000400'), changeDirection('RATE', '-0.000600'), changeDirection('RATE', null)]).toEqual([
      0,
      -1,
      null,
    ]);
    expect(changeTone('HIGHER_IS_BETTER', 'RATE', '0.000400')).toBe('none');
  });

  it('changes in points for rates and plainly for means', () => {
    expect(formatIndicatorChange('RATE', '0.034')).toBe('+3.4 个百分点');
    expect(formatIndicatorChange('MEAN', '-0.31')).toBe('−0.3');
  });

  it('is drawn in per cent; what is missing is a gap', () => {
    expect([drawn('RATE', '0.734000'), drawn('MEAN', '12.4'), drawn('RATE', null)]).toEqual([73.4, 12.4, null]);
  });
});

describe('the distance to the target', () => {
  it('is above, below, at it, or there is none', () => {
    expect(['0.034', '-0.01', '0.000000', null].map((targetGap) => gapOf({ targetGap }).key)).toEqual([
      'above',
      'below',
      'atTarget',
      'noTarget',
    ]);
  });
});

describe('what a board asks for', () => {
  it('reaches back eighteen months and compares a county with its areas and its peers', () => {
    expect(boardScope('140622', '2026-08')).toEqual({
      unit: '140622',
      month: '2026-08',
      from: '2025-03',
      level: 'AREA',
      hasBelow: true,
      hasPeers: true,
    });
  });

  it('compares a city with its counties only', () => {
    expect(boardScope('140600', '2026-08')).toMatchObject({ level: 'COUNTY', hasBelow: true, hasPeers: false });
  });
});
