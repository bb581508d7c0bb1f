import { describe, expect, it } from 'vitest';
import type { IndicatorPoint } from '../../shared/indicators/indicator';
import { point } from '../../shared/indicators/point.fixture';
import { subjectOf, toPeers, toStanding } from './to-peers';

/** A county with `members` of 100 retailers, `urban` of which are urban. */
const county = (unitCode: string, unitName: string, members: number, urban: number): IndicatorPoint[] => [
  point({ unitCode, unitName, numerator: String(members), denominator: '100', targetGap: String((members - 70) / 100) }),
  point({ code: 'COVERAGE_URBAN', unitCode, unitName, numerator: '1', denominator: String(urban) }),
];
const points = [
  ...county('140622', '应县', 66, 30),
  ...county('140602', '朔城区', 80, 50),
  ...county('140621', '山阴县', 71, 49),
];
const coverage = { code: 'COVERAGE_OVERALL', direction: 'HIGHER_IS_BETTER' } as const;

describe('the group that a county is compared with', () => {
  const inGroup = (group: 'all' | 'urban' | 'rural' | 'chosen', chosen: string[] = []) =>
    toPeers(points, '140622', group, chosen)
      .filter((peer) => peer.inGroup)
      .map((peer) => peer.name);

  it('is all counties, or those of a kind: 50 of 100 urban retailers make a county urban, 49 do not', () => {
    expect(inGroup('all')).toEqual(['朔城区', '山阴县', '应县']);
    expect(inGroup('rural')).toEqual(['山阴县', '应县']);
  });

  it('always holds the county itself', () => {
    expect(inGroup('urban')).toEqual(['朔城区', '应县']);
    expect(inGroup('chosen', ['140621'])).toEqual(['山阴县', '应县']);
  });

  it('decides about median, best and rank: 66 % is 5 points below 71 % among all, and second of two among the rural', () => {
    const all = toStanding(points, toPeers(points, '140622', 'all', []), '140622', coverage);
    expect(all).toMatchObject({ medianGap: '-0.050000', best: ['140602'], bestGap: '-0.140000', rank: 3, rankTotal: 3 });
    const rural = toStanding(points, toPeers(points, '140622', 'rural', []), '140622', coverage);
    expect(rural).toMatchObject({ medianGap: '-0.025000', best: ['140621'], rank: 2, rankTotal: 2 });
  });
});

describe('who is looked at', () => {
  it('is the chosen unit, else the page’s own, else the one furthest behind its target', () => {
    expect(subjectOf(points, 'COVERAGE_OVERALL', '140600', '140621')).toBe('140621');
    expect(subjectOf(points, 'COVERAGE_OVERALL', '140602', null)).toBe('140602');
    expect(subjectOf(points, 'COVERAGE_OVERALL', '140600', '150000')).toBe('140622');
  });
});
