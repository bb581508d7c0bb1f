import 'reflect-metadata';
import { createExecutor, prepareSchema, type RequestContext } from '@chengxin/graphql-kit';
import { permissionsOf, type Role } from '@chengxin/identity/domain';
import { clockOn } from '@chengxin/kernel';
import { UnitSchema } from '@chengxin/organization/data';
import { type Database, openDatabase, ReadTransaction, type RowScope } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { parse } from 'graphql';
import { Client } from 'pg';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PolicyParameterSchema } from '../data';
import { PARAMETERS } from '../domain';
import { PolicyParameterResolver } from './policy-parameter.resolver';

const CITY: RowScope = { from: 140_600_000, to: 140_699_999, peerParentId: 1 };
const COUNTY: RowScope = { from: 140_622_000, to: 140_622_999, peerParentId: 2 };

const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999), ('140623', '右玉县', 'COUNTY', 2, 140623000, 140623999);
  insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at) values
    ('coverage.overall', 2, '2026-01-01', '0.75', '省局要求提高', '市局管理员', '2025-12-20T08:00:00+08:00'),
    ('coverage.overall', 3, '2026-09-01', '0.80', '县局自加压力', '县局管理员', '2026-08-30T09:30:00+08:00')`;

const READ = `query ($unitCode: String!, $on: LocalDate) {
  policyParameters(unitCode: $unitCode, on: $on) {
    code nameZh kind unitOfMeasure value defaultValue isDefault effectiveFrom fromUnitCode clause
    history { value effectiveFrom unitCode setBy setAt reason }
  }
}`;
const SET = `mutation ($input: SetPolicyParameterInput!) {
  setPolicyParameter(input: $input) { parameter { value isDefault fromUnitCode history { value } } errors { code message path clause } }
}`;

interface Answer {
  readonly data: { policyParameters?: { code: string }[] } | null;
  readonly codes: unknown[];
}

describe('policy parameters as the API answers them', () => {
  let test: TestDatabase;
  let database: Database;
  let execute: ReturnType<typeof createExecutor>;

  beforeAll(async () => {
    test = await createTestDatabase();
    const admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(TOWN);
    await admin.end();
    database = await openDatabase({ url: test.url, entities: [UnitSchema, PolicyParameterSchema] });
    execute = createExecutor(prepareSchema(await buildSchema({ resolvers: [PolicyParameterResolver], validate: false })));
  });

  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  const ask = async (role: Role, scope: RowScope, query: string, variables: Record<string, unknown>): Promise<Answer> => {
    const open = () => new ReadTransaction(database.readPool, scope);
    const person = { userId: '00000000-0000-4000-8000-000000000001', displayName: '管理员', username: 'admin' };
    const context: RequestContext = {
      requestId: 'request-1',
      language: 'zh',
      clock: clockOn('2026-10-12'),
      database,
      demo: false,
      remoteAddress: '127.0.0.1',
      userAgent: 'vitest',
      signedIn: {
        ...person,
        role,
        permissions: permissionsOf(role),
        unitId: 2,
        actor: { userId: person.userId, name: person.displayName, scope, requestId: 'request-1' },
        mustChangePassword: false,
      },
      read: open(),
      sessionCookie: undefined,
      refreshRead() {
        context.read.release();
        context.read = open();
      },
      settle: () => Promise.resolve(),
    };
    try {
      const { data, errors = [] } = await execute({ document: parse(query), operationName: null, variables, context });
      return { data: JSON.parse(JSON.stringify(data ?? null)), codes: errors.map((error) => error.extensions['code']) };
    } finally {
      context.read.release();
    }
  };
  const overall = async (unitCode: string, on?: string): Promise<unknown> => {
    const { data } = await ask('ANALYST', CITY, READ, { unitCode, on });
    return data?.policyParameters?.find((one) => one.code === 'coverage.overall');
  };

  it('are all there, with names, clause and default', async () => {
    const { data } = await ask('JUROR', CITY, READ, { unitCode: '140600' });
    expect(data?.policyParameters?.map((one) => one.code)).toEqual(PARAMETERS.map((one) => one.code));
    expect(data?.policyParameters?.find((one) => one.code === 'group.size_limit')).toEqual({
      code: 'group.size_limit',
      nameZh: '小组规模上限（超过须说明理由）',
      kind: 'INTEGER',
      unitOfMeasure: '户',
      value: '25',
      defaultValue: '25',
      isDefault: true,
      effectiveFrom: null,
      fromUnitCode: null,
      clause: 'SD-R02',
      history: [],
    });
  });

  it('say which unit a value comes from, since when, and what was before', async () => {
    expect(await overall('140622')).toMatchObject({
      value: '0.80',
      isDefault: false,
      effectiveFrom: '2026-09-01',
      fromUnitCode: '140622',
    });
    expect(await overall('140622', '2026-08-31')).toMatchObject({ value: '0.75', fromUnitCode: '140600' });
    expect(await overall('140600', '2025-12-31')).toMatchObject({ value: '0.70', isDefault: true });
    expect(await overall('140622')).toMatchObject({
      history: [
        {
          value: '0.80',
          effectiveFrom: '2026-09-01',
          unitCode: '140622',
          setBy: '县局管理员',
          setAt: '2026-08-30T01:30:00.000Z',
          reason: '县局自加压力',
        },
        { value: '0.75', unitCode: '140600' },
      ],
    });
  });

  it('are set by the administrator, and shown as in force on their first day', async () => {
    const input = {
      code: 'margin.target',
      unitCode: '140600',
      value: '0.12',
      effectiveFrom: '2026-11-01',
      reason: '市局提高目标',
    };
    expect(await ask('ADMINISTRATOR', CITY, SET, { input })).toEqual({
      data: {
        setPolicyParameter: {
          parameter: { value: '0.12', isDefault: false, fromUnitCode: '140600', history: [{ value: '0.12' }] },
          errors: [],
        },
      },
      codes: [],
    });
    expect((await ask('ADMINISTRATOR', CITY, SET, { input: { ...input, value: '12%' } })).data).toEqual({
      setPolicyParameter: {
        parameter: null,
        errors: [
          {
            code: 'POLICY_VALUE_MALFORMED',
            message: '“组员卷烟毛利率目标”应为0 到 1 的小数，最多六位，如 0.70',
            path: ['input', 'value'],
            clause: 'SD-R32',
          },
        ],
      },
    });
  });

  it('are set by nobody else, and not above the own unit', async () => {
    const input = {
      code: 'margin.target',
      unitCode: '140600',
      value: '0.12',
      effectiveFrom: '2026-11-01',
      reason: '市局提高目标',
    };
    expect((await ask('MARKETING_CENTRE', CITY, SET, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask('ADMINISTRATOR', COUNTY, SET, { input })).data).toMatchObject({
      setPolicyParameter: { parameter: null, errors: [{ code: 'UNIT_NOT_ALLOWED' }] },
    });
  });

  it('of a county are shown to itself and to the units above, not to its neighbour', async () => {
    expect((await ask('COUNTY_HEAD', COUNTY, READ, { unitCode: '140622' })).codes).toEqual([]);
    expect((await ask('COUNTY_HEAD', COUNTY, READ, { unitCode: '140600' })).codes).toEqual([]);
    expect((await ask('COUNTY_HEAD', COUNTY, READ, { unitCode: '140623' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await ask('COUNTY_HEAD', COUNTY, READ, { unitCode: '149999' })).codes).toEqual(['BAD_USER_INPUT']);
  });
});
