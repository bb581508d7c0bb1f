import type { AreaToPlan, FreeRetailer, PlanGroup, PlanPlace, PlanPolicy } from './plan';

/** The policy of the source: floor 5, usual 10–15, limit 25, leaders of tier 20 and 15. */
export const POLICY: PlanPolicy = { floor: 5, minTypical: 10, maxTypical: 15, limit: 25, tierUrban: 20, tierTownship: 15 };

export const place = (id: number, kind: PlanPlace['kind'] = 'VILLAGE_CLUSTER', township = 1, scope = 140_622_001): PlanPlace => ({
  id,
  scope,
  code: `14062210${township}V${String(id).padStart(2, '0')}`,
  name: kind === 'TOWNSHIP_SEAT' ? `镇${township}所在地` : `村${id}`,
  kind,
  townshipCode: `14062210${township}`,
  townshipName: `镇${township}`,
  sort: id,
});

/** `count` retailers of a place in houses 2, 4, 6 … */
export const retailersAt = (placeId: number, count: number, change: Partial<FreeRetailer> = {}): FreeRetailer[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `r${placeId}-${index + 1}`,
    customerCode: `C${String(placeId * 1000 + index + 1).padStart(6, '0')}`,
    storeName: `店${placeId}-${index + 1}`,
    placeId,
    houseNumber: (index + 1) * 2,
    tier: 12,
    marketType: 'RURAL',
    ...change,
  }));

export const groupAt = (placeId: number, size: number, change: Partial<PlanGroup> = {}): PlanGroup => ({
  id: `g${placeId}`,
  name: `应县村${placeId}卷烟零售户诚信自律互助小组`,
  streetText: `村${placeId}`,
  placeId,
  size,
  houseNumber: 10,
  ...change,
});

/** A small generator of numbers from 0 to below `below`; the same seed tells the same numbers. */
export function numbers(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function shuffled<T>(list: readonly T[], next: (below: number) => number): T[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at--) {
    const other = next(at + 1);
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

/** An area as it might be: some townships with streets, seats and villages, groups of every size, retailers with and without a number. */
export function drawArea(seed: number): AreaToPlan {
  const next = numbers(seed);
  const places = Array.from({ length: 1 + next(14) }, (_, index) => {
    const kind = (['STREET', 'TOWNSHIP_SEAT', 'VILLAGE_CLUSTER'] as const)[next(3)] ?? 'STREET';
    return place(index + 1, kind, 1 + next(3));
  });
  const groups = places.flatMap((own) =>
    Array.from({ length: next(3) }, (_, index) =>
      groupAt(own.id, next(29), {
        id: `g${own.id}-${index}`,
        name: `${own.name}${index}`,
        houseNumber: next(5) === 0 ? null : next(200),
      }),
    ),
  );
  const retailers = places.flatMap((own) =>
    retailersAt(own.id, next(4) === 0 ? next(70) : next(9)).map((retailer) => ({
      ...retailer,
      houseNumber: next(6) === 0 ? null : next(198),
      tier: 1 + next(30),
      marketType: next(2) === 0 ? ('URBAN' as const) : ('RURAL' as const),
    })),
  );
  return { places, groups, retailers };
}
