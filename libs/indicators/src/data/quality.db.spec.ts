import { clockOn, Refusal, yearMonth } from '@chengxin/kernel';
import { type Database, everything, nothing, openDatabase, ReadTransaction, type RowScope } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QualityRule } from '../domain';
import { closeMonth } from './close-month.service';
import { type DataQuality, readDataQuality } from './quality.queries';
import { foldRefreshes, inSystemTransaction, refreshMonths } from './refresh-months';

// Two counties of a city. In the first a group of four has met with evidence and three of its members were surveyed; the second has a
// group of one. Everything else is planted by the sentences below.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140623', '右玉县', 'COUNTY', 2, 140623000, 140623999, null),
    ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null), ('140623A01', '新城片', 'AREA', 4, 140623001, 140623001, null),
    ('140622100J01', '东大街', 'PLACE', 5, 140622001, 140622001, 'STREET'),
    ('140623100S01', '新城镇所在地', 'PLACE', 6, 140623001, 140623001, 'TOWNSHIP_SEAT');
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, phone, address,
      market_type, format, tier, status, since)
    select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, i::text, case when i <= 6 then 140622001 else 140623001 end,
      case when i <= 6 then 7 else 8 end, i::text, '2028-01-01', '店' || i, '赵一', '1380000000' || i, '街' || i, 'URBAN', 'GROCERY', 20,
      'ACTIVE', '2020-01-01' from generate_series(1, 8) i;
  insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, during)
    select id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, '[2020-01-01,)' from retailer;
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on) values
    ('00000000-0000-4000-9000-000000000001', '一组', '东大街', 3, 7, 140622001, 'URBAN', 'ACTIVE', '2026-01-01'),
    ('00000000-0000-4000-9000-000000000002', '二组', '新城', 4, 8, 140623001, 'URBAN', 'ACTIVE', '2026-01-01');
  insert into membership (group_id, retailer_id, scope, during)
    select ('00000000-0000-4000-9000-00000000000' || case when i <= 6 then 1 else 2 end)::uuid, id, scope, '[2026-01-01,)'
      from (select *, customer_code::integer as i from retailer) r where i in (1, 2, 3, 4, 7);
  insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election)
    select group_id, retailer_id, scope, 'LEADER', '2026-01-01', '2027-01-01', 4, 4, 20 from membership
     where retailer_id in ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000007');
  insert into meeting (kind, group_id, county_id, scope, month, held_on, attendees, status, evidenced_at)
    select 'GROUP', id, county_id, scope, '2026-09-01', '2026-09-30', 4, 'EVIDENCE_COMPLETE', '2026-09-30' from mutual_aid_group;
  insert into margin_survey (retailer_id, month, sku_set, scope, revenue, cost)
    select id, '2026-09-01', 'ALL', scope, 10000, 8800 from retailer where customer_code in ('1', '2', '3', '7')`;

const CLOCK = clockOn('2026-10-12');
const SEPTEMBER = yearMonth('2026-09');
const COUNTY: RowScope = { from: 140_622_000, to: 140_622_999, peerParentId: 2 };
const CITY: RowScope = { from: 140_600_000, to: 140_699_999, peerParentId: 1 };

describe('the quality of the data of a month', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await openDatabase({ url: test.url, entities: [] });
    await plant(TOWN);
    await refreshMonths(database.workPool, '140600', [SEPTEMBER], CLOCK.today(), CLOCK.now());
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  const plant = (statements: string) =>
    inSystemTransaction(database.workPool, async (_, client) => {
      await client.query(statements);
      await client.query(`insert into place_refresh select id, date '2026-09-01' from unit where level = 'PLACE'`);
    });
  const counted = (statements: string) =>
    plant(statements).then(() => foldRefreshes(database.workPool, CLOCK.today(), CLOCK.now()));

  const quality = async (unitCode = '140600', scope = everything): Promise<DataQuality | null> => {
    const read = new ReadTransaction(database.readPool, scope);
    try {
      return await readDataQuality(read, unitCode, SEPTEMBER, CLOCK.today());
    } finally {
      read.release();
    }
  };
  const found = async (rule: QualityRule) => {
    const finding = (await quality())?.findings.find((one) => one.rule === rule);
    return finding && [finding.count, finding.blocking, ...finding.examples.map(({ label, detail }) => `${label} ${detail}`)];
  };
  const close = () =>
    closeMonth(
      database.orm,
      CLOCK,
      { userId: null, name: '营销中心', scope: CITY, requestId: null },
      { unitCode: '140600', month: SEPTEMBER, reason: null },
    );
  const refusal = (): Promise<readonly string[]> =>
    close().then(
      () => [],
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return error.reasons.map((reason) => `${reason.code}: ${reason.text.zh}`);
      },
    );

  it('is good enough to close when what is missing is only missing', async () => {
    const { findings, ...rest } = (await quality()) ?? { findings: [] };
    expect(rest).toMatchObject({ unitName: '朔州市', asOf: '2026-09-30', monthState: 'CLOSING', closable: true });
    expect(findings.map(({ rule, count }) => [rule, count])).toEqual([
      ['SURVEY_MISSING', 1],
      ['RETAILER_WITHOUT_GROUP', 3],
    ]);
    expect(findings[1]?.counties).toEqual([
      { unitCode: '140622', unitName: '应县', count: 2 },
      { unitCode: '140623', unitName: '右玉县', count: 1 },
    ]);
  });

  it('tells doubled, missing and lapsed data of retailers', async () => {
    await counted(`update retailer set phone = '13800000001', store_name = '店1', address = '街1' where customer_code = '2';
      update retailer set phone = ' ' where customer_code = '3'; update retailer set address = '' where customer_code = '4';
      update retailer_version set licence_expires_on = '2026-09-29' where licence_no = '5';
      update retailer_version set status = 'SUSPENDED' where licence_no = '4'`);
    expect(await found('DUPLICATE_STORE')).toEqual([2, false, '店1 2', '店1 2']);
    expect(await found('DUPLICATE_PHONE')).toEqual([2, false, '店1 2', '店1 2']);
    expect(await found('PHONE_MISSING')).toEqual([1, false, '店3 3']);
    expect(await found('ADDRESS_MISSING')).toEqual([1, false, '店4 4']);
    expect(await found('LICENCE_LAPSED')).toEqual([1, false, '店5 2026-09-29']);
    expect(await found('MEMBER_NOT_ACTIVE')).toEqual([1, false, '店4 一组']);
  });

  it('calls a margin implausible below −20 % and above 40 %, the lines themselves are not', async () => {
    await counted(`update margin_survey set cost = case retailer_id
        when '00000000-0000-4000-8000-000000000001' then 6000 when '00000000-0000-4000-8000-000000000002' then 5999.99
        when '00000000-0000-4000-8000-000000000003' then 12000.01 else 12000 end`);
    expect(await found('SURVEY_IMPLAUSIBLE')).toEqual([2, false, '店1 0.400001', '店3 -0.200001']);
  });

  it('tells meetings without evidence from groups that have told of none, and groups without a leader', async () => {
    await counted(`update meeting set status = 'HELD', evidenced_at = null where scope = 140622001; delete from meeting where scope = 140623001;
      update leader_term set ended_on = '2026-09-15' where scope = 140623001`);
    expect(await found('MEETING_NOT_EVIDENCED')).toEqual([1, false, '一组 2026-09-30']);
    expect(await found('MEETING_NOT_REPORTED')).toEqual([1, false, '二组 1']);
    expect(await found('GROUP_WITHOUT_LEADER')).toEqual([1, false, '二组 1']);
  });

  it('answers a county of its own rows, by which no month is closed, and nothing of a neighbour', async () => {
    expect((await quality('140622', COUNTY))?.closable).toBeNull();
    expect((await quality('140622', COUNTY))?.findings.find((one) => one.rule === 'RETAILER_WITHOUT_GROUP')?.count).toBe(1);
    expect(await quality('140623', COUNTY)).toBeNull();
    expect(await quality('140600', nothing)).toBeNull();
  });

  it('stops the closing for each stated fault, by name, until it is mended or the policy lets it pass', async () => {
    await counted(`update margin_survey set revenue = 0 where scope = 140622001 and retailer_id = '00000000-0000-4000-8000-000000000001';
      delete from margin_survey where scope = 140623001;
      insert into mutual_aid_group (name, street_text, county_id, place_id, scope, market_type, status, founded_on)
        values ('空组', '东大街', 3, 7, 140622001, 'URBAN', 'ACTIVE', '2026-01-01')`);
    expect((await quality())?.closable).toBe(false);
    expect(await refusal()).toEqual([
      'QUALITY_GROUP_WITHOUT_MEMBERS: 没有组员的小组 1 个：空组',
      'QUALITY_SURVEY_WITHOUT_REVENUE: 有成本而销售额为 0 的毛利调查 1 个：店1',
      'QUALITY_COUNTY_WITHOUT_SURVEYS: 本月没有一户毛利调查的县 1 个：右玉县',
    ]);
    await counted(`delete from group_month where member_count = 0; delete from mutual_aid_group where name = '空组';
      delete from margin_survey where revenue = 0;
      insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at)
        values ('quality.block_county_without_surveys', 2, '2026-09-30', '0', '当月停做调查', '管理员', now())`);
    expect(await found('COUNTY_WITHOUT_SURVEYS')).toEqual([1, false, '右玉县 1']);
    expect((await quality())?.closable).toBe(true);
    expect(await refusal()).toEqual([]);
    expect(await quality()).toMatchObject({ monthState: 'CLOSED', closable: false });
  });
});
