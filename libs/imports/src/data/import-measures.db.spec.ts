import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yingCounty } from './import-city.fixture';
import { type ImportTown, openImportTown } from './import-town.fixture';

const HEADER = '县区,会议日期,意见,措施,责任人,办结期限,进展,办结或撤回日期,办结情况或撤回原因';
const SUPPLY = '应县,2026-10-08,到货不足,申请调剂货源,市场经理,2026-10-20';
const PARKING = '应县,2026-10-08,停车不便,协调划出车位,县区负责人,2026-10-30';
const TAGS = '应县,2026-10-08,价签不一,统一更换价签,各组组长,2026-10-10';

describe("measures of leaders' meetings (SD-R18)", () => {
  let town: ImportTown;
  beforeAll(async () => {
    town = await openImportTown();
    await town.bringIn('MEETING_RECORDS', [
      '会议类型,县区,日期,地点类型,议程,到会证号',
      '组长例会,应县,2026-10-08,县营销部,5,全体',
    ]);
    await town.admin.query('delete from audit_line');
  });
  afterAll(() => town.close());

  const measures = () =>
    town.rowsOf(`select opinion, responsible, due_on::text, coalesce(done_on::text, '-'), coalesce(remark, '-'), coalesce(withdrawn_on::text, '-'), coalesce(withdraw_reason, '-')
      from meeting_measure order by opinion collate "C"`);

  it('come in open, done or withdrawn, as the list of the page has them', async () => {
    await town.comesInOnce(
      'MEASURES',
      'recordMeasure',
      HEADER,
      `${SUPPLY},办理中,,`,
      `140622${PARKING.slice(2)},已撤回,2026-10-10,街道已另行划出车位`,
      `${TAGS},,2026-10-09,已全部更换`,
    );
    expect(await measures()).toEqual([
      '价签不一 各组组长 2026-10-10 2026-10-09 已全部更换 - -',
      '停车不便 县区负责人 2026-10-30 - - 2026-10-10 街道已另行划出车位',
      '到货不足 市场经理 2026-10-20 - - - -',
    ]);
    expect(await town.rowsOf(`select act, count(*) from audit_line where act like '%Measure' group by 1 order by 1`)).toEqual([
      'finishMeasure 1',
      'recordMeasure 3',
      'withdrawMeasure 1',
    ]);
  });

  it('are carried on to their end, and never back', async () => {
    const done = [HEADER, `${SUPPLY},已办结,2026-10-11,货源已到`];
    expect((await town.dryRun('MEASURES', done)).counts).toEqual([0, 1, 0]);
    expect((await measures())[2], 'a dry run writes nothing').toContain('- - - -');
    expect(await town.bringIn('MEASURES', done)).toMatchObject({ counts: [0, 1, 0] });
    expect(await town.bringIn('MEASURES', done)).toMatchObject({ counts: [0, 0, 1] });
    expect(await town.bringIn('MEASURES', [HEADER, `${SUPPLY},,,`]), 'empty cells tell nothing').toMatchObject({
      counts: [0, 0, 1],
    });
    expect(
      await town.faultsOf(
        'MEASURES',
        HEADER,
        `${SUPPLY},办理中,,`,
        `${PARKING},,2026-10-10,已划出`,
        `${TAGS},已办结,2026-10-10,已全部更换`,
      ),
    ).toEqual([
      '2 进展: 与系统中的一致：已办结',
      '3 进展: 与系统中的一致：已撤回',
      '4 办结或撤回日期: 与系统中的一致：2026-10-09',
    ]);
  });

  it('charge two with the same, where the file says so', async () => {
    const both = ['市场经理,2026-10-20', '县区负责人,2026-10-20'].map(
      (charged) => `应县,2026-10-08,价签缺失,补齐价签,${charged},办理中,,`,
    );
    expect(await town.bringIn('MEASURES', [HEADER, ...both])).toMatchObject({ counts: [2, 0, 0] });
    expect(await town.bringIn('MEASURES', [HEADER, ...both.toReversed()])).toMatchObject({ counts: [0, 0, 2] });
    await town.admin.query(`delete from meeting_measure where opinion = '价签缺失'`);
  });

  it('are refused at the cell that is wrong', async () => {
    expect(
      await town.faultsOf(
        'MEASURES',
        HEADER,
        '怀仁,2026-10-08,意见,措施,某人,2026-10-20,,,',
        '应县,2026-10-07,意见,措施,某人,2026-10-20,,,',
        '应县,2026-10-08,意见,措施,某人,2026-10-07,,,',
        '应县,2026-10-08,意见,措施,某人,2026-10-20,,2026-10-13,办好了',
        '应县,2026-10-08,意见,措施,某人,2026-10-20,已撤回,2026-10-10,不办',
        '应县,2026-10-08,意见,措施,某人,2026-10-20,已办结,,',
        '应县,2026-10-08,意见,措施,某人,2026-10-20,办理中,2026-10-10,办好了',
        '应县,2026-10-08,意见,措施,某人,2026-10-20,,2026-10-10,',
        '应县,2026-10-08,到货不足,申请调剂货源,钱经理,2026-10-21,,,',
        '应县,2026-10-08,,措施,某人,2026-10-20,,,',
      ),
    ).toEqual([
      '2 县区: 本单位范围内的县区名称或六位编码',
      '3 会议日期: 有记录的组长例会的日期，请先导入会议记录',
      '4 办结期限: 办结期限不能早于会议日期 2026-10-08（SD-R18）',
      '5 办结或撤回日期: 日期不能晚于今天',
      '6 办结情况或撤回原因: 请写明理由（4 到 200 个字）（SD-R18）',
      '7 办结或撤回日期: 办结或撤回的日期',
      '8 进展: 已办结或已撤回（填了日期）',
      '9 办结情况或撤回原因: 日期和情况（原因）一起填',
      '10 责任人: 与系统中的一致：市场经理',
      '10 办结期限: 与系统中的一致：2026-10-20',
      '11 意见: 必填',
    ]);
  });

  it("are those of who keeps leaders' meetings (SD-R15), and of a meeting that is not archived", async () => {
    const another = [HEADER, '应县,2026-10-08,意见,措施,某人,2026-10-20,,,'];
    const officer = { ...yingCounty, role: 'CUSTOMER_MANAGER' };
    expect((await town.dryRun('MEASURES', another, yingCounty, '140622')).faults).toEqual([]);
    expect((await town.dryRun('MEASURES', another, officer, '140622')).faults).toEqual([
      expect.stringMatching(/^2 会议日期: .*SD-R15/),
    ]);
    await town.admin.query(
      `update meeting set status = 'ARCHIVED', evidenced_at = now(), archived_at = now(), archived_by = 'x'`,
    );
    expect(await town.faultsOf('MEASURES', ...another)).toEqual(['2 会议日期: 会议已归档，不能记录措施（SD-R15）']);
    expect(await town.bringIn('MEASURES', [HEADER, `${TAGS},,,`])).toMatchObject({ counts: [0, 0, 1] });
  });
});
