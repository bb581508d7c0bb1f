import { type Day, dayOf, HISTORY_START } from './calendar';
import type { CountyPlan } from './county-plan.types';
import type { DraftPlace, DraftRetailer } from './draft.types';
import { type History, join, openGroup } from './history';
import { plantOversizedGroup, plantTinyGroup } from './planted-groups';
import { isCountedOn } from './retailer-state';

const EVE: Day = HISTORY_START - 1;
/** The mean the groups are cut to; SD-R02 asks for 10–15. */
const USUAL_SIZE = 10.5;
/** A few larger streets and villages make do with one group fewer, so that some have 16 members and more. */
const ROOMY = { minimum: 27, share: 0.12 } as const;
/** Share of a covered rural place's retailers that joined. */
const RURAL_JOINED = 0.88;
const SMALLEST_GROUP = 9;
/** Every nth larger street starts with one group of more than 20, which splits during the history. */
const OVERGROWN = { minimum: 34, every: 5, sizes: [20, 23] } as const;

const foundingDay = (history: History): Day => {
  const [from, to] = history.random.chance(0.6) ? ['2019-09-01', '2021-06-30'] : ['2021-07-01', '2025-01-31'];
  return history.random.int(dayOf(from), dayOf(to));
};

/** A group that exists when the history starts: most members founded it, the others joined since. */
export const startGroup = (history: History, place: DraftPlace, members: readonly DraftRetailer[], pinned = false): void => {
  const foundedOn = foundingDay(history);
  const group = openGroup(history, place, foundedOn, pinned);
  for (const [i, retailer] of members.entries()) {
    if (i < 6 && retailer.since >= foundedOn) retailer.since = foundedOn - history.random.int(60, 900);
    join(history, group, retailer, retailer.since < foundedOn ? foundedOn : history.random.int(retailer.since + 1, EVE));
  }
};

/** Cuts `count` members into groups of about the usual size. */
export const groupSizes = (history: History, count: number): number[] => {
  const roomy = count >= ROOMY.minimum && history.random.chance(ROOMY.share);
  const groups = Math.max(1, Math.round(count / USUAL_SIZE) - (roomy ? 1 : 0));
  const sizes = Array.from(
    { length: groups },
    (_, i) => Math.floor(((i + 1) * count) / groups) - Math.floor((i * count) / groups),
  );
  for (let i = 1; i < groups; i++) {
    const moved = history.random.int(-1, 1);
    sizes[i] = (sizes[i] ?? 0) + moved;
    sizes[i - 1] = (sizes[i - 1] ?? 0) - moved;
  }
  return sizes;
};

const startGroups = (history: History, place: DraftPlace, members: readonly DraftRetailer[], overgrown: boolean): void => {
  const head = overgrown ? history.random.int(OVERGROWN.sizes[0], OVERGROWN.sizes[1]) : 0;
  if (head > 0) startGroup(history, place, members.slice(0, head));
  let from = head;
  for (const size of groupSizes(history, members.length - head)) startGroup(history, place, members.slice(from, (from += size)));
};

const countedOf = (history: History, place: DraftPlace): DraftRetailer[] =>
  history.random.shuffle(
    place.retailers.filter((retailer) => retailer.membership === null && !retailer.pinned && isCountedOn(retailer, EVE)),
  );

const countIn = (places: readonly DraftPlace[]): number =>
  places.reduce((sum, place) => sum + place.retailers.filter((retailer) => isCountedOn(retailer, EVE)).length, 0);
const membersIn = (places: readonly DraftPlace[]): number =>
  places.reduce(
    (sum, place) => sum + place.retailers.filter((retailer) => retailer.membership !== null && isCountedOn(retailer, EVE)).length,
    0,
  );

const startUrban = (history: History, county: CountyPlan, urban: readonly DraftPlace[]): void => {
  const open = urban.filter((place) => place.role === 'OPEN');
  for (const place of [...open].sort((a, b) => b.retailers.length - a.retailers.length).slice(0, county.oversizedGroups))
    plantOversizedGroup(history, place, startGroup);
  const wanted = county.urban[0] * countIn(urban) - membersIn(urban);
  const free = open.map((place) => ({ place, retailers: countedOf(history, place) }));
  const share = Math.min(1, wanted / free.reduce((sum, entry) => sum + entry.retailers.length, 0));
  let due = 0;
  for (const [i, { place, retailers }] of free.entries()) {
    due += retailers.length * share;
    const count = Math.min(retailers.length, Math.round(due));
    due -= count;
    const overgrown = county.urban[0] < 1 && retailers.length >= OVERGROWN.minimum && i % OVERGROWN.every === 0;
    startGroups(history, place, retailers.slice(0, count), overgrown);
  }
};

const startRural = (history: History, rural: readonly DraftPlace[], wanted: number): void => {
  for (const place of rural) if (place.role === 'TINY') plantTinyGroup(history, place, startGroup);
  let missing = wanted - membersIn(rural);
  const seats = rural.filter((place) => place.kind === 'TOWNSHIP_SEAT' && (place.role === 'OPEN' || place.role === 'LOST'));
  const clusters = history.random.shuffle(rural.filter((place) => place.kind === 'VILLAGE_CLUSTER' && place.role === 'OPEN'));
  for (const place of [...seats, ...clusters]) {
    if (missing < SMALLEST_GROUP) return;
    const retailers = countedOf(history, place);
    const count = Math.round(Math.min(retailers.length * RURAL_JOINED, missing));
    const members = retailers.slice(0, place.role === 'LOST' ? Math.min(count, 13) : count);
    startGroups(history, place, members, false);
    missing -= members.length;
  }
};

/** The groups of one county when the history starts, at the coverage its plan begins with. */
export const startCountyGroups = (history: History, county: CountyPlan): void => {
  const own = history.places.filter((place) => place.county === county);
  const urban = own.filter((place) => place.marketType === 'URBAN');
  const rural = own.filter((place) => place.marketType === 'RURAL');
  startUrban(history, county, urban);
  startRural(history, rural, county.overall[0] * countIn(own) - membersIn(urban));
};
