import { allowed, isStorableText, refused, type Verdict } from '@chengxin/kernel';

const USERNAME = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/** May an account be called so? Names are compared without case, so they are kept in lower case. */
export function mayBeUsername(username: string, path: readonly string[]): Verdict {
  if (USERNAME.test(username)) return allowed;
  return refused(
    'USERNAME_MALFORMED',
    {
      zh: '用户名须为 2 到 64 个小写字母、数字、点、横线或下划线，以字母或数字开头',
      en: 'a user name has 2 to 64 lower-case letters, figures, dots, hyphens or underscores and begins with a letter or figure',
    },
    path,
  );
}

/** May a person be shown under this name? */
export function mayBeDisplayName(name: string, path: readonly string[]): Verdict {
  const length = [...name].length;
  if (length >= 1 && length <= 60 && isStorableText(name)) return allowed;
  return refused('DISPLAY_NAME_MALFORMED', { zh: '姓名须为 1 到 60 个字符', en: 'a name has 1 to 60 characters' }, path);
}

/** May somebody do this to the account? Not to one's own: nobody shuts himself out, and own passwords are changed with the old one. */
export function mayAdminister(actorId: string | null, userId: string, path: readonly string[]): Verdict {
  if (actorId !== userId) return allowed;
  return refused('OWN_ACCOUNT', { zh: '不能对自己的账号这样做', en: 'this cannot be done to your own account' }, path);
}

/** Is an address the machine's own? Demonstration users, whose password everybody knows, may sign in from nowhere else. */
export const isLoopback = (address: string): boolean => /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/i.test(address);
