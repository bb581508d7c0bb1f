import { describe, expect, it } from 'vitest';
import { isLoopback, mayAdminister, mayBeDisplayName, mayBeUsername } from './account.rules';

describe('an account', () => {
  it('is called by lower-case letters, figures, dots, hyphens and underscores', () => {
    expect(['wang.fang', 'cm-140622_1', '2w'].map((name) => mayBeUsername(name, []).ok)).toEqual([true, true, true]);
    expect(['w', '.wang', 'Wang', '王芳', 'wang fang', `w${'x'.repeat(64)}`].map((name) => mayBeUsername(name, []).ok)).toEqual(
      Array(6).fill(false),
    );
  });

  it('shows a name of 1 to 60 characters', () => {
    expect(['王芳', '𠮷'.repeat(60)].map((name) => mayBeDisplayName(name, []).ok)).toEqual([true, true]);
    expect(['', '王\u0007', '王'.repeat(61)].map((name) => mayBeDisplayName(name, []).ok)).toEqual([false, false, false]);
  });

  it('is administered by others than who has it', () => {
    expect(mayAdminister('a', 'b', [])).toEqual({ ok: true });
    expect(mayAdminister(null, 'b', [])).toEqual({ ok: true });
    expect(mayAdminister('a', 'a', ['input', 'userId'])).toMatchObject({
      reason: { code: 'OWN_ACCOUNT', path: ['input', 'userId'] },
    });
  });
});

describe('the own machine', () => {
  it('is 127.0.0.0/8 and ::1, in every way of writing that a socket has', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'].map(isLoopback)).toEqual([true, true, true, true]);
    expect(
      ['10.0.0.1', '192.168.1.2', '::ffff:10.0.0.1', '', 'localhost', '1127.0.0.1', '127.0.0.1.example', 'fe80::1'].map(
        isLoopback,
      ),
    ).toEqual(Array(8).fill(false));
  });
});
