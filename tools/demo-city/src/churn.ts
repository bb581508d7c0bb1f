import type { DemoMonth } from './calendar';
import type { CountyPlan } from './county-plan.types';
import type { DraftPlace, DraftRetailer } from './draft.types';
import { activeGroups, freeDay, type History, join, leave } from './history';
import { statusOn } from './retailer-state';
import { limitTier } from './retailers';

/** Monthly chances of one retailer. */
const CHANCE = { open: 0.0033, close: 0.0024, suspend: 0.0014, withdraw: 0.0012, transfer: 0.0012, move: 0.0006 } as const;
/** Chance that a tier changes at the beginning of a quarter. */
const TIER_CHANGE = 0.22;
/** A group this small loses nobody by chance, so that only the planted ones fall under five. */
const PROTECTED_SIZE = 8;
const NEWCOMERS_UNTIL = 8;

const isProtected = (retailer: DraftRetailer): boolean =>
  retailer.pinned || (retailer.membership !== null && retailer.membership.group.members.size <= PROTECTED_SIZE);

/** A number of events whose mean is `mean`. */
const drawCount = (history: History, mean: number): number => Math.floor(mean) + (history.random.chance(mean % 1) ? 1 : 0);

const openNewcomers = (history: History, month: DemoMonth, places: readonly DraftPlace[], retailers: number): void => {
  for (let i = drawCount(history, retailers * CHANCE.open); i > 0; i--) {
    const place = history.random.pickWeighted(places.map((candidate) => [candidate, candidate.retailers.length] as const));
    history.register.open(place, history.random.int(month.first, Math.max(month.first, month.last - NEWCOMERS_UNTIL)));
  }
};

const moveRetailer = (history: History, retailer: DraftRetailer, month: DemoMonth): void => {
  const targets = history.places.filter(
    (place) => place.areaCode === retailer.place.areaCode && place.marketType === retailer.marketType && place !== retailer.place,
  );
  const day = freeDay(history.random, month, [retailer]);
  if (day === null || targets.length === 0) return;
  leave(retailer, day, '变更经营地址');
  retailer.place.retailers.splice(retailer.place.retailers.indexOf(retailer), 1);
  retailer.place = history.random.pick(targets);
  retailer.place.retailers.push(retailer);
  retailer.places.push({ from: day, value: retailer.place });
  retailer.quietUntil = day;
};

const transfer = (history: History, retailer: DraftRetailer, day: number): void => {
  const from = retailer.membership?.group;
  const target = activeGroups(retailer.place).find(
    (group) => group !== from && !group.pinned && group.members.size < 15 && group.foundedOn < day,
  );
  if (from === undefined || target === undefined) return;
  leave(retailer, day, '转入相邻小组');
  join(history, target, retailer, day);
};

const happen = (history: History, retailer: DraftRetailer, month: DemoMonth): void => {
  let luck = history.random.next();
  const falls = (chance: number): boolean => {
    luck -= chance;
    return luck < 0 && luck >= -chance;
  };
  const kind = (['close', 'suspend', 'withdraw', 'transfer', 'move'] as const).find((name) => falls(CHANCE[name]));
  if (kind === undefined || isProtected(retailer)) return;
  const day = freeDay(history.random, month, [retailer]);
  if (day === null || statusOn(retailer, day) !== 'ACTIVE' || retailer.suspensions.some(({ to }) => to > day)) return;
  if (kind === 'close') {
    leave(retailer, day, '歇业，许可证注销');
    retailer.closedOn = day;
  }
  if (kind === 'suspend') retailer.suspensions.push({ from: day, to: day + history.random.int(25, 80) });
  if (kind === 'withdraw') leave(retailer, day, '自愿退出');
  if (kind === 'transfer') transfer(history, retailer, day);
  if (kind === 'move') moveRetailer(history, retailer, month);
  if (kind !== 'move') retailer.quietUntil = Math.max(retailer.quietUntil, day);
};

const changeTiers = (history: History, month: DemoMonth, retailers: readonly DraftRetailer[]): void => {
  if (![1, 4, 7, 10].includes(Number(month.month.slice(5, 7)))) return;
  for (const retailer of retailers) {
    const current = retailer.tiers.at(-1)?.value ?? 15;
    if (!history.random.chance(TIER_CHANGE)) continue;
    const next = limitTier(current + history.random.pick([-2, -1, -1, 1, 1, 2]));
    if (next !== current) retailer.tiers.push({ from: month.first, value: next });
  }
};

/** One month of ordinary life in a county: new licences, closures, suspensions, withdrawals, transfers, moves, tiers. */
export const liveThroughMonth = (history: History, county: CountyPlan, month: DemoMonth): void => {
  const places = history.places.filter((place) => place.county === county);
  const alive = places.flatMap((place) => place.retailers.filter((retailer) => retailer.closedOn === null));
  changeTiers(history, month, alive);
  // nothing happens by chance on the last days, so that steering can still answer it within the month
  const early = { ...month, last: month.last - 2 };
  for (const retailer of alive) happen(history, retailer, early);
  const growing = places.filter((place) => place.role === 'OPEN');
  openNewcomers(history, month, growing, alive.length);
};
