import 'reflect-metadata';
import { clockOn } from '@chengxin/kernel';
import { everything, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { buildSchema, type GraphQLResolveInfo, graphql } from 'graphql';
import { Pool } from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestContext } from '../context';
import type { PageArgs } from '../page.args';
import { orderKey } from './order-key';
import type { RawJson } from './raw-json';
import { readConnection } from './read-connection';
import { column, defineShape, one } from './read-shape';

const SCHEMA = buildSchema(`
  type Query { things(first: Int!, after: String): ThingConnection }
  type ThingConnection { nodes: [Thing!]! pageInfo: PageInfo! totalCount: Int! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Thing { id: Int! owner: Owner! }
  type Owner { name: String! }`);
const THINGS = `query ($first: Int!, $after: String) { things(first: $first, after: $after) {
  nodes { id owner { name } } pageInfo { hasNextPage endCursor } } }`;

const owners = defineShape({
  type: 'Owner',
  table: sql`(select 1 as id, 'somebody' as name)`,
  key: 'id',
  fields: { name: column((o) => sql`${o}.name`) },
});
/** Seven things, of which the third and the last have an owner who is out of sight. */
const things = defineShape({
  type: 'Thing',
  table: sql`(select n as id, case when n in (3, 7) then 2 else 1 end as owner from generate_series(1, 7) n)`,
  key: 'id',
  fields: {
    id: column((t) => sql`${t}.id`),
    owner: one(
      () => owners,
      (t, o) => sql`${o}.id = ${t}.owner`,
    ),
  },
});

interface Things {
  readonly nodes: readonly { readonly id: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('the pages of a list', () => {
  let test: TestDatabase;
  let pool: Pool;
  beforeAll(async () => {
    test = await createTestDatabase();
    pool = new Pool({ connectionString: test.url });
  });
  afterAll(async () => {
    await pool.end();
    await test.drop();
  });

  const pageOf = async (first: number, after: string | null): Promise<Things> => {
    const read = new ReadTransaction(pool, everything);
    const context = { read, clock: clockOn('2026-10-12'), signedIn: null } as unknown as RequestContext;
    let answer: RawJson | undefined;
    const rootValue = {
      things: async (page: PageArgs, _: unknown, info: GraphQLResolveInfo) => {
        const order = [orderKey('ID', 'integer', (t) => sql`${t}.id`)];
        answer = await readConnection(context, info, { shape: things, keyType: 'integer', where: () => sql`true`, order, page });
        return null;
      },
    };
    try {
      await graphql({ schema: SCHEMA, source: THINGS, rootValue, variableValues: { first, after } });
      return answer?.parse() as Things;
    } finally {
      read.release();
    }
  };

  it.each([2, 3, 4, 6, 7])('of %i lead to the last row, whatever falls out on the way', async (first) => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: Things = await pageOf(first, after);
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([1, 2, 4, 5, 6]);
  });
});
