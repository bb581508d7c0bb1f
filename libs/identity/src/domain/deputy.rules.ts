import { allowed, refused, type Verdict } from '@chengxin/kernel';

const CLAUSE = 'AR-R25';

/** Whom a post's deputy would sign in as. */
export interface DeputyCandidate {
  readonly role: string;
  readonly locked: boolean;
}

/**
 * May this account stand in for the holder of a post? Not a closed one; and not an administrator's: who decides about accounts gives the
 * rights of field work to others, not to himself.
 */
export function mayStandIn({ role, locked }: DeputyCandidate): Verdict {
  if (locked) {
    const text = { zh: '这个账号已锁定，不能代理', en: 'this account is locked and cannot stand in' };
    return refused('DEPUTY_LOCKED', text, ['input', 'userId'], CLAUSE);
  }
  if (role !== 'ADMINISTRATOR') return allowed;
  const text = { zh: '系统管理员的账号不能代理业务岗位', en: 'an administrator’s account cannot stand in for a post' };
  return refused('DEPUTY_IS_ADMINISTRATOR', text, ['input', 'userId'], CLAUSE);
}

/** How the trail names who acts for somebody: both. */
export const nameOfDeputy = (displayName: string, holderName: string): string => `${displayName}（代 ${holderName}）`;
