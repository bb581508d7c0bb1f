import { allowed, refused, type Verdict } from '@chengxin/kernel';

/** Limits of a group's size by the policy in force; members. */
export interface GroupSizeLimits {
  /** More than this needs a reason: "in principle not above 25" (SD-R02). */
  readonly limit: number;
  /** No reason exceeds this; the source states none (DEFAULT 40). */
  readonly absolute: number;
}

/**
 * Whether a group may have `size` members. 10–15 is usual and is no rule; no minimum is stated, so none is demanded.
 * "≤ 25" includes 25.
 */
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
