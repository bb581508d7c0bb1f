import { describe, expect, it } from 'vitest';
import {
  countyOf,
  coverage,
  factsOn,
  groupMeetingRate,
  groupsWithoutValidLeader,
  lapsingMembers,
  margin,
  uncoveredSeats,
} from './city-facts';
import { generateDemoCity } from './generate-demo-city';

const LATEST = '2026-08-31';
const TODAY = '2026-10-12';
const COUNTIES = ['140602', '140603', '140621', '140622', '140623', '140681'];
const YING = '140622';
const city = generateDemoCity();
const first = factsOn(city, '2025-03-31');
const latest = factsOn(city, LATEST);
const today = factsOn(city, TODAY);

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

describe('the picture of the latest closed month', () => {
  it('is told with every run, county by county', async ({ annotate }) => {
    for (const county of COUNTIES) {
      const line = [
        city.units.find((unit) => unit.code === county)?.name,
        `coverage ${percent(coverage(first, county))} → ${percent(coverage(latest, county))}`,
        `urban ${percent(coverage(latest, county, 'URBAN'))}`,
        `margin ${percent(margin(city, '2026-08-01', 'ALL', county))}`,
        `group meetings ${percent(groupMeetingRate(city, latest, LATEST, county))}`,
      ].join(', ');
      await annotate(line);
      expect(line).not.toContain('NaN');
    }
  });

  it('covers about 73 % of the counted retailers (SD-R01), two counties under 70 %: 应县 66 %, 右玉县 68.9 %', () => {
    expect(coverage(latest)).toBeCloseTo(0.73, 2);
    expect(COUNTIES.filter((county) => coverage(latest, county) < 0.7)).toEqual([YING, '140623']);
    expect(coverage(latest, YING)).toBeCloseTo(0.66, 2);
    expect(coverage(latest, '140623')).toBeCloseTo(0.689, 2);
  });

  it('covers about 97 % of the urban network, one county all of it', () => {
    expect(coverage(latest, undefined, 'URBAN')).toBeCloseTo(0.97, 2);
    expect(COUNTIES.filter((county) => coverage(latest, county, 'URBAN') === 1)).toEqual(['140603']);
  });

  it('has 45 urban retailers in a hundred', () => {
    const urban = [...latest.counted.values()].filter((row) => row.marketType === 'URBAN').length;
    expect(urban / latest.counted.size).toBeCloseTo(0.46, 1);
  });

  it('climbs over the eighteen months in 山阴县 and 应县 and slips in 平鲁区', () => {
    const change = (county: string): number => coverage(latest, county) - coverage(first, county);
    expect(change('140621')).toBeGreaterThan(0.06);
    expect(change(YING)).toBeGreaterThan(0.06);
    expect(change('140603')).toBeLessThan(-0.02);
  });

  it('earns about 11.2 %, two counties under the 11 % of SD-R32; agreed-price SKUs earn more', () => {
    expect(margin(city, '2026-08-01', 'ALL')).toBeCloseTo(0.1125, 2);
    expect(COUNTIES.filter((county) => margin(city, '2026-08-01', 'ALL', county) < 0.11)).toEqual(['140603', YING]);
    expect(margin(city, '2026-08-01', 'AGREED')).toBeGreaterThan(margin(city, '2026-08-01', 'ALL'));
  });

  it('surveys about 92 % of the counted members', () => {
    const members = [...latest.counted.keys()].filter((id) => latest.groupOf.has(id)).length;
    const surveyed = city.marginSurveys.filter((row) => row.month === '2026-08-01' && row.skuSet === 'ALL').length;
    expect(surveyed / members).toBeCloseTo(0.92, 1);
  });

  it('holds about 95 % of the group meetings (SD-R14)', () => {
    expect(groupMeetingRate(city, latest, LATEST)).toBeGreaterThan(0.93);
    expect(groupMeetingRate(city, latest, LATEST)).toBeLessThan(0.98);
  });

  it('keeps most groups at 10–15 members (SD-R02)', () => {
    const usual = [...latest.sizes.values()].filter((size) => size >= 10 && size <= 15).length;
    expect(usual / latest.activeGroups.length).toBeGreaterThan(0.75);
  });
});

describe('the planted findings', () => {
  it.each([
    [LATEST, latest],
    [TODAY, today],
  ])('on %s are four groups above 25, with a reason for every member beyond, and six under five', (_, facts) => {
    const over = [...facts.sizes].filter(([, size]) => size > 25);
    expect(over).toHaveLength(4);
    for (const [groupId, size] of over)
      expect(city.memberships.filter((row) => row.groupId === groupId && row.overLimitReason !== null)).toHaveLength(size - 25);
    expect([...facts.sizes.values()].filter((size) => size < 5)).toHaveLength(6);
  });

  it.each([
    [LATEST, latest],
    [TODAY, today],
  ])('on %s are three to five uncovered seats, one at least in 应县', (_, facts) => {
    const seats = uncoveredSeats(city, facts);
    expect(seats.length).toBeGreaterThanOrEqual(3);
    expect(seats.length).toBeLessThanOrEqual(5);
    expect(seats.some((unit) => countyOf(unit.scopeFrom) === YING)).toBe(true);
  });

  it.each([
    [LATEST, latest],
    [TODAY, today],
  ])('on %s are five leader terms that have run out, two of them in 应县', (day, facts) => {
    const expired = groupsWithoutValidLeader(city, facts, day);
    expect(expired).toHaveLength(5);
    expect(expired.filter((group) => group.countyCode === YING)).toHaveLength(2);
  });

  it('are twelve members whose licence ends within 90 days of today, in every county', () => {
    const lapsing = lapsingMembers(city, today, TODAY);
    expect(lapsing).toHaveLength(12);
    expect(new Set(lapsing.map((row) => countyOf(row.scope))).size).toBe(6);
  });

  it('are members under the margin target in every county', () => {
    const rows = city.marginSurveys.filter((row) => row.month === '2026-08-01' && row.skuSet === 'ALL');
    const under = rows.filter((row) => Number(row.revenue) - Number(row.cost) < 0.11 * Number(row.revenue));
    expect(new Set(under.map((row) => countyOf(row.scope)))).toEqual(new Set(COUNTIES));
  });

  it('leave 应县 城区片 rich: about forty groups, one of them above 25', () => {
    const groups = latest.activeGroups.filter((group) => group.scope === 140622001);
    expect(groups.length).toBeGreaterThanOrEqual(36);
    expect(groups.some((group) => (latest.sizes.get(group.id) ?? 0) > 25)).toBe(true);
  });
});
