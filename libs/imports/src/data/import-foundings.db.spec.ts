import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportTown, licence, NAME, openImportTown, SECOND } from './import-town.fixture';

const THIRD = `${NAME}三组`;
const HEADER = '小组名称,地点编码,街道/社区,状态,零售户,专卖证号,客户编码,组长候选人,小组之家地址,筹建负责人';
const row = (who: string, rest = ',,', name = THIRD, state = '') => `${name},140622100S01,金城镇,${state},${who},${rest}`;

describe('foundings with whom they ask (§3.5)', () => {
  let town: ImportTown;
  beforeAll(async () => {
    town = await openImportTown();
  });
  afterAll(() => town.close());

  const asked = () =>
    town.rowsOf(`select f.name, f.state, f.convener, coalesce(c.store_name, '-'), string_agg(r.store_name, '+' order by r.licence_no)
      from founding f left join retailer c on c.id = f.candidate_id left join founding_invitee i on i.founding_id = f.id left join retailer r on r.id = i.retailer_id
      group by f.id, c.id order by f.opened_at`);

  it('come in as drafts, a row for each retailer, one of whom is meant to lead', async () => {
    const lines = [row('店7,,', ',新建路 9 号,王经理'), row(`,${licence(8)},`, '是,,'), row(',,C9')];
    const dry = await town.dryRun('FOUNDINGS', [HEADER, ...lines]);
    expect([dry.faults, dry.counts, await asked()]).toEqual([[], [3, 0, 0], []]);
    await town.comesInOnce('FOUNDINGS', '%Founding', HEADER, ...lines);
    expect(await asked()).toEqual([`${THIRD} DRAFT 王经理 店8 店7+店8+店9`]);
    expect(await town.rowsOf('select home_address, street_text from founding')).toEqual(['新建路 9 号 金城镇']);
  });

  it('are asked further, and read again as pages list them', async () => {
    const list = [HEADER, row(',,', '店8,,王经理', THIRD, '草案')];
    expect(await town.bringIn('FOUNDINGS', list)).toMatchObject({ counts: [0, 0, 1] });
    expect(await town.bringIn('FOUNDINGS', [HEADER, row('店10,,'), row('店7,,')])).toMatchObject({ counts: [1, 0, 1] });
    expect(await asked()).toEqual([`${THIRD} DRAFT 王经理 店8 店7+店8+店9+店10`]);
    await town.bringIn('JOIN_APPLICATIONS', ['零售户,小组,申请日期', `店7,${THIRD},2026-10-10`]);
    expect(
      await town.bringIn('FOUNDINGS', [HEADER, row('店7,,')]),
      'an application takes the place of the invitation',
    ).toMatchObject({
      counts: [0, 0, 1],
    });
  });

  it('are refused at the cell that is wrong, as on the page', async () => {
    expect(
      await town.faultsOf(
        'FOUNDINGS',
        HEADER,
        row('店1,,', ',,', `${NAME}四组`),
        row('店12,,', ',,', `${NAME}四组`),
        row('没有的店,,'),
        row('店11,,', ',,', SECOND),
        row('店11,,', ',,', '诚信小组'),
        row('店7,,', '是,,'),
        row('店8,,', '否,,'),
        row(',,', '店9,,'),
        row(',,', '是,,'),
        row(',,', ',,', `${NAME}五组`),
        row('店11,,', ',,', `${NAME}五组`, '筹建中'),
        row('店7,,', ',别处,钱经理', THIRD, '筹建中'),
        `${THIRD},140622100V01,金城镇,,店7,,,,,`,
        `${NAME}六组,140681100S01,金城镇,,店11,,,,,`,
      ),
    ).toEqual([
      `2 零售户: 店1已是“${NAME}”的组员（SD-R03）`,
      '3 零售户: 专卖证号（本单位有几户同名，请写号码）',
      '4 零售户: 本单位已有的零售户，请先导入零售户',
      expect.stringMatching(/^5 小组名称: /),
      expect.stringMatching(/^6 小组名称: /),
      '7 组长候选人: 与系统中的一致：店8',
      '8 组长候选人: 与系统中的一致：店8',
      '9 组长候选人: 与系统中的一致：店8',
      '10 零售户: 候选人的店名或号码',
      '11 零售户: 新的筹建拟邀请的零售户',
      '12 状态: 草案（没有这个筹建；启动、成立在筹建页办理）',
      '13 状态: 与系统中的一致：草案',
      '13 小组之家地址: 与系统中的一致：新建路 9 号',
      '13 筹建负责人: 与系统中的一致：王经理',
      '14 地点编码: 与系统中的一致：140622100S01',
      expect.stringMatching(/^15 小组名称: .*怀仁市.*SD-R05/),
    ]);
  });

  it('of one that is over ask nobody any more; given up, its name is free for a new draft', async () => {
    await town.admin.query(`update founding set state = 'ABANDONED', ended_on = '2026-10-11', end_reason = '无人参加'`);
    expect(await town.bringIn('FOUNDINGS', [HEADER, row(',,', '店8,,', THIRD, '已放弃')])).toMatchObject({ counts: [0, 0, 1] });
    expect(await town.bringIn('FOUNDINGS', [HEADER, row('店11,,', '是,,')])).toMatchObject({ counts: [1, 0, 0] });
    expect((await asked())[1]).toBe(`${THIRD} DRAFT 营销中心 店11 店11`);
  });

  it('are read again as the page lists them, given up beside the next of that name', async () => {
    const givenUp = row(',,', '店8,新建路 9 号,王经理', THIRD, '已放弃');
    const next = row(',,', '店11,,营销中心', THIRD, '草案');
    expect(await town.bringIn('FOUNDINGS', [HEADER, next, givenUp])).toMatchObject({ counts: [0, 0, 2] });
    await town.admin.query(`update founding set state = 'ABANDONED', ended_on = '2026-10-12', end_reason = '无人参加'`);
    const both = [givenUp, row(',,', '店11,,营销中心', THIRD, '已放弃')];
    expect(await town.bringIn('FOUNDINGS', [HEADER, ...both]), 'both given up').toMatchObject({ counts: [0, 0, 2] });
  });
});
