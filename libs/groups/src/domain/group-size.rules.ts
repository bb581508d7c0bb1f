import { allowed, isExplained, refused, type Verdict } from '@chengxin/kernel';

/** Limits of a group's size by the policy in force; members. */
export interface GroupSizeLimits {
  /** More than this needs a reason: "in principle not above 25" (SD-R02). */
  readonly limit: number;
  /** No reason exceeds this; the source states none (DEFAULT 40). */
  readonly absolute: number;
}

/** Whether a group may have `size` members. 10–15 is usual and is no rule; "≤ 25" includes 25. */
export function mayHaveSize(size: number, limits: GroupSizeLimits, reason: string | null, path: readonly string[]): Verdict {
  if (size > limits.absolute) {
    return refused(
      'GROUP_FULL',
      {
        zh: `小组将有 ${size} 户，超过绝对上限 ${limits.absolute} 户`,
        en: `the group would have ${size} members; no group may have more than ${limits.absolute}`,
      },
      path,
      'SD-R02',
    );
  }
  if (size > limits.limit && !reason) {
    return refused(
      'OVER_LIMIT_REASON_NEEDED',
      {
        zh: `小组将有 ${size} 户，原则上不超过 ${limits.limit} 户，请说明理由`,
        en: `the group would have ${size} members, in principle at most ${limits.limit}; give a reason`,
      },
      ['input', 'overLimitReason'],
      'SD-R02',
    );
  }
  return allowed;
}

const FLOOR_REASON = ['input', 'floorReason'];

/** The source states no minimum (SD-R02): a group that begins below the floor of the policy (DEFAULT 5) says why. */
export const mayBeginSmall = (size: number, floor: number, reason: string | null): Verdict =>
  size >= floor || isExplained(reason ?? '', FLOOR_REASON).ok
    ? allowed
    : refused(
        'FLOOR_REASON_NEEDED',
        {
          zh: `小组只有 ${size} 户，少于 ${floor} 户，请说明理由（至少 4 个字）`,
          en: `the group has only ${size} members, fewer than ${floor}; give a reason of 4 characters or more`,
        },
        FLOOR_REASON,
        'SD-R02',
      );
