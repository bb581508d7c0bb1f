import { allowed, type Labels, refused, type Verdict } from '@chengxin/kernel';

/** 党员职工包组、党员零售户带户、支部结对（SD-R33）. */
export const PAIRING_KINDS = ['EMPLOYEE_GROUP', 'RETAILER_NEIGHBOUR', 'BRANCH_COMMUNITY'] as const;
export type PairingKind = (typeof PAIRING_KINDS)[number];

export const PAIRING_KIND_LABELS = {
  EMPLOYEE_GROUP: { zh: '党员职工联系小组', en: 'party-member employee and group' },
  RETAILER_NEIGHBOUR: { zh: '党员零售户带动邻户', en: 'party-member retailer and neighbour' },
  BRANCH_COMMUNITY: { zh: '支部与社区结对', en: 'branch and community' },
} as const satisfies Labels<PairingKind>;

/** "1+10": how many one may cover; branches have no limit. */
export interface PairingLimits {
  readonly EMPLOYEE_GROUP: number;
  readonly RETAILER_NEIGHBOUR: number;
}

const COVERED = {
  EMPLOYEE_GROUP: { zh: '个小组', en: 'groups' },
  RETAILER_NEIGHBOUR: { zh: '户', en: 'neighbours' },
};

/** Whether somebody who covers some already may cover so many more: ten in all (SD-R33). */
export function mayCover(
  kind: PairingKind,
  lead: string,
  covered: number,
  more: number,
  limits: PairingLimits,
  path: readonly string[],
): Verdict {
  if (kind === 'BRANCH_COMMUNITY' || covered + more <= limits[kind]) return allowed;
  const [limit, unit] = [limits[kind], COVERED[kind]];
  return refused(
    'PAIRING_LIMIT',
    {
      zh: `${lead}已联系 ${covered} ${unit.zh}，再加 ${more} ${unit.zh}超过“1+${limit}”的上限`,
      en: `${lead} covers ${covered} ${unit.en}; ${more} more is beyond "1+${limit}"`,
    },
    path,
    'SD-R33',
  );
}

/** One is covered by one at a time. */
export const alreadyCovered = (covered: string, lead: string, path: readonly string[]): Verdict =>
  refused('ALREADY_COVERED', { zh: `${covered}已由${lead}联系`, en: `${covered} is covered by ${lead} already` }, path, 'SD-R33');

/** Nobody leads himself. */
export function mayLeadNeighbour(lead: string, neighbour: string, path: readonly string[]): Verdict {
  if (lead !== neighbour) return allowed;
  return refused('LEADS_ITSELF', { zh: '不能带动自己', en: 'a retailer does not lead itself' }, path, 'SD-R33');
}
