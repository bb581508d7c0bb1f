import { LOCKOUT, SESSION } from '@chengxin/identity/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, openWholeApi, type WholeApi } from './whole-api.fixture';

const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { viewer { username } errors { code path } } }';

interface SignedIn {
  readonly signIn: {
    readonly viewer: { readonly username: string } | null;
    readonly errors: readonly { readonly code: string }[];
  };
}

describe('a session', () => {
  let api: WholeApi;

  beforeAll(async () => {
    api = await openWholeApi();
  });
  afterAll(() => api.close());

  const tryToSignIn = (username: string, password: string, remoteAddress = '127.0.0.1'): Promise<Answered> =>
    api.ask(null, SIGN_IN, { input: { username, password } }, { remoteAddress });
  const resultOf = (answer: Answered): SignedIn['signIn'] => (answer.data as unknown as SignedIn).signIn;
  const isLive = async (cookie: string): Promise<boolean> => (await api.ask(cookie, '{ viewer { id } }')).errors.length === 0;

  it('comes as a cookie that no script reads and no other site sends', async () => {
    const answer = await tryToSignIn('analyst', 'chengxin-demo');
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^chengxin_session=[\w-]{43};/);
    expect(cookie).toMatch(/; ?HttpOnly/i);
    expect(cookie).toMatch(/; ?SameSite=Lax/i);
    expect(cookie).toMatch(/; ?Path=\/(;|$)/i);
    expect(cookie).toMatch(/; ?(Max-Age|Expires)=/i);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text).not.toContain(cookie.slice('chengxin_session='.length, 60));
  });

  it('is known to the database by its hash alone', async () => {
    const token = (await api.signIn('analyst')).split('=')[1] ?? '';
    const { rows } = await api.admin.query<{ n: number }>(
      "select count(*)::integer as n from session where encode(token_hash, 'escape') like '%' || $1 || '%'",
      [token],
    );
    expect(rows[0]?.n).toBe(0);
  });

  it('ends when its owner signs out, and no other with it', async () => {
    const [here, elsewhere] = [await api.signIn('juror'), await api.signIn('juror')];
    const answer = await api.ask(here, 'mutation { signOut { ok } }');
    expect(answer.data).toEqual({ signOut: { ok: true } });
    expect(String(answer.headers['set-cookie'])).toMatch(/^chengxin_session=;/);
    expect(await isLive(here)).toBe(false);
    expect(await isLive(elsewhere)).toBe(true);
  });

  it('is not what anybody makes up', async () => {
    expect(await isLive(`chengxin_session=${'A'.repeat(43)}`)).toBe(false);
    expect(await isLive("chengxin_session=' or 1=1 --")).toBe(false);
    expect(await isLive(`chengxin_session=${'A'.repeat(4000)}`)).toBe(false);
  });

  it.each(['192.168.1.20', '10.0.0.7', '2001:db8::1', '::ffff:192.168.1.20'])(
    'of the demonstration is not opened from %s',
    async (address) => {
      const refused = resultOf(await tryToSignIn('leadership', 'chengxin-demo', address));
      expect(refused.viewer).toBeNull();
      expect(refused.errors.map((error) => error.code)).toEqual(['SIGN_IN_REFUSED']);
    },
  );

  it('of the demonstration is not carried to another machine', async () => {
    const cookie = await api.signIn('leadership');
    const answer = await api.ask(cookie, '{ viewer { id } }', {}, { remoteAddress: '192.168.1.20' });
    expect(answer.errors.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it(`is not opened by the right password after ${LOCKOUT.failures} wrong ones, until the wait is over`, async () => {
    for (let attempt = 0; attempt < LOCKOUT.failures; attempt++) await tryToSignIn('market-inspector', `wrong-${attempt}`);
    const locked = await tryToSignIn('market-inspector', 'chengxin-demo');
    const unknown = await tryToSignIn('nobody-at-all', 'chengxin-demo');
    expect(resultOf(locked)).toEqual(resultOf(unknown));
    expect(resultOf(locked).viewer).toBeNull();
    api.passTime(LOCKOUT.minutes * 60_000 + 1000);
    expect(resultOf(await tryToSignIn('market-inspector', 'chengxin-demo')).viewer).toEqual({ username: 'market-inspector' });
  });

  it('ends when nobody has used it for two hours, and lives on while somebody does', async () => {
    const [used, unused] = [await api.signIn('county-head'), await api.signIn('county-head')];
    api.passTime(SESSION.idleMs - 60_000);
    expect(await isLive(used)).toBe(true);
    api.passTime(120_000);
    expect(await isLive(used)).toBe(true);
    expect(await isLive(unused)).toBe(false);
  });

  it('ends after a working day however much it is used', async () => {
    const cookie = await api.signIn('county-head');
    for (let hours = 0; hours < 11; hours++) {
      api.passTime(3_600_000);
      expect(await isLive(cookie)).toBe(true);
    }
    api.passTime(3_600_000);
    expect(await isLive(cookie)).toBe(false);
  });

  it('ends at once when an administrator locks the account', async () => {
    const cookie = await api.signIn('market-manager');
    const { rows } = await api.admin.query<{ id: string }>("select id from user_account where username = 'market-manager'");
    const lock = 'mutation($input: SetUserLockInput!) { setUserLock(input: $input) { user { locked } errors { code } } }';
    const answer = await api.ask(await api.signIn('administrator'), lock, {
      input: { userId: rows[0]?.id, locked: true, reason: '离岗停用账号' },
    });
    expect(answer.data).toEqual({ setUserLock: { user: { locked: true }, errors: [] } });
    expect(await isLive(cookie)).toBe(false);
    expect(resultOf(await tryToSignIn('market-manager', 'chengxin-demo')).viewer).toBeNull();
  });
});
