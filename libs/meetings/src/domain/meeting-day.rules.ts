import { addMonths, allowed, type LocalDate, monthOf, refused, type Verdict, type YearMonth } from '@chengxin/kernel';
import { type MeetingKind, type MeetingPlace } from './meeting';

/** How far ahead meetings are planned. */
const MONTHS_AHEAD = 12;

/** A meeting is planned for today or a later day, at most a year ahead. */
export function mayBePlannedOn(day: LocalDate, today: LocalDate, path: readonly string[]): Verdict {
  if (day < today)
    return refused(
      'PLAN_IN_THE_PAST',
      { zh: '计划日期不能早于今天；已开的会请直接记录', en: 'a plan may not lie in the past; record a meeting that was held' },
      path,
    );
  if (monthOf(day) > addMonths(monthOf(today), MONTHS_AHEAD))
    return refused('PLAN_TOO_FAR', { zh: '最多计划到一年之后', en: 'plan at most a year ahead' }, path);
  return allowed;
}

/** A meeting was held today at the latest, and in the month whose duty it fulfils (SD-R14: each month one). */
export function mayBeHeldOn(day: LocalDate, month: YearMonth, today: LocalDate, path: readonly string[]): Verdict {
  if (day > today) return refused('FUTURE_DAY', { zh: '日期不能晚于今天', en: 'the day may not lie in the future' }, path);
  if (monthOf(day) === month) return allowed;
  const text = {
    zh: `这是 ${month} 的例会，召开日期须在当月；其他月份请另记一次`,
    en: `this is the meeting of ${month}: it was held in that month; record another one for another month`,
  };
  return refused('OUTSIDE_MONTH_OF_DUTY', text, path, 'SD-R14');
}

/** Does the group exist on the day? */
export function existsOn(foundedOn: LocalDate, dissolvedOn: LocalDate | null, day: LocalDate, path: readonly string[]): Verdict {
  if (foundedOn <= day && (dissolvedOn === null || day < dissolvedOn)) return allowed;
  return refused('GROUP_NOT_THERE', { zh: '小组当日不存在（未组建或已撤销）', en: 'the group does not exist on that day' }, path);
}

/** One meeting may count for two groups of an area (§3.8.6). */
export function mayMeetJointly(
  group: { readonly id: string; readonly scope: number },
  other: { readonly id: string; readonly scope: number },
  path: readonly string[],
): Verdict {
  if (group.id !== other.id && group.scope === other.scope) return allowed;
  return refused(
    'JOINT_MEETING',
    { zh: '联合召开的须是同一片区的两个小组', en: 'two groups of one area may meet jointly' },
    path,
  );
}

const PLACES: Readonly<Record<MeetingKind, readonly MeetingPlace[]>> = {
  GROUP: ['GROUP_HOME', 'MEMBER_SHOP', 'OTHER'],
  LEADERS: ['COUNTY_DEPARTMENT', 'OTHER'],
};

/** Places that a kind of meeting may have. */
export const placesFor = (kind: MeetingKind): readonly MeetingPlace[] => PLACES[kind];

/** Groups meet in their home or a member's shop, leaders at the county department (Annex 9 Art.3–4); another place is named. */
export function mayBeHeldAt(kind: MeetingKind, place: MeetingPlace, text: string | null): Verdict {
  if (!PLACES[kind].includes(place)) {
    const [zh, en] =
      kind === 'GROUP'
        ? ['小组例会在小组之家或组员店铺召开', "a group meets in its home or a member's shop"]
        : ['组长例会在县营销部召开', 'leaders meet at the county department'];
    return refused('MEETING_PLACE', { zh, en }, ['input', 'placeKind'], kind === 'GROUP' ? 'SD-R14' : 'SD-R15');
  }
  if (place !== 'OTHER' || text !== null) return allowed;
  return refused(
    'PLACE_NEEDED',
    { zh: '请写明地点', en: 'say where it is' },
    ['input', 'placeText'],
    kind === 'GROUP' ? 'SD-R14' : 'SD-R15',
  );
}
