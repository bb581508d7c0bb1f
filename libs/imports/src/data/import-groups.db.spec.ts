import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityOffice, type ImportCity, openImportCity, yingCounty } from './import-city.fixture';

const RETAILERS = '专卖证号,客户编码,店铺名称,负责人,经营地址,地点编码,市场类型,经营业态,档位,有效日期,生效日期';
const HEADER =
  '小组名称,地点编码,街道/社区,组建日期,小组之家地址,专卖证号,入组日期,超员原因,是否组长,当选日期,赞成票,应投票数,档位说明';
const NAME = '应县金城镇卷烟零售户诚信自律互助小组';
const licence = (number: number): string => `140622${String(number).padStart(6, '0')}`;

interface Member {
  readonly group?: string;
  readonly place?: string;
  readonly founded?: string;
  readonly home?: string;
  readonly joined?: string;
  readonly reason?: string;
  readonly office?: string;
}
const member = (number: number, m: Member = {}): string =>
  [
    m.group ?? NAME,
    m.place ?? '140622100S01',
    '金城镇',
    m.founded ?? '2026-09-01',
    m.home ?? '',
    licence(number),
    m.joined ?? '2026-09-01',
    m.reason ?? '',
    m.office ?? '否,,,,',
  ].join(',');
const members = (from: number, to: number, m: Member = {}): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => member(from + index, m));

describe('importing groups and members', () => {
  let city: ImportCity;
  beforeAll(async () => {
    city = await openImportCity();
    const retailer = (number: number, place = '140622100S01', expires = '2028-06-30', tier = 20): string =>
      `${licence(number)},C${number},店${number},王建国,新建路,${place},城网,食杂店,${tier},${expires},2026-09-01`;
    await city.bringIn('RETAILERS', [
      RETAILERS,
      ...Array.from({ length: 60 }, (_, index) => retailer(index + 1)),
      retailer(71, '140681100S01'),
      retailer(72, '140622100S01', '2026-08-31'),
      retailer(73, '140622100V01', '2028-06-30', 19),
    ]);
    await city.admin.query('delete from place_refresh');
  });
  afterAll(() => city.close());

  const faultsOf = async (...lines: string[]): Promise<readonly string[]> =>
    (await city.dryRun('GROUPS', [HEADER, ...lines])).faults;
  const twelve = [
    member(1, { office: '组长,2026-09-02,8,11,', home: '新建路 1 号' }),
    ...members(2, 11),
    member(12, { joined: '2026-10-01', office: '副组长,2026-10-02,7,12,' }),
  ];

  it('founds the group, adds its members, records the election, in one commit', async () => {
    expect(await city.bringIn('GROUPS', [HEADER, ...twelve])).toMatchObject({ state: 'COMMITTED', counts: [12, 0, 0] });
    expect(
      await city.rowsOf(
        'select name, county_id, place_id, scope, market_type, founded_on::text, home_address from mutual_aid_group',
      ),
    ).toEqual([`${NAME} 3 7 140622001 URBAN 2026-09-01 新建路 1 号`]);
    expect(await city.rowsOf('select during::text, count(*) from membership group by 1 order by 1')).toEqual([
      '[2026-09-01,) 11',
      '[2026-10-01,) 1',
    ]);
    expect(
      await city.rowsOf(
        'select role, elected_on::text, term_ends_on::text, votes_for, votes_total, tier_at_election from leader_term order by 1',
      ),
    ).toEqual(['DEPUTY 2026-10-02 2027-10-02 7 12 20', 'LEADER 2026-09-02 2027-09-02 8 11 20']);
    expect(await city.rowsOf('select place_id, from_month::text from place_refresh')).toEqual(['7 2026-09-01']);
  });

  it('the same file again changes nothing; one member alone removes nobody', async () => {
    expect((await city.bringIn('GROUPS', [HEADER, ...twelve])).counts).toEqual([0, 0, 12]);
    expect((await city.bringIn('GROUPS', [HEADER, member(3)])).counts).toEqual([0, 0, 1]);
    expect(await city.rowsOf('select count(*) from membership where upper_inf(during)')).toEqual(['12']);
  });

  it('a name against the rule is refused, a known group keeps what it is', async () => {
    expect(await faultsOf(member(20, { group: '金城镇卷烟小组' }))).toEqual([
      `2 小组名称: 名称须为“${NAME}”，末尾可加一组、二组等序号，如“${NAME}二组”`,
    ]);
    expect(
      await faultsOf(
        member(20, { group: `${NAME}三组` }),
        member(21, { group: `${NAME}三组` }),
        member(22, { group: `${NAME}12组` }),
      ),
    ).toEqual([expect.stringMatching(/^4 小组名称: 名称须为/)]);
    expect(await faultsOf(member(20, { place: '140622100V01', founded: '2026-08-31' }))).toEqual([
      '2 地点编码: 与系统中该小组一致：140622100S01',
      '2 组建日期: 与系统中该小组一致：2026-09-01',
    ]);
    expect(
      await faultsOf(
        member(20, { group: `${NAME}二组` }),
        member(21, { group: `${NAME}二组`, founded: '2026-09-02', joined: '2026-09-02' }),
      ),
    ).toEqual(['3 组建日期: 同一小组各行一致（2026-09-01）']);
  });

  it('a retailer belongs to one group, in its county, with a licence in force', async () => {
    const second = { group: `${NAME}二组` };
    expect(await faultsOf(member(1, second), member(71, second), member(72, second), member(99, second))).toEqual([
      `2 专卖证号: 未入其他小组的零售户（已在${NAME}）`,
      '3 专卖证号: 与小组同一县的零售户',
      '4 专卖证号: 入组时状态正常且许可证有效的零售户（SD-R03）',
      '5 专卖证号: 系统中已有的零售户，请先导入零售户',
    ]);
    expect(await faultsOf(member(20, second), member(20))).toEqual([`3 专卖证号: 文件内不重复（与第 2 行相同）`]);
  });

  it('tells nothing of retailers and groups of other counties but that they belong elsewhere', async () => {
    await city.admin.query(`with g as (insert into mutual_aid_group (id, name, street_text, ordinal, county_id, place_id, scope, market_type, status, founded_on)
        values (gen_random_uuid(), '怀仁市云中镇卷烟零售户诚信自律互助小组', '云中镇', 0, 4, 9, 140681001, 'URBAN', 'ACTIVE', '2026-09-03') returning id)
      insert into membership (group_id, retailer_id, scope, during)
        select g.id, t.id, 140681001, '[2026-09-03,)' from g, retailer t where t.licence_no = '${licence(71)}'`);
    const lines = [
      member(71, { group: `${NAME}二组` }),
      member(71, { group: '怀仁市云中镇卷烟零售户诚信自律互助小组', place: '140681100S01' }),
    ];
    const faults = await Promise.all(
      lines.map(async (line) => (await city.dryRun('GROUPS', [HEADER, line], yingCounty, '140622')).faults),
    );
    await city.admin.query(`delete from membership where scope = 140681001`);
    await city.admin.query(`delete from mutual_aid_group where scope = 140681001`);
    expect(faults).toEqual([
      ['2 专卖证号: 应县的零售户（该证号或编码属于其他单位）', '2 专卖证号: 未入其他小组的零售户（已在其他单位的小组）'],
      ['2 地点编码: 应县范围内的地点', '2 专卖证号: 应县的零售户（该证号或编码属于其他单位）'],
    ]);
  });

  it('a 26th member needs a reason, a 41st is refused: 12 are in, so file rows 15 and 30', async () => {
    const faults = await faultsOf(...members(13, 25), member(26), ...members(27, 41, { reason: '集贸市场' }));
    expect(faults).toEqual(['15 超员原因: 超过 25 户须填超员原因（SD-R02）', '30 小组名称: 每组最多 40 户（SD-R02）']);
    expect(await faultsOf(...members(13, 25), ...members(26, 40, { reason: '集贸市场' }))).toEqual([]);
  });

  it('takes the limits from the policy that is in force in the unit on the joining day', async () => {
    await city.admin.query(`insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at) values
      ('group.size_limit', 3, '2026-10-01', '13', '试点', 'x', now())`);
    expect(await faultsOf(...members(13, 14, { joined: '2026-10-01' }))).toEqual([
      '3 超员原因: 超过 13 户须填超员原因（SD-R02）',
    ]);
    expect(await faultsOf(...members(13, 14, { joined: '2026-09-30' }))).toEqual([]);
    await city.admin.query('delete from policy_parameter');
  });

  it('nothing takes effect in a closed month or after today', async () => {
    const early = { group: `${NAME}三组`, founded: '2026-08-31', joined: '2026-08-31', office: '组长,2026-08-31,1,1,' };
    expect(await faultsOf(member(30, early), member(31, { joined: '2026-10-13' }))).toEqual([
      '2 组建日期: 未结账月份的日期（2026-08 及以前已结账）',
      '2 入组日期: 未结账月份的日期（2026-08 及以前已结账）',
      '2 当选日期: 未结账月份的日期（2026-08 及以前已结账）',
      '3 入组日期: 不晚于今天（2026-10-12）',
    ]);
  });

  it('a leader is elected by half of all members, below the tier only with a reason, one at a time', async () => {
    const fourth = { group: `${NAME}四组` };
    const urban = { ...fourth, office: '组长,2026-09-05,1,3,' };
    expect(await faultsOf(member(73, urban), member(41, urban))).toEqual([
      '2 赞成票: 不少于全体组员一定比例的赞成票（SD-R06：半数）',
      '2 应投票数: 当选日全体组员 2 户（SD-Q3）',
      '2 档位说明: 组长档位低于 20 档，须填档位说明，至少 4 个字（SD-R07）',
      '3 是否组长: 每组一名组长（第 2 行已有）',
      '3 赞成票: 不少于全体组员一定比例的赞成票（SD-R06：半数）',
      '3 应投票数: 当选日全体组员 2 户（SD-Q3）',
    ]);
    const by = (reason: string) => faultsOf(member(73, { ...fourth, office: `组长,2026-09-05,1,1,${reason}` }));
    expect(await by('高')).toEqual(['2 档位说明: 组长档位低于 20 档，须填档位说明，至少 4 个字（SD-R07）']);
    expect(await by('组员推荐')).toEqual([]);
  });

  it('tells what else is wrong in a row with a mistake, and of votes nothing while a member cannot be read', async () => {
    const fifth = { group: `${NAME}五组` };
    const leader = member(43, { ...fifth, office: '组长,2026-09-05,2,3,' });
    const unread = [member(44, { ...fifth, joined: '2026-02-30' }), member(45, { ...fifth, joined: '九月' })];
    expect(await faultsOf(leader, ...unread, member(71, { ...fifth, founded: '昨天' }))).toEqual([
      '3 入组日期: 日历上存在的日期（该日期不存在）',
      '4 入组日期: 日期，如 2026-03-01',
      '5 组建日期: 日期，如 2026-03-01',
      '5 专卖证号: 与小组同一县的零售户',
    ]);
    expect(await faultsOf(leader, member(44, fifth))).toEqual(['2 应投票数: 当选日全体组员 2 户（SD-Q3）']);
  });

  it('a new election ends the term before it', async () => {
    expect(await faultsOf(member(2, { office: '组长,2026-09-02,8,11,' }))).toEqual([
      '2 当选日期: 晚于 2026-09-02（系统中最近一次选举）',
    ]);
    expect(
      (await city.bringIn('GROUPS', [HEADER, member(2, { office: '组长,2026-10-10,8,12,', home: '新建路 2 号' })])).counts,
    ).toEqual([0, 1, 0]);
    expect(
      await city.rowsOf(`select elected_on::text, ended_on::text from leader_term where role = 'LEADER' order by 1`),
    ).toEqual(['2026-09-02 2026-10-10', '2026-10-10 ']);
    expect(await city.rowsOf('select home_address, version from mutual_aid_group')).toEqual(['新建路 2 号 2']);
  });

  it('who joins or is elected by a file raises the version of the group once, as an act does; a file that changes nothing does not', async () => {
    const version = () => city.rowsOf('select version from mutual_aid_group');
    const elected = member(13, { joined: '2026-10-11', office: '副组长,2026-10-11,8,14,' });
    const before = Number((await version())[0]);
    expect((await city.bringIn('GROUPS', [HEADER, elected, member(14, { joined: '2026-10-11' })])).counts).toEqual([2, 0, 0]);
    expect(await version()).toEqual([String(before + 1)]);
    await city.bringIn('GROUPS', [HEADER, elected]);
    expect(await version()).toEqual([String(before + 1)]);
    await city.admin.query(`delete from leader_term where elected_on = '2026-10-11'`);
    await city.admin.query(`delete from membership where lower(during) = '2026-10-11'`);
  });

  it('a group whose market type the file leaves open belongs to the network of most founders, a known one stays what it is', async () => {
    const header = `${HEADER},市场类型`;
    const founders = (word: string) => [
      `${member(73, { group: `${NAME}二组`, office: '组长,2026-09-05,2,2,' })},`,
      `${member(50, { group: `${NAME}二组` })},${word}`,
    ];
    // The one at the villages is a retailer of the urban network, too; 19 is enough in the rural one.
    await city.admin.query(`update retailer set market_type = 'RURAL' where licence_no in ('${licence(73)}', '${licence(50)}')`);
    expect((await city.dryRun('GROUPS', [header, ...founders('')])).faults).toEqual([]);
    expect((await city.dryRun('GROUPS', [header, ...founders('城网')])).faults).toEqual([
      '2 档位说明: 组长档位低于 20 档，须填档位说明，至少 4 个字（SD-R07）',
    ]);
    await city.admin.query(`update mutual_aid_group set market_type = 'RURAL'`);
    const deputy = member(73, { joined: '2026-10-11', office: '组长,2026-10-12,7,13,' });
    expect((await city.dryRun('GROUPS', [header, `${deputy},`])).faults).toEqual([]);
    expect((await city.dryRun('GROUPS', [header, `${deputy},城网`])).faults).toEqual([
      '2 市场类型: 与系统中该小组一致：农网',
      '2 档位说明: 组长档位低于 20 档，须填档位说明，至少 4 个字（SD-R07）',
    ]);
    await city.admin.query(`update mutual_aid_group set market_type = 'URBAN'`);
  });

  it('a new term begins not before the last one ended; deputies may be several', async () => {
    await city.admin.query(`update leader_term set ended_on = '2026-10-12' where elected_on = '2026-10-10'`);
    expect(await faultsOf(member(3, { office: '组长,2026-10-11,8,12,' }))).toEqual([
      '2 当选日期: 不早于 2026-10-12（上一届离任）',
    ]);
    await city.bringIn('GROUPS', [HEADER, member(4, { office: '副组长,2026-10-01,8,12,' })]);
    await city.bringIn('GROUPS', [HEADER, member(4, { office: '副组长,2026-10-11,8,12,' })]);
    expect(
      await city.rowsOf(`select elected_on::text, ended_on::text from leader_term where role = 'DEPUTY' order by 1`),
    ).toEqual(['2026-10-01 2026-10-11', '2026-10-02 ', '2026-10-11 ']);
  });

  it('a founding under way keeps its name and its number for the county (SD-R05)', async () => {
    const founding = (name: string, ordinal: number) =>
      city.admin.query(`insert into founding (id, scope, county_id, place_id, street_text, name, ordinal, convener, state, opened_on, opened_by, opened_at)
        values (gen_random_uuid(), 140622001, 3, 7, '金城镇', '${name}', ${ordinal}, '王芳', 'DRAFT', '2026-10-05', '王芳', now())`);
    await founding(`${NAME}二组`, 2);
    const second = member(50, { group: `${NAME}二组` });
    expect(await faultsOf(second)).toEqual(['2 小组名称: 没有在筹建中使用的名称（正在筹建的小组请在筹建页办理）']);
    expect(await faultsOf(member(50, { group: `${NAME}三组` }))).toEqual([]);
    await city.admin.query(`update founding set state = 'ABANDONED', ended_on = '2026-10-06', end_reason = '人数不足'`);
    expect(await faultsOf(second)).toEqual([]);
  });

  it('an office that is filled by elections kept here is filled by no file (SD-R06, SD-R41)', async () => {
    const leader = member(5, { office: '组长,2026-10-12,8,12,' });
    expect(await faultsOf(leader)).toEqual([]);
    await city.admin.query(`insert into election (group_id, scope, reason, elects_head, deputy_seats, state, opened_on, opened_by)
      select id, scope, 'VACANCY', true, 0, 'ELECTED', '2026-10-12', '王芳' from mutual_aid_group where name = '${NAME}'`);
    expect(await faultsOf(leader)).toEqual(['2 是否组长: 没有选举正在进行的小组的组长、副组长']);
    await city.admin.query(`update election set state = 'COMPLETED', closed_on = '2026-10-12';
      update leader_term set election_id = (select id from election) where role = 'LEADER' and elected_on = '2026-10-10'`);
    expect(await faultsOf(leader)).toEqual(['2 是否组长: 未在系统中选举产生过的职务（请在选举页换届）']);
    await city.admin.query('update leader_term set election_id = null; delete from election');
  });

  it('waits for an act on the same group and counts what it has done, so that the limit of members holds', async () => {
    const { jobId, faults } = await city.dryRun('GROUPS', [HEADER, ...members(13, 25, { joined: '2026-10-11' })]);
    expect(faults).toEqual([]);
    await city.admin.query('begin');
    await city.admin.query(`with g as (select id, scope from mutual_aid_group where name = '${NAME}' for update)
      insert into membership (group_id, retailer_id, scope, during)
      select g.id, t.id, g.scope, '[2026-10-11,)' from g, retailer t where t.licence_no = '${licence(26)}'`);
    const { done } = await city.jobs.startCommit(cityOffice, jobId);
    const waiting = `select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    await expect.poll(() => city.rowsOf(waiting), { timeout: 20_000 }).toEqual(['1']);
    await city.admin.query('commit');
    await done;
    expect(await city.finished(jobId)).toMatchObject({
      state: 'FAILED',
      faults: ['14 超员原因: 超过 25 户须填超员原因（SD-R02）'],
      message: expect.stringContaining('试导入之后数据有变化'),
    });
  });
});
