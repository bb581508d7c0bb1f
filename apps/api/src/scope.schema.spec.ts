import { DEMO_USERS } from '@chengxin/demo-city';
import { ReadTransaction, type RowScope } from '@chengxin/persistence';
import sql, { raw } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idsSelection, objectsIn } from './generated-query.fixture';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const UNITS: Readonly<Record<string, RowScope>> = {
  '140600': { from: 140_600_000, to: 140_699_999, peerParentId: null },
  '140622': { from: 140_622_000, to: 140_622_999, peerParentId: null },
  '140622A01': { from: 140_622_001, to: 140_622_001, peerParentId: null },
};
const scopeOf = (unitCode: string): RowScope => UNITS[unitCode] ?? { from: 1, to: 0, peerParentId: null };

/** Lists of rows, their tables, and the roles that may read them. */
const LISTS = [
  { list: 'groups', single: 'group', type: 'Group', table: 'mutual_aid_group' },
  { list: 'retailers', single: 'retailer', type: 'Retailer', table: 'retailer' },
] as const;
const readersOf = (list: string) =>
  DEMO_USERS.filter(({ role }) => role !== 'ADMINISTRATOR' && (list === 'groups' || role !== 'JUROR'));

/** Tables under a row policy that compares the row's own scope. */
const GUARDED = [
  'retailer',
  'retailer_version',
  'margin_survey',
  'mutual_aid_group',
  'membership',
  'leader_term',
  'group_meeting',
  'retailer_month',
  'group_month',
];
/** Tables in which the county bureau's rows are seen by its areas as well. */
const GUARDED_BY_COUNTY = ['post', 'leaders_meeting'];

/** Types whose id finds the row again. */
const TABLE_OF: Readonly<Record<string, string>> = {
  Group: 'mutual_aid_group',
  Retailer: 'retailer',
  Membership: 'membership',
  LeaderTerm: 'leader_term',
};

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

describe('what a viewer sees of rows', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();

  beforeAll(async () => {
    api = await openWholeApi();
    for (const { username } of DEMO_USERS) sessions.set(username, await api.signIn(username));
  }, 240_000);
  afterAll(() => api.close());

  const sessionOf = (username: string): string => sessions.get(username) ?? '';
  const idsIn = async (table: string, { from, to }: RowScope): Promise<string[]> => {
    const { rows } = await api.admin.query<{ id: string }>(`select id from ${table} where scope between $1 and $2 order by id`, [
      from,
      to,
    ]);
    return rows.map((row) => row.id);
  };
  const pages = async function* (username: string, list: string, first: number, selection: string): AsyncGenerator<Page> {
    let after: string | null = null;
    do {
      const query = `query($after: String) { ${list}(first: ${first}, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes ${selection} } }`;
      const answer = await api.ask(sessionOf(username), query, { after });
      expect(answer.errors).toEqual([]);
      const page = (answer.data as unknown as Record<string, Page>)[list];
      if (!page) throw new Error(answer.text);
      yield page;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
  };

  for (const { list, type, table } of LISTS) {
    it.each(readersOf(list).map((user) => [user.username, user] as const))(
      `is, in ${list} and over all its pages, for %s every row of the unit and no other, each once`,
      async (username, user) => {
        const seen: string[] = [];
        const totals = new Set<number>();
        for await (const page of pages(username, list, 100, '{ id }')) {
          seen.push(...page.nodes.map((node) => node.id));
          totals.add(page.totalCount);
        }
        const there = await idsIn(table, scopeOf(user.unitCode));
        expect([...totals]).toEqual([there.length]);
        expect(seen.sort()).toEqual(there);
      },
    );

    it.each(['county-head', 'customer-manager'])(
      `is, by any path down from ${list}, for %s nothing outside the unit`,
      async (username) => {
        const scope = scopeOf(DEMO_USERS.find((user) => user.username === username)?.unitCode ?? '');
        const selection = idsSelection(api.schema, type, 2, Object.keys(TABLE_OF));
        const found = new Map<string, Set<string>>();
        let pagesRead = 0;
        for await (const page of pages(username, list, 8, selection)) {
          for (const object of objectsIn(page)) {
            if (!TABLE_OF[object.__typename]) continue;
            const ids = found.get(object.__typename) ?? new Set();
            found.set(object.__typename, ids.add(String(object['id'])));
          }
          if (++pagesRead === 12) break;
        }
        expect([...found.keys()].sort()).toEqual(['Group', 'LeaderTerm', 'Membership', 'Retailer']);
        for (const [name, ids] of found) {
          const { rows } = await api.admin.query<{ id: string }>(
            `select id from ${TABLE_OF[name]} where id = any($1) and not scope between $2 and $3`,
            [[...ids], scope.from, scope.to],
          );
          expect([name, rows]).toEqual([name, []]);
        }
      },
    );
  }

  it.each(['county-head', 'market-manager', 'customer-manager', 'market-inspector'])(
    'is nothing for %s by a foreign id',
    async (username) => {
      const scope = scopeOf(DEMO_USERS.find((user) => user.username === username)?.unitCode ?? '');
      for (const { single, table } of LISTS) {
        const { rows } = await api.admin.query<{ id: string }>(
          `select id from ${table} where not scope between $1 and $2 order by id limit 3`,
          [scope.from, scope.to],
        );
        for (const { id } of rows) {
          const answer = await api.ask(sessionOf(username), `query($id: ID!) { ${single}(id: $id) { id } }`, { id });
          expect(answer.text).toBe(`{"data":{"${single}":null}}`);
        }
      }
    },
  );

  it('of a unit outside the subtree is its name on the map, and nobody who works there', async () => {
    const answer = await api.ask(
      sessionOf('county-head'),
      '{ unit(code: "140602") { code posts { id } children { code posts { id } } } }',
    );
    expect(answer.errors).toEqual([]);
    expect([...answer.text.matchAll(/"posts" ?: ?(\[[^\]]*\])/g)].map((match) => match[1])).not.toHaveLength(0);
    expect(answer.text).not.toMatch(/"posts" ?: ?\[\{/);
  });

  it.each(Object.keys(UNITS))('is for %s the same when the application forgets every condition of its own', async (unitCode) => {
    const scope = scopeOf(unitCode);
    const read = new ReadTransaction(api.database.readPool, scope);
    try {
      for (const table of [...GUARDED, ...GUARDED_BY_COUNTY]) {
        const from = GUARDED_BY_COUNTY.includes(table) ? Math.trunc(scope.from / 1000) * 1000 : scope.from;
        const [seen] = await read.query<{ n: string }>(sql`select count(*)::text as n from ${raw(table)}`);
        const { rows } = await api.admin.query<{ n: string }>(
          `select count(*)::text as n from ${table} where scope between $1 and $2`,
          [from, scope.to],
        );
        expect([table, seen?.n]).toEqual([table, rows[0]?.n]);
      }
    } finally {
      read.release();
    }
  });

  it('is nothing at all in a transaction that has no scope', async () => {
    const client = await api.database.readPool.connect();
    try {
      for (const table of [...GUARDED, ...GUARDED_BY_COUNTY, 'audit_line', 'import_job', 'indicator_month']) {
        const { rows } = await client.query<{ n: number }>(`select count(*)::integer as n from ${table}`);
        expect([table, rows[0]?.n]).toEqual([table, 0]);
      }
    } finally {
      client.release();
    }
  });

  it('of siblings is figures for comparison, and below a sibling nothing', async () => {
    const compare =
      '{ indicatorValues(where: { codes: [COVERAGE_OVERALL], unitCode: "140622", peers: true, month: "2026-08" }) { unitCode numerator } }';
    const answer = await api.ask(sessionOf('county-head'), compare);
    const codes = (answer.data as unknown as { indicatorValues: { unitCode: string }[] }).indicatorValues.map(
      (value) => value.unitCode,
    );
    expect(codes.length).toBeGreaterThan(1);
    const below =
      '{ indicatorValues(where: { codes: [COVERAGE_OVERALL], unitCode: "140602", level: AREA, month: "2026-08" }) { unitCode numerator } }';
    const foreign = await api.ask(sessionOf('county-head'), below);
    const figures = (foreign.data as unknown as { indicatorValues: { numerator: string }[] }).indicatorValues;
    expect(figures.filter((figure) => figure.numerator !== '0')).toEqual([]);
  });

  it('of the trail of acts is the own subtree', async () => {
    const answer = await api.ask(sessionOf('administrator'), '{ auditLines(first: 100) { totalCount nodes { id } } }');
    const { rows } = await api.admin.query<{ n: number }>(
      'select count(*)::integer as n from audit_line where scope between 140600000 and 140699999',
    );
    expect((answer.data as unknown as { auditLines: Page }).auditLines.totalCount).toBe(rows[0]?.n);
  });
});
