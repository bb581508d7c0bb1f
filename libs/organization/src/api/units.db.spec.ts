import 'reflect-metadata';
import { createExecutor, prepareSchema, type RequestContext } from '@chengxin/graphql-kit';
import { clockOn } from '@chengxin/kernel';
import { type Database, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { type GraphQLSchema, parse } from 'graphql';
import { Client } from 'pg';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnitResolver } from './unit.resolver';

const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null),
    ('140622100S01', '金城镇所在地', 'PLACE', 4, 140622001, 140622001, 'TOWNSHIP_SEAT'),
    ('140622100J01', '西关街', 'PLACE', 4, 140622001, 140622001, 'STREET')`;
const CITY = { from: 140_600_000, to: 140_699_999, peerParentId: 1 };

describe('units within a unit', () => {
  let test: TestDatabase;
  let database: Database;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    test = await createTestDatabase();
    const admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(TOWN);
    await admin.end();
    database = await openDatabase({ url: test.url, entities: [] });
    schema = prepareSchema(await buildSchema({ resolvers: [UnitResolver], validate: false }));
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  const within = async (code: string): Promise<string[]> => {
    const read = new ReadTransaction(database.readPool, CITY);
    const signedIn = { userId: '', permissions: new Set(['INDICATOR_READ']), mustChangePassword: false };
    const context = { requestId: 'request-1', language: 'zh', clock: clockOn('2026-10-12'), database, signedIn, read };
    try {
      const { data, errors } = await createExecutor(schema)({
        ...{ document: parse('query ($code: String!) { units(where: { withinCode: $code }) { code } }'), operationName: null },
        ...{ variables: { code }, context: context as unknown as RequestContext },
      });
      expect(errors).toBeUndefined();
      const { units } = JSON.parse(JSON.stringify(data)) as { units: { code: string }[] };
      return units.map((unit) => unit.code).sort();
    } finally {
      read.release();
    }
  };

  it('are itself and all below it', async () => {
    expect(await within('140622')).toEqual(['140622', '140622100J01', '140622100S01', '140622A01']);
    expect(await within('140622A01')).toEqual(['140622100J01', '140622100S01', '140622A01']);
  });

  it('are of a street the street alone, and neither its area nor the seat nearby', async () =>
    expect(await within('140622100J01')).toEqual(['140622100J01']));
});
