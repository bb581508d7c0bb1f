import type { CountyPlan } from './county-plan.types';
import type { DraftPlace } from './draft.types';
import type { RandomStream } from './random';

/** Gives a county's places their part in the story: which stay without a group, get one late, or carry a planted finding. */
export const castPlaces = (random: RandomStream, county: CountyPlan, places: readonly DraftPlace[]): void => {
  const own = places.filter((place) => place.county === county);
  const lost = own.find((place) => place.kind === 'TOWNSHIP_SEAT' && place.townshipCode === county.lostSeat);
  if (lost) lost.role = 'LOST';
  const open = (kind: DraftPlace['kind'], marketType: DraftPlace['marketType']): DraftPlace[] =>
    random.shuffle(own.filter((place) => place.kind === kind && place.marketType === marketType && place.role === 'OPEN'));
  for (const place of open('TOWNSHIP_SEAT', 'RURAL').slice(0, county.lateSeats)) place.role = 'LATE';
  // the smallest streets wait for a group, so that the urban network can still come near full coverage
  const streets = open('STREET', 'URBAN').sort((a, b) => a.retailers.length - b.retailers.length);
  for (const [i, place] of streets.slice(0, county.uncoveredStreets + county.lateStreets).entries())
    place.role = i < county.uncoveredStreets ? 'UNCOVERED' : 'LATE';
  for (const place of open('VILLAGE_CLUSTER', 'RURAL').slice(0, county.tinyGroups)) place.role = 'TINY';
  // village clusters of a township whose seat stays without a group may still have groups of their own
  for (const place of own) if (place.kind === 'VILLAGE_CLUSTER' && place.role === 'UNCOVERED') place.role = 'OPEN';
};
