import { describe, expect, it } from 'vitest';
import { point } from '../../shared/indicators/point.fixture';
import { unitsBelow } from './to-overview-answer';

describe('the sentence about the units below', () => {
  const met = point({ unitCode: '140681', band: 'MET', targetGap: '0.05' });
  const missed = point({ unitCode: '140622', band: 'MISSED', targetGap: '-0.08' });

  it('names those that missed the target', () => {
    expect(unitsBelow([met, missed], 'COVERAGE_OVERALL')).toEqual({ kind: 'missed', missed: [missed] });
  });

  it('says so when all met it', () => {
    expect(unitsBelow([met], 'COVERAGE_OVERALL').kind).toBe('allMet');
  });

  it('says nothing when there are no units below or no target', () => {
    expect(unitsBelow([], 'COVERAGE_OVERALL').kind).toBe('none');
    expect(unitsBelow([point({ band: 'NONE', targetGap: null })], 'COVERAGE_OVERALL').kind).toBe('none');
  });
});
