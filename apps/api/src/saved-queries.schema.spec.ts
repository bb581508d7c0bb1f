import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actForMarketManager } from './deputy.fixture';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const SAVE = 'mutation($input: SaveQueryInput!) { act: saveQuery(input: $input) { queryId errors { code path } } }';
const CHANGE = 'mutation($input: ChangeQueryInput!) { act: changeQuery(input: $input) { queryId errors { code path } } }';
const REMOVE = 'mutation($input: DeleteQueryInput!) { act: deleteQuery(input: $input) { queryId errors { code path } } }';
const LISTS = `query($search: String) {
  own: savedQueries(search: $search) { nodes { name } }
  shared: savedQueries(search: $search, shared: true) { nodes { name } }
}`;
const GROUPS = 'query Groups($unit: String) { groups(where: { unitCode: $unit }, first: 100) { nodes { county { code } } } }';

interface Outcome {
  readonly queryId: string | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

describe('saved queries', () => {
  let api: WholeApi;
  const cookies = new Map<string, string>();
  beforeAll(async () => {
    api = await openWholeApi();
    for (const name of ['leadership', 'analyst', 'county-head', 'market-manager', 'juror'])
      cookies.set(name, await api.signIn(name));
  });
  afterAll(() => api.close());

  const as = (who: string, query: string, variables: object) => api.ask(cookies.get(who) ?? '', query, variables);
  const act = async (who: string, mutation: string, input: object): Promise<Outcome> => {
    const { data } = await as(who, mutation, { input });
    return (data as unknown as { act: Outcome }).act;
  };
  const save = (who: string, name: string, isShared: boolean, rest: object = {}) =>
    act(who, SAVE, { name, isShared, text: GROUPS, variables: '{ "unit": "140600" }', ...rest });
  const codesOf = async (outcome: Promise<Outcome>) => (await outcome).errors.map(({ code }) => code);
  const seenBy = async (who: string, search: string | null = null) => {
    const { data } = await as(who, LISTS, { search });
    const { own, shared } = data as unknown as Record<'own' | 'shared', { nodes: { name: string }[] }>;
    return { own: own.nodes.map(({ name }) => name), shared: shared.nodes.map(({ name }) => name) };
  };
  const opened = async (who: string, id: string | null) => {
    const { data } = await as(who, 'query($id: ID!) { savedQuery(id: $id) { name text variables } }', { id });
    return (data as unknown as { savedQuery: { name: string; text: string; variables: string } | null }).savedQuery;
  };

  it('are one’s own; shared ones are listed for the own unit and those above and below, and found by a word', async () => {
    await save('analyst', '各县小组', true);
    await save('analyst', '草稿', false);
    await save('county-head', '应县小组', true, { variables: '' });
    expect(await seenBy('analyst')).toEqual({ own: ['草稿', '各县小组'], shared: ['应县小组'] });
    expect(await seenBy('leadership')).toEqual({ own: [], shared: ['应县小组', '各县小组'] });
    expect(await seenBy('market-manager', '各县')).toEqual({ own: [], shared: ['各县小组'] });
    expect(await seenBy('analyst', '稿')).toEqual({ own: ['草稿'], shared: [] });
    expect(await seenBy('analyst', 'Groups(')).toEqual({ own: ['草稿', '各县小组'], shared: ['应县小组'] });
    expect(await seenBy('analyst', '%')).toEqual({ own: [], shared: [] });
  });

  it('are neither listed nor opened by their link in a unit beside the owner’s, nor while they are not shared', async () => {
    const mine = await save('analyst', '只给自己', false);
    const county = await save('county-head', '应县的', true);
    expect(await opened('analyst', mine.queryId)).toMatchObject({ name: '只给自己' });
    expect(await opened('leadership', mine.queryId)).toBeNull();
    expect(await opened('juror', county.queryId)).toEqual({ name: '应县的', text: GROUPS, variables: '{ "unit": "140600" }' });
    // The same person in another county.
    await api.admin.query(
      `update user_account set unit_id = (select id from unit where code = '140602') where username = 'juror'`,
    );
    cookies.set('juror', await api.signIn('juror'));
    expect(await opened('juror', county.queryId)).toBeNull();
    expect((await seenBy('juror')).shared).toEqual(['各县小组']);
    expect(await opened('juror', 'nonsense')).toBeNull();
  });

  it('answer with the scope of who runs them', async () => {
    const { data: own } = await as('analyst', LISTS, {});
    expect(own).not.toBeNull();
    const { queryId } = await save('analyst', '全市小组', true);
    const query = await opened('county-head', queryId);
    const { data } = await as('county-head', query?.text ?? '', JSON.parse(query?.variables ?? '') as object);
    const { nodes } = (data as unknown as { groups: { nodes: { county: { code: string } }[] } }).groups;
    expect(new Set(nodes.map(({ county }) => county.code))).toEqual(new Set(['140622']));
  });

  it('are renamed, rewritten, shared and deleted by their owner alone, who leaves a line in the trail each time', async () => {
    const { queryId } = await save('leadership', '领导查询', true);
    for (const who of ['analyst', 'county-head', 'juror']) {
      expect(await codesOf(act(who, CHANGE, { queryId, name: '改名' }))).toEqual(['QUERY_UNKNOWN']);
      expect(await codesOf(act(who, REMOVE, { queryId }))).toEqual(['QUERY_UNKNOWN']);
    }
    expect(await codesOf(act('leadership', CHANGE, { queryId, name: '一季度' }))).toEqual([]);
    expect(await codesOf(act('leadership', CHANGE, { queryId, text: '{ viewer { username } }', variables: '' }))).toEqual([]);
    expect(await opened('analyst', queryId)).toEqual({ name: '一季度', text: '{ viewer { username } }', variables: '' });
    expect(await codesOf(act('leadership', CHANGE, { queryId, isShared: false }))).toEqual([]);
    expect(await opened('analyst', queryId)).toBeNull();
    expect(await codesOf(act('leadership', REMOVE, { queryId }))).toEqual([]);
    expect(await opened('leadership', queryId)).toBeNull();
    const { rows } = await api.admin.query<{ act: string; before: { name: string } | null; after: { name: string } | null }>(
      'select act, before, after from audit_line where subject_id = $1 order by id',
      [queryId],
    );
    expect(rows.map(({ act: name, before, after }) => [name, before?.name, after?.name])).toEqual([
      ['saveQuery', undefined, '领导查询'],
      ['changeQuery', '领导查询', '一季度'],
      ['changeQuery', '一季度', '一季度'],
      ['changeQuery', '一季度', '一季度'],
      ['deleteQuery', '一季度', undefined],
    ]);
  });

  it('are refused where they change data, are no query, or have the name of another', async () => {
    expect(await codesOf(save('analyst', ' 草稿　', false))).toEqual(['QUERY_NAME_TAKEN']);
    expect(await codesOf(save('analyst', '退出', true, { text: 'mutation { signOut { errors { code } } }' }))).toEqual([
      'QUERY_CHANGES_DATA',
    ]);
    expect(await codesOf(save('analyst', '', false, { text: 'select 1', variables: '[]' }))).toEqual([
      'QUERY_NAME_MALFORMED',
      'QUERY_TEXT_MALFORMED',
      'QUERY_VARIABLES_MALFORMED',
    ]);
    const { queryId } = await save('analyst', '只读', false);
    expect(await codesOf(act('analyst', CHANGE, { queryId, text: 'mutation { signOut { errors { code } } }' }))).toEqual([
      'QUERY_CHANGES_DATA',
    ]);
  });

  it('are as long as queries are, which is longer than other texts, and no longer', async () => {
    const long = (length: number) => `{ viewer { username } } #${'长'.repeat(length)}`;
    expect(await codesOf(save('analyst', '长的', false, { text: long(15_000) }))).toEqual([]);
    const answer = await as('analyst', SAVE, { input: { name: '太长', text: long(20_000) } });
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('are at most 100 of one person', async () => {
    await api.admin.query(
      `insert into saved_query (user_id, owner_name, scope_from, scope_to, name, text, variables, is_shared, created_at, changed_at)
       select a.id, a.display_name, u.scope_from, u.scope_to, n::text, '{ viewer { username } }', '', false, now(), now()
         from user_account a join unit u on u.id = a.unit_id, generate_series(1, 100) n where a.username = 'market-manager'`,
    );
    expect(await codesOf(save('market-manager', '多一个', false))).toEqual(['QUERIES_TOO_MANY']);
  });

  it('are read with a token, and kept by people alone', async () => {
    const created = await as(
      'analyst',
      'mutation($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }',
      { input: { name: '脚本', permissions: ['FREE_QUERY', 'GROUP_READ'] } },
    );
    const token = (created.data as unknown as { createAccessToken: { secret: string } }).createAccessToken.secret;
    const listed = await api.ask(null, LISTS, {}, { token });
    expect((listed.data as unknown as { own: { nodes: object[] } }).own.nodes).not.toHaveLength(0);
    const saved = await api.ask(null, SAVE, { input: { name: '令牌的', text: GROUPS } }, { token });
    expect(saved.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('are kept as oneself: not in somebody’s place', async () => {
    const { queryId } = await save('county-head', '自己的', true);
    const asOneself = await actForMarketManager(api, 'county-head', cookies.get('county-head') ?? '');
    for (const [mutation, input] of [
      [SAVE, { name: '自己的', text: GROUPS }],
      [CHANGE, { queryId, name: '改名' }],
      [REMOVE, { queryId }],
    ] as const) {
      const { errors } = await as('county-head', mutation, { input });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
    await asOneself();
    expect(await codesOf(act('county-head', REMOVE, { queryId }))).toEqual([]);
  });
});
