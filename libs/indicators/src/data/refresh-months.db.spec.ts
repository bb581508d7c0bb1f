import { clockOn, type Fraction, localDate, sumFractions, yearMonth } from '@chengxin/kernel';
import { type Database, everything, nothing, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INDICATOR_CODES } from '../domain';
import { readAttention } from './attention.queries';
import { computeValues } from './compute-values';
import { readIndicatorSheet } from './indicator-sheet.queries';
import { foldRefreshes, inSystemTransaction, refreshMonths } from './refresh-months';

// A county with two areas of two places each: a street and a township seat, a seat and a village cluster. Twelve retailers at each
// place; one group of eleven at the first, one of four at the second. One licence runs out in the middle of the month.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null),
    ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null), ('140622A02', '下社片', 'AREA', 3, 140622002, 140622002, null),
    ('140622100J01', '东大街', 'PLACE', 4, 140622001, 140622001, 'STREET'),
    ('140622100S01', '金城镇所在地', 'PLACE', 4, 140622001, 140622001, 'TOWNSHIP_SEAT'),
    ('140622101S01', '下社镇所在地', 'PLACE', 5, 140622002, 140622002, 'TOWNSHIP_SEAT'),
    ('140622101V01', '下社村组', 'PLACE', 5, 140622002, 140622002, 'VILLAGE_CLUSTER');
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address,
      market_type, format, tier, status, since)
    select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, i::text, case when i <= 24 then 140622001 else 140622002 end,
      6 + (i - 1) / 12, '1406221' || lpad(i::text, 5, '0'), case when i = 1 then date '2026-09-15' else date '2028-01-01' end,
      '甲子店' || i, '赵一', '东大街', case when i <= 24 then 'URBAN' else 'RURAL' end, 'GROCERY', 10, 'ACTIVE', '2020-01-01'
    from generate_series(1, 48) i;
  insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, during)
    select id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, '[2020-01-01,)' from retailer;
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on) values
    ('00000000-0000-4000-9000-000000000001', '一', '东大街', 3, 6, 140622001, 'URBAN', 'ACTIVE', '2026-01-01'),
    ('00000000-0000-4000-9000-000000000002', '二', '金城', 3, 7, 140622001, 'URBAN', 'ACTIVE', '2026-01-01');
  insert into membership (group_id, retailer_id, scope, during)
    select ('00000000-0000-4000-9000-00000000000' || case when i <= 12 then 1 else 2 end)::uuid,
      ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 140622001, '[2026-01-01,)'
    from generate_series(1, 16) i where i <> 12;
  insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election) values
    ('00000000-0000-4000-9000-000000000001', '00000000-0000-4000-8000-000000000002', 140622001, 'LEADER', '2026-01-01', '2027-01-01', 9, 11, 20),
    ('00000000-0000-4000-9000-000000000002', '00000000-0000-4000-8000-000000000013', 140622001, 'LEADER', '2025-09-01', '2026-09-01', 4, 4, 20);
  insert into leader_term (group_id, retailer_id, scope, role, elected_on, took_office_on, term_ends_on, votes_for, votes_total, tier_at_election) values
    ('00000000-0000-4000-9000-000000000002', '00000000-0000-4000-8000-000000000014', 140622001, 'LEADER', '2026-09-20', '2027-01-05', '2027-09-20', 4, 4, 20);
  insert into meeting (kind, group_id, county_id, scope, month, held_on, attendees, status, evidenced_at, late) values
    ('GROUP', '00000000-0000-4000-9000-000000000001', 3, 140622001, '2026-09-01', '2026-09-30', 10, 'EVIDENCE_COMPLETE', '2026-10-02', true),
    ('GROUP', '00000000-0000-4000-9000-000000000002', 3, 140622001, '2026-09-01', '2026-09-10', 4, 'HELD', null, false),
    ('LEADERS', null, 3, 140622000, '2026-09-01', '2026-09-05', 2, 'EVIDENCE_COMPLETE', '2026-09-05', false);
  insert into meeting (kind, group_id, joint_group_id, county_id, scope, month, held_on, attendees, status, evidenced_at) values
    ('GROUP', '00000000-0000-4000-9000-000000000001', '00000000-0000-4000-9000-000000000002', 3, 140622001, '2026-10-01', '2026-10-08', 12, 'ARCHIVED', '2026-10-08');
  insert into group_home (area_id, scope, keeper_id, address, opened_on, closed_on, close_reason, recorded_by, recorded_at) values
    (4, 140622001, '00000000-0000-4000-9000-000000000001', '东大街1号', '2025-06-01', '2026-09-30', '房屋到期', '应县局', '2026-09-01'),
    (4, 140622001, '00000000-0000-4000-9000-000000000001', '金城1号', '2026-09-30', null, null, '应县局', '2026-10-01'),
    (5, 140622002, '00000000-0000-4000-9000-000000000002', '下社1号', '2026-10-01', null, null, '应县局', '2026-10-01');
  insert into chat_check (group_id, scope, checked_on, has_chat, has_customer_manager, has_market_inspector, has_market_manager, checked_by) values
    ('00000000-0000-4000-9000-000000000001', 140622001, '2026-03-01', true, true, true, false, '许客户经理'),
    ('00000000-0000-4000-9000-000000000002', 140622001, '2026-03-01', true, true, true, false, '许客户经理'),
    ('00000000-0000-4000-9000-000000000002', 140622001, '2026-09-10', true, true, false, false, '许客户经理'),
    ('00000000-0000-4000-9000-000000000002', 140622001, '2026-10-01', true, true, true, false, '许客户经理');
  insert into activity (id, kind, county_id, scope, held_on, topic, place_text, recorded_by, recorded_at)
    select ('00000000-0000-4000-b000-00000000000' || i)::uuid, 'TRAINING', 3, 140622001, held_on, '识假', '小组之家', '许客户经理', now()
      from (values (1, date '2026-09-01'), (2, '2026-09-30'), (3, '2026-10-01')) a (i, held_on);
  insert into activity_group (activity_id, group_id, scope, held_on) values
    ('00000000-0000-4000-b000-000000000001', '00000000-0000-4000-9000-000000000001', 140622001, '2026-09-01'),
    ('00000000-0000-4000-b000-000000000001', '00000000-0000-4000-9000-000000000002', 140622001, '2026-09-01'),
    ('00000000-0000-4000-b000-000000000002', '00000000-0000-4000-9000-000000000001', 140622001, '2026-09-30'),
    ('00000000-0000-4000-b000-000000000003', '00000000-0000-4000-9000-000000000001', 140622001, '2026-10-01');
  insert into founding_text (kind, city_id, scope, version, body, effective_on, reason, set_by, set_at) values
    ('PLEDGE', 2, 140600000, 2, '承诺如下', '2026-10-01', '修订', '营销中心', now());
  insert into pledge (retailer_id, group_id, scope, text_version, signed_on, binds_from, recorded_by, recorded_at)
    select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, '00000000-0000-4000-9000-000000000001', 140622001, version, signed, signed, '应县局', now()
      from (select i, 1, date '2026-01-01' from generate_series(2, 9) i union all
            select i, 2, date '2026-10-02' from unnest(array[2, 3, 10]) i) p(i, version, signed);
  insert into margin_survey (retailer_id, month, sku_set, scope, revenue, cost) values
    ('00000000-0000-4000-8000-000000000002', '2026-09-01', 'ALL', 140622001, 10000, 8900),
    ('00000000-0000-4000-8000-000000000003', '2026-09-01', 'ALL', 140622001, 10000, 8900.01),
    ('00000000-0000-4000-8000-000000000040', '2026-09-01', 'ALL', 140622002, 10000, 5000)`;

const CLOCK = clockOn('2026-10-12');
const SEPTEMBER = yearMonth('2026-09');
const OCTOBER = yearMonth('2026-10');

describe('counting a month', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await openDatabase({ url: test.url, entities: [] });
    await inSystemTransaction(database.workPool, (_, client) => client.query(TOWN));
    await refreshMonths(database.workPool, '140600', [SEPTEMBER, OCTOBER], CLOCK.today(), CLOCK.now());
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  const valuesOf = async (unitCode: string, month = SEPTEMBER) => {
    const read = new ReadTransaction(database.readPool, everything);
    const sheet = await readIndicatorSheet(read, {
      unitCode,
      level: null,
      peers: false,
      codes: INDICATOR_CODES,
      months: [month],
      rankedMonths: [],
      smallCell: null,
    });
    read.release();
    return new Map(computeValues(sheet, INDICATOR_CODES, [month], CLOCK.today()).map((value) => [value.code, value]));
  };
  const stored = async (condition = sql`true`) => {
    const read = new ReadTransaction(database.readPool, everything);
    const rows = await read.query<{ key: string } & Fraction>(
      sql`select im.unit_id || ' ' || im.code || ' ' || im.month as key, im.numerator::text, im.denominator::text
            from indicator_month im where ${condition} order by 1`,
    );
    read.release();
    return rows;
  };
  const fractionOf = (value: { readonly numerator: string | null; readonly denominator: string | null } | undefined) =>
    value && `${Number(value.numerator)}/${Number(value.denominator)}`;

  it('counts active retailers with an unexpired licence: of 48 one licence has lapsed, 14 of the 47 are members', async () => {
    const county = await valuesOf('140622');
    expect(fractionOf(county.get('COVERAGE_OVERALL'))).toBe('14/47');
    expect(fractionOf(county.get('COVERAGE_URBAN'))).toBe('14/23');
    expect(fractionOf(county.get('COVERAGE_RURAL'))).toBe('0/24');
  });

  it('counts places for township seats, and members beside them', async () => {
    const county = await valuesOf('140622');
    expect(fractionOf(county.get('COVERAGE_SEAT'))).toBe('1/2');
    expect(fractionOf(county.get('COVERAGE_SEAT_MEMBER'))).toBe('4/24');
    expect(fractionOf(county.get('COVERAGE_PLACE'))).toBe('2/3');
    expect((await valuesOf('140622101V01')).get('COVERAGE_SEAT')).toMatchObject({ state: 'NOT_APPLICABLE', value: null });
  });

  it('sorts groups by their members: eleven and four', async () => {
    const county = await valuesOf('140622');
    expect(county.get('GROUP_SIZE_MEAN')).toMatchObject({ value: '7.500000', band: 'NONE', rank: null });
    expect(
      ['GROUP_SIZE_UNDER_5', 'GROUP_SIZE_UNDER_10', 'GROUP_SIZE_10_15', 'GROUP_SIZE_16_25', 'GROUP_SIZE_OVER_25'].map((code) =>
        fractionOf(county.get(code as 'GROUP_SIZE_10_15')),
      ),
    ).toEqual(['1/2', '1/2', '1/2', '0/2', '0/2']);
  });

  it('sums revenue and cost of members only; exactly 11 % meets the target, one cent less does not', async () => {
    const county = await valuesOf('140622');
    expect(fractionOf(county.get('MARGIN_ALL'))).toBe('2199.99/20000');
    expect(county.get('MARGIN_ALL')).toMatchObject({ value: '0.110000', band: 'NEAR' });
    expect(fractionOf(county.get('MARGIN_MEMBER_SHARE_ALL'))).toBe('1/2');
    expect(fractionOf(county.get('MARGIN_GROUP_SHARE_ALL'))).toBe('0/1');
    expect(county.get('MARGIN_AGREED')).toMatchObject({ state: 'NOT_REPORTED', value: null, band: 'NONE' });
  });

  it('takes only meetings with evidence and leaders whose term has not ended', async () => {
    const county = await valuesOf('140622');
    expect(fractionOf(county.get('GROUP_MEETING_RATE'))).toBe('1/2');
    expect(fractionOf(county.get('LEADERS_MEETING_RATE'))).toBe('1/1');
    // The second group's new leader was elected in September and takes office next year.
    expect(fractionOf(county.get('LEADER_TERM_VALID'))).toBe('1/2');
    expect((await valuesOf('140622A01')).get('LEADERS_MEETING_RATE')).toMatchObject({ state: 'NOT_APPLICABLE' });
  });

  it('counts a joint meeting for both groups, and evidence that came after the month for the rate and not as in time', async () => {
    const [september, october] = [await valuesOf('140622'), await valuesOf('140622', OCTOBER)];
    const figures = (values: typeof september) =>
      (['GROUP_MEETING_RATE', 'MEETING_EVIDENCE_ON_TIME'] as const).map((code) => fractionOf(values.get(code)));
    expect(figures(september)).toEqual(['1/2', '0/2']);
    expect(figures(october)).toEqual(['2/2', '2/2']);
  });

  it('counts members bound by the pledge in force: a new version is signed again, and no earlier month is judged by it', async () => {
    expect(fractionOf((await valuesOf('140622')).get('PLEDGE_SHARE'))).toBe('8/14');
    expect(fractionOf((await valuesOf('140622', OCTOBER)).get('PLEDGE_SHARE'))).toBe('3/14');
    expect((await valuesOf('140622A02')).get('PLEDGE_SHARE')).toMatchObject({ state: 'NOT_APPLICABLE', value: null });
  });

  it('counts areas with a home open at month end, groups whose chat has both officers, activities once for each group', async () => {
    const [september, october] = [await valuesOf('140622'), await valuesOf('140622', OCTOBER)];
    const figures = (values: typeof september) =>
      (['HOME_COVERAGE', 'CHAT_COVERAGE', 'ACTIVITIES_PER_GROUP'] as const).map((code) => fractionOf(values.get(code)));
    // In September 城区片 has the home that opened on its last day; the inspector had left the second group's chat.
    expect(figures(september)).toEqual(['1/2', '1/2', '3/2']);
    expect(figures(october)).toEqual(['2/2', '2/2', '1/2']);
    expect(fractionOf((await valuesOf('140622A02')).get('HOME_COVERAGE'))).toBe('0/1');
    expect((await valuesOf('140622100J01')).get('HOME_COVERAGE'), 'no place has a share of areas').toMatchObject({
      state: 'NOT_APPLICABLE',
    });
  });

  it('counts what the archive boxes hold at month end; papers of a month are demanded in the following one', async () => {
    const [september, october] = [await valuesOf('140622'), await valuesOf('140622', OCTOBER)];
    const figures = (values: typeof september) =>
      (['ARCHIVE_COMPLETE_LEADER', 'ARCHIVE_COMPLETE_COUNTY'] as const).map((code) => fractionOf(values.get(code)));
    // Both have charter, covenant and information table; of 14 members 8 have signed, and nobody's application is there.
    expect(figures(september)).toEqual(['14/34', '4/4']);
    // The first group's evidence of September came in October; the revised pledge has been signed by three.
    expect(figures(october)).toEqual(['12/40', '7/7']);
    expect((await valuesOf('140622A01')).get('ARCHIVE_COMPLETE_COUNTY')).toMatchObject({ state: 'NOT_APPLICABLE' });
  });

  it('finds what has to be acted on: sizes and margins of the month, terms and licences of today', async () => {
    const read = new ReadTransaction(database.readPool, everything);
    const found = await readAttention(read, '140622', SEPTEMBER, CLOCK.today());
    const blind = new ReadTransaction(database.readPool, nothing);
    const elsewhere = await readAttention(blind, '140622', SEPTEMBER, CLOCK.today());
    read.release();
    blind.release();
    expect(found.map(({ kind, count, examples }) => [kind, count, examples[0]?.label, examples[0]?.detail])).toEqual([
      ['SEAT_UNCOVERED', 1, '下社镇所在地', '应县'],
      ['GROUP_UNDERSIZE', 1, '二', '4'],
      ['LEADER_TERM_EXPIRED', 1, '二', '2026-09-01'],
      ['MEETING_MISSING', 1, '二', '2026-09'],
      ['MARGIN_UNDER_TARGET', 1, '一', '0.110000'],
    ]);
    expect(elsewhere).toEqual([]);
  });

  it('makes every parent the sum of its children', async () => {
    const read = new ReadTransaction(database.readPool, everything);
    const rows = await read.query<{ code: string; unit: number; parent: number | null; numerator: string; denominator: string }>(
      sql`select code, unit_id as unit, parent_id as parent, numerator::text, denominator::text from indicator_month where month = '2026-09-01'`,
    );
    read.release();
    for (const parent of rows) {
      const children = rows.filter((row) => row.parent === parent.unit && row.code === parent.code);
      if (children.length === 0) continue;
      const sum = sumFractions(children);
      expect([parent.code, Number(sum.numerator), Number(sum.denominator)]).toEqual([
        parent.code,
        Number(parent.numerator),
        Number(parent.denominator),
      ]);
    }
  });

  it('gives the same by the fold after single changes as by counting everything anew', async () => {
    await inSystemTransaction(database.workPool, async (execute) => {
      await execute(
        sql`update membership set during = daterange(lower(during), '2026-10-05') where retailer_id = '00000000-0000-4000-8000-000000000014'`,
      );
      await execute(sql`insert into membership (group_id, retailer_id, scope, during)
        values ('00000000-0000-4000-9000-000000000001', '00000000-0000-4000-8000-000000000025', 140622001, '[2026-10-01,)')`);
      await execute(sql`insert into margin_survey (retailer_id, month, sku_set, scope, revenue, cost)
        values ('00000000-0000-4000-8000-000000000025', '2026-10-01', 'AGREED', 140622002, 500, 400)`);
      await execute(sql`insert into place_refresh (place_id, from_month) values (7, '2026-10-01'), (8, '2026-10-01')`);
    });
    expect(await foldRefreshes(database.workPool, CLOCK.today(), CLOCK.now())).toBe(2);
    const folded = await stored();
    expect(fractionOf((await valuesOf('140622', OCTOBER)).get('MARGIN_AGREED'))).toBe('100/500');
    await refreshMonths(database.workPool, '140600', [SEPTEMBER, OCTOBER], CLOCK.today(), CLOCK.now());
    expect(await stored()).toEqual(folded);
  });

  it('counts a retailer where it traded before it moved, and the members of a group wherever they trade', async () => {
    const moved = '00000000-0000-4000-8000-000000000015';
    await inSystemTransaction(database.workPool, async (execute) => {
      // Moved on 5 October from the seat to the village; afterwards its September survey comes in, at its new place.
      await execute(sql`update retailer_version set during = '[2020-01-01,2026-10-05)' where retailer_id = ${moved}`);
      await execute(sql`insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, during)
        select id, 140622002, 9, licence_no, licence_expires_on, market_type, format, tier, status, '[2026-10-05,)' from retailer where id = ${moved}`);
      await execute(sql`update retailer set scope = 140622002, place_id = 9 where id = ${moved}`);
      await execute(sql`insert into margin_survey (retailer_id, month, sku_set, scope, revenue, cost)
        values (${moved}, '2026-09-01', 'ALL', 140622002, 1000, 700)`);
      await execute(sql`insert into place_refresh (place_id, from_month) values (9, '2026-09-01')`);
    });
    await foldRefreshes(database.workPool, CLOCK.today(), CLOCK.now());
    const afterMove = await stored();
    await refreshMonths(database.workPool, '140600', [SEPTEMBER, OCTOBER], CLOCK.today(), CLOCK.now());
    expect(await stored()).toEqual(afterMove);

    await inSystemTransaction(database.workPool, async (execute) => {
      // The first group is dissolved; one of its members trades in the other area, which the act does not name.
      await execute(
        sql`update membership set during = daterange(lower(during), '2026-10-06') where group_id = '00000000-0000-4000-9000-000000000001' and upper_inf(during)`,
      );
      await execute(
        sql`update mutual_aid_group set status = 'DISSOLVED', dissolved_on = '2026-10-06' where id = '00000000-0000-4000-9000-000000000001'`,
      );
      await execute(sql`insert into place_refresh (place_id, from_month) values (6, '2026-10-01')`);
    });
    await foldRefreshes(database.workPool, CLOCK.today(), CLOCK.now());
    const afterDissolving = await stored();
    await refreshMonths(database.workPool, '140600', [SEPTEMBER, OCTOBER], CLOCK.today(), CLOCK.now());
    expect(await stored()).toEqual(afterDissolving);

    await inSystemTransaction(database.workPool, async (execute) => {
      await execute(sql`update membership set during = daterange(lower(during), null) where upper(during) = '2026-10-06'`);
      await execute(sql`update mutual_aid_group set status = 'ACTIVE', dissolved_on = null where dissolved_on = '2026-10-06'`);
    });
    await refreshMonths(database.workPool, '140600', [SEPTEMBER, OCTOBER], CLOCK.today(), CLOCK.now());
  });

  it('leaves the rows of a closed month as they were counted', async () => {
    await inSystemTransaction(database.workPool, async (execute) => {
      await execute(sql`update month_period set state = 'CLOSED' where month = '2026-09-01'`);
    });
    const before = await stored(sql`im.month = '2026-09-01'`);
    await inSystemTransaction(database.workPool, async (execute) => {
      await execute(sql`update margin_survey set cost = 0 where month = '2026-09-01'`);
      await execute(sql`insert into place_refresh (place_id, from_month) values (6, '2026-09-01')`);
    });
    await foldRefreshes(database.workPool, CLOCK.today(), CLOCK.now());
    expect(await stored(sql`im.month = '2026-09-01'`)).toEqual(before);
  });

  it('opens and counts the months that have begun since, also after a long rest', async () => {
    await foldRefreshes(database.workPool, localDate('2026-12-01'), CLOCK.now());
    const read = new ReadTransaction(database.readPool, everything);
    const months = await read.query<{ month: string; asOf: string }>(
      sql`select to_char(month, 'YYYY-MM') as month, as_of::text as "asOf" from month_period order by 1`,
    );
    read.release();
    expect(months).toEqual([
      { month: '2026-09', asOf: '2026-09-30' },
      { month: '2026-10', asOf: '2026-10-31' },
      { month: '2026-11', asOf: '2026-11-30' },
      { month: '2026-12', asOf: '2026-12-01' },
    ]);
    expect(fractionOf((await valuesOf('140622', yearMonth('2026-12'))).get('COVERAGE_OVERALL'))).toBe('14/47');
  });

  it('leaves the figures of a city alone when a place of another is counted', async () => {
    await inSystemTransaction(database.workPool, (_, client) =>
      client.query(`
        insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
          ('140700', '晋中市', 'CITY', 1, 140700000, 140799999, null), ('140702', '榆次区', 'COUNTY', 10, 140702000, 140702999, null),
          ('140702A01', '城区片', 'AREA', 11, 140702001, 140702001, null), ('140702001J01', '迎宾街', 'PLACE', 12, 140702001, 140702001, 'STREET');
        insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address,
            market_type, format, tier, status, since) values ('00000000-0000-4000-8000-000000000099', '99', 140702001, 13, '140702100099',
            '2028-01-01', '乙丑店', '钱二', '迎宾街', 'URBAN', 'GROCERY', 10, 'ACTIVE', '2020-01-01');
        insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, during)
          select id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, '[2020-01-01,)' from retailer where customer_code = '99'`),
    );
    await refreshMonths(database.workPool, '140700', [SEPTEMBER, OCTOBER], CLOCK.today(), CLOCK.now());
    const both = await stored();
    expect(fractionOf((await valuesOf('140000')).get('COVERAGE_URBAN'))).toBe('14/24');
    await inSystemTransaction(database.workPool, (execute) =>
      execute(sql`insert into place_refresh (place_id, from_month) values (6, '2026-10-01'), (13, '2026-10-01')`),
    );
    await foldRefreshes(database.workPool, CLOCK.today(), CLOCK.now());
    expect(await stored()).toEqual(both);
  });
});
