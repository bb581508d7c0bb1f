import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { factsOn } from './city-facts';
import { DEMO_SEED, generateDemoCity } from './generate-demo-city';
import { groupName } from './names';

const city = generateDemoCity();
const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const units = new Map(city.units.map((unit) => [unit.code, unit]));
const retailers = new Map(city.retailers.map((row) => [row.id, row]));
const groups = new Map(city.groups.map((row) => [row.id, row]));

/** Stretches of one owner, by their first day; each must end before the next begins. */
const overlapping = (rows: readonly { owner: string; from: string; to: string | null }[]): string[] => {
  const sorted = [...rows].sort((a, b) => (a.owner === b.owner ? (a.from < b.from ? -1 : 1) : a.owner < b.owner ? -1 : 1));
  return sorted
    .filter((row, i) => {
      const next = sorted[i + 1];
      return (row.to !== null && row.to <= row.from) || (next?.owner === row.owner && (row.to === null || row.to > next.from));
    })
    .map((row) => row.owner);
};

describe('the demonstration city', () => {
  it('is the same city for the same seed, made in less than ten seconds of one processor', () => {
    const started = process.cpuUsage();
    const again = generateDemoCity(DEMO_SEED);
    expect(process.cpuUsage(started).user / 1_000_000).toBeLessThan(10);
    expect(hash(again)).toBe(hash(city));
  });

  it('is another city for another seed', () => {
    expect(hash(generateDemoCity(1).memberships)).not.toBe(hash(city.memberships));
  });

  it('is 朔州 with six counties, about 330 places and about 9 600 open shops in 620 groups', () => {
    const counties = city.units.filter((unit) => unit.level === 'COUNTY').map((unit) => unit.name);
    expect(counties).toEqual(['朔城区', '平鲁区', '山阴县', '应县', '右玉县', '怀仁市']);
    const places = city.units.filter((unit) => unit.level === 'PLACE');
    expect(places.length).toBeGreaterThan(310);
    expect(places.length).toBeLessThan(350);
    const today = factsOn(city, '2026-10-12');
    expect(today.counted.size).toBeGreaterThan(9400);
    expect(today.counted.size).toBeLessThan(9800);
    expect(Math.abs(today.activeGroups.length - 620)).toBeLessThanOrEqual(5);
  });

  it('has one seat per town and township, and its places inside the scope of their area', () => {
    for (const unit of city.units.filter((row) => row.parentCode !== null)) {
      const parent = units.get(unit.parentCode ?? '');
      expect(parent && parent.scopeFrom <= unit.scopeFrom && unit.scopeTo <= parent.scopeTo, unit.code).toBe(true);
    }
    const seats = city.units.filter((unit) => unit.placeKind === 'TOWNSHIP_SEAT');
    expect(new Set(seats.map((unit) => unit.townshipCode)).size).toBe(seats.length);
    expect(seats.every((unit) => /[镇乡]所在地$/.test(unit.name))).toBe(true);
    expect(units.get('140622100S01')?.name).toBe('金城镇所在地');
  });

  it('gives every area a first area called 城区片, and three to six areas to a county', () => {
    for (const county of city.units.filter((unit) => unit.level === 'COUNTY')) {
      const areas = city.units.filter((unit) => unit.parentCode === county.code);
      expect(areas[0]).toMatchObject({ code: `${county.code}A01`, name: '城区片' });
      expect(new Set(areas.map((unit) => unit.name)).size).toBe(areas.length);
      expect(areas.length).toBeGreaterThanOrEqual(3);
      expect(areas.length).toBeLessThanOrEqual(6);
    }
  });

  it('lets no retailer be in two groups at once and no history row overlap another', () => {
    expect(overlapping(city.memberships.map((row) => ({ owner: row.retailerId, from: row.from, to: row.to })))).toEqual([]);
    expect(overlapping(city.retailerVersions.map((row) => ({ owner: row.retailerId, from: row.from, to: row.to })))).toEqual([]);
  });

  it('has members only of open shops and only while the group exists', () => {
    for (const row of city.memberships) {
      const group = groups.get(row.groupId);
      const retailer = retailers.get(row.retailerId);
      expect(group && row.from >= group.foundedOn, row.id).toBe(true);
      expect(group?.dissolvedOn == null || (row.to !== null && row.to <= group.dissolvedOn), row.id).toBe(true);
      expect(retailer && row.from >= retailer.since, row.id).toBe(true);
      expect(row.to !== null || retailer?.status !== 'CLOSED', row.id).toBe(true);
    }
  });

  it('lets the newest history row say what the retailer is today', () => {
    const latest = new Map(city.retailerVersions.map((row) => [row.retailerId, row]));
    for (const { id, placeCode, tier, status, licenceExpiresOn, licenceNo } of city.retailers)
      expect(latest.get(id)).toMatchObject({ placeCode, tier, status, licenceExpiresOn, licenceNo, to: null });
  });

  it('names every group by SD-R05, no two active ones of a county alike', () => {
    for (const group of city.groups)
      expect(group.name).toBe(groupName(units.get(group.countyCode)?.name ?? '', group.streetText, group.ordinal));
    const active = city.groups.filter((group) => group.status === 'ACTIVE').map((group) => `${group.countyCode}${group.name}`);
    expect(new Set(active).size).toBe(active.length);
  });

  it('numbers licences with twelve digits that begin with the county code', () => {
    for (const row of city.retailers) {
      expect(row.licenceNo).toMatch(/^\d{12}$/);
      expect(row.licenceNo.slice(0, 6)).toBe(String(Math.floor(row.scope / 1000)));
    }
    expect(new Set(city.retailers.map((row) => row.licenceNo)).size).toBe(city.retailers.length);
  });

  it('elects leaders from the members of the day, with at least half of the votes (SD-R06)', () => {
    const memberships = Map.groupBy(city.memberships, (row) => `${row.groupId}/${row.retailerId}`);
    for (const { groupId, retailerId, electedOn, votesFor, votesTotal } of city.leaderTerms) {
      const own = memberships.get(`${groupId}/${retailerId}`) ?? [];
      expect(own.some((row) => row.from <= electedOn && (row.to === null || row.to > electedOn))).toBe(true);
      expect(votesFor * 2).toBeGreaterThanOrEqual(votesTotal);
    }
  });

  it('elects an association’s chair by all who led a group of the county on the day, those included who lead none today (SD-R10)', () => {
    const { elections, rounds, roll, associationTerms } = city.elections;
    const held = elections.filter(({ associationId, state }) => associationId !== null && state === 'COMPLETED');
    expect(held.length).toBeGreaterThan(0);
    for (const { id, scope } of held) {
      const [round] = rounds.filter(({ electionId }) => electionId === id);
      const day = round?.heldOn ?? '';
      const leaders = city.leaderTerms.filter(
        ({ role, electedOn, endedOn, ...term }) =>
          role === 'LEADER' &&
          Math.floor(term.scope / 1000) * 1000 === scope &&
          electedOn <= day &&
          (endedOn === null || endedOn > day),
      );
      const voters = roll.filter(({ electionId }) => electionId === id).map(({ retailerId }) => retailerId);
      expect(voters.sort()).toEqual([...new Set(leaders.map(({ retailerId }) => retailerId))].sort());
      expect(round?.members).toBe(voters.length);
      const chairs = associationTerms.filter(({ electionId }) => electionId === id);
      for (const { retailerId, votesTotal } of chairs) {
        expect(votesTotal).toBe(voters.length);
        const leads = city.leaderTerms.some(
          (term) => term.retailerId === retailerId && term.role === 'LEADER' && term.endedOn === null,
        );
        expect(leads).toBe(true);
      }
    }
  });
});
