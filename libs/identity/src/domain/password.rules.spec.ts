import { describe, expect, it } from 'vitest';
import { DEMO_PASSWORD, mayBePassword } from './password.rules';

const answer = (password: string, username = 'wang.fang', demo = false): string => {
  const verdict = mayBePassword(password, { username, demo }, ['input', 'password']);
  return verdict.ok ? 'ok' : verdict.reason.code;
};

describe('a password', () => {
  it('has at least ten characters and at most two hundred, of any script', () => {
    expect(answer('Kq7-vfrom9')).toBe('ok');
    expect(answer('Kq7-vfrom')).toBe('PASSWORD_LENGTH');
    expect(answer('大同云冈石窟第二十窟')).toBe('ok');
    expect(answer('大同云冈石窟')).toBe('PASSWORD_LENGTH');
    expect(answer('kq7v'.repeat(50))).toBe('ok');
    expect(answer(`${'kq7v'.repeat(50)}x`)).toBe('PASSWORD_LENGTH');
  });

  it('is not the user name, nor it with a few figures, nor backwards', () => {
    expect(
      ['yingxian.chen', 'YingXian-Chen', 'yingxianchen1', 'nehcnaixgniy'].map((one) => answer(one, 'yingxian.chen')),
    ).toEqual(Array(4).fill('PASSWORD_IS_USERNAME'));
    expect(answer('yingxian.chen rides at dawn', 'yingxian.chen')).toBe('ok');
  });

  it('is none that everybody knows', () => {
    const known = ['1234567890', '0987654321', 'aaaaaaaaaaaa', '1212121212', 'qwertyuiop', 'Password123', 'P@ssw0rd2026'];
    expect(known.map((one) => [one, answer(one)])).toEqual(known.map((one) => [one, 'PASSWORD_COMMON']));
    const local = ['woaini1314520', 'chengxin2026', 'Yancao123456', 'abcdefghijkl', 'administrator'];
    expect(local.map((one) => [one, answer(one)])).toEqual(local.map((one) => [one, 'PASSWORD_COMMON']));
  });

  it('has no characters that cannot be typed', () => {
    expect(answer('Kq7-vfrom9\u0000')).toBe('PASSWORD_MALFORMED');
  });

  it('of the demonstration is for demonstration users only', () => {
    expect(answer(DEMO_PASSWORD, 'leadership', true)).toBe('ok');
    expect(answer(DEMO_PASSWORD, 'leadership', false)).toBe('PASSWORD_COMMON');
    expect(answer('1234567890', 'leadership', true)).toBe('PASSWORD_COMMON');
  });
});
