import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportCity, openImportCity, yingCounty } from './import-city.fixture';

const GROUP = '应县金城镇卷烟零售户诚信自律互助小组';
const SURVEY = '专卖证号,客户编码,月份,全部卷烟销售额,全部卷烟进货额,约定价格品规销售额,约定价格品规进货额';
const VOLUME = '专卖证号,客户编码,月份,二类烟销量,全部卷烟销量';
const MEETING = '会议类型,小组名称,县区,日期,人数,资料齐全';

describe('importing facts of a month', () => {
  let city: ImportCity;
  beforeAll(async () => {
    city = await openImportCity();
    await city.bringIn('RETAILERS', [
      '专卖证号,客户编码,店铺名称,负责人,经营地址,地点编码,市场类型,经营业态,档位,有效日期,生效日期',
      '140622100001,1,店,王,路,140622100S01,C,Z,20,2028-06-30,2026-09-01',
      '140622100002,2,店,王,路,140622100S01,C,Z,20,2028-06-30,2026-09-01',
    ]);
    await city.bringIn('GROUPS', [
      '小组名称,地点编码,街道,组建日期,专卖证号,入组日期',
      `${GROUP},140622100S01,金城镇,2026-09-10,140622100001,2026-09-10`,
    ]);
    await city.admin.query('delete from place_refresh');
  });
  afterAll(() => city.close());

  const surveys = () =>
    city.rowsOf(
      'select t.customer_code, month::text, sku_set, m.scope, revenue, cost from margin_survey m join retailer t on t.id = retailer_id order by 1, 2, 3',
    );

  it('surveys are created, replaced by a later survey of the month, and left alone when they are the same', async () => {
    const file = [SURVEY, '140622100001,,2026-09,"1,000.00",890,500,445', ',2,2026-09,200.5,180,,'];
    expect((await city.bringIn('MARGIN_SURVEYS', file)).counts).toEqual([2, 0, 0]);
    expect(await surveys()).toEqual([
      '1 2026-09-01 AGREED 140622001 500.00 445.00',
      '1 2026-09-01 ALL 140622001 1000.00 890.00',
      '2 2026-09-01 ALL 140622001 200.50 180.00',
    ]);
    expect((await city.bringIn('MARGIN_SURVEYS', file)).counts).toEqual([0, 0, 2]);
    expect(
      (await city.bringIn('MARGIN_SURVEYS', [SURVEY, ',2,2026-09,200.5,180,100,90', '140622100001,,2026-10,1,1,,'])).counts,
    ).toEqual([1, 1, 0]);
    expect(await city.rowsOf('select place_id, from_month::text from place_refresh order by place_id, from_month')).toEqual([
      '7 2026-09-01',
      '7 2026-09-01',
    ]);
    expect((await surveys())[3]).toBe('2 2026-09-01 AGREED 140622001 100.00 90.00');
  });

  it('surveys of a closed month, of a month to come, of an unknown retailer are refused', async () => {
    const checked = await city.dryRun('MARGIN_SURVEYS', [
      SURVEY,
      '140622100001,,2026-08,1,1,,',
      '140622100001,,2026-11,1,1,,',
      '140622100009,,2026-09,1,1,,',
      '140622100001,,2026-09,1,1,,',
      ',1,2026-09,1,1,,',
    ]);
    expect(checked.faults).toEqual([
      '2 月份: 未结账的月份（该月已结账）',
      '3 月份: 不晚于今天（2026-10-12）',
      '4 专卖证号: 系统中已有的零售户，请先导入零售户',
      '6 客户编码: 文件内不重复（与第 5 行是同一零售户）',
    ]);
  });

  it('class-II volumes come in for closed months too, are replaced by a later file and never twice (SD-R34)', async () => {
    const volumes = () =>
      city.rowsOf(
        'select t.customer_code, month::text, v.scope, cartons, all_cartons from class_two_volume v join retailer t on t.id = retailer_id order by 1, 2',
      );
    const refreshes = () => city.rowsOf('select count(*) from place_refresh');
    const before = await refreshes();
    const file = [VOLUME, '140622100001,,2026-08,36.5条,412', ',2,2026-09,0,'];
    expect((await city.bringIn('CLASS_TWO_VOLUMES', file)).counts).toEqual([2, 0, 0]);
    expect((await city.bringIn('CLASS_TWO_VOLUMES', file)).counts).toEqual([0, 0, 2]);
    expect((await city.bringIn('CLASS_TWO_VOLUMES', [VOLUME, ',1,2026-08,40.5,', ',1,2026-09,41,'])).counts).toEqual([1, 1, 0]);
    expect(await volumes(), 'an empty cell keeps what is there').toEqual([
      '1 2026-08-01 140622001 40.5 412.0',
      '1 2026-09-01 140622001 41.0 ',
      '2 2026-09-01 140622001 0.0 ',
    ]);
    expect(await refreshes(), 'no figure of a month is counted from them').toEqual(before);
  });

  it('class-II volumes of a month to come, of an unknown retailer, below 0 or above all cigarettes are refused', async () => {
    const checked = await city.dryRun('CLASS_TWO_VOLUMES', [
      VOLUME,
      '140622100001,,2026-11,1,2',
      '140622100009,,2026-09,1,2',
      '140622100001,,2026-09,-1,2',
      '140622100002,,2026-08,3,2.5',
      '140622100001,,2026-08,412.1,',
      '140622100002,,2026-10,1.25,',
    ]);
    expect(checked.faults).toEqual([
      '2 月份: 不晚于今天（2026-10-12）',
      '3 专卖证号: 系统中已有的零售户，请先导入零售户',
      '4 二类烟销量: 不小于 0 的数量（条），最多一位小数',
      '5 二类烟销量: 不多于全部卷烟销量',
      '6 二类烟销量: 不多于该月全部卷烟销量（已有 412.0 条）',
      '7 二类烟销量: 不小于 0 的数量（条），最多一位小数',
    ]);
  });

  it("meetings of groups and of a county's leaders are recorded once a day", async () => {
    const file = [MEETING, `小组例会,${GROUP},,2026-09-18,12,是`, '组长例会,,应县,2026-09-20,8,否'];
    expect((await city.bringIn('MEETINGS', file)).counts).toEqual([2, 0, 0]);
    expect(
      await city.rowsOf('select kind, county_id, held_on::text, scope, attendees, status, late from meeting order by kind'),
    ).toEqual(['GROUP 3 2026-09-18 140622001 12 EVIDENCE_COMPLETE false', 'LEADERS 3 2026-09-20 140622000 8 HELD false']);
    expect((await city.bringIn('MEETINGS', file)).counts).toEqual([0, 0, 2]);
    expect((await city.bringIn('MEETINGS', [MEETING, '组长例会,,140622,2026-09-20,8,是'])).counts).toEqual([0, 1, 0]);
  });

  it('the meeting that was planned for a month is the first that a sheet has of it; a record that is kept here stays', async () => {
    await city.admin.query(`insert into meeting (kind, group_id, county_id, scope, month, status, planned_on, held_on, attendees)
      select 'GROUP', id, county_id, scope, m.month::date, m.status, m.planned_on::date, m.held_on::date, m.attendees
        from mutual_aid_group, (values ('2026-10-01', 'PLANNED', '2026-10-20', null, 0), ('2026-09-01', 'HELD', null, '2026-09-28', 9))
          as m(month, status, planned_on, held_on, attendees)`);
    const sheet = [
      MEETING,
      `小组例会,${GROUP},,2026-10-09,11,是`,
      `小组例会,${GROUP},,2026-10-10,10,是`,
      `小组例会,${GROUP},,2026-09-28,12,是`,
    ];
    expect((await city.bringIn('MEETINGS', sheet)).counts).toEqual([2, 0, 1]);
    expect(
      await city.rowsOf(`select planned_on::text, held_on::text, attendees, status, from_sheet from meeting
        where kind = 'GROUP' and held_on > '2026-09-18' order by held_on`),
    ).toEqual([
      ' 2026-09-28 9 HELD false',
      '2026-10-20 2026-10-09 11 EVIDENCE_COMPLETE true',
      ' 2026-10-10 10 EVIDENCE_COMPLETE true',
    ]);
  });

  it('meetings of unknown groups or counties, before the founding, in closed months, after today are refused', async () => {
    const checked = await city.dryRun('MEETINGS', [
      MEETING,
      '小组例会,不知名小组,,2026-09-18,12,是',
      '组长例会,,大同,2026-09-31,十二,是',
      `小组例会,${GROUP},,2026-09-09,12,是`,
      '组长例会,,应县,2026-08-20,12,是',
      '组长例会,,应县,2026-10-13,12,是',
      `小组例会,${GROUP},,2026-09-18,12,是`,
      `小组例会,${GROUP},应县,2026-09-18,12,是`,
    ]);
    expect(checked.faults).toEqual([
      '2 小组名称: 本单位已有的小组名称',
      '3 县区: 朔州市范围内的县区名称或六位编码',
      '3 日期: 日历上存在的日期（该日期不存在）',
      '3 人数: 0–9999 的整数',
      '4 日期: 小组存续期间的日期',
      '5 日期: 未结账的月份（该月已结账）',
      '6 日期: 不晚于今天（2026-10-12）',
      '8 日期: 同一小组一天只记一次（与第 7 行相同）',
    ]);
  });

  it("a county records its own leaders' meeting", async () => {
    const checked = await city.dryRun(
      'MEETINGS',
      [MEETING, '组长例会,,应县,2026-10-09,8,是', '组长例会,,怀仁市,2026-10-09,8,是'],
      yingCounty,
      '140622',
    );
    expect(checked.faults).toEqual(['3 县区: 应县范围内的县区名称或六位编码']);
    const alone = await city.dryRun('MEETINGS', [MEETING, '组长例会,,应县,2026-10-09,8,是'], yingCounty, '140622');
    expect((await city.commit(alone.jobId, yingCounty)).state).toBe('COMMITTED');
  });
});
