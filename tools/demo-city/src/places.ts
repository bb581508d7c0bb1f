import type { CountyPlan } from './county-plan.types';
import { COUNTY_PLANS } from './county-plans';
import type { DraftPlace, MarketType, PlaceKind } from './draft.types';
import { streetTexts } from './names';
import { RandomStream } from './random';
import { readTownships, type Township } from './townships';

export interface DraftArea {
  readonly code: string;
  readonly name: string;
  readonly county: CountyPlan;
  readonly scope: number;
  readonly townships: readonly Township[];
}

/** About as many retailers as one street or village cluster holds. */
const RETAILERS_PER_STREET = 33;
const RETAILERS_PER_VILLAGE_CLUSTER = 27;
const CLUSTER_NAMES = ['东部村', '西部村', '南部村', '北部村', '中部村', '沿河村'];

const isUrban = (county: CountyPlan, township: Township): boolean =>
  township.isSubdistrict || township.code === county.countyTown;

/** Cuts a list into `parts` runs of nearly equal length. */
const cut = <T>(list: readonly T[], parts: number): T[][] =>
  Array.from({ length: parts }, (_, i) =>
    list.slice(Math.round((i * list.length) / parts), Math.round(((i + 1) * list.length) / parts)),
  );

export const planAreas = (county: CountyPlan, listed: readonly Township[]): DraftArea[] => {
  const own = listed.filter((township) => county.townshipPrefixes.includes(township.prefix));
  const urban = cut(
    own.filter((township) => isUrban(county, township)),
    county.areas.urban,
  );
  const rural = cut(
    own.filter((township) => !isUrban(county, township)),
    county.areas.rural,
  );
  const taken = new Set<string>();
  const areaName = (townships: readonly Township[]): string => {
    const names = townships.map((township) => `${township.name.replace(/(街道|镇|乡)$/, '').replace(/^朔州/, '')}片`);
    const name = taken.size === 0 ? '城区片' : (names.find((candidate) => !taken.has(candidate)) ?? `第${taken.size + 1}片`);
    taken.add(name);
    return name;
  };
  return [...urban, ...rural].map((townships, i) => ({
    code: `${county.code}A${String(i + 1).padStart(2, '0')}`,
    name: areaName(townships),
    county,
    scope: Number(county.code) * 1000 + i + 1,
    townships,
  }));
};

/** Shares `total` over `slots` as evenly as whole numbers allow. */
const share = (total: number, slots: number, index: number): number =>
  Math.floor(((index + 1) * total) / slots) - Math.floor((index * total) / slots);

/** The places of one county: a seat per town, streets in the urban townships, village clusters in the others. */
export const planPlaces = (random: RandomStream, county: CountyPlan, areas: readonly DraftArea[]): DraftPlace[] => {
  const townships = areas.flatMap((area) => area.townships.map((township) => ({ area, township })));
  const urban = townships.filter(({ township }) => isUrban(county, township));
  const rural = townships.filter(({ township }) => !isUrban(county, township));
  const streets = Math.round(county.retailers.urban / RETAILERS_PER_STREET) - (county.countyTown === null ? 0 : 1);
  const seats = rural.filter(({ township }) => township.hasSeat).length;
  const clusters = Math.round(county.retailers.rural / RETAILERS_PER_VILLAGE_CLUSTER) - seats;
  const names = streetTexts(random, streets);
  const draw = (
    area: DraftArea,
    township: Township,
    kind: PlaceKind,
    number: number,
    name: string,
    streetText: string,
  ): DraftPlace => {
    const letter = { TOWNSHIP_SEAT: 'S', STREET: 'J', VILLAGE_CLUSTER: 'V' }[kind];
    const marketType: MarketType = isUrban(county, township) ? 'URBAN' : 'RURAL';
    return {
      code: `${township.code}${letter}${String(number).padStart(2, '0')}`,
      name,
      kind,
      county,
      areaCode: area.code,
      scope: area.scope,
      townshipCode: township.code,
      townshipName: township.name,
      streetText,
      marketType,
      weight: 0.8 + random.next() * 0.4,
      role: county.uncoveredSeats.includes(township.code) ? 'UNCOVERED' : 'OPEN',
      retailers: [],
      groups: [],
    };
  };
  let nextName = 0;
  return townships.flatMap(({ area, township }) => {
    const seat = township.hasSeat ? [draw(area, township, 'TOWNSHIP_SEAT', 1, `${township.name}所在地`, township.name)] : [];
    const urbanIndex = urban.findIndex((entry) => entry.township === township);
    if (urbanIndex >= 0) {
      const count = share(streets, urban.length, urbanIndex);
      return [
        ...seat,
        ...names.slice(nextName, (nextName += count)).map((name, i) => draw(area, township, 'STREET', i + 1, name, name)),
      ];
    }
    const ruralIndex = rural.findIndex((entry) => entry.township === township);
    const villages = Array.from({ length: share(clusters, rural.length, ruralIndex) }, (_, i) => {
      const text = `${township.name}${CLUSTER_NAMES[i]}`;
      return draw(area, township, 'VILLAGE_CLUSTER', i + 1, text, text);
    });
    return [...seat, ...villages];
  });
};

/** Areas and places of the whole city. */
export const planCity = (seed: number): { areas: DraftArea[]; places: DraftPlace[] } => {
  const listed = readTownships(COUNTY_PLANS.flatMap((county) => county.townshipPrefixes));
  const areas = COUNTY_PLANS.flatMap((county) => planAreas(county, listed));
  const places = COUNTY_PLANS.flatMap((county) =>
    planPlaces(
      new RandomStream(seed, `places/${county.code}`),
      county,
      areas.filter((area) => area.county === county),
    ),
  );
  return { areas, places };
};
