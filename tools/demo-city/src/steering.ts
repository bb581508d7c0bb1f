import { type DemoMonth, LATEST_CLOSED } from './calendar';
import type { CountyPlan } from './county-plan.types';
import type { DraftPlace, DraftRetailer, MarketType } from './draft.types';
import { activeGroups, dissolveGroup, foundGroup, freeDay, type History, join, leave } from './history';
import { isCountedOn } from './retailer-state';

const NEW_GROUP = { least: 10, most: 13 } as const;
const FULL = { usual: 15, everyone: 22 } as const;
const THIN = 9;

const along = ([from, to]: readonly [number, number], step: number): number =>
  from + (to - from) * Math.min(1, (step + 1) / (LATEST_CLOSED + 1));

const mayGrow = (place: DraftPlace): boolean => place.role === 'OPEN' || place.role === 'LATE' || place.role === 'LOST';

/** Places in the order in which they get a group: waiting seats and streets first. */
const foundingOrder = (place: DraftPlace, free: number): number =>
  (place.role === 'LATE' && place.groups.length === 0 ? 1000 : 0) + (place.groups.length === 0 ? 100 : 0) + free;

const foundGroups = (
  history: History,
  month: DemoMonth,
  free: ReadonlyMap<DraftPlace, DraftRetailer[]>,
  need: number,
): number => {
  const places = [...free]
    .filter(([, retailers]) => retailers.length >= NEW_GROUP.least)
    .sort(([a, x], [b, y]) => foundingOrder(b, y.length) - foundingOrder(a, x.length));
  let left = need;
  for (const [place, retailers] of places) {
    if (left < NEW_GROUP.least - 1) break;
    const members = retailers.slice(0, Math.min(retailers.length, Math.max(NEW_GROUP.least, Math.min(left, NEW_GROUP.most))));
    const day = freeDay(history.random, month, members);
    if (day === null) continue;
    foundGroup(history, place, day, members);
    left -= members.length;
  }
  return left;
};

const joinGroups = (history: History, month: DemoMonth, free: readonly DraftRetailer[], need: number, full: number): void => {
  let left = need;
  for (const retailer of history.random.shuffle(free)) {
    if (left <= 0) return;
    const group = activeGroups(retailer.place)
      .filter((candidate) => !candidate.pinned && candidate.members.size < full && candidate.foundedOn < month.first)
      .sort((a, b) => a.members.size - b.members.size)[0];
    const day = group === undefined ? null : freeDay(history.random, month, [retailer]);
    if (group === undefined || day === null) continue;
    join(history, group, retailer, day);
    left--;
  }
};

const thinOut = (history: History, month: DemoMonth, members: readonly DraftRetailer[], excess: number): void => {
  let left = excess;
  const villages = members
    .map((retailer) => retailer.membership?.group)
    .filter((group) => group?.place.kind === 'VILLAGE_CLUSTER');
  const closing = history.random
    .shuffle([...new Set(villages)])
    .find((group) => group !== undefined && !group.pinned && group.members.size <= left);
  if (closing !== undefined && left >= NEW_GROUP.least) {
    const day = freeDay(history.random, month, closing.members);
    left -= day === null ? 0 : closing.members.size;
    if (day !== null) dissolveGroup(closing, day, '片区调整，成员意见不一，经表决解散');
  }
  for (const retailer of history.random.shuffle(members)) {
    if (left <= 0) return;
    const size = retailer.membership?.group.members.size ?? 0;
    const day = retailer.pinned || size <= THIN ? null : freeDay(history.random, month, [retailer]);
    if (day === null) continue;
    leave(retailer, day, '自愿退出');
    left--;
  }
};

/** Brings the members of one county and market to `wanted`, by foundings and joins or by withdrawals; answers how many there are. */
const steerMarket = (
  history: History,
  county: CountyPlan,
  marketType: MarketType,
  month: DemoMonth,
  wanted: number,
  full: number,
): number => {
  const places = history.places.filter((place) => place.county === county && place.marketType === marketType);
  const counted = places.flatMap((place) => place.retailers.filter((retailer) => isCountedOn(retailer, month.last)));
  const members = counted.filter((retailer) => retailer.membership !== null);
  const need = wanted - members.length;
  if (need < 0) thinOut(history, month, members, -need);
  if (need > 0) {
    const free = new Map(
      places
        .filter(mayGrow)
        .map((place) => [
          place,
          place.retailers.filter(
            (retailer) => retailer.membership === null && !retailer.pinned && isCountedOn(retailer, month.last),
          ),
        ]),
    );
    const left = foundGroups(history, month, free, need);
    joinGroups(
      history,
      month,
      [...free.values()].flat().filter((retailer) => retailer.membership === null),
      left,
      full,
    );
  }
  return counted.filter((retailer) => retailer.membership !== null).length;
};

/** Leads a county's coverage along its plan; the month's chance of a few tenths of a point is left out of the latest closed month. */
export const steerCounty = (history: History, county: CountyPlan, month: DemoMonth, step: number): void => {
  const count = (marketType: MarketType): number =>
    history.places
      .filter((place) => place.county === county && place.marketType === marketType)
      .reduce((sum, place) => sum + place.retailers.filter((retailer) => isCountedOn(retailer, month.last)).length, 0);
  const urban = count('URBAN');
  const noise = step === LATEST_CLOSED ? 0 : history.random.normal() * 0.0015;
  const urbanShare = along(county.urban, step);
  const full = urbanShare >= 1 ? FULL.everyone : FULL.usual;
  const urbanMembers = steerMarket(history, county, 'URBAN', month, Math.round(urbanShare * urban), full);
  const overall = Math.round((along(county.overall, step) + noise) * (urban + count('RURAL')));
  steerMarket(history, county, 'RURAL', month, overall - urbanMembers, FULL.usual);
};
