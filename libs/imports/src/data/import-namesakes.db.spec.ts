import type { ImportKind } from '@chengxin/imports/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityOffice } from './import-city.fixture';
import { type ImportTown, NAME, openImportTown } from './import-town.fixture';

const province = { ...cityOffice, scope: { from: 140_000_000, to: 149_999_999, peerParentId: null } };
const BY_CODE = '六位编码（本单位有几个县区同名）';
const ASSOCIATION = '卷烟零售户诚信自律协会';

describe('counties of two cities that share a name', () => {
  let town: ImportTown;
  beforeAll(async () => {
    town = await openImportTown();
    await town.admin.query(`insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
        ('140700', '晋中市', 'CITY', 1, 140700000, 140799999, null);
      insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind)
        select '140722', '应县', 'COUNTY', id, 140722000, 140722999, null from unit where code = '140700';
      insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind)
        select '140722A01', '城区片', 'AREA', id, 140722001, 140722001, null from unit where code = '140722';
      insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind)
        select '140722100S01', '金城镇所在地', 'PLACE', id, 140722001, 140722001, 'TOWNSHIP_SEAT' from unit where code = '140722A01';
      insert into month_period (city_id, month, state, as_of, refreshed_at)
        select id, '2026-09-01', 'OPEN', '2026-09-30', now() from unit where code = '140700'`);
  });
  afterAll(() => town.close());

  const faultsOf = async (kind: ImportKind, ...lines: string[]) => (await town.dryRun(kind, lines, province, '140000')).faults;
  const bringIn = async (kind: ImportKind, ...lines: string[]) => {
    const checked = await town.dryRun(kind, lines, province, '140000');
    expect(checked.faults).toEqual([]);
    return (await town.commit(checked.jobId, province)).counts;
  };

  it('are named by their codes in what is new, so that nothing is recorded of the other one', async () => {
    const plans = '小组或县,类型,日期';
    expect(await faultsOf('MEETING_PLANS', plans, '应县,组长例会,2026-10-28')).toEqual([`2 小组或县: ${BY_CODE}`]);
    expect(await faultsOf('CHAT_CHECKS', '县区,核对日期,已建微信群,市场经理在群', '应县,2026-10-02,是,是')).toEqual([
      `2 县区: ${BY_CODE}`,
    ]);
    expect(await faultsOf('ASSOCIATIONS', '县,协会名称,成立日期', `应县,${ASSOCIATION},2026-10-01`)).toEqual([
      `2 县: ${BY_CODE}`,
    ]);
    const sheet = '会议类型,县区,日期,人数,资料齐全';
    expect(await faultsOf('MEETINGS', sheet, '组长例会,应县,2026-10-08,2,否')).toEqual([`2 县区: ${BY_CODE}`]);
    expect(await faultsOf('MEETINGS', sheet, '组长例会,140722,2026-10-08,2,否')).toEqual([]);

    expect(await bringIn('MEETING_PLANS', plans, '140722,组长例会,2026-10-28')).toEqual([1, 0, 0]);
    expect(await town.rowsOf('select u.code from meeting m join unit u on u.id = m.county_id')).toEqual(['140722']);
  });

  it('are read again by their name, as pages list what is arranged (SD-R15)', async () => {
    expect(await bringIn('MEETING_PLANS', '小组或县,类型,进展,日期,地点', '应县,组长例会,已计划,2026-10-28,县营销部')).toEqual([
      0, 0, 1,
    ]);
  });

  it('elect for associations of one name on one day, each in its county (SD-R10)', async () => {
    const founded = ['140622', '140681', '140722'].map((county) => `${county},${ASSOCIATION},2026-10-01`);
    expect(await bringIn('ASSOCIATIONS', '县,协会名称,成立日期', ...founded)).toEqual([3, 0, 0]);
    const header = '小组,县,状态,启动日期,选正职,副职名额';
    const opened = (county: string) => `${ASSOCIATION},${county},推选候选人,2026-10-09,是,0`;
    const unclear = '县区，同名的写六位编码（几个县有这个名称的小组或协会）';
    expect(await faultsOf('ELECTIONS', header, opened(''))).toEqual([`2 县: ${unclear}`]);
    expect(await faultsOf('ELECTIONS', header, opened('应县'))).toEqual([`2 县: ${unclear}`]);
    expect(await bringIn('ELECTIONS', header, opened('140622'), opened('怀仁市'), opened('140722'))).toEqual([3, 0, 0]);
    expect(await bringIn('ELECTIONS', header, opened('应县'), opened('怀仁市'))).toEqual([0, 0, 2]);
    const cancelled = (county: string) => `${ASSOCIATION},${county},已取消,2026-10-09,与换届一并进行`;
    const given = '小组,县,状态,启动日期,取消原因';
    expect(await faultsOf('ELECTIONS', given, cancelled('应县')), 'one of the two is carried on').toEqual([`2 县: ${unclear}`]);
    expect(await bringIn('ELECTIONS', given, cancelled('140722'))).toEqual([0, 1, 0]);
    expect(
      await town.rowsOf(`select u.code, e.state from election e join association a on a.id = e.association_id join unit u on u.id = a.county_id
        order by u.code`),
    ).toEqual(['140622 NOMINATING', '140681 NOMINATING', '140722 CANCELLED']);
  });

  it('keep what groups of one name do apart: it is imported for each county', async () => {
    await town.admin.query(`insert into mutual_aid_group (name, street_text, county_id, place_id, scope, market_type, status, founded_on)
      select '${NAME}', '金城镇', c.id, p.id, 140722001, 'URBAN', 'ACTIVE', '2026-09-01' from unit c, unit p
       where c.code = '140722' and p.code = '140722100S01'`);
    const homes = ['小组名称,小组之家地址,启用日期', `${NAME},新建路 1 号,2026-09-01`] as const;
    expect(await faultsOf('GROUP_HOMES', ...homes)).toEqual([
      '2 小组名称: 只有一个小组用的名称（有几个县的小组同名，请按县分别导入）',
    ]);
    expect((await town.dryRun('GROUP_HOMES', homes)).counts).toEqual([1, 0, 0]);
  });
});
