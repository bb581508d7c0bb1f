import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actForMarketManager } from './deputy.fixture';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const SAVE = 'mutation($input: SaveViewInput!) { act: saveView(input: $input) { viewId errors { code path } } }';
const ACTS = {
  rename: 'mutation($input: RenameViewInput!) { act: renameView(input: $input) { viewId errors { code } } }',
  share: 'mutation($input: ShareViewInput!) { act: shareView(input: $input) { viewId errors { code } } }',
  remove: 'mutation($input: DeleteViewInput!) { act: deleteView(input: $input) { viewId errors { code } } }',
} as const;
const LISTS =
  '{ own: savedViews { nodes { ...v } } shared: savedViews(shared: true) { nodes { ...v } } } fragment v on SavedView { name }';

describe('saved views', () => {
  let api: WholeApi;
  const cookies = new Map<string, string>();
  beforeAll(async () => {
    api = await openWholeApi();
    for (const name of ['leadership', 'analyst', 'county-head', 'market-manager', 'juror'])
      cookies.set(name, await api.signIn(name));
  });
  afterAll(() => api.close());

  const as = (who: string, query: string, input?: object) => api.ask(cookies.get(who) ?? '', query, { input });
  const act = async (who: string, query: string, input: object) => {
    const { data } = await as(who, query, input);
    return (data as unknown as { act: { viewId: string | null; errors: { code: string; path?: string[] }[] } }).act;
  };
  const save = (who: string, name: string, isShared: boolean, rest: object = {}) =>
    act(who, SAVE, { name, isShared, path: '/compare', query: 'unit=140600&month=2026-08&mode=units', ...rest });
  const seenBy = async (who: string) => {
    const { data } = await as(who, LISTS);
    const { own, shared } = data as unknown as Record<'own' | 'shared', { nodes: { name: string }[] }>;
    return { own: own.nodes.map(({ name }) => name), shared: shared.nodes.map(({ name }) => name) };
  };

  it('are one’s own; shared ones are listed for units above and below, and for the own unit', async () => {
    await save('analyst', '各县走势', true);
    await save('analyst', '草稿', false);
    await save('county-head', '应县与同类', true, { query: 'unit=140622&mode=peers' });
    await save('market-manager', '城区片', true, { query: 'unit=140622A01' });
    expect(await seenBy('analyst')).toEqual({ own: ['草稿', '各县走势'], shared: ['城区片', '应县与同类'] });
    expect(await seenBy('county-head')).toEqual({ own: ['应县与同类'], shared: ['城区片', '各县走势'] });
    expect(await seenBy('market-manager')).toEqual({ own: ['城区片'], shared: ['应县与同类', '各县走势'] });
    expect(await seenBy('juror')).toEqual({ own: [], shared: ['城区片', '应县与同类', '各县走势'] });
  });

  it('are not told to a unit beside the owner’s', async () => {
    // 应县 has a second area beside the market manager’s; another county has neither above nor below.
    await api.admin.query(
      `update user_account set unit_id = (select id from unit where code = '140602') where username = 'juror'`,
    );
    cookies.set('juror', await api.signIn('juror'));
    expect((await seenBy('juror')).shared).toEqual(['各县走势']);
  });

  it('are kept as oneself: who acts in somebody’s place saves and changes none, is listed what the post’s unit may see, and has his own again afterwards', async () => {
    const { viewId } = await save('county-head', '只给自己', false);
    const cookie = await api.signIn('county-head');
    cookies.set('deputy', cookie);
    const asOneself = await actForMarketManager(api, 'county-head', cookie);
    expect(await seenBy('deputy')).toEqual({ own: ['应县与同类'], shared: ['城区片', '各县走势'] });
    for (const [query, input] of [
      [SAVE, { name: '应县与同类', path: '/compare' }],
      [ACTS.rename, { viewId, name: '改名' }],
      [ACTS.share, { viewId, isShared: true }],
      [ACTS.remove, { viewId }],
    ] as const) {
      expect((await as('deputy', query, input)).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
    await asOneself();
    expect((await seenBy('deputy')).own).toEqual(['只给自己', '应县与同类']);
    expect((await act('deputy', ACTS.remove, { viewId })).errors).toEqual([]);
  });

  it('open on what their reader may see, and no more', async () => {
    const groups = '{ groups(where: { unitCode: "140600" }, first: 100) { nodes { county { code } } totalCount } }';
    const { data } = await as('county-head', groups);
    const { nodes } = (data as unknown as { groups: { nodes: { county: { code: string } }[] } }).groups;
    expect(new Set(nodes.map(({ county }) => county.code))).toEqual(new Set(['140622']));
  });

  it('are changed by nobody but their owner, who leaves a line in the trail each time', async () => {
    const { viewId } = await save('leadership', '领导看板', true);
    for (const [query, rest] of [
      [ACTS.rename, { name: '改名' }],
      [ACTS.share, { isShared: false }],
      [ACTS.remove, {}],
    ] as const) {
      expect((await act('analyst', query, { viewId, ...rest })).errors).toEqual([{ code: 'VIEW_UNKNOWN' }]);
      expect((await act('county-head', query, { viewId, ...rest })).errors).toEqual([{ code: 'VIEW_UNKNOWN' }]);
    }
    expect((await act('leadership', ACTS.rename, { viewId, name: '一季度' })).errors).toEqual([]);
    expect((await act('leadership', ACTS.share, { viewId, isShared: false })).errors).toEqual([]);
    expect((await seenBy('county-head')).shared).not.toContain('一季度');
    expect((await act('leadership', ACTS.remove, { viewId })).errors).toEqual([]);
    expect((await seenBy('leadership')).own).toEqual([]);
    const { rows } = await api.admin.query<{ act: string }>('select act from audit_line where subject_id = $1 order by id', [
      viewId,
    ]);
    expect(rows.map((row) => row.act)).toEqual(['saveView', 'renameView', 'shareView', 'deleteView']);
  });

  it('have a name once among one’s own and lead to pages of the dashboard alone', async () => {
    expect((await save('analyst', '  各县走势 ', false)).errors).toEqual([{ code: 'VIEW_NAME_TAKEN', path: ['input', 'name'] }]);
    expect((await save('analyst', '外面', false, { path: '//evil.example' })).errors).toEqual([
      { code: 'VIEW_PATH_FOREIGN', path: ['input', 'path'] },
    ]);
    const { errors } = await save('analyst', '', false, { query: 'a#b' });
    expect(errors.map(({ code }) => code)).toEqual(['VIEW_NAME_MALFORMED', 'VIEW_QUERY_MALFORMED']);
  });
});
