import { buffer } from 'node:stream/consumers';
import { ARCHIVE_WIDTHS, archiveRows } from '@chengxin/joining/domain';
import { writeXlsx } from '@chengxin/workbook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { huairenCounty, type ImportCity, openImportCity, yingCounty } from './import-city.fixture';

const RETAILERS = '专卖证号,客户编码,店铺名称,负责人,联系电话,经营地址,地点编码,市场类型,经营业态,档位,有效日期,生效日期';
const licence = (number: number): string => `140622${String(number).padStart(6, '0')}`;
const NAME = '应县金城镇卷烟零售户诚信自律互助小组';

type Texts = Record<string, string>;
const member = (number: number, texts: Texts = {}): Texts => ({
  零售店名称: `店${number}`,
  专卖证号: licence(number),
  客户姓名: `王${number}`,
  ...texts,
});
const members = (from: number, to: number): Texts[] => Array.from({ length: to - from + 1 }, (_, index) => member(from + index));

type Archive = readonly [texts: Texts, members: readonly Texts[]];

/** A workbook with a sheet for each archive, in the printed layout. */
const workbook = (...archives: readonly Archive[]): Promise<Buffer> =>
  buffer(
    writeXlsx(
      archives.map(([texts, list], index) => ({
        name: `${index + 1}组`,
        widths: ARCHIVE_WIDTHS,
        rows: archiveRows({ 组建日期: '2026年9月1日', ...texts }, list),
      })),
    ),
  );

describe('importing group archives', () => {
  let city: ImportCity;
  beforeAll(async () => {
    city = await openImportCity();
    const retailer = (number: number, place = '140622100S01', tier = 20): string =>
      `${licence(number)},C${number},店${number},王${number},1380000${1000 + number},新建路,${place},城网,食杂店,${tier},2028-06-30,2026-09-01`;
    await city.bringIn('RETAILERS', [
      RETAILERS,
      ...Array.from({ length: 60 }, (_, index) => retailer(index + 1)),
      retailer(71, '140681100S01'),
      retailer(72, '140622100V01'),
      retailer(73, '140622100V01', 12),
    ]);
    await city.admin.query('delete from place_refresh; delete from audit_line');
  });
  afterAll(() => city.close());

  const first: Texts = { 小组名称: NAME, 组长姓名: '王1', 小组之家地址: '新建路 1 号' };
  const faultsOf = async (...archives: readonly Archive[]): Promise<readonly string[]> =>
    (await city.dryRun('GROUP_ARCHIVES', await workbook(...archives))).faults;

  it('founds groups with members, leader and home, in one commit; a second run changes nothing', async () => {
    const file = await workbook(
      [first, [...members(1, 3), member(4, { 入组日期: '2026-10-02' })]],
      [{ 小组名称: `${NAME}二组`, 组长姓名: '王11', 组长当选日期: '2026-09-05' }, [...members(11, 12), member(72)]],
    );
    const checked = await city.dryRun('GROUP_ARCHIVES', file);
    expect(checked).toMatchObject({ state: 'CHECKED', faults: [], counts: [9, 0, 0] });
    expect(await city.rowsOf('select count(*) from mutual_aid_group')).toEqual(['0']);
    expect(await city.commit(checked.jobId)).toMatchObject({ state: 'COMMITTED', counts: [9, 0, 0], message: null });
    expect(
      await city.rowsOf(
        'select name, street_text, ordinal, founded_on::text, place_id, home_address from mutual_aid_group order by name',
      ),
    ).toEqual([`${NAME} 金城镇 0 2026-09-01 7 新建路 1 号`, `${NAME}二组 金城镇 2 2026-09-01 7 `]);
    expect(await city.rowsOf('select lower(during)::text, count(*) from membership group by 1 order by 1')).toEqual([
      '2026-09-01 6',
      '2026-10-02 1',
    ]);
    // Paper tells no votes.
    expect(
      await city.rowsOf(
        'select role, elected_on::text, term_ends_on::text, votes_for, votes_total, ended_on from leader_term order by elected_on',
      ),
    ).toEqual(['LEADER 2026-09-01 2027-09-01   ', 'LEADER 2026-09-05 2027-09-05   ']);
    expect(await city.rowsOf('select address, opened_on::text from group_home')).toEqual(['新建路 1 号 2026-09-01']);
    expect(await city.rowsOf('select act, count(*) from audit_line group by act order by act')).toEqual([
      'addMember 1',
      'commitImport 1',
      'foundGroup 2',
      'openGroupHome 1',
      'recordPaperTerm 2',
    ]);
    expect((await city.rowsOf('select distinct from_month::text from place_refresh')).length).toBeGreaterThan(0);
    expect(await city.bringIn('GROUP_ARCHIVES', file)).toMatchObject({ state: 'COMMITTED', counts: [0, 0, 9] });
  });

  it('completes a group: who is new joins, a new leader follows, the home is set up; nobody is removed', async () => {
    const texts = { 小组名称: `${NAME}二组`, 组长姓名: '王12', 组长当选日期: '2026-10-03', 小组之家地址: '二巷 2 号' };
    const file = await workbook([texts, [member(12), member(13, { 入组日期: '2026-10-01' })]]);
    expect(await city.bringIn('GROUP_ARCHIVES', file)).toMatchObject({ state: 'COMMITTED', counts: [1, 1, 1] });
    const group = `(select id from mutual_aid_group where name = '${NAME}二组')`;
    expect(await city.rowsOf(`select count(*) from membership where group_id = ${group}`)).toEqual(['4']);
    expect(
      await city.rowsOf(
        `select elected_on::text, ended_on::text, end_cause from leader_term where group_id = ${group} order by elected_on`,
      ),
    ).toEqual(['2026-09-05 2026-10-03 SUCCEEDED', '2026-10-03  ']);
    expect(await city.rowsOf(`select address from group_home where keeper_id = ${group}`)).toEqual(['二巷 2 号']);
    expect(await city.bringIn('GROUP_ARCHIVES', file)).toMatchObject({ counts: [0, 0, 3] });
  });

  it('tells where paper and register differ, at sheet and cell, and writes nothing', async () => {
    const file = await workbook(
      [
        { 小组名称: `${NAME}三组`, 组长姓名: '赵六' },
        [member(1), member(21, { 零售店名称: '别的店' }), member(22, { 客户姓名: '张三' }), member(99), member(71), member(23)],
      ],
      [{ 小组名称: `${NAME}四组`, 组长姓名: '赵六' }, [member(31), member(4, { 入组日期: '2026-10-05' })]],
    );
    const checked = await city.dryRun('GROUP_ARCHIVES', file);
    expect(checked.faults).toEqual([
      '8 零售店名称: 与登记的店名一致：店21',
      '9 客户姓名: 与登记的负责人一致（请核对专卖证号；已变更的先改登记）',
      '10 专卖证号: 本单位已有的零售户，请先导入零售户',
      '3 组长姓名: 成员信息中的一名成员',
      `8 专卖证号: 店4已是“${NAME}”的组员（SD-R03）`,
    ]);
    await expect(city.commit(checked.jobId)).rejects.toThrow('IMPORT_HAS_FAULTS');
    expect(await city.rowsOf('select count(*) from mutual_aid_group')).toEqual(['2']);
    const { rows } = await city.admin.query('select fault_workbook is not null as marked from import_job where id = $1', [
      checked.jobId,
    ]);
    expect(rows).toEqual([{ marked: true }]);
  });

  it('follows the rules of founding, joining and leading', async () => {
    const group = (number: string, texts: Texts = {}): Texts => ({ 小组名称: `${NAME}${number}组`, ...texts });
    expect(await faultsOf([group('三', { 组长姓名: '王71' }), [member(71), member(31)]])).toEqual([
      '7 专卖证号: 店71不在小组所在的县（SD-R03）',
    ]);
    expect(await faultsOf([{ 小组名称: '金城镇小组', 组长姓名: '王31' }, [member(31)]])).toEqual([
      expect.stringMatching(/^2 小组名称: .*SD-R05/),
    ]);
    expect(await faultsOf([group('三'), [member(31)]])).toEqual(['3 组长姓名: 组长姓名（新小组必填）']);
    expect(await faultsOf([group('三', { 组长姓名: '王73' }), [member(73)]])).toEqual([
      expect.stringMatching(/^\d+ 组长档位说明: .*（SD-R07）$/),
    ]);
    expect(await faultsOf([group('三', { 组长姓名: '王31' }), members(31, 56)])).toEqual([
      expect.stringMatching(/^\d+ 超员原因: .*（SD-R02）$/),
    ]);
    expect(await faultsOf([group('三', { 组长姓名: '王31', 组建日期: '2026-08-01' }), [member(31)]])).toEqual([
      expect.stringMatching(/^2 组建日期: .*结账/),
    ]);
    expect(await faultsOf([{ ...first, 组建日期: '2026-09-02' }, [member(1)]])).toEqual([
      '2 组建日期: 与系统中该小组一致：2026-09-01',
    ]);
    expect(await faultsOf([first, [member(1), member(41)]])).toEqual(['8 入组日期: 入组日期（该户在系统中还不是本组组员）']);
    expect(await faultsOf([{ ...first, 组长姓名: '王2' }, members(1, 2)])).toEqual([
      expect.stringMatching(/组长当选日期: 当选日期（系统中在任的是店1；已改选的请填）$/),
    ]);
    expect(await faultsOf([{ ...first, 小组之家地址: '别处 9 号' }, [member(1)]])).toEqual([
      '4 小组之家地址: 该小组已有小组之家（新建路 1 号），请先停用（SD-R37）',
    ]);
  });

  it('does not open a home again that was given up, and dates the next one by its end', async () => {
    const archive = (address: string): Archive => [{ ...first, 小组之家地址: address }, [member(1)]];
    await city.admin.query(
      `update group_home set closed_on = '2026-10-05', close_reason = '迁址' where address = '新建路 1 号'; update mutual_aid_group set home_address = null where name = '${NAME}'`,
    );
    expect(await faultsOf(archive('新建路 1 号'))).toEqual([
      '4 小组之家地址: 现在的小组之家（该处已于 2026-10-05 停用；重新启用请在阵地页办理）',
    ]);
    expect(await city.bringIn('GROUP_ARCHIVES', await workbook(archive('新建路 9 号')))).toMatchObject({ counts: [0, 1, 1] });
    expect(await city.rowsOf(`select opened_on::text from group_home where address = '新建路 9 号'`)).toEqual(['2026-10-05']);
  });

  it('stays within the unit that it is imported for', async () => {
    const file = await workbook([{ 小组名称: `${NAME}五组`, 组长姓名: '王51' }, [member(51)]]);
    expect((await city.dryRun('GROUP_ARCHIVES', file, huairenCounty, '140681')).faults).toEqual([
      '7 专卖证号: 本单位已有的零售户，请先导入零售户',
    ]);
    await expect(city.dryRun('GROUP_ARCHIVES', file, huairenCounty, '140622')).rejects.toThrow('IMPORT_UNIT_OUTSIDE');
    expect((await city.dryRun('GROUP_ARCHIVES', file, yingCounty, '140622')).faults).toEqual([]);
  });
});
