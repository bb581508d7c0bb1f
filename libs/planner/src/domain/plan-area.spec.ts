import { describe, expect, it } from 'vitest';
import type { AreaToPlan, Proposal } from './plan';
import { planArea } from './plan-area';
import { drawArea, groupAt, numbers, POLICY, place, retailersAt, shuffled } from './plan-town.fixture';

/** `FILL 村1 8+3: 2–6`: what is proposed where, members before and coming, houses from and to. */
const told = ({ kind, group, place: at, members }: Proposal): string => {
  const houses = members.flatMap(({ houseNumber }) => houseNumber ?? []);
  return `${kind} ${at.name} ${group ? `${group.size}+` : ''}${members.length}: ${houses[0]}–${houses.at(-1)}`;
};
const plan = (area: AreaToPlan) => planArea(area, POLICY);
const toldOf = (area: AreaToPlan): string[] => plan(area).proposals.map(told);

describe('Groups are proposed street by street (SD-R02, SD-R03)', () => {
  it('26 retailers of one street found two groups of 13, neighbours with neighbours', () => {
    expect(toldOf({ places: [place(1)], groups: [], retailers: retailersAt(1, 26) })).toEqual([
      'FOUND 村1 13: 2–26',
      'FOUND 村1 13: 28–52',
    ]);
  });

  it('existing groups are filled first, to 15 and the smallest first; whoever is left founds one', () => {
    const groups = [groupAt(1, 12, { id: 'a', houseNumber: 4 }), groupAt(1, 8, { id: 'b', name: '二组', houseNumber: 90 })];
    expect(toldOf({ places: [place(1)], groups, retailers: retailersAt(1, 22) })).toEqual([
      'FILL 村1 12+3: 2–6',
      'FILL 村1 8+7: 8–20',
      'FOUND 村1 12: 22–44',
    ]);
    expect(toldOf({ places: [place(1)], groups, retailers: retailersAt(1, 5) })).toEqual([
      'FILL 村1 12+1: 2–2',
      'FILL 村1 8+4: 4–10',
    ]);
  });

  it('8 of one village and 6 of the next found a group of 14 where most of them are', () => {
    const retailers = [...retailersAt(1, 6), ...retailersAt(2, 8)];
    expect(toldOf({ places: [place(1), place(2)], groups: [], retailers })).toEqual(['FOUND 村2 14: 2–16']);
  });

  it('a rest of 3 joins the next group with room in its township', () => {
    const groups = [groupAt(2, 14), groupAt(3, 11)];
    const area = { places: [place(1), place(2), place(3)], groups, retailers: retailersAt(1, 3) };
    expect(toldOf(area)).toEqual(['FILL 村2 14+1: 2–2', 'FILL 村3 11+2: 4–6']);
  });

  it('a group goes beyond 15 only where fewer than five would stay alone: 15 + 4, but not 15 + 5', () => {
    const area = (count: number) => ({ places: [place(1)], groups: [groupAt(1, 15)], retailers: retailersAt(1, count) });
    expect(toldOf(area(4))).toEqual(['FILL 村1 15+4: 2–8']);
    expect(toldOf(area(5))).toEqual(['FOUND 村1 5: 2–10']);
    expect(toldOf({ places: [place(1)], groups: [], retailers: retailersAt(1, 17) })).toEqual(['FOUND 村1 17: 2–34']);
  });

  it('nobody is put beyond the limit of 25: who finds no room is left', () => {
    const { proposals, left } = plan({ places: [place(1)], groups: [groupAt(1, 23)], retailers: retailersAt(1, 4) });
    expect(proposals.map(told)).toEqual(['FILL 村1 23+2: 2–4']);
    expect(left.map(({ id }) => id)).toEqual(['r1-3', 'r1-4']);
  });

  it('a township seat with two retailers only gets its group with the village beside it; alone it stays without (§3.8)', () => {
    const seat = place(1, 'TOWNSHIP_SEAT');
    const retailers = [...retailersAt(1, 2), ...retailersAt(2, 10)];
    expect(toldOf({ places: [seat, place(2)], groups: [], retailers })).toEqual(['FOUND 镇1所在地 12: 2–20']);
    expect(plan({ places: [seat], groups: [], retailers: retailersAt(1, 2) })).toMatchObject({ proposals: [], left: [{}, {}] });
  });

  it('a seat without a group founds one with five, although the next group has room for them', () => {
    const area = { places: [place(1, 'TOWNSHIP_SEAT'), place(2)], groups: [groupAt(2, 5)], retailers: retailersAt(1, 5) };
    expect(toldOf(area)).toEqual(['FOUND 镇1所在地 5: 2–10']);
  });

  it('what two townships have left over founds a group of both, rather than none', () => {
    const places = [place(1), place(2, 'VILLAGE_CLUSTER', 2)];
    const retailers = [...retailersAt(1, 4), ...retailersAt(2, 3)];
    expect(toldOf({ places, groups: [], retailers })).toEqual(['FOUND 村1 7: 2–6']);
  });

  it('without anybody or anything there is nothing to propose', () => {
    expect(plan({ places: [], groups: [], retailers: [] })).toEqual({ proposals: [], left: [] });
    expect(plan({ places: [place(1)], groups: [groupAt(1, 3)], retailers: [] })).toEqual({ proposals: [], left: [] });
  });
});

describe('Of any area, however it is drawn', () => {
  const areas = Array.from({ length: 400 }, (_, seed) => drawArea(seed + 1));

  it('no proposal makes a group larger than the limit, and none is empty', () => {
    for (const { proposals } of areas.map(plan)) {
      for (const { group, members } of proposals) {
        expect((group?.size ?? 0) + members.length).toBeLessThanOrEqual(POLICY.limit);
        expect(members.length).toBeGreaterThan(0);
      }
    }
  });

  it('everybody who is in no group is proposed once, or left once; nobody else is', () => {
    for (const area of areas) {
      const { proposals, left } = plan(area);
      const named = [...proposals.flatMap(({ members }) => members), ...left].map(({ id }) => id);
      expect(named.toSorted()).toEqual(area.retailers.map(({ id }) => id).toSorted());
    }
  });

  it('no group is proposed that would be smaller than the floor', () => {
    for (const { proposals } of areas.map(plan)) {
      for (const { kind, members } of proposals)
        if (kind === 'FOUND') expect(members.length).toBeGreaterThanOrEqual(POLICY.floor);
    }
  });

  it('whoever is left is so for want of room: fewer than the floor, and every group of the area is at its limit', () => {
    for (const area of areas) {
      const { proposals, left } = plan(area);
      if (left.length === 0) continue;
      const coming = new Map(proposals.map(({ group, members }) => [group?.id, members.length]));
      expect(left.length).toBeLessThan(POLICY.floor);
      for (const { id, size } of area.groups) expect(size + (coming.get(id) ?? 0)).toBeGreaterThanOrEqual(POLICY.limit);
    }
  });

  it('the same rows in any order give the same plan', () => {
    for (const [seed, area] of areas.entries()) {
      const next = numbers(seed + 7);
      const mixed = {
        places: shuffled(area.places, next),
        groups: shuffled(area.groups, next),
        retailers: shuffled(area.retailers, next),
      };
      expect(plan(mixed)).toEqual(plan(area));
    }
  });

  it('coverage never falls: step by step more retailers are in groups, and no seat loses its own', () => {
    for (const area of areas) {
      const seats = new Set(area.places.filter(({ kind }) => kind === 'TOWNSHIP_SEAT').map(({ id }) => id));
      const covered = new Set(area.groups.map(({ placeId }) => placeId).filter((id) => seats.has(id)));
      let inGroup = 0;
      for (const { place: at, members } of plan(area).proposals) {
        const [before, seatsBefore] = [inGroup, covered.size];
        inGroup += members.length;
        if (seats.has(at.id)) covered.add(at.id);
        expect(inGroup).toBeGreaterThan(before);
        expect(covered.size).toBeGreaterThanOrEqual(seatsBefore);
      }
      expect(inGroup).toBeLessThanOrEqual(area.retailers.length);
    }
  });
});
