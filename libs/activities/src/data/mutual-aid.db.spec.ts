import { ChangedMeanwhile } from '@chengxin/persistence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chengqu,
  day,
  group,
  openActivitiesTown,
  refusalsOf,
  retailer,
  TODAY,
  xiashe,
  yingCounty,
} from './activities-town.fixture';
import { closeAidCase, openAidCase, recordAid } from './aid.service';
import { checkGroupChats, checkLeadersChat } from './chat-check.service';
import { endHundredFlowersCounter, openHundredFlowersCounter } from './counter.service';
import { offerDemand, settleDemand, shareDemand, withdrawDemand } from './demand.service';
import { nameDemonstrationShop } from './demonstration-shop.service';
import { closeGroupHome, openGroupHome } from './group-home.service';
import { endPairing, pairBranch, pairEmployee, pairNeighbours } from './pairing.service';

describe('mutual aid between members', () => {
  let town: Awaited<ReturnType<typeof openActivitiesTown>>;
  beforeAll(async () => {
    town = await openActivitiesTown();
  });
  afterAll(() => town.close());
  /** An act of the area, unless it is somebody else's. */
  const by = <Input, T, Who extends typeof chengqu>(
    act: (database: typeof town.database, clock: typeof town.clock, actor: Who, input: Input) => Promise<T>,
    input: Input,
    actor = chengqu as Who,
  ): Promise<T> => act(town.database, town.clock, actor, input);

  it('a group home gives its group an address, and takes it away again (SD-R37)', async () => {
    const home = { groupId: group(1), address: '东大街1号', equipment: '桌椅、展示柜', openedOn: day('2026-05-01') };
    const addressOf = () => town.rowsOf('select home_address from mutual_aid_group where id = $1', group(1));
    expect(await refusalsOf(by(openGroupHome, { ...home, openedOn: day('2026-01-04') })), 'before its group').toEqual([
      'BEFORE_FOUNDING input.openedOn',
    ]);
    const homeId = await by(openGroupHome, home);
    expect(await addressOf()).toEqual([{ home_address: '东大街1号' }]);
    expect(await town.rowsOf('select area_id from group_home')).toEqual([{ area_id: 5 }]);
    expect(await refusalsOf(by(openGroupHome, home))).toEqual(['HOME_KEPT input.groupId']);
    expect(await refusalsOf(by(openGroupHome, { ...home, groupId: group(2), openedOn: day('2026-10-13') }))).toEqual([
      'FUTURE_DAY input.openedOn',
    ]);
    const close = { homeId, on: TODAY, reason: '房屋到期' };
    expect(await refusalsOf(by(closeGroupHome, close, xiashe)), 'another area').toEqual(['HOME_NOT_FOUND input.homeId']);
    await by(closeGroupHome, close);
    expect(await addressOf()).toEqual([{ home_address: null }]);
    expect(await refusalsOf(by(closeGroupHome, close))).toEqual(['ENDED input.on']);
    await by(openGroupHome, { ...home, isPartyHome: true });
    expect(await town.rowsOf('select party_home from group_home order by closed_on')).toEqual([
      { party_home: false },
      { party_home: true },
    ]);
  });

  it('a home opened in error is taken back on its day: the group has the address of before', async () => {
    await town.rowsOf(`update mutual_aid_group set home_address = '东大街8号' where id = $1`, group(4));
    const homeOf = (openedOn: string) => by(openGroupHome, { groupId: group(4), address: '西大街4号', openedOn: day(openedOn) });
    const homeId = await homeOf('2026-10-12');
    await by(closeGroupHome, { homeId, on: TODAY, reason: '登错了小组' });
    expect(await town.rowsOf('select from group_home where keeper_id = $1', group(4))).toEqual([]);
    expect(await town.rowsOf('select home_address from mutual_aid_group where id = $1', group(4))).toEqual([
      { home_address: '东大街8号' },
    ]);
    expect(await town.lastAuditLine()).toMatchObject({ act: 'takeBackGroupHome', after: { reason: '登错了小组' } });
    const older = await homeOf('2026-08-31');
    expect(await refusalsOf(by(closeGroupHome, { homeId: older, on: day('2026-08-31'), reason: '登错了小组' }))).toEqual([
      'MONTH_CLOSED input.on',
    ]);
  });

  it('a county has one demonstration shop at a time (SD-R37)', async () => {
    const name = (retailerId: string, since: string) => by(nameDemonstrationShop, { retailerId, since: day(since) }, yingCounty);
    await name(retailer(1), '2026-01-05');
    expect(await refusalsOf(name(retailer(1), '2026-02-01'))).toEqual(['SHOP_ALREADY input.retailerId']);
    expect(await refusalsOf(name(retailer(25), '2026-01-04'))).toEqual(['END_TOO_EARLY input.since']);
    expect(await refusalsOf(name(retailer(25), '2026-01-05')), 'its first day is closed').toEqual(['MONTH_CLOSED input.since']);
    await name(retailer(25), '2026-03-01');
    expect(
      await town.rowsOf(
        `select to_char(since, 'MM-DD') as since, to_char(until, 'MM-DD') as until from demonstration_shop order by since`,
      ),
    ).toEqual([
      { since: '01-05', until: '03-01' },
      { since: '03-01', until: null },
    ]);
    expect(await town.seenBy(chengqu, 'demonstration_shop'), 'what a county has is seen by its areas').toBe(2);
    await name(retailer(1), '2026-10-12');
    await name(retailer(2), '2026-10-12');
    expect(await town.rowsOf('select retailer_id from demonstration_shop where since >= $1', TODAY), 'named in error').toEqual([
      { retailer_id: retailer(2) },
    ]);
  });

  it('a retailer has one Hundred Flowers counter at a time, with the reason of its end (SD-R34)', async () => {
    const open = (retailerId: string, since: string, actor = chengqu) =>
      by(openHundredFlowersCounter, { retailerId, since: day(since) }, actor);
    expect(await refusalsOf(open(retailer(1), '2019-12-31')), 'before it traded').toEqual(['BEFORE_LICENCE input.since']);
    const counterId = await open(retailer(1), '2026-03-01');
    expect(await town.lastAuditLine()).toMatchObject({ act: 'openHundredFlowersCounter' });
    expect(await refusalsOf(open(retailer(1), '2026-04-01'))).toEqual(['COUNTER_ALREADY input.retailerId']);
    expect(await refusalsOf(open(retailer(2), '2026-10-13'))).toEqual(['FUTURE_DAY input.since']);
    expect(await refusalsOf(open(retailer(25), '2026-03-01')), 'another area').toEqual(['RETAILER_NOT_FOUND input.retailerId']);
    const end = { counterId, until: day('2026-06-01'), reason: '店面改造，暂停陈列' };
    expect(await refusalsOf(by(endHundredFlowersCounter, end, xiashe))).toEqual(['COUNTER_NOT_FOUND input.counterId']);
    expect(await refusalsOf(by(endHundredFlowersCounter, { ...end, until: day('2026-02-28') }))).toEqual([
      'END_TOO_EARLY input.until',
    ]);
    expect(await refusalsOf(by(endHundredFlowersCounter, { ...end, until: day('2026-03-01') })), 'taken back').toEqual([
      'MONTH_CLOSED input.until',
    ]);
    const wrong = await open(retailer(3), '2026-10-12');
    await by(endHundredFlowersCounter, { counterId: wrong, until: TODAY, reason: '选错了零售户' });
    expect(await town.rowsOf('select from hundred_flowers_counter where retailer_id = $1', retailer(3))).toEqual([]);
    expect(await refusalsOf(by(endHundredFlowersCounter, { ...end, reason: '撤' }))).toEqual(['REASON_NEEDED input.reason']);
    await by(endHundredFlowersCounter, end);
    expect(await refusalsOf(by(endHundredFlowersCounter, end))).toEqual(['ENDED input.until']);
    expect(await refusalsOf(open(retailer(1), '2026-05-31')), 'it had one then').toEqual(['COUNTER_THEN input.since']);
    await open(retailer(1), '2026-06-01');
    await town.rowsOf(`update retailer set status = 'SUSPENDED' where id = $1`, retailer(2));
    expect(await refusalsOf(open(retailer(2), '2026-06-01'))).toEqual(['RETAILER_NOT_ACTIVE input.retailerId']);
    await town.rowsOf(`update retailer set status = 'ACTIVE' where id = $1`, retailer(2));
  });

  it('counters and class-II volumes go with a retailer who moves to another area', async () => {
    const scopes = () =>
      town.rowsOf(
        `select c.scope, v.scope as volume from hundred_flowers_counter c join class_two_volume v using (retailer_id) where c.until is null`,
      );
    await town.rowsOf(
      `insert into class_two_volume (retailer_id, month, scope, cartons) values ($1, '2026-08-01', 140622001, 12.5)`,
      retailer(1),
    );
    await town.rowsOf('update retailer set scope = 140622002 where id = $1', retailer(1));
    expect(await scopes()).toEqual([{ scope: 140_622_002, volume: 140_622_002 }]);
    await town.rowsOf('update retailer set scope = 140622001 where id = $1', retailer(1));
    expect(await scopes()).toEqual([{ scope: 140_622_001, volume: 140_622_001 }]);
    expect([await town.seenBy(chengqu, 'class_two_volume'), await town.seenBy(xiashe, 'class_two_volume')]).toEqual([1, 0]);
  });

  it('many chats are looked at in one act; the second look of a day counts (SD-R38)', async () => {
    const look = {
      groupIds: [group(1), group(2)],
      checkedOn: TODAY,
      hasChat: true,
      hasCustomerManager: true,
      hasMarketInspector: false,
    };
    await by(checkGroupChats, look);
    await by(checkGroupChats, { ...look, groupIds: [group(2)], hasMarketInspector: true });
    expect(await town.rowsOf('select has_market_inspector as both from chat_check order by group_id')).toEqual([
      { both: false },
      { both: true },
    ]);
    expect(await refusalsOf(by(checkGroupChats, { ...look, hasChat: false }))).toEqual(['NO_CHAT input.hasChat']);
    expect(await refusalsOf(by(checkGroupChats, { ...look, checkedOn: day('2026-08-31') }))).toEqual([
      'MONTH_CLOSED input.checkedOn',
    ]);
    expect(await refusalsOf(by(checkGroupChats, { ...look, groupIds: [group(1), group(13)] })), 'all or none').toEqual([
      'GROUP_NOT_FOUND input.groupIds.1',
    ]);
    expect(await refusalsOf(by(checkGroupChats, { ...look, groupIds: [] }))).toEqual(['TOO_MANY_AT_ONCE input.groupIds']);
  });

  it('the market manager looks at the chat of the county’s leaders', async () => {
    const look = { countyCode: '140622', checkedOn: TODAY, hasChat: true, hasMarketManager: true };
    const as = (role: string, input = look) => by(checkLeadersChat, input, { ...chengqu, role });
    await as('MARKET_MANAGER');
    expect(await refusalsOf(as('MARKET_MANAGER', { ...look, countyCode: '140681' }))).toEqual([
      'COUNTY_NOT_FOUND input.countyCode',
    ]);
    expect(await refusalsOf(as('CUSTOMER_MANAGER'))).toEqual(['LEADERS_CHAT_NOT_YOURS input']);
  });

  it('a demand is taken on by another member of the group, and settled (SD-R46)', async () => {
    const wedding = { retailerId: retailer(1), kind: 'WEDDING', neededOn: day('2026-10-20'), cartons: '12.5' } as const;
    expect(await refusalsOf(by(offerDemand, { ...wedding, neededOn: day('2026-10-11') }))).toEqual(['DAY_OVER input.neededOn']);
    expect(await refusalsOf(by(offerDemand, { ...wedding, neededOn: day('2031-10-12') }))).toEqual([
      'DAY_TOO_FAR input.neededOn',
    ]);
    expect(await refusalsOf(by(offerDemand, { ...wedding, cartons: '12.55' }))).toEqual(['CARTONS input.cartons']);
    expect(await refusalsOf(by(offerDemand, { ...wedding, retailerId: retailer(29) }))).toEqual([
      'NOT_A_MEMBER input.retailerId',
    ]);
    const demandId = await by(offerDemand, wedding);
    expect(await refusalsOf(by(settleDemand, { demandId, expectedVersion: 1 }))).toEqual(['DEMAND_STATE input.demandId']);
    expect(await refusalsOf(by(shareDemand, { demandId, expectedVersion: 1, retailerId: retailer(1) }))).toEqual([
      'NOT_ANOTHER_MEMBER input.retailerId',
    ]);
    expect(await refusalsOf(by(shareDemand, { demandId, expectedVersion: 1, retailerId: retailer(3) }))).toEqual([
      'NOT_ANOTHER_MEMBER input.retailerId',
    ]);
    await by(shareDemand, { demandId, expectedVersion: 1, retailerId: retailer(2) });
    await expect(by(settleDemand, { demandId, expectedVersion: 1 })).rejects.toThrow(ChangedMeanwhile);
    await by(settleDemand, { demandId, expectedVersion: 2 });
    expect(await refusalsOf(by(withdrawDemand, { demandId, expectedVersion: 3, reason: '婚期改变' }))).toEqual([
      'DEMAND_STATE input.demandId',
    ]);
    expect(await town.rowsOf('select status, shared_with_id, cartons from demand_sharing')).toEqual([
      { status: 'DONE', shared_with_id: retailer(2), cartons: '12.5' },
    ]);
    const other = await by(offerDemand, { ...wedding, kind: 'CONFERENCE' });
    await by(withdrawDemand, { demandId: other, expectedVersion: 1, reason: '会议取消' });
  });

  it('help is recorded step by step until the case is closed; the trail does not tell the difficulty', async () => {
    const opening = {
      retailerId: retailer(1),
      kind: 'ILLNESS',
      situation: '住院三周，店里没人',
      openedOn: day('2026-10-01'),
    } as const;
    expect(await refusalsOf(by(openAidCase, { ...opening, openedOn: day('2026-01-04') }))).toEqual([
      'BEFORE_JOINING input.openedOn',
    ]);
    expect(await refusalsOf(by(openAidCase, { ...opening, situation: '病了' }))).toEqual(['TOLD_TOO_BRIEFLY input.situation']);
    const caseId = await by(openAidCase, opening);
    expect(JSON.stringify(await town.lastAuditLine())).not.toMatch(/住院|ILLNESS/);
    expect(await refusalsOf(by(openAidCase, opening))).toEqual(['AID_OPEN input.retailerId']);
    expect(await refusalsOf(by(recordAid, { caseId, expectedVersion: 1, on: day('2026-09-30'), what: '轮流看店' }))).toEqual([
      'BEFORE_OPENING input.on',
    ]);
    await by(recordAid, { caseId, expectedVersion: 1, on: day('2026-10-03'), what: '轮流看店' });
    await by(closeAidCase, { caseId, expectedVersion: 2, on: TODAY, outcome: '已康复营业' });
    expect(await refusalsOf(by(recordAid, { caseId, expectedVersion: 3, on: TODAY, what: '再去看望' }))).toEqual([
      'AID_CLOSED input.caseId',
    ]);
    expect([await town.seenBy(chengqu, 'aid_case'), await town.seenBy(xiashe, 'aid_case')], 'of its area only').toEqual([1, 0]);
    await by(openAidCase, opening);
  });

  it('an employee covers ten groups and not eleven, over all areas of the county (SD-R33)', async () => {
    const pair = (employeeName: string, numbers: readonly number[], actor = chengqu) =>
      by(pairEmployee, { employeeName, groupIds: numbers.map(group), since: day('2026-10-01') }, actor);
    await pair('王甲山', [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await refusalsOf(pair('王甲山', [10, 13], yingCounty))).toEqual(['PAIRING_LIMIT input.groupIds']);
    await pair('王甲山', [13], xiashe);
    expect(await refusalsOf(pair('王甲山', [10])), 'ten are ten, also where an area does not see the tenth').toEqual([
      'PAIRING_LIMIT input.groupIds',
    ]);
    expect(await refusalsOf(pair('李乙泉', [10, 1]))).toEqual(['ALREADY_COVERED input.groupIds.1']);
    expect(await refusalsOf(pair('', [10]))).toEqual(['NAME_NEEDED input.employeeName']);
    const [one] = await town.rowsOf('select id from party_pairing where covered_group_id = $1', group(1));
    await by(endPairing, { pairingId: String(one?.['id']), until: TODAY });
    const [wrong] = await by(pairEmployee, { employeeName: '李乙泉', groupIds: [group(1)], since: TODAY });
    const takeBack = { pairingId: wrong ?? '', until: TODAY };
    expect(await refusalsOf(by(endPairing, takeBack))).toEqual(['REASON_NEEDED input.reason']);
    await by(endPairing, { ...takeBack, reason: '选错了职工' });
    expect(await town.lastAuditLine()).toMatchObject({ act: 'takeBackPairing', after: { reason: '选错了职工' } });
    await pair('李乙泉', [1]);
    const early = { employeeName: '李乙泉', groupIds: [group(10)], since: day('2026-01-04') };
    expect(await refusalsOf(by(pairEmployee, early))).toEqual(['BEFORE_FOUNDING input.since']);
    await pair('王甲山', [10]);
  });

  it('two who fill the last place at once do not both get it', async () => {
    const pair = (numbers: readonly number[]) =>
      refusalsOf(by(pairEmployee, { employeeName: '李乙泉', groupIds: numbers.map(group), since: day('2026-10-01') }));
    await town.rowsOf(`insert into policy_parameter (code, unit_id, effective_from, value, set_by, set_at, reason)
      select 'pairing.groups_per_employee', 2, '2020-01-01', '2', '营销中心', now(), '试点'`);
    expect((await Promise.all([pair([11]), pair([12])])).flat()).toEqual(['PAIRING_LIMIT input.groupIds']);
  });

  it('a party member among the retailers leads neighbours, not himself; branches pair with communities', async () => {
    const lead = (neighbours: readonly number[]) =>
      by(pairNeighbours, { retailerId: retailer(1), neighbourIds: neighbours.map(retailer), since: TODAY });
    expect(await refusalsOf(lead([1]))).toEqual(['LEADS_ITSELF input.neighbourIds.0']);
    expect(await refusalsOf(lead([]))).toEqual(['NOBODY_COVERED input.neighbourIds']);
    await lead([2, 3, 4, 5, 6, 7, 8, 9, 10, 29]);
    expect(await refusalsOf(lead([11]))).toEqual(['PAIRING_LIMIT input.neighbourIds']);
    const branch = { countyCode: '140622', branchName: '应县局机关支部', communityName: '东关社区', since: TODAY };
    expect(await refusalsOf(by(pairBranch, branch)), 'is the county’s').toEqual(['COUNTY_NEEDED input.countyCode']);
    expect(await by(pairBranch, branch, yingCounty)).toHaveLength(1);
    expect(await refusalsOf(by(pairBranch, branch, yingCounty))).toEqual(['ALREADY_COVERED input.communityName']);
  });
});
