import { PERMISSIONS, type Permission, TOKEN_PERMISSIONS } from '@chengxin/identity/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idsSelection, objectsIn, operationOf } from './generated-query.fixture';
import { type Answered, openWholeApi, TRUSTED_DOCUMENT, TRUSTED_HASH, type WholeApi } from './whole-api.fixture';

const CREATE = `mutation($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) { secret token { id name prefix unit { code } permissions lastUsedAt } errors { code path } }
}`;
const READ: readonly Permission[] = [
  'INDICATOR_READ',
  'EVALUATION_READ',
  'GROUP_READ',
  'RETAILER_READ',
  'POLICY_READ',
  'FREE_QUERY',
];
const DAY_MS = 86_400_000;
const COVERAGE = '{ indicatorValues(where: { codes: [COVERAGE_OVERALL], unitCode: "140600", month: "2026-08" }) { value } }';

interface Made {
  readonly secret: string | null;
  readonly token: { readonly id: string; readonly prefix: string } | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

describe('a personal access token', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();

  beforeAll(async () => {
    api = await openWholeApi();
    for (const username of ['analyst', 'county-head', 'administrator', 'market-manager', 'juror'])
      sessions.set(username, await api.signIn(username));
  });
  afterAll(() => api.close());

  const sessionOf = (username: string): string => sessions.get(username) ?? '';
  const make = async (username: string, input: object = {}): Promise<Made> => {
    const wanted = { name: '脚本', permissions: READ, ...input };
    const answer = await api.ask(sessionOf(username), CREATE, { input: wanted });
    if (!answer.data) throw new Error(answer.text);
    return (answer.data as unknown as { createAccessToken: Made }).createAccessToken;
  };
  const secretOf = async (username: string, input: object = {}): Promise<string> => {
    const { secret, errors } = await make(username, input);
    if (!secret) throw new Error(JSON.stringify(errors));
    return secret;
  };
  const ask = (token: string, query: string, variables: object = {}): Promise<Answered> =>
    api.ask(null, query, variables, { token });
  const codesOf = ({ errors }: Answered): string[] => [...new Set(errors.map((error) => error.extensions.code))];
  const revoke = (session: string, tokenId: string): Promise<Answered> =>
    api.ask(
      session,
      'mutation($id: ID!) { revokeAccessToken(input: { tokenId: $id }) { token { revokedAt } errors { code } } }',
      {
        id: tokenId,
      },
    );

  it('is told once, kept as a hash, and listed without it', async () => {
    const { secret, token } = await make('analyst', { name: '每月报表' });
    expect(secret).toMatch(/^cx_[\w-]{43}$/);
    expect(secret?.startsWith(token?.prefix ?? '-')).toBe(true);
    const { rows } = await api.admin.query<{ text: string }>('select t::text as text from access_token t');
    expect(rows.filter(({ text }) => text.includes(String(secret)))).toEqual([]);
    const list = await api.ask(sessionOf('analyst'), operationOf(api.schema, 'query', 'accessTokens', {}, 3));
    expect(list.text).toContain('每月报表');
    expect(list.text).not.toContain(secret);
  });

  it('reads in the name of its owner, and its use is noted with the address', async () => {
    const secret = await secretOf('analyst');
    expect((await ask(secret, '{ viewer { username unit { code } } }')).data).toEqual({
      viewer: { username: 'analyst', unit: { code: '140600' } },
    });
    const { rows } = await api.admin.query('select last_used_address from access_token where last_used_at is not null');
    expect(rows).toEqual([{ last_used_address: '127.0.0.1' }]);
  });

  it.each(['140600', '140622', '140622A01'])('of %s answers no row outside it, by whatever list', async (unitCode) => {
    const secret = await secretOf('analyst', { unitCode });
    const { rows: ranges } = await api.admin.query<{ range: [number, number] }>(
      'select array[scope_from, scope_to] as range from unit where code = $1',
      [unitCode],
    );
    const range = ranges[0]?.range ?? [1, 0];
    const tables = { Group: 'mutual_aid_group', Retailer: 'retailer', Membership: 'membership', LeaderTerm: 'leader_term' };
    for (const [list, type, table] of [
      ['groups', 'Group', 'mutual_aid_group'],
      ['retailers', 'Retailer', 'retailer'],
    ] as const) {
      const below = idsSelection(api.schema, type, 2, Object.keys(tables));
      const answer = await ask(secret, `{ ${list}(first: 8) { totalCount nodes ${below} } }`);
      const count = `select count(*)::integer as n from ${table} where scope between $1 and $2`;
      const { rows } = await api.admin.query<{ n: number }>(count, range);
      expect((answer.data as unknown as Record<string, { totalCount: number }>)[list]?.totalCount).toBe(rows[0]?.n);
      for (const { __typename, id } of objectsIn(answer.data)) {
        const found = tables[__typename as keyof typeof tables];
        if (!found) continue;
        const foreign = await api.admin.query(`select from ${found} where id = $1 and scope between $2 and $3`, [id, ...range]);
        expect([__typename, foreign.rowCount]).toEqual([__typename, 1]);
      }
    }
  });

  it('is not to be had for a unit outside, a place, another’s rights, more than 366 days or no right at all', async () => {
    const codes = async (username: string, input: object): Promise<string[]> =>
      (await make(username, input)).errors.map(({ code }) => code);
    expect(await codes('county-head', { unitCode: '140600' })).toEqual(['UNIT_NOT_ALLOWED']);
    expect(await codes('county-head', { unitCode: '140622100S01' })).toEqual(['UNIT_NOT_ALLOWED']);
    expect(await codes('juror', { permissions: ['RETAILER_READ'] })).toEqual(['TOKEN_PERMISSIONS']);
    expect(await codes('administrator', { permissions: ['USER_ADMIN'] })).toEqual(['TOKEN_PERMISSIONS']);
    expect(await codes('analyst', { permissions: ['GROUP_READ'], linkOnly: true })).toEqual(['TOKEN_PERMISSIONS']);
    expect(await codes('analyst', { permissions: [] })).toEqual(['TOKEN_PERMISSIONS']);
    expect(await codes('analyst', { validDays: 367 })).toEqual(['TOKEN_LIFE']);
  });

  it('lets nothing that it was not given', async () => {
    const given = ['INDICATOR_READ', 'FREE_QUERY'];
    const secret = await secretOf('analyst', { permissions: given });
    const queries = Object.values(api.schema.getQueryType()?.getFields() ?? {});
    for (const { name, extensions } of queries) {
      const right = String(extensions['access']);
      const values = { unitCode: '140600', code: '140600', IndicatorCode: 'COVERAGE_OVERALL', month: '2026-08', text: '应县' };
      const answer = await ask(secret, operationOf(api.schema, 'query', name, values, 0));
      const own = answer.errors.filter(({ path = [] }) => path.length <= 1).map((error) => error.extensions.code);
      if (PERMISSIONS.includes(right as Permission) && !given.includes(right))
        expect([name, ...own]).toEqual([name, 'FORBIDDEN']);
      else if (right === 'SESSION' || right === 'ONESELF') expect([name, ...own]).toEqual([name, 'FORBIDDEN']);
      else expect([name, ...own]).not.toContain('FORBIDDEN');
    }
  });

  it('never signs in, changes a password, makes or ends tokens and sessions, or keeps users, though its owner may', async () => {
    const all = TOKEN_PERMISSIONS.filter((right) =>
      ['INDICATOR_READ', 'POLICY_READ', 'AUDIT_READ', 'FREE_QUERY'].includes(right),
    );
    const secret = await secretOf('administrator', { permissions: all });
    const acts = Object.values(api.schema.getMutationType()?.getFields() ?? {}).filter(({ extensions }) =>
      ['SESSION', 'ONESELF', 'PUBLIC', 'USER_ADMIN', 'POLICY_WRITE'].includes(String(extensions['access'])),
    );
    expect(acts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['signIn', 'signOut', 'changePassword', 'createAccessToken']),
    );
    for (const { name } of acts) {
      const answer = await ask(secret, operationOf(api.schema, 'mutation', name, {}, 0));
      expect([name, ...codesOf(answer)]).toEqual([name, 'FORBIDDEN']);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('is worth nothing beside the session that the browser has', async () => {
    const answer = await api.ask(
      sessionOf('administrator'),
      '{ users { totalCount } }',
      {},
      { token: await secretOf('juror', { permissions: ['FREE_QUERY'] }) },
    );
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
  });

  it.each([
    ['unknown', async () => `cx_${'a'.repeat(43)}`],
    [
      'revoked',
      async () => {
        const { secret, token } = await make('analyst');
        expect((await revoke(sessionOf('analyst'), token?.id ?? '')).text).toContain('revokedAt');
        return secret ?? '';
      },
    ],
    [
      'over',
      async () => {
        const { secret, token } = await make('analyst', { validDays: 1 });
        await api.admin.query(`update access_token set expires_at = now() - interval '1 second' where id = $1`, [token?.id]);
        return secret ?? '';
      },
    ],
    ['one for links only', () => secretOf('analyst', { permissions: ['INDICATOR_READ'], linkOnly: true })],
  ])('that is %s opens nothing and is told so', async (_, secret) => {
    const answer = await ask(await secret(), '{ viewer { username } }');
    expect([answer.status, ...codesOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.headers['www-authenticate']).toContain('Bearer');
  });

  it('opens nothing for a demonstration user from another machine', async () => {
    const token = await secretOf('analyst');
    expect((await api.ask(null, COVERAGE, {}, { token, remoteAddress: '10.0.0.9' })).status).toBe(401);
  });

  it('lets no more than its owner may now: locked, moved, in another role', async () => {
    const secret = await secretOf('market-manager', { permissions: ['GROUP_READ', 'RETAILER_READ', 'FREE_QUERY'] });
    const change = (set: string): Promise<unknown> =>
      api.admin.query(`update user_account set ${set} where username = 'market-manager'`);
    const seen = async (): Promise<unknown> => {
      const answer = await ask(secret, '{ viewer { unit { code } } retailers { totalCount } }');
      const data = answer.data as { viewer?: { unit: { code: string } } } | null;
      return [answer.status, data?.viewer?.unit.code, ...codesOf(answer)];
    };
    expect(await seen()).toEqual([200, '140622A01']);
    await change(`role = 'JUROR'`);
    expect((await seen()) as unknown[]).toContain('FORBIDDEN');
    await change(`role = 'MARKET_MANAGER', unit_id = (select id from unit where code = '140600')`);
    expect(await seen()).toEqual([200, '140622A01']);
    await change(`unit_id = (select id from unit where code = '140602')`);
    expect(await seen()).toEqual([401, undefined, 'UNAUTHENTICATED']);
    await change(`unit_id = (select id from unit where code = '140622A01'), locked_at = now()`);
    expect(await seen()).toEqual([401, undefined, 'UNAUTHENTICATED']);
    await change('locked_at = null, must_change_password = true');
    expect((await seen()) as unknown[]).toContain('FORBIDDEN');
    await change('must_change_password = false');
    expect(await seen()).toEqual([200, '140622A01']);
  });

  it('is seen and ended by its owner and by the administrator above, by nobody else', async () => {
    const { token } = await make('county-head', { name: '县局脚本' });
    const listed = async (username: string, everyone: boolean): Promise<boolean> =>
      (
        await api.ask(sessionOf(username), `{ accessTokens(everyone: ${everyone}, first: 100) { nodes { name } } }`)
      ).text.includes('县局脚本');
    expect(await listed('county-head', false)).toBe(true);
    expect(await listed('administrator', true)).toBe(true);
    expect(await listed('administrator', false)).toBe(false);
    expect(await listed('analyst', true)).toBe(false);
    expect((await revoke(sessionOf('analyst'), token?.id ?? '')).text).toContain('TOKEN_UNKNOWN');
    expect((await revoke(sessionOf('administrator'), token?.id ?? '')).text).toMatch(/"errors" ?: ?\[\]/);
  });

  it('leaves lines in the trail that name it beside its owner', async () => {
    const secret = await secretOf('county-head', { name: '建组脚本', permissions: ['GROUP_WRITE', 'GROUP_READ', 'FREE_QUERY'] });
    const { rows } = await api.admin.query<{ id: string }>(
      `select id from mutual_aid_group where scope between 140622000 and 140622999 and status = 'ACTIVE' limit 1`,
    );
    const act = 'mutation($input: RenameGroupInput!) { renameGroup(input: $input) { errors { code message } } }';
    const version = await api.admin.query<{ version: number; name: string }>(
      'select version, name from mutual_aid_group where id = $1',
      [rows[0]?.id],
    );
    const name = '应县新街口卷烟零售户诚信自律互助小组';
    const answer = await ask(secret, act, {
      input: { groupId: rows[0]?.id, name, streetText: '新街口', expectedVersion: version.rows[0]?.version },
    });
    expect(answer.data).toEqual({ renameGroup: { errors: [] } });
    const trail = await api.admin.query<{ actor_name: string; act: string }>(
      'select actor_name, act from audit_line order by id desc limit 1',
    );
    expect(trail.rows[0]?.act).toBe('renameGroup');
    expect(trail.rows[0]?.actor_name).toMatch(/（令牌 建组脚本）$/);
  });

  it('is refused beyond twenty at once', async () => {
    for (let made = 0; made < 21; made++) await make('juror', { permissions: ['INDICATOR_READ'], name: `第 ${made}` });
    expect((await make('juror', { permissions: ['INDICATOR_READ'] })).errors.map(({ code }) => code)).toEqual([
      'TOKENS_TOO_MANY',
    ]);
  });

  describe('without the right to free queries', () => {
    const hashed = (secret: string, hash: string, query?: string) =>
      api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${secret}` },
        payload: { ...(query ? { query } : {}), extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
      });

    it('asks nothing, not even the documents of the dashboard or what the schema is', async () => {
      const secret = await secretOf('analyst', { permissions: ['INDICATOR_READ'] });
      expect((await hashed(secret, TRUSTED_HASH)).statusCode).toBe(403);
      for (const query of [TRUSTED_DOCUMENT, COVERAGE, '{ __schema { types { name } } }', '{ nothing }', '{']) {
        const answer = await ask(secret, query);
        expect([query, answer.status, ...codesOf(answer)]).toEqual([query, 403, 'FORBIDDEN']);
      }
    });

    it('is not helped by a hash that is unknown, written otherwise, or comes with another text', async () => {
      const secret = await secretOf('analyst', { permissions: ['INDICATOR_READ'] });
      for (const [hash, query] of [['0'.repeat(64)], [TRUSTED_HASH.toUpperCase()], [TRUSTED_HASH, COVERAGE]] as const) {
        const answer = await hashed(secret, hash, query);
        expect([hash, answer.json<{ data?: unknown }>().data ?? null]).toEqual([hash, null]);
        expect(answer.statusCode).toBe(403);
      }
    });
  });

  describe('and its budget', () => {
    interface Cost {
      readonly query: number;
      readonly remaining: number;
      readonly resetsAt: string;
    }
    const costOf = (answer: Answered): Cost | undefined =>
      (JSON.parse(answer.text) as { extensions?: { cost?: Cost } }).extensions?.cost;
    const PAGE = '{ retailers(first: 100) { nodes { id } } }';

    it('are told with every free query, and run down by what each costs', async () => {
      const secret = await secretOf('analyst', { hourlyBudget: 1000 });
      const first = costOf(await ask(secret, PAGE));
      const second = costOf(await ask(secret, PAGE));
      expect(first?.remaining).toBe(1000 - (first?.query ?? 0));
      expect(second?.remaining).toBe(1000 - 2 * (first?.query ?? 0));
      expect(Date.parse(second?.resetsAt ?? '')).toBeGreaterThan(api.clock.realNow().getTime());
    });

    it('refuse when too little is left, in both languages, with the time to wait, until the next hour', async () => {
      const secret = await secretOf('analyst', { hourlyBudget: 1000 });
      while ((await ask(secret, PAGE)).status === 200);
      const refused = await ask(secret, PAGE);
      expect([refused.status, ...codesOf(refused)]).toEqual([429, 'BUDGET_EXHAUSTED']);
      expect(refused.errors[0]?.message).toMatch(/本小时的查询预算只剩 \d+，.*再试/);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      const english = await api.ask(null, PAGE, {}, { token: secret, language: 'en' });
      expect(english.errors[0]?.message).toMatch(/is left of this hour's budget/);
      api.passTime(3_600_000);
      expect((await ask(secret, PAGE)).status).toBe(200);
      for (const [username] of sessions) sessions.set(username, await api.signIn(username));
    });

    it('refuse what costs more than an hour has, with nothing to wait for, and charge nothing', async () => {
      const secret = await secretOf('analyst', { hourlyBudget: 1000 });
      const refused = await ask(secret, '{ groups(first: 100) { nodes { members { retailer { id } } } } }');
      expect([refused.status, ...codesOf(refused)]).toEqual([429, 'BUDGET_EXHAUSTED']);
      expect(refused.errors[0]?.message).toMatch(/超过令牌每小时的预算 1000；请减少数据量/);
      expect(refused.headers['retry-after']).toBeUndefined();
      expect(costOf(await ask(secret, PAGE))?.remaining).toBe(900);
    });

    it('are each token’s own, and below that of the owner’s role, which the unit may set', async () => {
      const secret = await secretOf('analyst', { hourlyBudget: 1_000_000 });
      await api.admin.query(
        `insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at)
         select 'api.budget_per_hour_analyst', id, '2026-10-01', '5000', '试验', '试验', now() from unit where code = '140600'`,
      );
      const cost = costOf(await ask(secret, PAGE));
      expect((cost?.remaining ?? 0) + (cost?.query ?? 0)).toBe(5000);
      const other = costOf(await ask(await secretOf('analyst'), PAGE));
      expect(other?.remaining).toBe(cost?.remaining);
    });

    it('are charged for the dashboard’s documents too, which cost nothing at a session', async () => {
      const cookie = await api.signIn('analyst');
      expect(costOf(await api.ask(cookie, TRUSTED_DOCUMENT))).toBeUndefined();
      expect(costOf(await api.ask(cookie, `${TRUSTED_DOCUMENT} `))).toMatchObject({ query: 1 });
      expect(costOf(await ask(await secretOf('analyst'), TRUSTED_DOCUMENT))).toMatchObject({ query: 1 });
    });
  });

  it('dies at the latest after its days', async () => {
    const secret = await secretOf('analyst', { validDays: 2 });
    api.passTime(DAY_MS);
    expect((await ask(secret, '{ viewer { username } }')).status).toBe(200);
    api.passTime(DAY_MS);
    expect((await ask(secret, '{ viewer { username } }')).status).toBe(401);
  });
});
