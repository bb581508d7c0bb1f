import { allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import { isLicenceValid, type RetailerStanding } from '@chengxin/retailers/domain';

/** What the rules ask about a retailer who is to join. */
export interface Candidate extends RetailerStanding {
  readonly storeName: string;
  readonly scope: number;
  /** Name of the group that it is a member of on any day from the joining on, empty of one out of sight; null when of none. */
  readonly otherGroup: string | null;
}

/** What the rules ask about the group. */
export interface JoinedGroup {
  readonly scope: number;
  readonly foundedOn: LocalDate;
  /** The field of the day. */
  readonly dayPath?: readonly string[];
}

// Scope numbers are county × 1000 + area (docs/contract.md).
const countyOf = (scope: number): number => Math.floor(scope / 1000);

/**
 * Whether a retailer may become a member on a day: active, licensed (SD-R03), near the group (SD-R03, read as: in its county, since
 * groups may span villages, SD-Q19), and in one group at a time (§3.5, DEFAULT).
 */
export function mayJoin(candidate: Candidate, group: JoinedGroup, on: LocalDate, path: readonly string[]): Verdict {
  const { storeName } = candidate;
  if (candidate.status !== 'ACTIVE') {
    return refused(
      'RETAILER_NOT_ACTIVE',
      { zh: `${storeName}不在正常经营状态`, en: `${storeName} is not active` },
      path,
      'SD-R03',
    );
  }
  if (!isLicenceValid(candidate.licenceExpiresOn, on)) {
    return refused(
      'LICENCE_EXPIRED',
      {
        zh: `${storeName}的许可证已于 ${candidate.licenceExpiresOn} 到期`,
        en: `the licence of ${storeName} expired on ${candidate.licenceExpiresOn}`,
      },
      path,
      'SD-R03',
    );
  }
  if (countyOf(candidate.scope) !== countyOf(group.scope)) {
    return refused(
      'OTHER_COUNTY',
      { zh: `${storeName}不在小组所在的县`, en: `${storeName} lies in another county` },
      path,
      'SD-R03',
    );
  }
  if (on < group.foundedOn) {
    return refused(
      'BEFORE_FOUNDING',
      {
        zh: `日期不能早于小组的组建日期 ${group.foundedOn}`,
        en: `the day may not be earlier than ${group.foundedOn}, on which the group was founded`,
      },
      group.dayPath ?? ['input', 'on'],
    );
  }
  return candidate.otherGroup === null ? allowed : alreadyInGroup(storeName, candidate.otherGroup, path);
}

/** One retailer, one group at a time (§3.5). */
export const alreadyInGroup = (storeName: string | null, groupName: string | null, path: readonly string[]): Verdict =>
  refused(
    'ALREADY_IN_GROUP',
    {
      zh: `${storeName ?? '该零售户'}已是${groupName ? `“${groupName}”` : '其他小组'}的组员`,
      en: `${storeName ?? 'the retailer'} is a member of ${groupName || 'another group'} already`,
    },
    path,
    'SD-R03',
  );

/** A membership lasts a day at least: who joined today leaves tomorrow at the earliest. */
export function mayLeave(joinedOn: LocalDate, on: LocalDate, path: readonly string[]): Verdict {
  if (on > joinedOn) return allowed;
  return refused(
    'LEFT_BEFORE_JOINED',
    { zh: `离组日期须晚于入组日期 ${joinedOn}`, en: `the day must be later than the joining on ${joinedOn}` },
    path,
  );
}

/** An office that ends with the membership lasted a day at least, as the membership did. */
export function mayEndOffice(beganOn: LocalDate, on: LocalDate, path: readonly string[]): Verdict {
  if (on > beganOn) return allowed;
  return refused(
    'LEFT_BEFORE_OFFICE',
    {
      zh: `该组员自 ${beganOn} 起任职，离组日期须晚于该日`,
      en: `the member has been in office since ${beganOn}; the day must be later`,
    },
    path,
  );
}

/** Each retailer is named once among the founding members. */
export function eachOnce(ids: readonly string[], path: readonly string[]): Verdict[] {
  return ids.map((id, index) =>
    ids.indexOf(id) === index
      ? allowed
      : refused('DUPLICATE_MEMBER', { zh: '同一零售户被列出两次', en: 'the same retailer is listed twice' }, [
          ...path,
          String(index),
        ]),
  );
}
