import { allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';

/** Something that has begun: today at the latest. */
export function mayBegin(since: LocalDate, today: LocalDate, path: readonly string[]): Verdict {
  if (since <= today) return allowed;
  return refused('FUTURE_DAY', { zh: '日期不能晚于今天', en: 'the day may not lie in the future' }, path);
}

/** Something about a group begins with the group at the earliest. */
export const mayBeginWithGroup = (
  since: LocalDate,
  group: { readonly name: string; readonly foundedOn: string },
  path: readonly string[],
): Verdict =>
  since >= group.foundedOn
    ? allowed
    : refused(
        'BEFORE_FOUNDING',
        {
          zh: `${group.name}于 ${group.foundedOn} 组建，日期不能更早`,
          en: `${group.name} was founded on ${group.foundedOn}; not before that day`,
        },
        path,
      );

/** Something about a retailer begins with the retailer at the earliest. */
export const mayBeginWithRetailer = (
  since: LocalDate,
  retailer: { readonly storeName: string; readonly since: LocalDate },
  path: readonly string[],
): Verdict =>
  since >= retailer.since
    ? allowed
    : refused(
        'BEFORE_LICENCE',
        {
          zh: `${retailer.storeName}自 ${retailer.since} 起经营，日期不能更早`,
          en: `${retailer.storeName} has traded since ${retailer.since}; not before that day`,
        },
        path,
      );

/** What somebody does as a member begins with the membership at the earliest. */
export const mayBeginWithMembership = (
  since: LocalDate,
  member: { readonly storeName: string; readonly memberSince: LocalDate },
  path: readonly string[],
): Verdict =>
  since >= member.memberSince
    ? allowed
    : refused(
        'BEFORE_JOINING',
        {
          zh: `${member.storeName}自 ${member.memberSince} 起是组员，日期不能更早`,
          en: `${member.storeName} has been a member since ${member.memberSince}; not before that day`,
        },
        path,
        'SD-R46',
      );

/** What has begun ends once, today at the latest; an end on its first day takes it back, as if it had not been. */
export function mayEnd(
  since: LocalDate,
  ended: LocalDate | null,
  until: LocalDate,
  today: LocalDate,
  path: readonly string[],
): Verdict {
  if (ended !== null) return refused('ENDED', { zh: `已于 ${ended} 结束`, en: `it ended on ${ended}` }, path);
  if (until > today) return mayBegin(until, today, path);
  if (until >= since) return allowed;
  return refused('END_TOO_EARLY', { zh: `不能早于开始日期 ${since}`, en: `not before its first day, ${since}` }, path);
}
