import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportTown, licence, NAME, openImportTown, SECOND } from './import-town.fixture';

describe('lists of joining, help and pairing', () => {
  let town: ImportTown;
  beforeAll(async () => {
    town = await openImportTown();
  });
  afterAll(() => town.close());

  it('applications: as far as the days on paper lead them, by name, customer code or licence number (SD-R11)', async () => {
    const header = '零售户,客户编码,小组,状态,申请日期,意见日期,意见,阅读日期,签订日期';
    await town.comesInOnce(
      'JOIN_APPLICATIONS',
      'applyToJoin',
      header,
      `店7,C7,${NAME},待意见,2026-10-01,,,,`,
      `店8,,${NAME},待签承诺书,2026-10-01,2026-10-02,同意,2026-10-03,`,
      `${licence(9)},,${SECOND},,2026-10-01,2026-10-02,,2026-10-03,2026-10-04`,
      `,C10,${SECOND},不同意,2026-10-01,2026-10-02,经营场所不在本街,,`,
    );
    const states = () =>
      town.rowsOf(`select r.store_name, a.state from join_application a join retailer r on r.id = a.retailer_id
      order by length(r.store_name), r.store_name`);
    expect(await states()).toEqual(['店7 APPLIED', '店8 READ', '店9 ACTIVE', '店10 REJECTED']);
    expect(await town.rowsOf(`select count(*) from membership where during = '[2026-10-04,)'`)).toEqual(['1']);
    const exported = [
      '零售户,客户编码,小组,状态,申请日期,最近一步,有效至',
      `店8,C8,${NAME},待签承诺书,2026-10-01,2026-10-03,2026-12-30`,
    ];
    expect(await town.bringIn('JOIN_APPLICATIONS', exported)).toMatchObject({ counts: [0, 0, 1] });
    const carriedOn = [header, `店7,,${NAME},待阅读,2026-10-01,2026-10-05,,,`];
    expect(await town.bringIn('JOIN_APPLICATIONS', carriedOn)).toMatchObject({ counts: [0, 1, 0] });
    expect((await states())[0]).toBe('店7 ACCEPTED');
    expect(
      await town.faultsOf(
        'JOIN_APPLICATIONS',
        header,
        `店7,,${SECOND},,2026-10-06,,,,`,
        `店11,,${NAME},待阅读,2026-10-06,,,,`,
        `店11,,${SECOND},,2026-10-07,,,2026-10-08,`,
        `店12,,${NAME},,2026-10-06,,,,`,
        `店11,,没有的小组,,2026-10-08,,,,`,
        `店8,,${NAME},,2026-10-01,2026-10-04,,,`,
        `,,${NAME},,2026-10-06,,,,`,
        `店2,C11,${NAME},,2026-10-06,,,,`,
        `店2,,${SECOND},,2026-10-06,,,,`,
      ),
    ).toEqual([
      `2 零售户: 店7已申请加入“${NAME}”，尚未办结（SD-R11）`,
      '3 状态: 待意见（后面的状态由所填各步的日期得出）',
      `4 零售户: 店11已申请加入“${NAME}”，尚未办结（SD-R11）`,
      '5 零售户: 专卖证号（本单位有几户同名，请写号码）',
      '6 小组: 本单位在册小组或筹建中小组的名称',
      '7 意见日期: 与系统中的一致：2026-10-02',
      '8 零售户: 店名、专卖证号或客户编码，填一项',
      '9 零售户: 与零售户一致：店11',
      `10 零售户: 店2已是“${NAME}”的组员（SD-R03）`,
    ]);
    expect(
      await town.faultsOf(
        'JOIN_APPLICATIONS',
        header,
        `店11,,${NAME},,2026-10-06,,,2026-10-07,`,
        `店12,C12,${NAME},不同意,2026-10-06,2026-10-07,,,`,
      ),
    ).toEqual(['2 阅读日期: 申请待意见，不能登记阅读（SD-R11）', '3 意见: 请写明原因']);
  });

  it('trainers: members named from a day on, and to a day (SD-R46)', async () => {
    const header = '零售户,地点,能讲的内容,自,至,讲过,最近一次';
    await town.comesInOnce(
      'RETAILER_TRAINERS',
      'nameTrainer',
      header,
      '店1,金城镇所在地,陈列,2026-09-01,,3,2026-09-20',
      `${licence(2)},,明码实价,2026-09-01,2026-10-01,,`,
    );
    expect(await town.rowsOf('select subjects, since::text, until::text from retailer_trainer order by 1 desc')).toEqual([
      '陈列 2026-09-01 ',
      '明码实价 2026-09-01 2026-10-01',
    ]);
    const ended = [header, '店1,,陈列,2026-09-01,2026-10-10,,'];
    expect(await town.bringIn('RETAILER_TRAINERS', ended)).toMatchObject({ counts: [0, 1, 0] });
    expect(await town.bringIn('RETAILER_TRAINERS', ended)).toMatchObject({ counts: [0, 0, 1] });
    expect(
      await town.faultsOf(
        'RETAILER_TRAINERS',
        header,
        '店11,,陈列,2026-09-01,,,',
        '店2,,陈列,2026-09-01,2026-10-02,,',
        '店3,,陈列,2026-10-02,2026-10-02,,',
        '店3,,陈列,2026-10-13,,,',
        '没有的店,,陈列,2026-10-02,,,',
      ),
    ).toEqual([
      '2 零售户: 店11现在不是小组组员（SD-R46）',
      '3 能讲的内容: 与系统中的一致：明码实价',
      '3 至: 与系统中的一致：2026-10-01',
      '4 至: 晚于 2026-10-02 的日期',
      '5 自: 日期不能晚于今天',
      '6 零售户: 本单位已有的零售户，请先导入零售户',
    ]);
  });

  it('pairings: the columns filled tell who is paired with whom (SD-R33)', async () => {
    const header = '党员职工,小组,党员零售户,邻户,支部,社区支部,县,自';
    await town.comesInOnce(
      'PARTY_PAIRINGS',
      'pair%',
      header,
      `李四,${NAME},,,,,应县,2026-09-01`,
      `,,店1,${licence(12)},,,应县,2026-09-01`,
      ',,,,一支部,东街社区支部,140622,2026-09-01',
    );
    const exported = ['党员零售户,邻户,县,自', '店1,店12,应县,2026-09-01'];
    expect(await town.bringIn('PARTY_PAIRINGS', exported)).toMatchObject({ counts: [0, 0, 1] });
    await town.admin.query("update party_pairing set until = '2026-10-05' where kind = 'BRANCH_COMMUNITY'");
    const ended = ['支部,社区支部,县,自', '一支部,东街社区支部,应县,2026-09-01'];
    expect(await town.bringIn('PARTY_PAIRINGS', ended)).toMatchObject({ counts: [0, 0, 1] });
    expect(
      await town.faultsOf(
        'PARTY_PAIRINGS',
        header,
        `王五,${NAME},,,,,应县,2026-10-01`,
        `李四,${NAME}一组,,,,,应县,2026-10-01`,
        `李四,${SECOND},,,,,怀仁市,2026-10-01`,
        ',,店1,店1,,,应县,2026-10-01',
        ',,店2,店12,,,应县,2026-10-01',
        ',,店1,店12,,,应县,2026-10-02',
        '李四,,店3,店4,,,应县,2026-10-01',
        ',,店2,,,,应县,2026-10-01',
        ',,,,一支部,西街社区支部,应县,2026-10-13',
      ),
    ).toEqual([
      `2 小组: ${NAME}已由李四联系（SD-R33）`,
      '3 小组: 本单位在册小组的名称',
      '4 县: 小组所在的县：应县',
      '5 邻户: 不能带动自己（SD-R33）',
      '6 邻户: 专卖证号（本单位有几户同名，请写号码）',
      '7 自: 与系统中的一致：2026-09-01',
      '8 党员职工: 一行一种结对：党员职工和小组，或党员零售户和邻户，或支部和社区支部',
      '9 邻户: 结对的另一方，两方一起填',
      '10 自: 日期不能晚于今天',
    ]);
  });

  it('demonstration shops: one after the other in each county, the next ends the one before (SD-R37)', async () => {
    const header = '县,示范店,地址,自,至';
    await town.comesInOnce(
      'DEMONSTRATION_SHOPS',
      'nameDemonstrationShop',
      header,
      '应县,店2,新建路,2026-10-01,',
      '应县,店1,新建路,2026-09-01,2026-10-01',
    );
    expect(await town.rowsOf('select since::text, until::text from demonstration_shop order by 1')).toEqual([
      '2026-09-01 2026-10-01',
      '2026-10-01 ',
    ]);
    expect(
      await town.faultsOf(
        'DEMONSTRATION_SHOPS',
        header,
        '应县,店3,,2026-09-15,',
        '怀仁市,店3,,2026-10-02,',
        '应县,店12,新建路,2026-10-03,',
        '右玉县,店3,,2026-10-03,',
      ),
    ).toEqual([
      '2 自: 不能早于开始日期 2026-10-01',
      '3 县: 该户所在的县：应县',
      '4 示范店: 专卖证号（本单位有几户同名，请写号码）',
      '5 县: 本单位范围内的县区名称或六位编码',
    ]);
  });

  it('Hundred Flowers counters: set up on a day, and given up with a reason (SD-R34)', async () => {
    const header = '零售户,片区,小组,地址,设立日期,撤除日期,撤除原因';
    await town.comesInOnce(
      'HUNDRED_FLOWERS_COUNTERS',
      'openHundredFlowersCounter',
      header,
      `店1,城区片,${NAME},新建路,2026-09-01,,`,
      '店11,,,,2026-09-01,2026-10-01,门店装修调整',
    );
    const givenUp = [header, `店1,,,,2026-09-01,2026-10-02,店主改变陈列`];
    expect(await town.bringIn('HUNDRED_FLOWERS_COUNTERS', givenUp)).toMatchObject({ counts: [0, 1, 0] });
    expect(await town.bringIn('HUNDRED_FLOWERS_COUNTERS', givenUp)).toMatchObject({ counts: [0, 0, 1] });
    expect(
      await town.faultsOf(
        'HUNDRED_FLOWERS_COUNTERS',
        header,
        '店1,,,,2026-09-15,,',
        '店2,,,,2026-10-13,,',
        '店3,,,,2026-10-02,2026-10-03,',
        '店11,,,,2026-09-01,2026-10-04,门店装修调整',
        '店12,,,,2026-10-02,,',
      ),
    ).toEqual([
      '2 设立日期: 原有专柜到 2026-10-02 为止，不能更早（SD-R34）',
      '3 设立日期: 日期不能晚于今天',
      '4 撤除原因: 撤除日期和原因一起填',
      '5 撤除日期: 与系统中的一致：2026-10-01',
      '6 零售户: 专卖证号（本单位有几户同名，请写号码）',
    ]);
  });

  it('stores of one name: what is recorded is read again by the name, what is new and what is carried on needs the number', async () => {
    const header = '专卖证号,零售户,设立日期,撤除日期,撤除原因';
    const both = [header, `${licence(12)},店12,2026-09-05,,`, `${licence(13)},,2026-09-05,,`];
    expect(await town.bringIn('HUNDRED_FLOWERS_COUNTERS', both)).toMatchObject({ counts: [2, 0, 0] });
    const exported = [header, ',店12,2026-09-05,,', ',店12,2026-09-05,,'];
    expect(await town.bringIn('HUNDRED_FLOWERS_COUNTERS', exported)).toMatchObject({ counts: [0, 0, 2] });
    expect(await town.faultsOf('HUNDRED_FLOWERS_COUNTERS', header, ',店12,2026-09-05,2026-10-01,门店装修调整')).toEqual([
      '2 零售户: 专卖证号（本单位有几户同名，请写号码）',
    ]);
    const numbered = [header, `${licence(13)},店12,2026-09-05,2026-10-01,门店装修调整`];
    expect(await town.bringIn('HUNDRED_FLOWERS_COUNTERS', numbered)).toMatchObject({ counts: [0, 1, 0] });
  });

  it('cases of help: with what was done and what became of it; no fault tells what is recorded (SD-R43, SD-R46)', async () => {
    const header = '组员,小组,困难,情况,立案,帮扶经过,结果';
    await town.comesInOnce(
      'AID_CASES',
      'openAidCase',
      header,
      `店3,${NAME},疾病,住院手术无人看店,2026-09-10,2026-09-11 轮流看店；2026-09-20 登门看望；带了米面,2026-10-01 已经康复出院`,
      `店6,${SECOND},经营困难,门前修路客流下降,2026-10-02,,`,
    );
    expect(await town.rowsOf('select done_on::text, what from aid_step order by 1')).toEqual([
      '2026-09-11 轮流看店',
      '2026-09-20 登门看望；带了米面',
    ]);
    // Written with marks of full width, as other hands do.
    await town.admin.query("update aid_case set situation = '住院手术，无人看店' where kind = 'ILLNESS'");
    const read = [header, `店3,${NAME},疾病,"住院手术，无人看店",2026-09-10,2026-09-11 轮流看店,`];
    expect(await town.bringIn('AID_CASES', read)).toMatchObject({ counts: [0, 0, 1] });
    const carriedOn = [header, '店6,,经营困难,门前修路客流下降,2026-10-02,2026-10-08 帮助线上接单,'];
    expect(await town.bringIn('AID_CASES', carriedOn)).toMatchObject({ counts: [0, 1, 0] });
    expect(await town.bringIn('AID_CASES', carriedOn)).toMatchObject({ counts: [0, 0, 1] });
    expect(
      await town.faultsOf(
        'AID_CASES',
        header,
        `店3,${NAME},疾病,别的情况写在这里,2026-09-10,,2026-10-02 已经康复出院`,
        `店3,${NAME},疾病,住院手术，无人看店,2026-09-10,2026-09-25 又去看望,`,
        '店6,,家庭困难,老人需要照料,2026-10-05,,',
        '店11,,疾病,住院手术无人看店,2026-10-05,,',
        `店4,${SECOND},疾病,住院手术无人看店,2026-10-05,登门看望,`,
        `店4,${SECOND},疾病,住院手术无人看店,2026-10-05,2026-10-01 登门看望,`,
      ),
    ).toEqual([
      '2 情况: 与系统中的一致：该项帮扶已登记，此处不同',
      '2 结果: 与系统中的一致：该项帮扶已登记，此处不同',
      '3 帮扶经过: 帮扶已结案（SD-R46）',
      '4 组员: 店6已有未结的帮扶（SD-R46）',
      '5 组员: 店11现在不是小组组员（SD-R46）',
      '6 帮扶经过: 日期和内容，如“2026-09-10 登门看望”',
      `7 小组: 该户所在的小组：${NAME}`,
      '7 帮扶经过: 日期不能早于立案日期 2026-10-05',
    ]);
  });

  it('shared demands: to the state that the list tells, never back (SD-R46)', async () => {
    const header = '提出组员,小组,场合,用烟日期,数量（条）,状态,承接组员,说明';
    await town.comesInOnce(
      'DEMAND_SHARINGS',
      'offerDemand',
      header,
      `店1,${NAME},婚宴,2026-10-20,12.5,待承接,,亲戚结婚`,
      `店2,${NAME},会议,2026-10-21,3,已办结,店3,`,
      `店5,${SECOND},丧事,2026-10-13,2,已撤回,店6,家里另有安排`,
    );
    expect(await town.rowsOf('select cartons, status, withdraw_reason from demand_sharing order by needed_on')).toEqual([
      '2.0 WITHDRAWN 家里另有安排',
      '12.5 OPEN ',
      '3.0 DONE ',
    ]);
    const taken = [header, `店1,,婚宴,2026-10-20,12.5,已承接,店4,`];
    expect(await town.bringIn('DEMAND_SHARINGS', taken)).toMatchObject({ counts: [0, 1, 0] });
    expect(await town.bringIn('DEMAND_SHARINGS', taken)).toMatchObject({ counts: [0, 0, 1] });
    expect(
      await town.faultsOf(
        'DEMAND_SHARINGS',
        header,
        '店1,,婚宴,2026-10-20,12.5,待承接,,',
        '店1,,婚宴,2026-10-20,12.5,已承接,店3,',
        '店2,,会议,2026-10-21,3,已撤回,,改在别处办',
        '店1,,婚宴,2026-10-11,1,待承接,,',
        '店1,,婚宴,2026-10-25,1,已承接,店6,',
        '店1,,婚宴,2026-10-26,1,已承接,,',
        '店1,,婚宴,2026-10-27,1,已撤回,,',
        '店1,,婚宴,2026-10-28,1,待承接,店2,',
      ),
    ).toEqual([
      '2 状态: 与系统中的一致：已承接',
      '3 承接组员: 与系统中的一致：店4',
      '4 状态: 与系统中的一致：已办结',
      '5 用烟日期: 用烟日期不能早于今天（SD-R46）',
      '6 承接组员: 承接人须是本组的另一户组员（SD-R46）',
      '7 承接组员: 承接的组员（已承接、已办结的必填）',
      '8 说明: 撤回的原因',
      '9 状态: 已承接或已办结（填了承接组员）',
    ]);
  });
});
