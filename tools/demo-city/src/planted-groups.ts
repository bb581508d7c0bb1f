import { type Day, DEMO_MONTHS, dayOf } from './calendar';
import type { CountyPlan } from './county-plan.types';
import type { DraftPlace, DraftRetailer } from './draft.types';
import { activeGroups, dissolveGroup, freeDay, type History, join, leave, openGroup } from './history';

type StartGroup = (history: History, place: DraftPlace, members: readonly DraftRetailer[], pinned?: boolean) => void;

const LIMIT = 25;
const TINY = { start: 7, end: [3, 4] } as const;
const OVER_LIMIT_REASONS = ['同一市场内新办证户，暂无条件另建小组', '沿街商户相邻经营，经县级局同意暂时超员'];

/** Planted retailers must stay counted throughout: licences far from their end, never touched by chance. */
const pin = (retailers: readonly DraftRetailer[]): void => {
  for (const retailer of retailers) {
    retailer.pinned = true;
    retailer.licences.length = 0;
    retailer.licences.push({ from: retailer.since, value: dayOf('2028-06-30') + (retailer.number % 300) });
  }
};

const drawFree = (history: History, place: DraftPlace, count: number): DraftRetailer[] => {
  const drawn = history.random
    .shuffle(place.retailers.filter((retailer) => retailer.membership === null && !retailer.pinned))
    .slice(0, count);
  pin(drawn);
  return drawn;
};

/** A group of 25 that takes in two to four more during the history, each with the reason SD-R02 calls a special case. */
export const plantOversizedGroup = (history: History, place: DraftPlace, startGroup: StartGroup): void => {
  const extra = history.random.int(2, 4);
  const drawn = drawFree(history, place, LIMIT + extra);
  startGroup(history, place, drawn.slice(0, LIMIT), true);
  const group = place.groups.at(-1);
  if (group === undefined) return;
  for (const [i, retailer] of drawn.slice(LIMIT).entries()) {
    const day: Day = dayOf('2025-06-10') + i * 97 + history.random.int(0, 20);
    history.planned.push({ day, act: () => join(history, group, retailer, day, history.random.pick(OVER_LIMIT_REASONS)) });
  }
};

/** A group that shrinks under five: SD-R02 states no minimum, the platform warns below five. */
export const plantTinyGroup = (history: History, place: DraftPlace, startGroup: StartGroup): void => {
  const drawn = drawFree(history, place, TINY.start);
  startGroup(history, place, drawn, true);
  const leaving = drawn.slice(history.random.pick(TINY.end));
  for (const [i, retailer] of leaving.entries()) {
    const day: Day = dayOf('2025-08-05') + i * 70 + history.random.int(0, 30);
    history.planned.push({ day, act: () => leave(retailer, day, '自愿退出') });
  }
};

const DISSOLVE_REASONS = ['成员陆续停业或搬迁，经全体成员表决解散', '村庄合并，成员意见不一，经表决解散'];

/** A place loses its only group in the given month and gets no other. */
const planLoss = (history: History, place: DraftPlace, step: number): void => {
  const month = DEMO_MONTHS[step];
  if (month === undefined) return;
  const act = () => {
    for (const group of activeGroups(place)) {
      const day = freeDay(history.random, month, group.members);
      if (day !== null) dissolveGroup(group, day, history.random.pick(DISSOLVE_REASONS));
    }
    place.role = 'UNCOVERED';
  };
  history.planned.push({ day: month.first, act });
};

/** The seat that loses its group, and the village groups that dissolve in the course of the history. */
export const planDissolutions = (history: History, county: CountyPlan): void => {
  const own = history.places.filter((place) => place.county === county);
  for (const place of own) if (place.role === 'LOST') planLoss(history, place, 13);
  const villages = own.filter((place) => place.kind === 'VILLAGE_CLUSTER' && place.role === 'OPEN' && place.groups.length === 1);
  for (const [i, place] of history.random.shuffle(villages).slice(0, county.dissolutions).entries())
    planLoss(history, place, 2 + i * 5 + history.random.int(0, 3));
};

/** Groups of twenty and more split, one every few months (SD-R02: in principle not above 25, generally 10–15). */
export const planSplits = (history: History): void => {
  const overgrown = history.groups.filter((group) => !group.pinned && group.members.size >= 20);
  for (const [i, group] of overgrown.entries()) {
    const month = DEMO_MONTHS[1 + ((i * 3) % 16)];
    if (month === undefined) continue;
    const act = () => {
      const day = freeDay(history.random, month, group.members);
      if (day === null || group.dissolvedOn !== null || group.members.size < 18) return;
      const moving = [...group.members].slice(Math.ceil(group.members.size / 2));
      const second = openGroup(history, group.place, day);
      for (const retailer of moving) {
        leave(retailer, day, '小组拆分');
        join(history, second, retailer, day);
      }
    };
    history.planned.push({ day: month.first, act });
  }
};
