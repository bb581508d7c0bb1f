import { createHash } from 'node:crypto';
import type { Clock } from '@chengxin/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../domain';
import { type IdentityTown, openIdentityTown, PASSWORD, TODAY } from './identity-town.fixture';

const refused = (code: string) => ({ errors: [expect.objectContaining({ code })] });
/** The demonstration's clock, on which it is never later than midnight, after so much real time. */
const later = (minutes: number): Clock => ({ ...TODAY, realNow: () => new Date(TODAY.realNow().getTime() + minutes * 60_000) });

describe('identity, as somebody meets it who signs in:', () => {
  let town: IdentityTown;

  beforeAll(async () => {
    town = await openIdentityTown();
  });

  afterAll(() => town.close());

  describe('signing in', () => {
    it('answers who has signed in and where the landing page opens', async () => {
      const browser = town.browser();
      expect(await browser.signIn(' HEAD ')).toEqual({
        data: { signIn: { viewer: { username: 'head', homeUnit: { code: '140622' } }, errors: [] } },
        codes: [],
      });
      const { data } = await browser.ask(
        '{ viewer { displayName role permissions unit { code parent { name } } today demo latestClosedMonth mustChangePassword } }',
      );
      expect(data).toEqual({
        viewer: {
          displayName: '应县局长',
          role: 'COUNTY_HEAD',
          permissions: [
            'INDICATOR_READ',
            'EVALUATION_READ',
            'GROUP_READ',
            'GROUP_WRITE',
            'GROUP_AFFAIRS',
            'RETAILER_READ',
            'POLICY_READ',
            'IMPORT',
            'EXPORT',
            'PERSONAL_REVEAL',
            'FREE_QUERY',
          ],
          unit: { code: '140622', parent: { name: '朔州市' } },
          today: '2026-10-12',
          demo: false,
          latestClosedMonth: '2026-08',
          mustChangePassword: false,
        },
      });
    });

    it('stores nothing that opens a session, and audits it', async () => {
      const browser = await town.signedIn('juror');
      const { rows } = await town.admin.query<{ stored: Buffer }>('select token_hash as stored from session');
      const stored = rows.map((row) => row.stored.toString('hex'));
      expect(stored).toContain(createHash('sha256').update(browser.token).digest('hex'));
      expect(stored).not.toContain(Buffer.from(browser.token, 'base64url').toString('hex'));
      expect(await town.lastAudit()).toMatchObject({
        act: 'signIn',
        actor_name: '评委',
        scope: 140_600_000,
        after: { remoteAddress: '127.0.0.1' },
      });
    });

    it('opens a new session and ends the former one', async () => {
      const browser = await town.signedIn('juror');
      const former = browser.token;
      await browser.signIn('juror');
      expect(browser.token).not.toBe(former);
      browser.token = former;
      expect(await browser.isSignedIn()).toBe(false);
    });

    it('gives one answer for a wrong name, a wrong password and a foreign machine of a demonstration user', async () => {
      const browser = town.browser('10.0.0.8');
      const begun = performance.now();
      const answers = [
        await browser.signIn('nobody'),
        await browser.signIn('juror', 'wrong'),
        await browser.signIn('leadership', DEMO_PASSWORD),
      ];
      // Nor does the time tell: each refusal takes a quarter of a second.
      expect(performance.now() - begun).toBeGreaterThan(740);
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(answers[0]).toMatchObject({ data: { signIn: { viewer: null, ...refused('SIGN_IN_REFUSED') } }, codes: [] });
      expect((await town.browser().signIn('leadership', DEMO_PASSWORD)).data).toMatchObject({ signIn: { errors: [] } });
    });

    it('opens no session when the password is reset while the former one is being verified', async () => {
      // The trigger is the administrator who is quicker: the reset comes after the attempt was counted.
      await town.admin.query(`create function reset_meanwhile() returns trigger language plpgsql as
          $$ begin new.password_hash := 'reset'; return new; end $$;
        create trigger reset_meanwhile before update on user_account for each row
          when (new.username = 'county-admin' and new.failed_attempts > old.failed_attempts) execute function reset_meanwhile()`);
      const answer = await town.browser().signIn('county-admin');
      await town.admin.query('drop trigger reset_meanwhile on user_account');
      expect(answer.data).toMatchObject({ signIn: { viewer: null, ...refused('SIGN_IN_REFUSED') } });
      const { rows } = await town.admin.query(
        `select from session s join user_account a on a.id = s.user_id where a.username = 'county-admin'`,
      );
      expect(rows).toEqual([]);
      expect(await town.lastAudit()).toMatchObject({ act: 'signInRefused', actor_name: '应县管理员' });
    });

    it('locks out for 15 minutes after five failures: the right password gets the same answer', async () => {
      const browser = town.browser('10.0.0.9');
      const wrong = await browser.signIn('victim', 'wrong');
      // At once, so that none of them sees the count of another.
      await Promise.all([1, 2, 3, 4].map(() => browser.signIn('victim', 'wrong')));
      expect(await browser.signIn('victim')).toEqual(wrong);
      browser.clock = later(14);
      expect(await browser.signIn('victim')).toEqual(wrong);
      browser.clock = later(16);
      expect((await browser.signIn('victim')).data).toMatchObject({ signIn: { errors: [] } });
    });
  });

  describe('a session', () => {
    it('ends when it is not used for two real hours, and after twelve in any case', async () => {
      const browser = await town.signedIn('juror');
      for (const minutes of [119, 237, 355, 473, 591, 709]) {
        browser.clock = later(minutes);
        expect(await browser.isSignedIn(), `after ${minutes} minutes`).toBe(true);
      }
      browser.clock = later(721);
      expect(await browser.isSignedIn()).toBe(false);
      const idle = await town.signedIn('juror');
      idle.clock = later(121);
      expect(await idle.isSignedIn()).toBe(false);
    });

    it('has its use noted once a minute', async () => {
      const browser = await town.signedIn('juror');
      const begun = TODAY.realNow().getTime();
      const noted = async (seconds: number): Promise<number> => {
        browser.clock = { ...TODAY, realNow: () => new Date(begun + seconds * 1000) };
        await browser.isSignedIn();
        const hash = createHash('sha256').update(browser.token).digest();
        const { rows } = await town.admin.query<{ seen: Date }>('select seen_at as seen from session where token_hash = $1', [
          hash,
        ]);
        return Math.round(((rows[0]?.seen.getTime() ?? 0) - begun) / 1000);
      };
      expect(await noted(30)).toBeLessThanOrEqual(0);
      expect(await noted(90)).toBe(90);
      expect(await noted(140)).toBe(90);
      expect(await noted(150)).toBe(150);
    });

    it('ends when signing out', async () => {
      const browser = await town.signedIn('juror');
      const { token } = browser;
      expect((await browser.ask('mutation { signOut { ok errors { code } } }')).data).toEqual({
        signOut: { ok: true, errors: [] },
      });
      browser.token = token;
      expect(await browser.isSignedIn()).toBe(false);
      expect((await browser.ask('{ viewer { id } }')).codes).toEqual(['UNAUTHENTICATED']);
    });

    it('is refused to whoever makes up a token', async () => {
      const browser = town.browser();
      for (const token of ['', 'x', 'A'.repeat(43), "' or 1=1 --"]) {
        browser.token = token;
        expect(await browser.isSignedIn(), token).toBe(false);
      }
    });
  });

  describe('the password', () => {
    const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { ok errors { code path } } }';

    it('is changed with the current one, which ends all other sessions', async () => {
      const [browser, other] = [await town.signedIn('youyu-head'), await town.signedIn('youyu-head')];
      expect((await browser.ask(CHANGE, { input: { currentPassword: 'wrong', newPassword: 'Sanggan-2026-he' } })).data).toEqual({
        changePassword: { ok: false, errors: [{ code: 'PASSWORD_WRONG', path: ['input', 'currentPassword'] }] },
      });
      expect((await browser.ask(CHANGE, { input: { currentPassword: PASSWORD, newPassword: 'youyu-head1' } })).data).toEqual({
        changePassword: { ok: false, errors: [{ code: 'PASSWORD_IS_USERNAME', path: ['input', 'newPassword'] }] },
      });
      expect((await browser.ask(CHANGE, { input: { currentPassword: PASSWORD, newPassword: 'Sanggan-2026-he' } })).data).toEqual({
        changePassword: { ok: true, errors: [] },
      });
      expect(await browser.isSignedIn()).toBe(true);
      expect(await other.isSignedIn()).toBe(false);
      expect((await town.browser().signIn('youyu-head', 'Sanggan-2026-he')).data).toMatchObject({ signIn: { errors: [] } });
    });
  });
});
