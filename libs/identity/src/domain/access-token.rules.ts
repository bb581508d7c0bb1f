import { allowed, isStorableText, refused, type Verdict } from '@chengxin/kernel';
import { PERMISSIONS, type Permission } from './permission-matrix';

/** Every token begins so: whoever finds one, or looks for one that has leaked, knows what it is. */
export const TOKEN_PREFIX = 'cx_';
/** Lives at most a leap year; who still needs it then makes another. */
export const MAX_TOKEN_DAYS = 366;
/** Tokens of one person that are alive at once. */
export const MAX_TOKENS = 20;
/** Cost of free queries that a token may be given for an hour; that of its owner is the ceiling in any case. */
export const TOKEN_BUDGET = { min: 1_000, max: 100_000_000 } as const;

// A person answers for these, by name and at a session: other people's accounts, what is policy, what is final, what is personal.
const PERSONS_ONLY: ReadonlySet<Permission> = new Set(['USER_ADMIN', 'POLICY_WRITE', 'MONTH_CLOSE', 'PERSONAL_REVEAL']);

/** What a token may carry, if its owner has it. */
export const TOKEN_PERMISSIONS: readonly Permission[] = PERMISSIONS.filter((permission) => !PERSONS_ONLY.has(permission));
/** What a link may carry: it stands in workbooks and mails, so it reads figures, and no rows of anybody (GB/T 35273 7.1). */
export const LINK_PERMISSIONS: readonly Permission[] = ['INDICATOR_READ', 'EVALUATION_READ'];

/** A token as somebody would like to have it. */
export interface WantedToken {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly linkOnly: boolean;
  readonly validDays: number;
  readonly hourlyBudget: number;
}

/** May the owner have this token? It can do what the owner can or less, for a time, and is told from others by its name. */
export function mayHaveToken(wanted: WantedToken, own: ReadonlySet<string>): Verdict {
  const { name, permissions, linkOnly, validDays, hourlyBudget } = wanted;
  const length = [...name].length;
  if (length < 1 || length > 60 || !isStorableText(name))
    return refused('TOKEN_NAME_MALFORMED', { zh: '名称须为 1 到 60 个字符', en: 'a name has 1 to 60 characters' }, [
      'input',
      'name',
    ]);
  if (!Number.isInteger(validDays) || validDays < 1 || validDays > MAX_TOKEN_DAYS)
    return refused(
      'TOKEN_LIFE',
      { zh: `有效期须为 1 到 ${MAX_TOKEN_DAYS} 天`, en: `a token lives 1 to ${MAX_TOKEN_DAYS} days` },
      ['input', 'validDays'],
    );
  const { min, max } = TOKEN_BUDGET;
  if (!Number.isInteger(hourlyBudget) || hourlyBudget < min || hourlyBudget > max)
    return refused(
      'TOKEN_BUDGET',
      { zh: `每小时预算须为 ${min} 到 ${max}`, en: `the budget of an hour lies between ${min} and ${max}` },
      ['input', 'hourlyBudget'],
    );
  const open: readonly string[] = linkOnly ? LINK_PERMISSIONS : TOKEN_PERMISSIONS;
  const excess = permissions.filter((permission) => !open.includes(permission) || !own.has(permission));
  if (permissions.length > 0 && excess.length === 0) return allowed;
  return refused(
    'TOKEN_PERMISSIONS',
    {
      zh: excess.length > 0 ? `令牌不能有这些权限：${excess.join('、')}` : '请至少选一项权限',
      en: excess.length > 0 ? `the token may not have ${excess.join(', ')}` : 'choose at least one permission',
    },
    ['input', 'permissions'],
  );
}

/** What a token lets do now: what it was given, as far as its owner still may. */
export const permissionsOfToken = (given: readonly string[], own: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(given.filter((permission) => own.has(permission)));
