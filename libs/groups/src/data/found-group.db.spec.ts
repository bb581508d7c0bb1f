import { localDate } from '@chengxin/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FoundGroup, foundGroup } from './found-group.service';
import { cityOffice, huairenCounty, openGroupTown, refusalsOf, TODAY, yingCounty } from './group-town.fixture';

describe('founding a group', () => {
  let town: Awaited<ReturnType<typeof openGroupTown>>;
  let streets = 0;

  beforeAll(async () => {
    town = await openGroupTown();
  });
  afterAll(() => town.close());

  const inputFor = (members: readonly string[], change: Partial<FoundGroup> = {}): FoundGroup => {
    const streetText = change.streetText ?? `第${++streets}街`;
    return {
      placeCode: '140622100J01',
      streetText,
      name: `应县${streetText}卷烟零售户诚信自律互助小组`,
      foundedOn: localDate('2026-10-01'),
      memberIds: members,
      leaderId: members[0] ?? '',
      votesFor: members.length,
      votesTotal: members.length,
      floorReason: '村内零售户不多',
      ...change,
    };
  };
  const found = (input: FoundGroup, actor = yingCounty) => foundGroup(town.database, town.clock, actor, input);
  const refused = async (members: readonly string[], change: Partial<FoundGroup>, actor = yingCounty) =>
    refusalsOf(found(inputFor(members, change), actor));

  it('writes group, members and leader from the founding day on, with an audit line, and has the place counted again', async () => {
    const members = await town.retailers(12);
    const id = await found(inputFor(members, { streetText: '东大街', homeAddress: ' 东大街１２号 ' }));
    const [group] = await town.rowsOf('select *, founded_on::text as day from mutual_aid_group where id = $1', id);
    expect(group).toMatchObject({
      name: '应县东大街卷烟零售户诚信自律互助小组',
      ordinal: 0,
      county_id: 3,
      scope: 140_622_001,
      market_type: 'URBAN',
      day: '2026-10-01',
      home_address: '东大街12号',
      version: 1,
    });
    const rows = await town.membersOf(id);
    expect(rows.map((row) => row['during'])).toEqual(Array(12).fill('[2026-10-01,)'));
    const [term] = await town.rowsOf(
      'select retailer_id, role, elected_on::text, term_ends_on::text, tier_at_election from leader_term where group_id = $1',
      id,
    );
    expect(term).toEqual({
      retailer_id: members[0],
      role: 'LEADER',
      elected_on: '2026-10-01',
      term_ends_on: '2027-10-01',
      tier_at_election: 20,
    });
    expect(await town.lastAuditLine()).toMatchObject({
      actor_name: '应县局',
      act: 'foundGroup',
      subject_type: 'Group',
      subject_id: id,
      scope: 140_622_001,
      before: null,
      after: { members, leader: members[0] },
    });
    expect(await town.rowsOf('select place_id, from_month::text from place_refresh order by ctid desc limit 1')).toEqual([
      { place_id: 7, from_month: '2026-10-01' },
    ]);
  });

  it('puts the group into the network of most of its members', async () => {
    const members = [...(await town.retailers(3, { marketType: 'RURAL' })), ...(await town.retailers(2))];
    const id = await found(inputFor(members));
    expect(await town.rowsOf('select market_type from mutual_aid_group where id = $1', id)).toEqual([{ market_type: 'RURAL' }]);
  });

  it('is refused with a name against the rule, naming the field', async () => {
    const members = await town.retailers(5);
    expect(await refused(members, { streetText: '西街', name: '西街互助小组' })).toEqual(['NAME_FORM input.name']);
    expect(await refused(members, { streetText: '西街', name: '应县\u0000' })).toEqual(['NAME_FORM input.name']);
    expect(await refused(members, { homeAddress: '\u0000' })).toEqual(['TEXT_UNUSABLE input.homeAddress']);
    expect(await refused(members, { streetText: ' ' })).toEqual(['STREET_NEEDED input.streetText']);
    await found(inputFor(members, { streetText: '西街' }));
    const others = await town.retailers(5);
    const second = { streetText: '西街', name: '应县西街卷烟零售户诚信自律互助小组二组' };
    const advised = { reasons: [{ text: { zh: expect.stringContaining(second.name) } }] };
    for (const name of ['西街互助小组', '应县西街卷烟零售户诚信自律互助小组'])
      await expect(found(inputFor(others, { streetText: '西街', name }))).rejects.toMatchObject(advised);
    expect(await refused(others, second)).toEqual([]);
    expect(await refused(await town.retailers(5), { ...second, foundedOn: TODAY })).toEqual(['NAME_TAKEN input.name']);
  });

  it('is refused in a closed month, before it and in the future', async () => {
    const members = await town.retailers(5);
    expect(await refused(members, { foundedOn: localDate('2026-08-31') })).toEqual(['MONTH_CLOSED input.foundedOn']);
    expect(await refused(members, { foundedOn: localDate('2019-01-01') })).toEqual(['MONTH_CLOSED input.foundedOn']);
    expect(await refused(members, { foundedOn: localDate('2026-10-13') })).toEqual(['FUTURE_DAY input.foundedOn']);
    expect(await refused(members, { foundedOn: localDate('2026-09-01') })).toEqual([]);
  });

  it('is refused for each member who may not join, at its place in the list', async () => {
    const [good = '', taken = ''] = await town.retailers(2);
    await found(inputFor([taken]));
    const [suspended = ''] = await town.retailers(1, { status: 'SUSPENDED' });
    const [expired = ''] = await town.retailers(1, { licenceExpiresOn: '2026-09-30' });
    const [far = ''] = await town.retailers(1, { placeId: 8 });
    const ids = [good, taken, suspended, expired, far, 'no-id', '00000000-0000-4000-8000-000000000000'];
    expect(await refused(ids, {}, cityOffice)).toEqual([
      'ALREADY_IN_GROUP input.memberIds.1',
      'RETAILER_NOT_ACTIVE input.memberIds.2',
      'LICENCE_EXPIRED input.memberIds.3',
      'OTHER_COUNTY input.memberIds.4',
      'RETAILER_NOT_FOUND input.memberIds.5',
      'RETAILER_NOT_FOUND input.memberIds.6',
    ]);
    expect(await refused([good, good], {})).toEqual(['DUPLICATE_MEMBER input.memberIds.1']);
    expect(await refused([], {})).toEqual(['LEADER_NOT_MEMBER input.leaderId']);
  });

  it('is refused below the floor without a reason, which is audited; an archive that names no leader is as large as it is (SD-R02)', async () => {
    const members = await town.retailers(5);
    expect(await refused(members.slice(0, 4), { floorReason: null })).toEqual(['FLOOR_REASON_NEEDED input.floorReason']);
    expect(await refused(members.slice(0, 4), {})).toEqual([]);
    expect(await town.lastAuditLine()).toMatchObject({ after: { floorReason: '村内零售户不多' } });
    expect(await refused(members.slice(4), { floorReason: null, leaderId: null })).toEqual([]);
    expect(await refused(await town.retailers(5), { floorReason: null })).toEqual([]);
  });

  it('is refused beyond the size limit without a reason, beyond the absolute one with any', async () => {
    const members = await town.retailers(41);
    expect(await refused(members.slice(0, 26), {})).toEqual(['OVER_LIMIT_REASON_NEEDED input.overLimitReason']);
    expect(await refused(members, { overLimitReason: '集贸市场经营户集中' })).toEqual(['GROUP_FULL input.memberIds']);
    const id = await found(inputFor(members.slice(0, 26), { overLimitReason: '集贸市场经营户集中' }));
    expect((await town.membersOf(id)).filter((row) => row['over_limit_reason'] !== null)).toHaveLength(1);
  });

  it('is refused when the leader is not elected or of a low tier without reason', async () => {
    const members = [...(await town.retailers(1, { tier: 19 })), ...(await town.retailers(3))];
    expect(await refused(members, { leaderId: members[1] ?? '', votesFor: 1 })).toEqual(['NOT_ELECTED input.votesFor']);
    expect(await refused(members, { leaderId: members[1] ?? '', votesTotal: 3, votesFor: 3 })).toEqual([
      'VOTES_TOTAL_NOT_ALL_MEMBERS input.votesTotal',
    ]);
    expect(await refused(members, {})).toEqual(['TIER_REASON_NEEDED input.tierReason']);
    expect(await refused(members, { tierReason: '组员公认' })).toEqual([]);
  });

  it('is refused at a place out of sight', async () => {
    expect(await refused(await town.retailers(2), {}, huairenCounty)).toEqual(['PLACE_NOT_FOUND input.placeCode']);
    expect(await refused(await town.retailers(2), { placeCode: '140622\u0000' })).toEqual(['PLACE_NOT_FOUND input.placeCode']);
    expect(await refused(await town.retailers(2), { placeCode: '140622' })).toEqual(['PLACE_NOT_FOUND input.placeCode']);
  });

  it('at the same moment under one name succeeds once', async () => {
    const groups = [await town.retailers(3), await town.retailers(3), await town.retailers(3)];
    const answers = await Promise.all(groups.map((members) => refused(members, { streetText: '同名街' })));
    const [founded, ...others] = answers.toSorted();
    expect(founded).toEqual([]);
    // Who comes when the name is written is told the next one; who writes it at the same instant, that it is taken.
    for (const other of others) expect([['ORDINAL_NEEDED input.name'], ['NAME_TAKEN input.name']]).toContainEqual(other);
  });

  it('at the same moment with the same retailers succeeds once, and names each of them', async () => {
    const members = await town.retailers(4);
    const answers = await Promise.all([refused(members, {}), refused(members.toReversed(), {})]);
    const each = members.map((_, index) => `ALREADY_IN_GROUP input.memberIds.${index}`);
    expect(answers.toSorted()).toEqual([[], each]);
  });
});
