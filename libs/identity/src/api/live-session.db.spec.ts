import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityTown, openIdentityTown } from './identity-town.fixture';

interface Session {
  readonly id: string;
  readonly userAgent: string;
  readonly remoteAddress: string;
  readonly current: boolean;
}

const OWN = '{ ownSessions { id userAgent remoteAddress current } }';
const END = 'mutation ($id: ID!) { endSession(input: { id: $id }) { ended errors { code path } } }';
const END_OTHERS = 'mutation { endOtherSessions { ended errors { code } } }';
const END_ALL = 'mutation ($id: ID!) { endUserSessions(input: { userId: $id }) { ended errors { code path } } }';
const OF_USER = 'query ($id: ID!) { userSessions(userId: $id) { id current } }';

describe('sessions', () => {
  let town: IdentityTown;

  beforeAll(async () => {
    town = await openIdentityTown();
  });
  afterAll(() => town.close());

  const own = async (browser: { ask: (query: string) => Promise<{ data: unknown }> }): Promise<readonly Session[]> =>
    ((await browser.ask(OWN)).data as { ownSessions: readonly Session[] }).ownSessions;

  it('are listed to whom they belong, with device and address, the one in use marked, without anything that opens one', async () => {
    const [office, home] = [await town.signedIn('head'), town.browser('10.1.2.3')];
    await home.signIn('head');
    const sessions = await own(office);
    expect(sessions.map(({ remoteAddress, current }) => [remoteAddress, current])).toEqual(
      expect.arrayContaining([
        ['127.0.0.1', true],
        ['10.1.2.3', false],
      ]),
    );
    expect(sessions.every(({ userAgent }) => userAgent === 'vitest')).toBe(true);
    const { rows } = await town.admin.query<{ hash: string }>(`select encode(token_hash, 'hex') as hash from session`);
    for (const { id } of sessions) expect(rows.some(({ hash }) => hash.startsWith(id))).toBe(false);
  });

  it('of somebody else are not to be ended, nor is the one in use; of the own any other is', async () => {
    const [head, juror, elsewhere] = [await town.signedIn('head'), await town.signedIn('juror'), await town.signedIn('juror')];
    const sessions = await own(juror);
    const [current, other] = [sessions.find((one) => one.current), sessions.find((one) => !one.current)];
    const refused = { endSession: { errors: [{ code: 'SESSION_UNKNOWN', path: ['input', 'id'] }] } };
    expect((await head.ask(END, { id: other?.id })).data).toMatchObject(refused);
    expect((await juror.ask(END, { id: current?.id })).data).toMatchObject(refused);
    expect((await juror.ask(END, { id: other?.id })).data).toEqual({ endSession: { ended: 1, errors: [] } });
    expect([await juror.isSignedIn(), await elsewhere.isSignedIn()]).toEqual([true, false]);
    expect(await town.lastAudit()).toMatchObject({ act: 'endSession', before: { remoteAddress: '127.0.0.1' } });
  });

  it('end all but the one in use', async () => {
    await town.admin.query(`delete from session`);
    const [one, two, three] = [await town.signedIn('head'), await town.signedIn('head'), await town.signedIn('head')];
    expect((await two.ask(END_OTHERS)).data).toEqual({ endOtherSessions: { ended: 2, errors: [] } });
    expect([await one.isSignedIn(), await two.isSignedIn(), await three.isSignedIn()]).toEqual([false, true, false]);
  });

  it('that are over are not listed', async () => {
    const browser = await town.signedIn('victim');
    await town.admin.query(`insert into session (token_hash, user_id, created_at, seen_at, expires_at)
      select sha256('over'), id, now(), now(), now() - interval '1 minute' from user_account where username = 'victim'
      union all select sha256('idle'), id, now(), now() - interval '3 hours', now() + interval '1 hour'
        from user_account where username = 'victim'`);
    expect(await own(browser)).toHaveLength(1);
  });

  it('of a user are seen and ended by the administrator of the subtree alone', async () => {
    const [county, city, head] = [await town.signedIn('county-admin'), await town.signedIn('admin'), await town.signedIn('head')];
    const [headId, jurorId] = [await town.idOf('head'), await town.idOf('juror')];
    await town.signedIn('juror');
    expect((await head.ask(OF_USER, { id: headId })).codes).toEqual(['FORBIDDEN']);
    expect((await head.ask(END_ALL, { id: headId })).codes).toEqual(['FORBIDDEN']);
    // the juror is the city's
    expect((await county.ask(OF_USER, { id: jurorId })).data).toEqual({ userSessions: [] });
    expect((await county.ask(END_ALL, { id: jurorId })).data).toMatchObject({
      endUserSessions: { errors: [{ code: 'USER_UNKNOWN', path: ['input', 'userId'] }] },
    });
    const seen = (await city.ask(OF_USER, { id: headId })).data as { userSessions: readonly object[] };
    expect(seen.userSessions.length).toBeGreaterThan(0);
    expect((await county.ask(END_ALL, { id: headId })).data).toEqual({
      endUserSessions: { ended: seen.userSessions.length, errors: [] },
    });
    expect(await head.isSignedIn()).toBe(false);
    expect(await town.lastAudit()).toMatchObject({ act: 'endUserSessions', actor_name: '应县管理员', scope: 140_622_000 });
  });

  it('of the administrator who ends them stay open where it is asked', async () => {
    const admin = await town.signedIn('admin');
    await admin.ask(END_ALL, { id: await town.idOf('admin') });
    expect(await admin.isSignedIn()).toBe(true);
  });
});
