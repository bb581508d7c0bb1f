import { cellText } from '@chengxin/exports/domain';
import { neutralised } from '@chengxin/workbook';
import { parse } from 'csv-parse/sync';
import { type GraphQLOutputType, getNamedType, isListType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callOf } from './generated-query.fixture';
import { buildChengxinSchema } from './schema';
import { openWholeApi, trustDocument, type WholeApi } from './whole-api.fixture';

const VALUES = { unitCode: '140622', month: '2026-09' };
const PAGE = 40;
/** Every list that there is: whoever adds a connection gets its export with it. */
const LISTS = Object.values((await buildChengxinSchema()).getQueryType()?.getFields() ?? {})
  .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
  .map(({ name }) => name);
/** Of these thousands of rows are asked, with the cells that lie near. */
const LONG = ['retailers', 'memberships', 'meetings', 'todoItems'];

interface Page {
  readonly nodes: readonly Record<string, unknown>[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const isPlain = (type: GraphQLOutputType): boolean => !isListType(isNonNullType(type) ? type.ofType : type);

/** Ways to the single values of a type, so many objects deep. */
function pathsOf(type: GraphQLOutputType, depth: number): string[][] {
  const named = getNamedType(type);
  if (!isObjectType(named)) return [];
  return Object.values(named.getFields())
    .filter((field) => field.args.length === 0 && isPlain(field.type) && !getNamedType(field.type).name.endsWith('Connection'))
    .flatMap((field) => {
      if (!isObjectType(getNamedType(field.type))) return [[field.name]];
      return depth === 0 ? [] : pathsOf(field.type, depth - 1).map((path) => [field.name, ...path]);
    });
}

const selectionOf = (paths: readonly string[][]): string => {
  const byName = Map.groupBy(paths, ([name = '']) => name);
  return [...byName]
    .map(([name, below]) => {
      const rest = below.map((path) => path.slice(1)).filter((path) => path.length > 0);
      return rest.length > 0 ? `${name} { ${selectionOf(rest)} }` : name;
    })
    .join(' ');
};

describe('the export of a list that a page shows', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();

  beforeAll(async () => {
    api = await openWholeApi();
    for (const name of ['county-head', 'analyst', 'customer-manager', 'market-manager'])
      sessions.set(name, await api.signIn(name));
  });
  afterAll(() => api.close());

  const cookieOf = (username: string): string => sessions.get(username) ?? '';
  const post = (username: string, body: object) =>
    api.app.inject({
      method: 'POST',
      url: '/exports/list',
      remoteAddress: '127.0.0.1',
      headers: { cookie: cookieOf(username), 'accept-language': 'zh' },
      payload: body,
    });
  const asked = (query: string, more: object) => ({
    ...{ extensions: { persistedQuery: { version: 1, sha256Hash: trustDocument(query) } }, variables: {} },
    ...{ list: 'list', title: '名单', format: 'CSV', filters: ['状态：全部'], ...more },
  });
  const fileOf = async (username: string, body: object) => {
    const begun = await post(username, body);
    expect([begun.statusCode, begun.json<{ errors: unknown[] }>().errors]).toEqual([200, []]);
    const { id, url } = begun.json<{ job: { id: string; url: string } }>().job;
    const file = await api.app.inject({
      method: 'GET',
      url,
      remoteAddress: '127.0.0.1',
      headers: { cookie: cookieOf(username) },
    });
    const lines: string[][] = parse(file.rawPayload, { bom: true, relaxColumnCount: true, skipEmptyLines: false });
    const end = lines.findIndex((line) => line.every((cell) => cell === ''));
    return {
      id,
      header: lines[0],
      rows: lines.slice(1, end),
      about: Object.fromEntries(lines.slice(end + 1)) as Record<string, string>,
    };
  };
  const queryOf = (field: string, selection: string): string => {
    const { args = [] } = api.schema.getQueryType()?.getFields()[field] ?? {};
    const call = callOf(field, args, VALUES, 'first: $first, after: $after');
    return `query ($first: Int, $after: String) { list: ${call} { totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} } } }`;
  };
  const pagesOf = async (username: string, query: string) => {
    const rows: Record<string, unknown>[] = [];
    for (let after: string | null = null; ; ) {
      const answer = await api.ask(cookieOf(username), query, { first: PAGE, after });
      const refused = answer.errors[0]?.extensions.code;
      if (refused) return { refused, rows, totalCount: 0 };
      const { list } = answer.data as unknown as { list: Page };
      rows.push(...list.nodes);
      if (!list.pageInfo.hasNextPage) return { refused: null, rows, totalCount: list.totalCount };
      after = list.pageInfo.endCursor;
    }
  };

  it.each(LISTS)(
    'has every row and every cell of %s as its pages have them, to the end, or is refused as they are',
    async (field) => {
      const type = api.schema.getQueryType()?.getFields()[field]?.type;
      const node = type && getNamedType(type);
      const nodes = isObjectType(node) ? node.getFields()['nodes'] : undefined;
      const paths = nodes ? pathsOf(nodes.type, LONG.includes(field) ? 1 : 2) : [];
      const query = queryOf(field, selectionOf(paths));
      const columns = paths.slice(0, 100).map((path) => ({ title: path.join('.'), cell: `{${path.join('.')}}` }));
      const { rows, totalCount, refused } = await pagesOf('county-head', query);
      const body = asked(query, { columns, variables: { first: 3, after: null } });
      if (refused) {
        expect((await post('county-head', body)).json<{ error: { code: string } }>().error.code).toBe(refused);
        return;
      }
      const file = await fileOf('county-head', body);
      expect(file.header).toEqual(columns.map(({ title }) => title));
      expect(file.rows).toHaveLength(totalCount);
      const shown = rows.map((row) => columns.map(({ cell }) => neutralised(cellText(cell, row))));
      expect(file.rows).toEqual(shown);
      expect(file.about).toMatchObject({
        标题: '名单',
        单位: '应县',
        筛选条件: '状态：全部',
        行数: String(totalCount),
        政策参数日期: '2026-10-12',
      });
      expect(file.about['内容来源']).toContain('服务器按页面的查询读取');
    },
  );

  describe('of applications', () => {
    const query =
      'query ($first: Int, $after: String) { list: joinApplications(where: { unitCode: "140622" }, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id state retailer { storeName personInCharge } } } }';
    const columns = [
      { title: '店名', cell: '{retailer.storeName}' },
      { title: '负责人', cell: '{retailer.personInCharge}' },
    ];

    it('needs the right to export, and the right to the list itself', async () => {
      expect((await post('customer-manager', asked(query, { columns }))).statusCode).toBe(403);
      const plan = 'query { list: users { nodes { id } } }';
      expect((await post('county-head', asked(plan, { columns: [{ title: '编号', cell: '{id}' }] }))).statusCode).toBe(403);
      expect(
        (await api.app.inject({ method: 'POST', url: '/exports/list', payload: asked(query, { columns }) })).statusCode,
      ).toBe(401);
    });

    it('leaves persons masked, and a line that tells what was asked', async () => {
      const { id, rows } = await fileOf('county-head', asked(query, { columns, variables: { first: 7 } }));
      expect(rows.length).toBeGreaterThan(0);
      for (const [, person] of rows) expect(person).toMatch(/^.[*＊]+$/);
      const line = await api.admin.query<{ after: object }>(
        `select after from audit_line where subject_id = $1 and act = 'exportList'`,
        [id],
      );
      expect(line.rows).toMatchObject([{ after: { list: 'joinApplications', variables: { first: 7 }, rows: rows.length } }]);
    });

    it('has of another county what the list has of it: nothing', async () => {
      const elsewhere = query.replaceAll('140622', '140621');
      const pages = await pagesOf('county-head', elsewhere);
      const begun = await post('county-head', asked(elsewhere, { columns }));
      if (pages.refused) expect(begun.statusCode).toBe(403);
      else expect((await fileOf('county-head', asked(elsewhere, { columns }))).rows).toEqual([]);
    });

    it('says the unit that the list is asked of, whatever the body says, and the own one when it is asked of none', async () => {
      const unitOf = async (text: string, more: object = {}) =>
        (await fileOf('county-head', asked(text, { columns, unit: '140602', ...more }))).about['单位'];
      expect(await unitOf(query)).toBe('应县');
      const chosen = query
        .replace('query (', 'query ($where: JoinApplicationWhere!, ')
        .replace('where: { unitCode: "140622" }', 'where: $where');
      expect(await unitOf(chosen, { variables: { where: { unitCode: '140622A01' } } })).toBe(
        (await api.admin.query<{ name: string }>(`select name from unit where code = '140622A01'`)).rows[0]?.name,
      );
      expect(await unitOf(query.replace('where: { unitCode: "140622" }, ', ''))).toBe('应县');
    });

    it('can have a row for each of several that a row stands for', async () => {
      const plan = queryOf('planProposals', 'id position members { retailer { storeName } }');
      const unfold = 'members';
      const cells = [
        { title: '序号', cell: '{position}', figure: true },
        { title: '店名', cell: '{members.retailer.storeName}' },
      ];
      const { rows } = await pagesOf('county-head', plan);
      type Proposal = { position: number; members: { retailer: { storeName: string } }[] };
      const members = (rows as unknown as Proposal[]).flatMap(({ position, members: all }) =>
        all.map(({ retailer }) => [String(position), retailer.storeName]),
      );
      const file = await fileOf('county-head', asked(plan, { columns: cells, unfold }));
      expect(file.rows).toEqual(members);
      expect(file.about).not.toHaveProperty('行数');
    });

    it.each([
      ['a column that its query does not read', { columns: [{ title: '许可证', cell: '{retailer.licenceNo}' }] }],
      ['a cell that is none', { columns: [{ title: '店名', cell: { of: 7 } }] }],
      ['no column', { columns: [] }],
      ['another list than its query has', { list: 'others' }],
      ['variables that do not fit', { variables: { first: 'many' } }],
      ['another format', { format: 'PDF' }],
    ])('is refused with %s', async (_, change) => {
      expect((await post('county-head', asked(query, { columns, ...change }))).statusCode).toBe(400);
    });

    it('is written at a session: a token asks freely, within its budget, and not for whole lists', async () => {
      const input = { name: '导出', validDays: 1, permissions: ['GROUP_READ', 'RETAILER_READ', 'EXPORT'] };
      const { data } = await api.ask(
        cookieOf('county-head'),
        'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret errors { code } } }',
        { input },
      );
      const { secret } = (data as unknown as { createAccessToken: { secret: string } }).createAccessToken;
      const headers = { authorization: `Bearer ${secret}` };
      const answer = await api.app.inject({ method: 'POST', url: '/exports/list', headers, payload: asked(query, { columns }) });
      expect(answer.statusCode).toBe(400);
    });

    it('is refused for a query that is not of a page', async () => {
      const { extensions: _, ...free } = asked(query, { columns });
      const own = `# mine\n${query}`;
      expect((await post('county-head', { ...free, query: own })).statusCode).toBe(400);
      expect((await post('county-head', { ...free, extensions: { persistedQuery: { sha256Hash: 'unknown' } } })).statusCode).toBe(
        400,
      );
    });
  });
});
