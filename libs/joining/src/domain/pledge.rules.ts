import { type Labels, type LocalDate, refused, type Verdict } from '@chengxin/kernel';

/** 承诺书状态：未签、旧版、有效. What a member has signed, measured by the version in force. */
export const PLEDGE_STATES = ['UNSIGNED', 'OUTDATED', 'VALID'] as const;
export type PledgeState = (typeof PLEDGE_STATES)[number];

export const PLEDGE_STATE_LABELS = {
  UNSIGNED: { zh: '未签', en: 'unsigned' },
  OUTDATED: { zh: '所签为旧版', en: 'an older version signed' },
  VALID: { zh: '有效', en: 'valid' },
} as const satisfies Labels<PledgeState>;

/** State of a member's pledge: the newest version that binds it, if any, against the one in force. An older one ends no membership. */
export function pledgeStateOf(signed: number | null, inForce: number): PledgeState {
  if (signed === null) return 'UNSIGNED';
  return signed >= inForce ? 'VALID' : 'OUTDATED';
}

/** A pledge binds a member from its signing, at the earliest from the joining. */
export const bindsFrom = (signedOn: LocalDate, joinedOn: LocalDate): LocalDate => (signedOn > joinedOn ? signedOn : joinedOn);

/** Nobody signs the same text twice in one membership. */
export const alreadySigned = (storeName: string, version: number, path: readonly string[]): Verdict =>
  refused(
    'ALREADY_SIGNED',
    { zh: `${storeName}已签订第 ${version} 版承诺书`, en: `${storeName} has signed version ${version} already` },
    path,
    'SD-R11',
  );
