import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yingCounty } from './import-city.fixture';
import { type ImportTown, NAME, openImportTown, SECOND } from './import-town.fixture';

const HEADER = '小组或县,类型,片区,进展,日期,地点类型,地点';

describe('meetings that are planned', () => {
  let town: ImportTown;
  beforeAll(async () => {
    town = await openImportTown();
  });
  afterAll(() => town.close());

  const planned = () =>
    town.rowsOf(`select coalesce(g.name, c.name), m.status, m.planned_on::text, m.place_kind, coalesce(m.place_text, '-')
      from meeting m join unit c on c.id = m.county_id left join mutual_aid_group g on g.id = m.group_id where m.held_on is null order by m.planned_on, m.place_kind`);

  it('come in for groups and leaders, at the usual place where none is named (SD-R14, SD-R15)', async () => {
    await town.comesInOnce(
      'MEETING_PLANS',
      'planMeeting',
      HEADER,
      `${NAME},小组例会,,,2026-10-20,,`,
      `${SECOND},小组例会,城区片,已计划,2026-10-21,,村委会`,
      '应县,组长例会,,,2026-10-28,县营销部,',
    );
    expect(await planned()).toEqual([
      `${NAME} PLANNED 2026-10-20 MEMBER_SHOP -`,
      `${SECOND} PLANNED 2026-10-21 OTHER 村委会`,
      '应县 PLANNED 2026-10-28 COUNTY_DEPARTMENT -',
    ]);
  });

  it('are read again as pages list them: told, held, jointly, cancelled, or with nothing arranged', async () => {
    await town.admin.query(
      `update meeting set status = 'NOTIFIED', notified_on = '2026-10-12', notice_by = 'PHONE' where planned_on = '2026-10-20'`,
    );
    await town.bringIn('MEETINGS', [
      '会议类型,小组名称,县区,日期,人数,资料齐全',
      `小组例会,${NAME},,2026-09-18,3,是`,
      '组长例会,,应县,2026-09-25,2,否',
    ]);
    await town.admin.query(
      `update meeting set joint_group_id = (select id from mutual_aid_group where name = '${SECOND}') where held_on = '2026-09-18'`,
    );
    const asShown = [
      HEADER,
      `${NAME},小组例会,城区片,已通知,2026-10-20,,组员店铺`,
      `${NAME},小组例会,城区片,资料齐全（补齐逾期）,2026-09-18,,`,
      `${SECOND},小组例会,城区片,资料齐全,2026-09-18,,`,
      '应县,组长例会,,缺会,2026-09-25,,',
      `${SECOND},小组例会,城区片,未安排,,,`,
    ];
    expect(await town.bringIn('MEETING_PLANS', asShown)).toMatchObject({ counts: [0, 0, 5] });
  });

  it('are refused at the cell that is wrong, as on the page', async () => {
    await town.admin.query(`update meeting set status = 'CANCELLED', cancel_reason = '改期召开' where planned_on = '2026-10-21'`);
    expect(
      await town.faultsOf(
        'MEETING_PLANS',
        HEADER,
        '没有的组,小组例会,,,2026-10-22,,',
        `${NAME},小组例会,,,2026-10-22,,`,
        `${SECOND},小组例会,,,2026-10-21,,`,
        `${SECOND},小组例会,,已取消,2026-10-21,,村委会`,
        `${SECOND},小组例会,,,2026-10-09,,`,
        `${SECOND},小组例会,,,2026-11-20,县营销部,`,
        `${SECOND},小组例会,,已召开，资料不全,2026-11-21,,`,
        `${SECOND},小组例会,,已通知,,,`,
        `${NAME},小组例会,,已通知,2026-10-20,,村委会`,
        `${NAME},小组例会,,已取消,2026-10-20,,`,
        `${NAME},小组例会,,已召开，资料不全,2026-10-20,,`,
        `${NAME},小组例会,,已计划,2026-10-20,,`,
        '怀仁,组长例会,,,2026-10-28,,',
      ),
    ).toEqual([
      '2 小组或县: 本单位在册小组的名称',
      expect.stringMatching(/^3 日期: .*当月已有计划中的例会（2026-10-20）/),
      '4 日期: 没有取消过例会的日期（当天的已取消；另行安排请在会议页办理）',
      '6 日期: 计划日期不能早于今天；已开的会请直接记录',
      '7 地点类型: 小组例会在小组之家或组员店铺召开（SD-R14）',
      '8 进展: 已计划（当天没有这次例会；通知、取消在会议页登记，已召开的导入会议记录）',
      '9 日期: 会议的日期',
      '10 地点: 与系统中的一致（地点在会议页修改）',
      '11 进展: 与系统中的一致：已通知（通知、取消在会议页登记，已召开的导入会议记录）',
      '12 进展: 与系统中的一致：已通知（通知、取消在会议页登记，已召开的导入会议记录）',
      '14 小组或县: 本单位范围内的县区名称或六位编码',
    ]);
  });

  it('are read again where one of the day was cancelled for another; a place may have the length that pages take', async () => {
    const far = `${'村'.repeat(199)}委`;
    expect(await town.bringIn('MEETING_PLANS', [HEADER, `${SECOND},小组例会,,,2026-11-21,,${far}`])).toMatchObject({
      counts: [1, 0, 0],
    });
    await town.admin.query(`insert into meeting (kind, group_id, county_id, scope, month, planned_on, status, cancel_reason, place_kind, place_text)
      select kind, group_id, county_id, scope, month, planned_on, 'CANCELLED', '改期召开', 'MEMBER_SHOP', null from meeting where planned_on = '2026-11-21'`);
    const asShown = [HEADER, `${SECOND},小组例会,,已取消,2026-11-21,,组员店铺`, `${SECOND},小组例会,,已计划,2026-11-21,,${far}`];
    expect(await town.bringIn('MEETING_PLANS', asShown)).toMatchObject({ counts: [0, 0, 2] });
  });

  it('are the market manager’s where leaders meet (SD-R15); a dry run plans nothing', async () => {
    const before = await planned();
    const lines = [HEADER, '应县,组长例会,,,2026-11-25,,'];
    const officer = { ...yingCounty, role: 'CUSTOMER_MANAGER' };
    expect((await town.dryRun('MEETING_PLANS', lines, officer, '140622')).faults).toEqual([
      expect.stringMatching(/^2 日期: .*SD-R15/),
    ]);
    expect(await town.dryRun('MEETING_PLANS', lines, yingCounty, '140622')).toMatchObject({ faults: [], counts: [1, 0, 0] });
    expect(await planned()).toEqual(before);
  });
});
