import { type Day, DEMO_MONTHS, DEMO_TODAY, HISTORY_START, isoOf, pickWorkingDay } from './calendar';
import type { GroupMeetingRow, LeadersMeetingRow } from './city.types';
import type { CountyPlan } from './county-plan.types';
import { COUNTY_PLANS } from './county-plans';
import type { DraftGroup } from './draft.types';
import type { RandomStream } from './random';

/** Share of a month's meetings already held when the running month stands at its twelfth day. */
const HELD_BY_TODAY = 0.34;
/** Of the meetings that do not count, this share took place without evidence; the others did not take place. */
const UNEVIDENCED = 0.4;

const sizeOn = (group: DraftGroup, day: Day): number =>
  group.memberships.filter(({ from, to }) => from <= day && (to === null || to > day)).length;

const attendance = (random: RandomStream, size: number): number =>
  Math.max(1, Math.min(size, Math.round(size * (0.84 + random.next() * 0.17))));

/** Group meetings (SD-R14): one in most months, on a working day; the founding meeting is one of them. */
export const groupMeetingRows = (random: RandomStream, groups: readonly DraftGroup[]): GroupMeetingRow[] =>
  groups.flatMap((group) => {
    const { scope, county } = group.place;
    const row = (day: Day, evidenced: boolean): GroupMeetingRow => ({
      groupId: group.id,
      heldOn: isoOf(day),
      scope,
      attendees: attendance(random, sizeOn(group, day)),
      evidenced,
    });
    // a weak group misses more often than a strong one, the county's mean stays
    const weakness = 0.5 + random.next();
    return DEMO_MONTHS.flatMap(({ first, last }) => {
      if (group.foundedOn > last || (group.dissolvedOn ?? last + 1) <= last) return [];
      if (group.foundedOn >= first && group.foundedOn >= HISTORY_START) return [row(group.foundedOn, true)];
      if (last === DEMO_TODAY && !random.chance(HELD_BY_TODAY)) return [];
      const day = pickWorkingDay(random, first + 3, last === DEMO_TODAY ? last - 1 : last - 2);
      if (day === null) return [];
      if (!random.chance((1 - county.groupMeetingRate) * weakness)) return [row(day, true)];
      return random.chance(UNEVIDENCED) ? [row(day, false)] : [];
    });
  });

const leadersOn = (groups: readonly DraftGroup[], county: CountyPlan, day: Day): number =>
  groups.filter((group) => group.place.county === county && group.foundedOn <= day && (group.dissolvedOn ?? day + 1) > day)
    .length;

/** Leaders' meetings (SD-R15): one a month and county, in its last third; in the running month only two counties have met. */
export const leadersMeetingRows = (random: RandomStream, groups: readonly DraftGroup[]): LeadersMeetingRow[] =>
  COUNTY_PLANS.flatMap((county, index) =>
    DEMO_MONTHS.flatMap(({ month, first, last }) => {
      const running = last === DEMO_TODAY;
      if (county.leadersMissed.includes(month) || (running && index % 3 !== 0)) return [];
      const day = pickWorkingDay(random, running ? first : first + 19, running ? last - 1 : last - 1);
      if (day === null) return [];
      const attendees = attendance(random, leadersOn(groups, county, day));
      const evidenced = !county.leadersUnevidenced.includes(month);
      return [{ countyCode: county.code, heldOn: isoOf(day), scope: Number(county.code) * 1000, attendees, evidenced }];
    }),
  );
