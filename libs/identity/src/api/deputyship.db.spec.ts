import { clockOn } from '@chengxin/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { permissionsOf } from '../domain';
import { type Browser, ELSEWHERE, type IdentityTown, openIdentityTown, RETAILER } from './identity-town.fixture';

const POST = '00000000-0000-4000-8000-00000000000a';
const ABSENCE = '00000000-0000-4000-8000-00000000000b';
/** 张三 of 应县城区片 is away from the 12th to the 16th; the post names 李四, who is head of 右玉 by the account youyu-head. */
const AWAY = `
  delete from post;
  insert into post (id, unit_id, scope, kind, holder_name, deputy_name, during) values
    ('${POST}', 5, 140622001, 'CUSTOMER_MANAGER', '张三', '李四', '[2026-01-01,)');
  insert into post_absence (id, post_id, scope, during, reason, recorded_by, recorded_at) values
    ('${ABSENCE}', '${POST}', 140622001, '[2026-10-12,2026-10-17)', '参加培训', '管理员', now());
  insert into deputy_account (post_id, user_id, deputy_name, scope)
    select '${POST}', id, '李四', 140622001 from user_account where username = 'youyu-head'`;

const WHO = '{ viewer { role permissions unit { code } deputyships { holderName kind unitCode until isActing } } }';
const BEGIN = `mutation { done: beginDeputyship(input: { absenceId: "${ABSENCE}" }) { ok errors { code clause } } }`;
const END = 'mutation { done: endDeputyship { ok errors { code } } }';
const SET = `mutation ($postId: ID!, $userId: ID) { done: setDeputyAccount(input: { postId: $postId, userId: $userId }) {
  post { deputyAccountName } errors { code path } } }`;
const CHANGE =
  'mutation { changePassword(input: { currentPassword: "Fenhe-2026-river", newPassword: "Sanggan-2026-he" }) { ok } }';
const REVEAL = `mutation ($retailerId: ID!) { revealPersonalField(input: { subjectId: $retailerId, field: RETAILER_PHONE, reason: "核对联系方式" }) {
  value errors { code } } }`;

interface Who {
  readonly role: string;
  readonly permissions: readonly string[];
  readonly unit: { readonly code: string };
  readonly deputyships: readonly object[];
}

describe('while the holder of a post is away, the deputy', () => {
  let town: IdentityTown;

  beforeAll(async () => {
    town = await openIdentityTown();
  });
  beforeEach(() => town.admin.query(AWAY));
  afterAll(() => town.close());

  const who = async (browser: Browser): Promise<Who> => ((await browser.ask(WHO)).data as { viewer: Who }).viewer;
  const acting = async (): Promise<Browser> => {
    const deputy = await town.signedIn('youyu-head');
    expect((await deputy.ask(BEGIN)).data).toEqual({ done: { ok: true, errors: [] } });
    return deputy;
  };
  const reveal = async (browser: Browser, retailerId: string) => (await browser.ask(REVEAL, { retailerId })).data;

  it('is offered the post and remains himself until he takes it', async () => {
    const deputy = await town.signedIn('youyu-head');
    expect(await who(deputy)).toMatchObject({
      role: 'COUNTY_HEAD',
      unit: { code: '140623' },
      deputyships: [
        { holderName: '张三', kind: 'CUSTOMER_MANAGER', unitCode: '140622A01', until: '2026-10-16', isActing: false },
      ],
    });
    expect(await reveal(deputy, RETAILER)).not.toMatchObject({ revealPersonalField: { value: '13800138000' } });
  });

  it('then has the rights and the area of the post, and not his own beside them', async () => {
    const deputy = await acting();
    const viewer = await who(deputy);
    expect(viewer).toMatchObject({ role: 'CUSTOMER_MANAGER', unit: { code: '140622A01' }, deputyships: [{ isActing: true }] });
    expect(new Set(viewer.permissions)).toEqual(permissionsOf('CUSTOMER_MANAGER'));
    expect(await reveal(deputy, RETAILER)).toMatchObject({ revealPersonalField: { value: '13800138000', errors: [] } });
    expect(await reveal(deputy, ELSEWHERE)).toMatchObject({ revealPersonalField: { value: null } });
  });

  it('is named in the trail together with the holder, and so are beginning and end', async () => {
    const deputy = await acting();
    expect(await town.lastAudit()).toMatchObject({ act: 'beginDeputyship', actor_name: '右玉局长（代 张三）', scope: 140622001 });
    await reveal(deputy, RETAILER);
    expect(await town.lastAudit()).toMatchObject({ act: 'revealPersonalField', actor_name: '右玉局长（代 张三）' });
    expect((await deputy.ask(END)).data).toEqual({ done: { ok: true, errors: [] } });
    expect(await town.lastAudit()).toMatchObject({ act: 'endDeputyship', actor_name: '右玉局长（代 张三）' });
    expect(await who(deputy)).toMatchObject({ role: 'COUNTY_HEAD', unit: { code: '140623' } });
  });

  it('is himself again with the first request after the last day', async () => {
    const deputy = await acting();
    deputy.clock = clockOn('2026-10-16');
    expect(await who(deputy)).toMatchObject({ role: 'CUSTOMER_MANAGER' });
    deputy.clock = clockOn('2026-10-17');
    expect(await who(deputy)).toMatchObject({ role: 'COUNTY_HEAD', unit: { code: '140623' }, deputyships: [] });
  });

  it.each([
    ['is taken back', `update post_absence set during = daterange('2026-10-01', '2026-10-12')`],
    ['is deleted', 'delete from post_absence'],
    ['belongs to a holder who has left', `update post set during = '[2026-01-01,2026-10-12)'`],
    ['is that of a post that now names another deputy', `update post set deputy_name = '王五'`],
    ['is no longer his by account', 'delete from deputy_account'],
  ])('is himself again at once when the absence %s', async (_, change) => {
    const deputy = await acting();
    await town.admin.query(change);
    expect(await who(deputy)).toMatchObject({ role: 'COUNTY_HEAD', unit: { code: '140623' }, deputyships: [] });
  });

  it('is out at once when his account is locked', async () => {
    const deputy = await acting();
    await town.admin.query(`update user_account set locked_at = now() where username = 'youyu-head'`);
    expect(await deputy.isSignedIn()).toBe(false);
    await town.admin.query(`update user_account set locked_at = null where username = 'youyu-head'`);
  });

  it('does not pass the post on: who stands in for the deputy is offered his posts alone', async () => {
    await town.admin.query(`insert into post (id, unit_id, scope, kind, holder_name, deputy_name, during) values
        ('${ELSEWHERE}', 5, 140622001, 'MARKET_INSPECTOR', '李四', '赵六', '[2026-01-01,)');
      insert into post_absence (post_id, scope, during, reason, recorded_by, recorded_at)
        values ('${ELSEWHERE}', 140622001, '[2026-10-12,2026-10-17)', '参加培训', '管理员', now());
      insert into deputy_account (post_id, user_id, deputy_name, scope)
        select '${ELSEWHERE}', id, '赵六', 140622001 from user_account where username = 'juror'`);
    const second = await town.signedIn('juror');
    expect((await who(second)).deputyships).toMatchObject([{ holderName: '李四', kind: 'MARKET_INSPECTOR' }]);
    expect((await second.ask(BEGIN)).data).toMatchObject({ done: { ok: false, errors: [{ code: 'DEPUTYSHIP_UNKNOWN' }] } });
  });

  it('does in the other’s place nothing that concerns an account, and begins no second deputyship', async () => {
    const deputy = await acting();
    expect((await deputy.ask(BEGIN)).codes).toEqual(['FORBIDDEN']);
    expect((await deputy.ask('mutation { endOtherSessions { ended } }')).codes).toEqual(['FORBIDDEN']);
    expect((await deputy.ask(CHANGE)).codes).toEqual(['FORBIDDEN']);
    expect((await deputy.ask('mutation { signOut { ok } }')).data).toEqual({ signOut: { ok: true } });
  });

  describe('has an account that', () => {
    const set = async (username: string, account: string | null, postId = POST) => {
      const userId = account && (await town.idOf(account));
      return (await town.signedIn(username)).ask(SET, { postId, userId });
    };

    it('an administrator names, and may take away', async () => {
      expect((await set('admin', 'juror')).data).toEqual({ done: { post: { deputyAccountName: '评委' }, errors: [] } });
      expect(await town.lastAudit()).toMatchObject({
        act: 'setDeputyAccount',
        before: { account: { displayName: '右玉局长', username: 'youyu-head' } },
        after: {
          ...{ holderName: '张三', deputyName: '李四' },
          account: { displayName: '评委', username: 'juror', userId: await town.idOf('juror') },
        },
      });
      expect((await set('admin', null)).data).toEqual({ done: { post: { deputyAccountName: null }, errors: [] } });
    });

    it('is told wherever the account belongs, and not while it is locked: just as rights move', async () => {
      const told = async () =>
        (await (await town.signedIn('county-admin')).ask('{ posts { nodes { deputyAccountName } } }')).data;
      expect(await told()).toEqual({ posts: { nodes: [{ deputyAccountName: '右玉局长' }] } });
      await town.admin.query(`update user_account set locked_at = now() where username = 'youyu-head'`);
      expect(await told()).toEqual({ posts: { nodes: [{ deputyAccountName: null }] } });
      await town.admin.query(`update user_account set locked_at = null where username = 'youyu-head'`);
    });

    it.each([
      ['a closed one', 'victim', 'DEPUTY_LOCKED', 'admin'],
      ['an administrator’s', 'admin', 'DEPUTY_IS_ADMINISTRATOR', 'admin'],
      ['one of another unit', 'juror', 'USER_UNKNOWN', 'county-admin'],
    ])('is not %s', async (_, account, code, username) => {
      await town.admin.query(`update user_account set locked_at = now() where username = 'victim'`);
      expect((await set(username, account)).data).toEqual({
        done: { post: null, errors: [{ code, path: ['input', 'userId'] }] },
      });
    });

    it('nobody else names', async () => {
      expect((await set('head', 'juror')).codes).toEqual(['FORBIDDEN']);
      await town.admin.query(`update post set unit_id = 4, scope = 140623000`);
      expect((await set('county-admin', 'head')).data).toMatchObject({ done: { errors: [{ code: 'POST_UNKNOWN' }] } });
    });
  });
});
