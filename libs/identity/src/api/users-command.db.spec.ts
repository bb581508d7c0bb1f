import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityTown, openIdentityTown, TODAY } from './identity-town.fixture';
import { Interrupted } from './read-hidden-line';
import { usersCommand } from './users-command';

const NEW = ['create', '--username', 'first-admin', '--name', '第一位管理员', '--role', 'administrator', '--unit', '140600'];

describe('the users command', () => {
  let town: IdentityTown;

  beforeAll(async () => {
    town = await openIdentityTown();
    // A real city before anybody works in it: units, and no user.
    await town.admin.query('delete from user_account');
  });

  afterAll(() => town.close());

  /** Runs the command; `typed` are the answers to its questions. */
  const run = async (args: readonly string[], ...typed: string[]): Promise<{ code: number; lines: string[] }> => {
    const lines: string[] = [];
    const code = await usersCommand(args, {
      database: town.database,
      clock: TODAY,
      print: (line) => lines.push(line),
      readPassword: async () => typed.shift() ?? '',
    });
    return { code, lines };
  };

  it('creates the first administrator of an empty city, with a password that nobody sees', async () => {
    expect(await run(NEW, 'Hengshan-2026', 'Hengshan-2026')).toMatchObject({ code: 0 });
    expect(await town.lastAudit()).toEqual({
      act: 'createUser',
      actor_name: 'command line',
      subject_type: 'User',
      scope: 140_600_000,
      before: null,
      after: { username: 'first-admin', displayName: '第一位管理员', role: 'ADMINISTRATOR', unit: '140600' },
    });
    const browser = town.browser();
    await browser.signIn('first-admin', 'Hengshan-2026');
    expect((await browser.ask('{ viewer { role mustChangePassword } }')).data).toEqual({
      viewer: { role: 'ADMINISTRATOR', mustChangePassword: false },
    });
  });

  it('has a password that stands in the shell history changed at the first sign-in', async () => {
    expect(await run([...NEW, '--username', 'second-admin', '--password', 'Hengshan-2026'])).toMatchObject({ code: 0 });
    const browser = town.browser();
    await browser.signIn('second-admin', 'Hengshan-2026');
    expect((await browser.ask('{ viewer { mustChangePassword } }')).data).toEqual({ viewer: { mustChangePassword: true } });
  });

  it('locks, unlocks, and gives a new password', async () => {
    const browser = town.browser();
    await run(['lock', 'first-admin', '--reason', '离职停用']);
    await browser.signIn('first-admin', 'Hengshan-2026');
    expect(await browser.isSignedIn()).toBe(false);
    await run(['unlock', 'first-admin']);
    await run(['password', 'first-admin'], 'Wutaishan-2026', 'Wutaishan-2026');
    await browser.signIn('first-admin', 'Wutaishan-2026');
    expect(await browser.isSignedIn()).toBe(true);
  });

  it('does nothing when the person gives up at the password', async () => {
    const code = await usersCommand([...NEW, '--username', 'third-admin'], {
      database: town.database,
      clock: TODAY,
      print: () => undefined,
      readPassword: () => Promise.reject(new Interrupted('interrupted')),
    });
    expect(code).toBe(130);
  });

  it('lists who there is', async () => {
    const { lines } = await run(['list']);
    expect(lines[0]).toMatch(/^first-admin\t第一位管理员\tADMINISTRATOR\t140600 朔州市\t2026-10-12 /);
    expect(lines.at(-1)).toBe('共 2 个用户 · 2 users');
  });

  it('says what is wrong, and does nothing', async () => {
    expect(await run(NEW, '1234567890', '1234567890')).toMatchObject({ code: 1, lines: [expect.stringContaining('常见密码')] });
    expect(await run([...NEW, '--unit', '149999'], 'Hengshan-2026', 'Hengshan-2026')).toMatchObject({ code: 1 });
    expect(await run(['lock', 'nobody'])).toMatchObject({ code: 1, lines: [expect.stringContaining('没有这个用户')] });
    expect(await run(NEW, 'Hengshan-2026', 'Hengshan-2027')).toMatchObject({ code: 2 });
    expect(await run([...NEW, '--role', 'king'], 'x')).toMatchObject({ code: 2 });
    expect(await run([...NEW, '--colour', 'red'])).toMatchObject({ code: 2 });
    expect(await run([])).toMatchObject({ code: 2, lines: [expect.stringContaining('users create')] });
    expect((await town.admin.query('select from user_account')).rowCount).toBe(2);
  });
});
