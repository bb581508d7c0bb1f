import { allowed, isStorableText, refused, type Verdict } from '@chengxin/kernel';

/** GB/T 22239-2019 8.1.4.1 a): identity information must not be easy to guess. The length is this product's choice. */
export const MIN_PASSWORD_LENGTH = 10;
// Longer ones would only make hashing expensive.
export const MAX_PASSWORD_LENGTH = 200;

/** Password of the demonstration users; printed in the guide, so nobody else may have it. */
export const DEMO_PASSWORD = 'chengxin-demo';

const CLAUSE = 'GB/T 22239-2019 8.1.4.1 a)';
const MIN_DISTINCT = 4;

// Those of the usual lists that are long enough for the rule on length; compared without case, marks and trailing figures.
const COMMON = new Set(
  `administrator password passw0rd adminadmin rootroot qwertyuiop qwertyuiopasdfghjkl asdfghjkl zxcvbnm qazwsxedc qazwsxedcrfv
   1qaz2wsx3edc 1q2w3e4r5t 1q2w3e4r 1qaz2wsx zaq12wsx qwer1234 asdf1234 abcd1234 abc123 a123456 aa123456 qq123456 woaini woaini1314
   woaini520 woaini521 iloveyou 5201314 52013145201314 1314520 letmein welcome sunshine princess football baseball superman trustno1
   monkey dragon master changeme default guest tobacco yancao yancaozhuanmai zhuanmai chengxin zhongguo china shuozhou yingxian
   shanxi taiyuan 中国烟草 烟草专卖`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Without case, marks, and the two marks that stand for letters in every list: `P@$$word` is `password`. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replace(/[\s._!#%^&*-]/g, '');

function isCommon(password: string): boolean {
  const word = bare(password);
  if (new Set(word).size < MIN_DISTINCT || isRun(word)) return true;
  return COMMON.has(word) || COMMON.has(word.replace(/\d+$/, ''));
}

/** Characters that follow each other, up or down, as 1234567890 or zyxwvutsrq. */
function isRun(word: string): boolean {
  const codes = [...word].map((char) => char.codePointAt(0) ?? 0);
  const runs = (step: number): boolean =>
    codes.every((code, at) => at === 0 || [step, -9 * step].includes(code - (codes[at - 1] ?? 0)));
  return runs(1) || runs(-1);
}

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly username: string;
  readonly demo: boolean;
}

/** May this person have this password? Long enough, not the user name, none that everybody knows. */
export function mayBePassword(password: string, owner: PasswordOwner, path: readonly string[]): Verdict {
  if (owner.demo && password === DEMO_PASSWORD) return allowed;
  const length = [...password].length;
  if (length < MIN_PASSWORD_LENGTH || length > MAX_PASSWORD_LENGTH) {
    return refused(
      'PASSWORD_LENGTH',
      {
        zh: `密码须为 ${MIN_PASSWORD_LENGTH} 到 ${MAX_PASSWORD_LENGTH} 个字符`,
        en: `a password has ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH} characters`,
      },
      path,
      CLAUSE,
    );
  }
  if (!isStorableText(password)) {
    return refused(
      'PASSWORD_MALFORMED',
      { zh: '密码含有不能使用的字符', en: 'the password has characters that cannot be used' },
      path,
      CLAUSE,
    );
  }
  const word = bare(password);
  const name = bare(owner.username);
  if (word === name || word === [...name].reverse().join('') || (name.length >= 4 && word.replaceAll(name, '').length < 4)) {
    return refused(
      'PASSWORD_IS_USERNAME',
      { zh: '密码不能与用户名相同或相近', en: 'the password must not be the user name' },
      path,
      CLAUSE,
    );
  }
  if (password === DEMO_PASSWORD || isCommon(password)) {
    return refused(
      'PASSWORD_COMMON',
      { zh: '这是常见密码，容易被猜到，请换一个', en: 'this password is a common one; choose another' },
      path,
      CLAUSE,
    );
  }
  return allowed;
}
