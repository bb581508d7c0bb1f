import { clockOn, type LocalDate, localDate, Refusal } from '@chengxin/kernel';
import { UnitSchema } from '@chengxin/organization/data';
import { type Actor, type Database, everything, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedMonthsWithin, readUnitPolicy, type UnitPolicy } from './policy.queries';
import { PolicyParameterSchema } from './policy-parameter.entity';
import { type SetPolicyParameter, setPolicyParameter } from './set-policy-parameter.service';

const clock = clockOn('2026-10-12');
const CITY = { scopeFrom: 140_600_000, scopeTo: 140_699_999 };
const COUNTY = { scopeFrom: 140_622_000, scopeTo: 140_622_999 };
const administrator: Actor = {
  userId: null,
  name: '市局管理员',
  scope: { from: CITY.scopeFrom, to: CITY.scopeTo, peerParentId: 1 },
  requestId: 'request-1',
};
const input: SetPolicyParameter = {
  code: 'coverage.overall',
  unitCode: '140622',
  value: '0.75',
  effectiveFrom: localDate('2026-10-01'),
  reason: '县局提高目标',
};

describe('setting a policy parameter', () => {
  let test: TestDatabase;
  let admin: Client;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(`
      insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
        ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
        ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null),
        ('140622100S01', '金城镇所在地', 'PLACE', 4, 140622001, 140622001, 'TOWNSHIP_SEAT');
      insert into month_period (city_id, month, state, as_of, refreshed_at) values
        (2, '2026-08-01', 'CLOSED', '2026-08-31', now()), (2, '2026-09-01', 'OPEN', '2026-09-30', now())`);
    database = await openDatabase({ url: test.url, entities: [UnitSchema, PolicyParameterSchema] });
  });

  afterAll(async () => {
    await database.close();
    await admin.end();
    await test.drop();
  });

  const setIt = (change: Partial<SetPolicyParameter> = {}) =>
    setPolicyParameter(database, clock, administrator, { ...input, ...change }, closedMonthsWithin);
  const refusalOf = async (change: Partial<SetPolicyParameter>): Promise<string[]> => {
    const error = await setIt(change).catch((caught: unknown) => caught);
    return error instanceof Refusal ? error.reasons.map((reason) => `${reason.code} ${reason.path.join('.')}`) : [String(error)];
  };
  const inForce = async (unit: typeof CITY, day: LocalDate): Promise<string> => {
    const read = new ReadTransaction(database.readPool, everything);
    try {
      const { book } = (await readUnitPolicy(read, '140600')) as UnitPolicy;
      return book.value('coverage.overall', unit, day);
    } finally {
      read.release();
    }
  };

  it('holds for the unit from its day on, and nowhere else', async () => {
    await setIt();
    expect(await inForce(COUNTY, localDate('2026-10-01'))).toBe('0.75');
    expect(await inForce(COUNTY, localDate('2026-09-30'))).toBe('0.70');
    expect(await inForce(CITY, localDate('2026-10-01'))).toBe('0.70');
  });

  it('leaves an audit line with what would have been in force, be it the default', async () => {
    const { rows } = await admin.query('select before, after from audit_line order by id desc limit 1');
    expect(rows[0]).toEqual({
      before: { value: '0.70' },
      after: { code: 'coverage.overall', unit: '140622', effectiveFrom: '2026-10-01', value: '0.75', reason: '县局提高目标' },
    });
  });

  it('leaves an audit line with what a correction changes', async () => {
    await setIt({ value: '0.76', reason: '更正笔误' });
    const { rows } = await admin.query(
      'select actor_name, act, subject_id, scope, request_id, before, after from audit_line order by id desc limit 1',
    );
    expect(rows[0]).toEqual({
      actor_name: '市局管理员',
      act: 'setPolicyParameter',
      subject_id: 'coverage.overall',
      scope: 140_622_000,
      request_id: 'request-1',
      before: { code: 'coverage.overall', unit: '140622', effectiveFrom: '2026-10-01', value: '0.75', reason: '县局提高目标' },
      after: { code: 'coverage.overall', unit: '140622', effectiveFrom: '2026-10-01', value: '0.76', reason: '更正笔误' },
    });
    expect(await inForce(COUNTY, localDate('2026-10-01'))).toBe('0.76');
  });

  it('has the places of the unit counted again', async () => {
    const { rows } = await admin.query(
      `select u.code, to_char(r.from_month, 'YYYY-MM') as month from place_refresh r join unit u on u.id = r.place_id`,
    );
    expect(rows[0]).toEqual({ code: '140622100S01', month: '2026-10' });
  });

  it('is refused in a closed month, with all other faults named at once', async () => {
    expect(await refusalOf({ effectiveFrom: localDate('2026-08-15'), value: '75%', reason: '改' })).toEqual([
      'POLICY_VALUE_MALFORMED input.value',
      'MONTH_CLOSED input.effectiveFrom',
      'REASON_NEEDED input.reason',
    ]);
  });

  it('is refused before a closed month too, which it would judge anew', async () => {
    expect(await refusalOf({ effectiveFrom: localDate('2020-01-01') })).toEqual(['MONTH_CLOSED input.effectiveFrom']);
  });

  it('is refused where it contradicts what is in force for its neighbours then', async () => {
    await setIt({ code: 'group.size_max_typical', value: '20' });
    expect(await refusalOf({ code: 'group.size_limit', value: '18' })).toEqual(['POLICY_VALUE_OUT_OF_ORDER input.value']);
  });

  it('is refused for an unknown parameter, a place, and a unit outside the scope', async () => {
    expect(await refusalOf({ code: 'coverage.everything' })).toEqual(['POLICY_PARAMETER_UNKNOWN input.code']);
    expect(await refusalOf({ unitCode: '140622100S01' })).toEqual(['UNIT_NOT_ALLOWED input.unitCode']);
    expect(await refusalOf({ unitCode: '140000' })).toEqual(['UNIT_NOT_ALLOWED input.unitCode']);
    expect(await refusalOf({ unitCode: '149999' })).toEqual(['UNIT_NOT_ALLOWED input.unitCode']);
  });

  it('reads full-width figures as people type them', async () => {
    await setIt({ value: ' ０．８ ', effectiveFrom: localDate('2026-11-01') });
    expect(await inForce(COUNTY, localDate('2026-11-01'))).toBe('0.8');
  });
});
