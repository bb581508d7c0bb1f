import { cancelElection, openElections } from '@chengxin/elections/data';
import { localDate } from '@chengxin/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityOffice, huairenCounty } from './import-city.fixture';
import { type ImportTown, licence, NAME, openImportTown, SECOND } from './import-town.fixture';

const HEADER = [
  ...[
    '小组',
    '县',
    '原因',
    '情形日期',
    '情形说明',
    '联名户数',
    '状态',
    '启动日期',
    '选正职',
    '副职名额',
    '候选人',
    '专卖证号',
    '职务',
    '产生方式',
    '推荐或提名的人',
  ],
  ...['首轮日期', '首轮得票', '首轮未参加', '首轮计票人', '首轮监票人', '参加投票'],
  ...['第二轮日期', '第二轮得票', '第二轮未参加', '第二轮计票人', '第二轮监票人'],
  ...['移交日期', '移交人', '接收人', '未移交', '代为移交原因', '就任日期', '取消原因', '结果'],
] as const;
type Cells = Partial<Record<(typeof HEADER)[number], string>>;
const file = (...rows: readonly Cells[]): string[] => [
  HEADER.join(','),
  ...rows.map((row) => HEADER.map((column) => row[column] ?? '').join(',')),
];
const of = (facts: Cells, ...candidates: readonly Cells[]): Cells[] =>
  candidates.map((candidate) => ({ ...facts, ...candidate }));

const COUNTED = { 首轮未参加: '无', 首轮计票人: '王计票', 首轮监票人: '李监票' };
const AGAIN = { 第二轮未参加: '店4', 第二轮计票人: '王计票', 第二轮监票人: '李监票' };
const HEAD = { 职务: '组长', 产生方式: '自荐' };

/** An election of the first group with a tie, a deputy, a second round and the hand-over. */
const TIE = {
  ...{ 小组: NAME, 县: '应县', 原因: '任期届满', 状态: '已就任', 启动日期: '2026-10-01', 选正职: '是', 副职名额: '1' },
  ...{ ...COUNTED, 首轮日期: '2026-10-05', 第二轮日期: '2026-10-06', ...AGAIN, 参加投票: '3 / 4' },
  ...{ 移交日期: '2026-10-08', 移交人: '店1王', 接收人: '店2王', 未移交: '影像资料：没有相机；已申请', 就任日期: '2026-10-09' },
};
const TIED = of(
  TIE,
  { 候选人: '店2', ...HEAD, 首轮得票: '2', 第二轮得票: '3', 结果: '当选' },
  { 候选人: '店3', 职务: '组长', 产生方式: '组员推荐', 推荐或提名的人: '店1王', 首轮得票: '2', 第二轮得票: '0', 结果: '未当选' },
  { 候选人: '店4', 职务: '副组长', 产生方式: '客户经理或市管员提名', 推荐或提名的人: '李经理', 首轮得票: '3', 结果: '当选' },
);
const OF_SECOND = { 小组: SECOND, 启动日期: '2026-10-02' };

/** Groups 小组0 … of two members each, 甲0 … who leads until 2026-10-20, and 乙0 …. */
const foundSmallGroups = async (town: ImportTown, count: number): Promise<void> => {
  await town.admin.query(`insert into retailer (customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address,
      market_type, format, tier, status, since)
    select who || i, 140622001, 7, case who when '甲' then '1406223' else '1406224' end || lpad(i::text, 5, '0'), '2029-01-01', who || i, '王', '新建路',
      'URBAN', 'GROCERY', 20, 'ACTIVE', '2020-01-01' from generate_series(0, ${count - 1}) i, unnest(array['甲', '乙']) who`);
  await town.admin.query(`insert into mutual_aid_group (name, street_text, county_id, place_id, scope, market_type, status, founded_on)
    select '小组' || i, '街' || i, 3, 7, 140622001, 'URBAN', 'ACTIVE', '2025-10-01' from generate_series(0, ${count - 1}) i`);
  await town.admin.query(`insert into membership (group_id, retailer_id, scope, during) select g.id, r.id, 140622001, '[2025-10-01,)'
    from mutual_aid_group g join retailer r on r.store_name in ('甲' || substr(g.name, 3), '乙' || substr(g.name, 3)) where g.name like '小组%'`);
  await town.admin.query(`insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, tier_at_election)
    select g.id, r.id, 140622001, 'LEADER', '2025-10-20', '2026-10-20', 20
      from mutual_aid_group g join retailer r on r.store_name = '甲' || substr(g.name, 3) where g.name like '小组%'`);
};
const candidateOf = (who: string | undefined, number: number): string =>
  who === '甲' || who === '乙' ? `${who}${number}` : (who ?? '');

describe('elections from lists', () => {
  let town: ImportTown;
  beforeAll(async () => {
    town = await openImportTown();
    await town.admin.query(`update leader_term set elected_on = '2025-10-20', term_ends_on = '2026-10-20'`);
  });
  afterAll(() => town.close());

  const faultsOf = (...rows: readonly Cells[]) => town.faultsOf('ELECTIONS', ...file(...rows));
  const bringIn = (...rows: readonly Cells[]) => town.bringIn('ELECTIONS', file(...rows));
  const elections = () =>
    town.rowsOf(`select coalesce(g.name, a.name), e.state, e.reason from election e left join mutual_aid_group g on g.id = e.group_id
      left join association a on a.id = e.association_id order by e.opened_on, e.state`);

  it('keep the rules of the election room, each at its cell, and a dry run writes nothing', async () => {
    const six = {
      启动日期: '2026-10-02',
      ...COUNTED,
      首轮日期: '2026-10-05',
      副职名额: '0',
      候选人: '乙',
      ...HEAD,
      首轮得票: '2',
    };
    const boxed = { ...six, 移交日期: '2026-10-08', 移交人: '甲王', 接收人: '乙王' };
    // Each in a group of its own: 甲 leads, 乙 stands.
    const refusals: readonly (readonly [fault: string, ...rows: readonly Cells[]])[] = [
      ['小组: 本单位在册小组或县协会的名称', { ...six, 小组: '没有的小组' }],
      ['县: 所在的县：应县', { ...six, 县: '怀仁市' }],
      ['启动日期: 日期不能晚于今天', { ...six, 启动日期: '2026-10-13' }],
      [
        '小组: 任期至 2026-10-20，尚未临近届满，也没有须改选的情形；可只增选副职（SD-R06, SD-R09）',
        { ...six, 启动日期: '2026-08-01' },
      ],
      ['原因: 与系统中的一致：任期届满', { ...six, 原因: '职位空缺' }],
      ['候选人: 候选人须为本组组员（SD-R06）', { ...six, 候选人: '店1' }],
      ['产生方式: 产生方式（新候选人必填）', { ...six, 产生方式: '' }],
      ['推荐或提名的人: 请写明推荐的组员或提名的客户经理、市管员（SD-R08）', { ...six, 产生方式: '组员推荐' }],
      ['推荐或提名的人: 完整的姓名，脱敏的姓名不能登记', { ...six, 产生方式: '组员推荐', 推荐或提名的人: '王*' }],
      ['职务: 本次选举不选这个职务（SD-R06）', { ...six, 职务: '副组长', 选正职: '是' }],
      ['职务: 竞选的职务', { ...six, 职务: '' }],
      ['候选人: 候选人的店名、专卖证号或客户编码', { ...six, 候选人: '' }],
      ['首轮日期: 日期不能早于选举启动日 2026-10-02（SD-R06）', { ...six, 首轮日期: '2026-10-01' }],
      ['首轮日期: 投票日期（填了得票的必填）', { ...six, 首轮日期: '' }],
      ['首轮未参加: 未参加投票的户，全体参加写“无”', { ...six, 首轮未参加: '' }],
      ['首轮未参加: 店1：当日票册上的户，每户一次', { ...six, 首轮未参加: '店1' }],
      ['首轮监票人: 计票人与监票人须为两人（SD-R06）', { ...six, 首轮监票人: '王计票' }],
      ['首轮得票: 得票与参加投票的 1 户不符：本轮每票限选一名正职（SD-Q3）', { ...six, 首轮未参加: '甲' }],
      ['参加投票: 与系统中的一致：2/2', { ...six, 参加投票: '2 / 3' }],
      ['结果: 与系统中的一致：当选', { ...six, 结果: '未当选' }],
      ['状态: 与系统中的一致：已选出，待就任', { ...six, 状态: '投票' }],
      [
        '第二轮日期: 选举处于“已选出，待就任”，不能开始第二轮投票；可以：登记档案移交、办理就任、取消选举（§3.5）',
        { ...six, 第二轮日期: '2026-10-06' },
      ],
      ['结束日期: 前任组长的档案尚未移交，新组长不能就任；请先登记档案移交（SD-R41）', { ...six, 就任日期: '2026-10-09' }],
      ['结束日期: 就任的日期', { ...six, 状态: '已就任' }],
      ['接收人: 移交人与接收人须为两人；两人同名的，请加店名区分（SD-R41）', { ...boxed, 接收人: '甲王' }],
      ['未移交: “影像资料”未移交，请注明（SD-R41）', { ...boxed, 未移交: '影像资料' }],
      ['移交日期: 日期不能早于投票日 2026-10-05（SD-R06）', { ...boxed, 移交日期: '2026-10-04' }],
      ['取消原因: 请写明理由（4 到 200 个字）', { ...six, 状态: '已取消' }],
      ['首轮日期: 与第 30 行相同，或空着（同一次选举）', six, { ...six, 首轮日期: '2026-10-06', 候选人: '甲', 首轮得票: '0' }],
      ['候选人: 该户已是候选人，每户只竞选一个职务（SD-R08）', six, six],
    ];
    await foundSmallGroups(town, refusals.length);
    const named = ({ 候选人, 首轮未参加, ...row }: Cells, number: number): Cells => ({
      ...{ 小组: `小组${number}`, ...row, 候选人: candidateOf(候选人, number) },
      ...(首轮未参加 === undefined ? {} : { 首轮未参加: candidateOf(首轮未参加, number) }),
    });
    const rows = refusals.flatMap(([fault, ...cells], number) => cells.map((row) => ({ fault, row: named(row, number) })));
    const told = rows.flatMap(({ fault }, line) => (fault === rows[line + 1]?.fault ? [] : [`${line + 2} ${fault}`]));
    expect(await faultsOf(...rows.map(({ row }) => row))).toEqual(told);
    expect(await elections()).toEqual([]);
    expect(await town.rowsOf('select count(*) from election_candidate')).toEqual(['0']);
    await town.admin.query(`update leader_term t set ended_on = '2026-10-01', closed_on = '2026-10-01', end_cause = 'RESIGNED'
      from mutual_aid_group g where g.id = t.group_id and g.name like '小组%'`);
    // Some thirty elections, each by all its acts.
  }, 90_000);

  it('bring in a tie, a second round, the hand-over as guard and deputies by the acts of the election room (SD-R06, SD-R41)', async () => {
    const checked = await town.dryRun('ELECTIONS', file(...TIED));
    expect(checked).toMatchObject({ faults: [], counts: [3, 0, 0] });
    expect(await elections()).toEqual([]);
    expect(await bringIn(...TIED)).toMatchObject({ state: 'COMMITTED', counts: [3, 0, 0] });
    expect(await elections()).toEqual([`${NAME} COMPLETED TERM_ENDED`]);
    expect(
      await town.rowsOf(`select act from audit_line where act like '%lection%' or act like '%andidate' or act in ('openBallot',
      'openSecondRound', 'recordElectionCount', 'recordHandover', 'takeOffice') order by id`),
    ).toEqual([
      ...['openElections', 'nominateCandidate', 'nominateCandidate', 'nominateCandidate', 'openBallot', 'recordElectionCount'],
      ...['openSecondRound', 'recordElectionCount', 'recordHandover', 'takeOffice'],
    ]);
    expect(
      await town.rowsOf(`select r.store_name, t.role, t.elected_on::text, t.took_office_on::text, t.votes_for, t.votes_total, t.ended_on::text, t.end_cause
        from leader_term t join retailer r on r.id = t.retailer_id join mutual_aid_group g on g.id = t.group_id where g.name = '${NAME}' order by 3, 1`),
    ).toEqual([
      '店1 LEADER 2025-10-20  3 4 2026-10-09 SUCCEEDED',
      '店4 DEPUTY 2026-10-05 2026-10-09 3 4  ',
      '店2 LEADER 2026-10-06 2026-10-09 3 4  ',
    ]);
    expect(await town.rowsOf('select item, remark from archive_handover_item where not handed_over')).toEqual([
      'IMAGES 没有相机；已申请',
    ]);
    expect(await town.rowsOf(`select count(*) from place_refresh`)).not.toEqual(['0']);
  });

  it('change nothing a second time, with the masked names of the page’s file too; what differs is a fault', async () => {
    expect(await bringIn(...TIED)).toMatchObject({ counts: [0, 0, 3] });
    const masked = TIED.map((row) => ({
      ...{
        ...row,
        首轮计票人: '王**',
        首轮监票人: '李**',
        第二轮计票人: '王**',
        第二轮监票人: '李**',
        移交人: '店**',
        接收人: '店**',
      },
      推荐或提名的人: row['推荐或提名的人'] === '店1王' ? '店**' : (row['推荐或提名的人'] ?? ''),
    }));
    expect(await bringIn(...masked)).toMatchObject({ counts: [0, 0, 3] });
    const [first = {}, second = {}] = TIED;
    expect(await faultsOf(first, { ...second, 接收人: '别人' })).toEqual(['3 接收人: 与第 2 行相同，或空着（同一次选举）']);
    expect(await faultsOf({ ...first, 首轮计票人: '别人', 首轮未参加: '店3', 首轮得票: '3', 未移交: '小组章程：丢失' })).toEqual([
      '2 首轮未参加: 与系统中的一致：无',
      '2 首轮计票人: 与系统中登记的姓名一致，此处不同',
      '2 未移交: 与系统中的一致：影像资料：没有相机；已申请',
      '2 首轮得票: 与系统中的一致：2',
    ]);
    const elsewhere = await town.dryRun('ELECTIONS', file(...TIED), huairenCounty, '140681');
    expect(elsewhere).toMatchObject({ faults: ['2 小组: 本单位在册小组或县协会的名称'], counts: [0, 0, 0] });
    const remark = '没有相机; 已申请\n下月补';
    await town.admin.query('update archive_handover_item set remark = $1 where not handed_over', [remark]);
    const asWritten = TIED.map((row) => ({ ...row, 未移交: `"影像资料：${remark}"` }));
    expect(await bringIn(...asWritten)).toMatchObject({ counts: [0, 0, 3] });
  });

  it('carry on what is under way, as far as the rows tell, and give it up with a reason', async () => {
    const six = { ...OF_SECOND, 候选人: '店6', ...HEAD };
    expect(await bringIn(six)).toMatchObject({ counts: [1, 0, 0] });
    expect(await bringIn(six)).toMatchObject({ counts: [0, 0, 1] });
    const five = { ...OF_SECOND, 候选人: '店5', ...HEAD, 结果: '退出' };
    expect(await bringIn({ ...six, 首轮日期: '2026-10-05' }, five)).toMatchObject({ counts: [0, 2, 0] });
    const counted = { ...six, ...COUNTED, 首轮日期: '2026-10-05', 首轮未参加: '店5', 首轮得票: '0' };
    expect(await bringIn(counted)).toMatchObject({ counts: [0, 1, 0] });
    expect((await elections()).at(-1)).toBe(`${SECOND} UNDECIDED TERM_ENDED`);
    expect(await bringIn({ ...counted, 状态: '未选出' })).toMatchObject({ counts: [0, 1, 0] });
    // A second one of the day is opened in the election room, not by a list; here each is told apart by what became of it.
    const [group = ''] = await town.rowsOf(`select id from mutual_aid_group where name = '${SECOND}'`);
    const opened = { groupIds: [group], openedOn: localDate('2026-10-02'), electsHead: true, deputySeats: 0 };
    const [electionId = ''] = await openElections(town.database, town.clock, cityOffice, opened);
    const reason = '候选人改变主意';
    await cancelElection(town.database, town.clock, cityOffice, { electionId, expectedVersion: 1, reason });
    const anew = { ...OF_SECOND, 状态: '已取消', 取消原因: reason };
    expect(await bringIn({ ...counted, 状态: '未选出' }, five, anew)).toMatchObject({ counts: [0, 0, 3] });
    expect(await elections()).toEqual([
      `${NAME} COMPLETED TERM_ENDED`,
      `${SECOND} CANCELLED TERM_ENDED`,
      `${SECOND} FAILED TERM_ENDED`,
    ]);
  });

  it('tell apart stores of one name on a roll by their numbers', async () => {
    await town.admin.query(`insert into membership (group_id, retailer_id, scope, during) select g.id, r.id, 140622001, '[2026-10-01,)'
      from mutual_aid_group g, retailer r where g.name = '小组0' and r.store_name = '店12'`);
    const one = {
      小组: '小组0',
      启动日期: '2026-10-02',
      候选人: '乙0',
      ...HEAD,
      ...COUNTED,
      首轮日期: '2026-10-05',
      首轮得票: '2',
    };
    expect(await faultsOf({ ...one, 首轮未参加: '店12' })).toEqual([
      '2 首轮未参加: 店12：专卖证号（票册上有几户同名，请写号码）',
    ]);
    expect(await faultsOf({ ...one, 首轮未参加: '店12、店12', 参加投票: '2 / 4' })).toEqual([]);
    expect(await bringIn({ ...one, 首轮未参加: licence(13) })).toMatchObject({ counts: [1, 0, 0] });
    // As the page writes it.
    expect(await bringIn({ ...one, 首轮未参加: '店12' })).toMatchObject({ counts: [0, 0, 1] });
    expect(await faultsOf({ ...one, 首轮未参加: licence(12) })).toEqual(['2 首轮未参加: 与系统中的一致：店12']);
  });

  it('record why a leader has to be elected anew, as the election room asks for it before (SD-R09)', async () => {
    await town.admin.query(`update leader_term t set ended_on = null, closed_on = null, end_cause = null, term_ends_on = '2027-09-01'
      from mutual_aid_group g where g.id = t.group_id and g.name in ('小组1', '小组2', '小组3')`);
    const one = (number: number): Cells => ({
      ...{ 小组: `小组${number}`, 启动日期: '2026-10-06', 候选人: `乙${number}`, ...HEAD },
      ...{ 原因: '本人辞职', 情形日期: '2026-10-05', 情形说明: '本人书面辞职，已交县局' },
    });
    expect(
      await faultsOf(
        { ...one(1), 情形日期: '2026-10-13' },
        { ...one(2), 情形说明: '' },
        { ...one(3), 原因: '过半数组员联名要求', 联名户数: '1' },
        { ...one(4), 原因: '任期届满' },
        { ...one(5), 情形日期: '' },
      ),
    ).toEqual([
      '2 情形日期: 日期不能晚于今天',
      '3 情形说明: 请写明理由（4 到 200 个字）',
      '4 联名户数: 全体 2 户，罢免须至少 2 户联名，现为 1 户（SD-R09, SD-Q3）',
      '5 原因: 五种须改选的情形之一（填了情形日期）',
      '6 情形日期: 情形日期',
    ]);
    expect(await bringIn(one(1))).toMatchObject({ counts: [1, 0, 0] });
    expect(await bringIn(one(1))).toMatchObject({ counts: [0, 0, 1] });
    expect(await faultsOf({ ...one(1), 情形说明: '因病不能继续担任' })).toEqual([
      '2 情形说明: 与系统中的一致：系统中登记的说明，此处不同',
    ]);
    expect(
      await town.rowsOf(`select t.ended_on::text, t.end_cause, e.reason from leader_term t join election e on e.group_id = t.group_id
        join mutual_aid_group g on g.id = t.group_id where g.name = '小组1'`),
    ).toEqual(['2026-10-05 RESIGNED RESIGNATION']);
    await town.admin.query(`update leader_term t set ended_on = '2026-10-05', end_cause = coalesce(end_cause, 'RESIGNED') from mutual_aid_group g
      where g.id = t.group_id and g.name like '小组%'`);
  });

  it('hand over in the predecessor’s place for the county only, as the unit of the file allows (SD-R41)', async () => {
    await town.admin.query(
      `update leader_term t set closed_on = null from mutual_aid_group g where g.id = t.group_id and g.name = '小组6'`,
    );
    const one = file({
      ...{ 小组: '小组6', 启动日期: '2026-10-06', 候选人: '乙6', ...HEAD, ...COUNTED, 首轮日期: '2026-10-06', 首轮得票: '2' },
      ...{ 移交日期: '2026-10-08', 移交人: '应县局', 接收人: '乙6王', 代为移交原因: '前任失联，无法移交' },
    });
    const ofArea = await town.dryRun('ELECTIONS', one, cityOffice, '140622A01');
    expect(ofArea.faults).toEqual(['2 代为移交原因: 代前任移交须由县局办理并说明原因（SD-R41）']);
    expect(await town.dryRun('ELECTIONS', one, cityOffice, '140622')).toMatchObject({ faults: [], counts: [1, 0, 0] });
  });

  it('fill the offices of a county’s association, which comes in by a list of its own (SD-R10)', async () => {
    const header = '县,协会名称,成立日期,解散日期,解散原因';
    const founded = `应县,应县诚信协会,2026-10-01,,`;
    await town.comesInOnce('ASSOCIATIONS', 'foundAssociation', header, founded);
    expect(
      await town.faultsOf(
        'ASSOCIATIONS',
        header,
        '应县,应县第二协会,2026-10-02,,',
        '应县,别的名称,2026-10-01,,',
        '怀仁市,怀仁协会,2026-10-13,,',
        '右玉县,右玉协会,2026-10-01,,',
        '应县,应县诚信协会,2026-10-01,2026-10-05,',
        '应县,应县诚信协会,2026-10-01,2026-09-30,不再需要了',
      ),
    ).toEqual([
      '2 县: 该县已有协会（SD-R10）',
      '3 协会名称: 与系统中的一致：应县诚信协会',
      '4 成立日期: 日期不能晚于今天',
      '5 县: 本单位范围内的县区名称或六位编码',
      '6 解散原因: 解散日期和原因一起填',
      '7 解散日期: 日期不能早于协会成立日 2026-10-01（SD-R10）',
    ]);
    const facts = {
      小组: '应县诚信协会',
      县: '140622',
      启动日期: '2026-10-09',
      首轮日期: '2026-10-10',
      ...COUNTED,
      副职名额: '1',
    };
    const chair = { 候选人: '店5', 职务: '会长', 产生方式: '自荐', 首轮得票: '2', 结果: '当选' };
    const vice = { 候选人: '店2', 职务: '副会长', 产生方式: '自荐', 首轮得票: '1', 结果: '当选' };
    const rows = of({ ...facts, 就任日期: '2026-10-11' }, chair, vice);
    expect(await faultsOf(...of(facts, { ...chair, 候选人: '店3' }))).toEqual([
      '2 候选人: 会长、副会长候选人须为本县在任组长（SD-R10）',
    ]);
    expect(await bringIn(...rows)).toMatchObject({ counts: [2, 0, 0] });
    expect(await bringIn(...rows)).toMatchObject({ counts: [0, 0, 2] });
    expect(await town.rowsOf('select store_name, role, votes_for, votes_total from association_term order by role')).toEqual([
      '店5 CHAIR 2 2',
      '店2 VICE_CHAIR 1 2',
    ]);
    const dissolved = [header, '应县,应县诚信协会,2026-10-01,2026-10-12,不再需要了'];
    expect(await town.bringIn('ASSOCIATIONS', dissolved)).toMatchObject({ counts: [0, 1, 0] });
    expect(await town.bringIn('ASSOCIATIONS', dissolved)).toMatchObject({ counts: [0, 0, 1] });
    expect(await bringIn(...rows)).toMatchObject({ counts: [0, 0, 2] });
  });

  it('elect an association by leaders whom the same file brings into office, where the rows name the county', async () => {
    await town.bringIn('ASSOCIATIONS', ['县,协会名称,成立日期', '应县,应县诚信协会,2026-10-12']);
    const leaders = of(
      {
        小组: SECOND,
        县: '应县',
        启动日期: '2026-10-12',
        首轮日期: '2026-10-12',
        ...COUNTED,
        移交日期: '2026-10-12',
        移交人: '店5王',
        接收人: '店6王',
        就任日期: '2026-10-12',
      },
      { 候选人: '店6', ...HEAD, 首轮得票: '2' },
    );
    const chair = { 小组: '应县诚信协会', 县: '应县', 启动日期: '2026-10-12', 候选人: '店6', 职务: '会长', 产生方式: '自荐' };
    expect(await bringIn(...leaders, chair)).toMatchObject({ counts: [2, 0, 0] });
  });
});
