import { checkGroupChats } from '@chengxin/activities/data';
import { localDate } from '@chengxin/kernel';
import { databaseWithin, scopeStatements } from '@chengxin/persistence';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takenBack } from './acts/act-run';
import { cityOffice, yingCounty } from './import-city.fixture';
import { type ImportTown, licence, NAME, openImportTown, SECOND } from './import-town.fixture';

describe('lists that come in by the acts of their slices', () => {
  let city: ImportTown;
  beforeAll(async () => {
    city = await openImportTown();
  });
  afterAll(() => city.close());

  it('leader terms: with the votes that paper tells, from the oldest on', async () => {
    const header = '小组名称,专卖证号,职务,当选日期,赞成票,应投票数';
    await city.comesInOnce(
      'LEADER_TERMS',
      'recordPaperTerm',
      header,
      `${SECOND},${licence(6)},组长,2026-10-05,,`,
      `${NAME},${licence(2)},副组长,2026-09-03,3,4`,
      `${SECOND},${licence(5)},组长,2026-10-02,2,2`,
    );
    expect(
      await city.rowsOf(
        `select elected_on::text, votes_for, ended_on::text from leader_term where role = 'LEADER' and group_id = (select id from mutual_aid_group where name = '${SECOND}') order by elected_on`,
      ),
    ).toEqual(['2026-09-02 2 2026-10-02', '2026-10-02 2 2026-10-05', '2026-10-05  ']);
    expect(
      await city.faultsOf(
        'LEADER_TERMS',
        header,
        `${NAME},${licence(9)},组长,2026-10-01,,`,
        `${NAME},${licence(3)},组长,2026-10-02,1,4`,
        `${NAME},${licence(3)},组长,2026-08-02,,`,
        `没有的小组,${licence(3)},组长,2026-10-02,,`,
        `${NAME},${licence(4)},组长,2026-10-06,3,`,
      ),
    ).toEqual([
      '2 专卖证号: 当选者当日须为本组组员（SD-R06）',
      '3 赞成票: 赞成 1 户，全体 4 户，未达到通过比例（SD-R06）',
      expect.stringMatching(/^4 当选日期: .*结账/),
      '5 小组名称: 本单位在册小组的名称',
      '6 应投票数: 与另一项票数一起填',
    ]);
  });

  it('pledges: in the version of the day, by members, and by who joins with it', async () => {
    const header = '专卖证号,签订日期,承诺书版本,小组名称,入组日期';
    await city.comesInOnce(
      'PLEDGES',
      'recordPledges',
      header,
      `${licence(1)},2026-09-01,1,,`,
      `${licence(2)},2026-09-10,,${NAME},`,
      `${licence(7)},2026-10-01,,${NAME},2026-10-02`,
    );
    expect(
      await city.rowsOf('select signed_on::text, binds_from::text, text_version from pledge order by signed_on, binds_from'),
    ).toEqual(['2026-09-01 2026-09-01 1', '2026-09-10 2026-09-10 1', '2026-10-01 2026-10-02 1']);
    expect(await city.rowsOf("select count(*) from audit_line where act = 'addMember'")).toEqual(['1']);
    expect(
      await city.faultsOf(
        'PLEDGES',
        header,
        `${licence(1)},2026-10-01,,,`,
        `${licence(3)},2026-10-01,2,,`,
        `${licence(8)},2026-10-01,,,`,
        `${licence(4)},2026-10-01,,${SECOND},`,
        `${licence(99)},2026-10-01,,,`,
        `${licence(9)},2026-10-02,,${NAME},2026-10-01`,
        `${licence(3)},2026-12-01,,,`,
      ),
    ).toEqual([
      '2 专卖证号: 店1已签订第 1 版承诺书（SD-R11）',
      '3 承诺书版本: 签订当日有效的版本：1',
      '4 小组名称: 要加入的小组（该户现在不是组员）',
      `5 小组名称: 该户所在的小组：${NAME}`,
      '6 专卖证号: 本单位已有的零售户，请先导入零售户',
      '7 入组日期: 不早于签订日期的日期（签订承诺书后入组）',
      expect.stringMatching(/^8 签订日期: /),
    ]);
  });

  it('meeting records: place, agenda, who came; what a sheet had declared is completed', async () => {
    const header = '会议类型,小组名称,县区,日期,地点类型,地点,议程,到会证号,请假证号,客户经理到会,市管员到会,会议记录';
    const both = `${licence(1)}、${licence(2)}`;
    await city.comesInOnce(
      'MEETING_RECORDS',
      'recordMeetingHeld',
      header,
      `小组例会,${NAME},,2026-09-18,组员店铺,,2、3,${both},${licence(3)},是,否,讨论货源`,
      `小组例会,${SECOND},,2026-09-20,其他地点,村委会,讨论明码实价；5,全体,,是,是,`,
      `组长例会,,应县,2026-10-08,县营销部,,总结本月、安排下月,全体,,,,总结`,
    );
    expect(
      await city.rowsOf(
        `select m.held_on::text, m.attendees, m.customer_manager_present, (select string_agg(item, '+' order by item) from meeting_agenda a where a.meeting_id = m.id),
                (select count(*) from meeting_attendance a where a.meeting_id = m.id) from meeting m order by 1`,
      ),
    ).toEqual([
      '2026-09-18 2 true MUST_KNOW+SUPPLY_POLICY 4',
      '2026-09-20 2 true COLLECT_OPINIONS+DISCUSS_PRICES 2',
      '2026-10-08 2 false REVIEW_AND_PLAN 2',
    ]);
    await city.bringIn('MEETINGS', ['会议类型,小组名称,日期,人数,资料齐全', `小组例会,${NAME},2026-10-09,3,是`]);
    const completed = [header, `小组例会,${NAME},,2026-10-09,组员店铺,,1,全体,,是,是,`];
    expect(await city.bringIn('MEETING_RECORDS', completed)).toMatchObject({ counts: [0, 1, 0] });
    expect(await city.bringIn('MEETING_RECORDS', completed)).toMatchObject({ counts: [0, 0, 1] });
    expect(
      await city.faultsOf(
        'MEETING_RECORDS',
        header,
        `小组例会,${NAME},,2026-10-01,县营销部,,1,${both},,,,`,
        `小组例会,${NAME},,2026-10-02,其他地点,,8,${both},,,,`,
        `小组例会,${NAME},,2026-10-03,组员店铺,,1,${licence(1)}、${licence(6)},${licence(99)},,,`,
        `小组例会,${NAME},,2026-09-18,组员店铺,,1,${both},,,,`,
        `组长例会,,怀仁,2026-10-04,县营销部,,1,全体,,,,`,
      ),
    ).toEqual([
      '2 地点类型: 小组例会在小组之家或组员店铺召开（SD-R14）',
      '3 议程: 8：议程的序号 1–7 或原文',
      `4 请假证号: ${licence(99)}：本单位已有的零售户，请先导入零售户`,
      '5 日期: 没有会议记录的日期（当天已有记录且与此不同，请在会议页修改）',
      '6 县区: 本单位范围内的县区名称或六位编码',
    ]);
    expect(
      await city.faultsOf('MEETING_RECORDS', header, `小组例会,${NAME},,2026-10-03,组员店铺,,1,${licence(1)}、${licence(6)},,,,`),
    ).toEqual([`2 到会证号: ${licence(6)}：签到的须是当日的组员（组长例会为组长）（SD-R14）`]);
  });

  it('leaders’ meetings are kept by the role of who imports, that of the post where he acts in another’s place (SD-R15)', async () => {
    const header = '会议类型,县区,日期,地点类型,议程,到会证号';
    const lines = [header, '组长例会,应县,2026-10-07,县营销部,5,全体'];
    expect((await city.dryRun('MEETING_RECORDS', lines, cityOffice, '140622')).faults).toEqual([]);
    const deputy = { ...yingCounty, userId: cityOffice.userId };
    expect((await city.dryRun('MEETING_RECORDS', lines, deputy, '140622')).faults).toEqual([]);
    const officer = { ...yingCounty, role: 'CUSTOMER_MANAGER' };
    expect((await city.dryRun('MEETING_RECORDS', lines, officer, '140622')).faults).toEqual([expect.stringContaining('SD-R15')]);
  });

  it('activities: of groups together, of a county, with who took part', async () => {
    const header = '活动类型,活动日期,主题,活动地点,参加小组,县区,参加证号,来宾人数,培训师证号';
    await city.comesInOnce(
      'ACTIVITIES',
      'recordActivity',
      header,
      `培训,2026-09-20,货源政策,小组之家,${NAME}、${SECOND},,全体,2,`,
      `茶话会,2026-10-01,迎国庆,县营销部,,应县,${licence(8)},,`,
    );
    expect(
      await city.rowsOf(
        `select a.kind, a.scope, a.guests, (select count(*) from activity_group g where g.activity_id = a.id),
                (select count(*) from activity_participant p where p.activity_id = a.id) from activity a order by a.held_on`,
      ),
    ).toEqual(['TRAINING 140622001 2 2 6', 'TEA_PARTY 140622000 0 0 1']);
    expect(
      await city.faultsOf(
        'ACTIVITIES',
        header,
        `培训,2026-09-20,货源政策,小组之家,${NAME}、${SECOND},,${licence(1)},2,`,
        `茶话会,2026-10-01,中秋,村口,${NAME}、没有的组,,全体,,`,
        `茶话会,2026-10-01,中秋,村口,${NAME},,${licence(8)},,`,
        `培训,2026-10-02,陈列,村口,${NAME},,,,${licence(1)}`,
        `茶话会,2026-10-01,中秋,村口,,,全体,,`,
      ),
    ).toEqual([
      '2 主题: 没有登记过的活动（同日同主题的已有登记且与此不同，请在活动页修改）',
      '3 参加小组: 没有的组：本单位在册小组的名称',
      `4 参加证号: ${licence(8)}：参加人须是当日所选小组的组员（SD-R35）`,
      '5 培训师证号: 活动当日的零售户培训师，请先在活动页登记',
      '6 参加小组: 参加小组；县级活动填县区',
      '6 参加证号: 专卖证号（县级活动不能写“全体”）',
    ]);
  });

  it('activities: as the page writes them, though groups have ended since; how many took part is held to who', async () => {
    const page = '日期,种类,主题,地点,小组,县区,参加户数,参加证号,来宾,培训师,经过和收获';
    const six = [1, 2, 3, 4, 5, 6].map(licence).join('、');
    const training = (count: number, who: string) =>
      `2026-09-20,培训,货源政策,小组之家,${SECOND}；${NAME},应县,${count},${who},2,,`;
    const ofCounty = `2026-10-01,茶话会,迎国庆,县营销部,,应县,1,${licence(8)},0,,`;
    await city.admin.query(
      `update mutual_aid_group set status = 'DISSOLVED', dissolved_on = '2026-10-10' where name = '${SECOND}'`,
    );
    expect(await city.bringIn('ACTIVITIES', [page, training(6, six), ofCounty])).toMatchObject({ counts: [0, 0, 2] });
    expect(await city.bringIn('ACTIVITIES', [page, training(6, ''), ofCounty])).toMatchObject({ counts: [0, 0, 2] });
    expect(
      await city.faultsOf(
        'ACTIVITIES',
        page,
        training(5, six),
        `2026-10-03,茶话会,重阳,村口,${NAME},应县,2,,0,,`,
        `2026-10-03,茶话会,重阳节,村口,${NAME},应县,2,${licence(1)},0,,`,
        `2026-10-03,茶话会,国庆节,村口,${SECOND},应县,1,${licence(5)},0,,`,
      ),
    ).toEqual([
      '2 主题: 没有登记过的活动（同日同主题的已有登记且与此不同，请在活动页修改）',
      '3 参加证号: 2 户参加组员的专卖证号',
      '4 参加证号: 2 户参加组员的专卖证号',
      `5 参加小组: ${SECOND}：本单位在册小组的名称`,
    ]);
    await city.admin.query(`update mutual_aid_group set status = 'ACTIVE', dissolved_on = null where name = '${SECOND}'`);
  });

  it('what is recorded otherwise is a fault and no correction; an empty cell tells nothing', async () => {
    expect(
      await city.faultsOf(
        'LEADER_TERMS',
        '小组名称,专卖证号,职务,当选日期,赞成票,应投票数,档位说明',
        `${NAME},${licence(2)},副组长,2026-09-03,4,4,`,
        `${SECOND},${licence(5)},组长,2026-10-02,,,`,
        `${SECOND},${licence(6)},组长,2026-10-05,2,2,组员推荐`,
      ),
    ).toEqual([
      '2 赞成票: 与系统中该届一致：3',
      '4 赞成票: 与系统中该届一致：没有登记',
      '4 应投票数: 与系统中该届一致：没有登记',
      '4 档位说明: 与系统中该届一致：没有登记',
    ]);
    expect(
      await city.faultsOf('PLEDGES', '专卖证号,签订日期,小组名称,入组日期', `${licence(7)},2026-10-01,${NAME},2026-10-03`),
    ).toEqual(['2 入组日期: 与系统中的入组日期一致：2026-10-02']);
    const meeting = (...told: string[]) =>
      city.faultsOf(
        'MEETING_RECORDS',
        '会议类型,小组名称,日期,地点类型,地点,议程,到会证号,客户经理到会,市管员到会,召集人',
        ['小组例会', SECOND, '2026-09-20', '其他地点', told[0], '讨论明码实价；5', '全体', ...told.slice(1)].join(','),
      );
    expect(await meeting('村委会', '', '', '')).toEqual([]);
    expect(await meeting('村委会', '是', '是', '店5')).toEqual([]);
    for (const told of [
      ['集市', '', '', ''],
      ['', '否', '', ''],
      ['', '', '否', ''],
      ['', '', '', '店6'],
    ])
      expect(await meeting(...told)).toEqual([expect.stringContaining('2 日期: 没有会议记录的日期')]);
    await city.admin.query(`insert into retailer_trainer (retailer_id, scope, subjects, since)
      select id, scope, '陈列', '2026-09-01' from retailer where licence_no = '${licence(1)}'`);
    const training = (trainer: string) =>
      city.faultsOf(
        'ACTIVITIES',
        '活动类型,活动日期,主题,活动地点,参加小组,参加证号,来宾人数,培训师证号',
        `培训,2026-09-20,货源政策,小组之家,${NAME}、${SECOND},全体,2,${trainer}`,
      );
    expect(await training('')).toEqual([]);
    expect(await training(licence(1))).toEqual([expect.stringContaining('2 主题: 没有登记过的活动')]);
  });

  it('rows of one who signs see each other in the dry run, whether they name his group or not', async () => {
    const header = '专卖证号,签订日期,小组名称';
    const joins = `${licence(10)},2026-10-03,${NAME}`;
    expect(await city.faultsOf('PLEDGES', header, joins, `${licence(10)},2026-10-04,${SECOND}`)).toEqual([
      '3 专卖证号: 店10已签订第 1 版承诺书（SD-R11）',
      `3 小组名称: 该户所在的小组：${NAME}`,
    ]);
    await city.admin.query(`insert into founding_text (kind, city_id, scope, version, body, effective_on, reason, set_by, set_at)
      values ('PLEDGE', 2, 140600000, 2, '承诺', '2026-10-04', '修订', 'x', now())`);
    expect(await city.bringIn('PLEDGES', [header, joins, `${licence(10)},2026-10-04,`])).toMatchObject({ counts: [2, 0, 0] });
  });

  it('group homes and chat checks: one home for each keeper, the second look of a day in place of the first', async () => {
    const homes = '小组名称,小组之家地址,启用日期,设施';
    await city.comesInOnce('GROUP_HOMES', 'openGroupHome', homes, `${NAME},新建路 1 号,2026-09-01,桌椅`);
    expect(await city.rowsOf('select home_address from mutual_aid_group order by name')).toEqual(['新建路 1 号', '']);
    expect(await city.faultsOf('GROUP_HOMES', homes, `${NAME},别处 2 号,2026-09-01,`, `${SECOND},东街 3 号,2026-12-01,`)).toEqual(
      ['2 小组之家地址: 该小组已有小组之家（新建路 1 号），请先停用（SD-R37）', expect.stringMatching(/^3 启用日期: /)],
    );

    await city.admin.query("update group_home set closed_on = '2026-10-05', close_reason = '房屋到期收回'");
    expect(await city.bringIn('GROUP_HOMES', [homes, `${NAME},新建路 1 号,2026-09-01,桌椅`])).toMatchObject({
      counts: [0, 0, 1],
    });

    await city.bringIn('GROUP_HOMES', [homes, `${SECOND},东街 3 号,2026-09-05,`, `${NAME},新建路 1 号,2026-10-06,桌椅`]);
    await city.admin.query(`update group_home set closed_on = coalesce(closed_on, '2026-10-07'), close_reason = '小组已解散'
        where keeper_id in (select id from mutual_aid_group where name = '${SECOND}');
      update mutual_aid_group set status = 'DISSOLVED', dissolved_on = '2026-10-07' where name = '${SECOND}'`);
    const asListed = [
      `${NAME},新建路 1 号,2026-10-06,桌椅`,
      `${NAME},新建路 1 号,2026-09-01,桌椅`,
      `${SECOND},东街 3 号,2026-09-05,`,
    ];
    expect(await city.bringIn('GROUP_HOMES', [homes, ...asListed]), 'closed ones, too').toMatchObject({ counts: [0, 0, 3] });
    await city.admin.query(`update mutual_aid_group set status = 'ACTIVE', dissolved_on = null where name = '${SECOND}'`);

    const chats = '小组名称,核对日期,已建微信群,客户经理在群,市管员在群';
    await city.comesInOnce(
      'CHAT_CHECKS',
      'checkGroupChats',
      chats,
      `${NAME},2026-10-01,是,是,否`,
      `${SECOND},2026-10-01,否,否,否`,
    );
    expect(await city.bringIn('CHAT_CHECKS', [chats, `${NAME},2026-10-01,是,是,是`])).toMatchObject({ counts: [0, 1, 0] });
    const ofLeaders = ['县区,核对日期,已建微信群,市场经理在群', '应县,2026-10-02,是,是'];
    expect(await city.bringIn('CHAT_CHECKS', ofLeaders)).toMatchObject({ counts: [1, 0, 0] });
    expect(await city.bringIn('CHAT_CHECKS', ofLeaders)).toMatchObject({ counts: [0, 0, 1] });
    expect(await city.rowsOf('select scope, has_market_manager from chat_check where county_id is not null')).toEqual([
      '140622000 true',
    ]);
    expect(
      await city.faultsOf(
        'CHAT_CHECKS',
        chats,
        `${NAME},2026-10-02,否,是,否`,
        `${SECOND},2026-08-02,否,否,否`,
        `${SECOND},,是,是,是`,
        `${SECOND},2026-10-02,,是,是`,
      ),
    ).toEqual([
      '2 已建微信群: 是（没有建群时不能登记群内人员）',
      expect.stringMatching(/^3 核对日期: .*结账/),
      '4 核对日期: 核对日期',
      '5 已建微信群: 是或否',
    ]);
    const page = '小组,片区,核对结果,核对日期,核对人,核对过期,已建群,客户经理在群内,市管员在群内';
    const asShown = [page, `${NAME},城区片,两人都在,2026-10-01,营销中心,否,是,是,是`, `${SECOND},城区片,从未核对,,,,,,`];
    expect(await city.bringIn('CHAT_CHECKS', asShown)).toMatchObject({ counts: [0, 0, 2] });
  });

  it('holds nobody up who works on a group that was only tried', async () => {
    const { rows } = await city.admin.query<{ id: string }>('select id from mutual_aid_group where name = $1', [NAME]);
    const id = rows[0]?.id ?? '';
    const held = (): Promise<string> =>
      city.admin.query(`select from mutual_aid_group where id = '${id}' for update nowait`).then(
        () => 'free',
        () => 'held',
      );
    const check = {
      groupIds: [id],
      checkedOn: localDate('2026-10-11'),
      hasChat: true,
      hasCustomerManager: true,
      hasMarketInspector: true,
    };
    await city.database.orm.em
      .fork()
      .transactional(async (forked) => {
        const em = forked as EntityManager;
        await em.execute(scopeStatements(cityOffice.scope));
        const within = databaseWithin(city.database, em);
        const see = () => checkGroupChats(within, city.clock, cityOffice, check);
        await takenBack(em, async () => {
          await see();
          expect(await held()).toBe('held');
        });
        expect(await held()).toBe('free');
        await see();
        expect(await held()).toBe('held');
        throw new Error('not to be kept');
      })
      .catch((error: Error) => expect(error.message).toBe('not to be kept'));
    expect(await held()).toBe('free');
  });

  it('keeps nothing of a file with one fault, nor of a dry run', async () => {
    const before = await city.rowsOf('select count(*) from chat_check');
    const chats = '小组名称,核对日期,已建微信群,客户经理在群,市管员在群';
    const checked = await city.dryRun('CHAT_CHECKS', [chats, `${NAME},2026-10-03,是,是,是`, `没有的组,2026-10-03,是,是,是`]);
    expect([checked.faults.length, checked.counts]).toEqual([1, [1, 0, 0]]);
    await expect(city.commit(checked.jobId)).rejects.toThrow('IMPORT_HAS_FAULTS');
    await city.dryRun('CHAT_CHECKS', [chats, `${NAME},2026-10-03,是,是,是`]);
    expect(await city.rowsOf('select count(*) from chat_check')).toEqual(before);
  });
});
