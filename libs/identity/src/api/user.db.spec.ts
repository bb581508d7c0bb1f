import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELSEWHERE, type IdentityTown, openIdentityTown, RETAILER } from './identity-town.fixture';

const refused = (code: string) => ({ errors: [expect.objectContaining({ code })] });
const REVEAL =
  'mutation ($input: RevealPersonalFieldInput!) { revealPersonalField(input: $input) { value errors { code path } } }';

describe('identity, as an administrator meets it:', () => {
  let town: IdentityTown;

  beforeAll(async () => {
    town = await openIdentityTown();
  });

  afterAll(() => town.close());

  describe('the administrator', () => {
    const CREATE =
      'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id username locked unit { name } } errors { code path } } }';
    const LOCK = 'mutation ($input: SetUserLockInput!) { setUserLock(input: $input) { user { locked } errors { code path } } }';
    const RESET =
      'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { user { username } errors { code path } } }';
    const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }';
    const USERS_QUERY = '{ users(first: 100) { totalCount nodes { id username } } }';
    const fresh = {
      username: 'wang.fang',
      displayName: '王芳',
      role: 'CUSTOMER_MANAGER',
      unitCode: '140622A01',
      password: 'Datong-2026-x',
    };

    it('creates a user, who must change the password before anything else', async () => {
      const browser = await town.signedIn('county-admin');
      expect((await browser.ask(CREATE, { input: fresh })).data).toMatchObject({
        createUser: { user: { username: 'wang.fang', locked: false, unit: { name: '城区片' } }, errors: [] },
      });
      expect(await town.lastAudit()).toMatchObject({
        act: 'createUser',
        after: { username: 'wang.fang', displayName: '王芳', role: 'CUSTOMER_MANAGER', unit: '140622A01' },
      });
      const first = town.browser();
      await first.signIn('wang.fang', fresh.password);
      expect((await first.ask('{ viewer { mustChangePassword } }')).data).toEqual({ viewer: { mustChangePassword: true } });
      expect(
        (await first.ask(REVEAL, { input: { field: 'RETAILER_PHONE', subjectId: RETAILER, reason: '核对电话' } })).codes,
      ).toEqual(['FORBIDDEN']);
      expect((await first.ask('{ units { name } }')).codes).toEqual([]);
      for (const query of [
        '{ posts { nodes { holderName } } }',
        '{ units { posts { holderName } } }',
        '{ viewer { unit { posts { holderName } } } }',
        '{ ownSessions { id } }',
        'mutation { endOtherSessions { ended } }',
        `mutation { beginDeputyship(input: { absenceId: "${RETAILER}" }) { ok } }`,
      ])
        expect([query, ...(await first.ask(query)).codes]).toEqual([query, 'FORBIDDEN']);
      const input = { currentPassword: fresh.password, newPassword: 'Hunyuan-2026-y' };
      expect((await first.ask(CHANGE, { input })).data).toEqual({ changePassword: { errors: [] } });
      expect((await first.ask('{ ownSessions { current } }')).data).toEqual({ ownSessions: [{ current: true }] });
    });

    it('is told every fault of a new user at once, and who has the name already', async () => {
      const browser = await town.signedIn('county-admin');
      const faults = { ...fresh, username: '王芳', displayName: ' ', password: '1234567890' };
      expect((await browser.ask(CREATE, { input: faults })).data).toMatchObject({
        createUser: {
          user: null,
          errors: [{ code: 'USERNAME_MALFORMED' }, { code: 'DISPLAY_NAME_MALFORMED' }, { code: 'PASSWORD_COMMON' }],
        },
      });
      expect((await browser.ask(CREATE, { input: { ...fresh, username: 'Head' } })).data).toMatchObject({
        createUser: refused('USERNAME_TAKEN'),
      });
      for (const unitCode of ['140623', '140600', '140622100S01', 'x']) {
        expect((await browser.ask(CREATE, { input: { ...fresh, username: 'someone', unitCode } })).data, unitCode).toMatchObject({
          createUser: refused('UNIT_NOT_ALLOWED'),
        });
      }
    });

    it('sees and touches the users of the own subtree only', async () => {
      const [city, county] = [await town.signedIn('admin'), await town.signedIn('county-admin')];
      expect((await county.ask(USERS_QUERY)).data).toMatchObject({
        users: { totalCount: 3, nodes: [{ username: 'county-admin' }, { username: 'head' }, { username: 'wang.fang' }] },
      });
      expect((await city.ask(USERS_QUERY)).data).toMatchObject({ users: { totalCount: 8 } });
      const foreign = await town.idOf('youyu-head');
      expect((await county.ask(LOCK, { input: { userId: foreign, locked: true, reason: '离职停用' } })).data).toMatchObject({
        setUserLock: { user: null, ...refused('USER_UNKNOWN') },
      });
      expect((await county.ask(RESET, { input: { userId: 'x', newPassword: 'Datong-2026-y' } })).data).toMatchObject({
        resetPassword: refused('USER_UNKNOWN'),
      });
    });

    it('locks a user, who is out at once, and unlocks him', async () => {
      const [city, juror] = [await town.signedIn('admin'), await town.signedIn('juror')];
      const userId = await town.idOf('juror');
      expect((await city.ask(LOCK, { input: { userId, locked: true, reason: '离职' } })).data).toMatchObject({
        setUserLock: refused('REASON_NEEDED'),
      });
      expect((await city.ask(LOCK, { input: { userId, locked: true, reason: '离职停用' } })).data).toEqual({
        setUserLock: { user: { locked: true }, errors: [] },
      });
      expect(await juror.isSignedIn()).toBe(false);
      expect((await juror.signIn('juror')).data).toMatchObject({ signIn: refused('SIGN_IN_REFUSED') });
      await city.ask(LOCK, { input: { userId, locked: false, reason: '返聘启用' } });
      expect(await town.lastAudit()).toMatchObject({
        act: 'setUserLock',
        before: { locked: true, reason: '离职停用' },
        after: { locked: false },
      });
      await town.signedIn('juror');
    });

    it('cannot lock himself out', async () => {
      const browser = await town.signedIn('admin');
      const userId = await town.idOf('admin');
      expect((await browser.ask(LOCK, { input: { userId, locked: true, reason: '测试一下' } })).data).toMatchObject({
        setUserLock: refused('OWN_ACCOUNT'),
      });
    });

    it('gives a new password, which ends the sessions and must be changed at first use', async () => {
      const [city, juror] = [await town.signedIn('admin'), await town.signedIn('juror')];
      const input = { userId: await town.idOf('juror'), newPassword: 'Datong-2026-z' };
      expect((await city.ask(RESET, { input })).data).toEqual({ resetPassword: { user: { username: 'juror' }, errors: [] } });
      expect(await juror.isSignedIn()).toBe(false);
      await juror.signIn('juror', input.newPassword);
      expect((await juror.ask('{ viewer { mustChangePassword } }')).data).toEqual({ viewer: { mustChangePassword: true } });
    });

    it('alone may do so', async () => {
      const head = await town.signedIn('head');
      for (const query of [USERS_QUERY, '{ auditLines { nodes { id } } }'])
        expect((await head.ask(query)).codes, query).toEqual(['FORBIDDEN']);
      expect((await head.ask(CREATE, { input: fresh })).codes).toEqual(['FORBIDDEN']);
      expect((await town.browser().ask(CREATE, { input: fresh })).codes).toEqual(['UNAUTHENTICATED']);
    });

    it('reads the audit lines of the own subtree, latest first', async () => {
      const [city, county] = [await town.signedIn('admin'), await town.signedIn('county-admin')];
      const query =
        '{ auditLines(where: { act: "setUserLock", from: "2026-10-12", to: "2026-10-12" }) { totalCount nodes { actor act before after requestId } } }';
      expect((await city.ask(query)).data).toMatchObject({
        auditLines: { totalCount: 2, nodes: [{ actor: '市局管理员', act: 'setUserLock', requestId: 'request-1' }, {}] },
      });
      expect((await county.ask(query)).data).toMatchObject({ auditLines: { totalCount: 0, nodes: [] } });
    });
  });

  describe('a masked personal field', () => {
    it('is shown for a reason and audited without the value', async () => {
      const head = await town.signedIn('head');
      const input = { field: 'RETAILER_PHONE', subjectId: RETAILER, reason: '通知例会时间' };
      expect((await head.ask(REVEAL, { input })).data).toEqual({ revealPersonalField: { value: '13800138000', errors: [] } });
      expect(await town.lastAudit()).toEqual({
        act: 'revealPersonalField',
        actor_name: '应县局长',
        subject_type: 'Retailer',
        scope: 140_622_001,
        before: null,
        after: { field: 'RETAILER_PHONE', reason: '通知例会时间' },
      });
    });

    it('is not shown without a reason, outside the scope, or without the right', async () => {
      const [head, county] = [await town.signedIn('head'), await town.signedIn('county-admin')];
      const input = { field: 'RETAILER_PERSON_IN_CHARGE', subjectId: RETAILER, reason: '看' };
      expect((await head.ask(REVEAL, { input })).data).toMatchObject({
        revealPersonalField: { value: null, ...refused('REASON_NEEDED') },
      });
      expect((await head.ask(REVEAL, { input: { ...input, subjectId: ELSEWHERE, reason: '核对姓名' } })).data).toMatchObject({
        revealPersonalField: { value: null, ...refused('RETAILER_UNKNOWN') },
      });
      expect((await county.ask(REVEAL, { input })).codes).toEqual(['FORBIDDEN']);
    });
  });
});
