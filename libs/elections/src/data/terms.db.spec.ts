import { convenerOf } from '@chengxin/groups/data';
import { localDate } from '@chengxin/kernel';
import { runAct } from '@chengxin/persistence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityArea, OCTOBER_5, openElectionTown, refusalsOf, TODAY, yingCounty } from './election-town.fixture';
import { dissolveAssociation, foundAssociation, openAssociationElection } from './index';

describe('leaders and what ends their time', () => {
  let town: Awaited<ReturnType<typeof openElectionTown>>;

  beforeAll(async () => {
    town = await openElectionTown();
  });
  afterAll(() => town.close());

  const causesOf = async (groupId: string) =>
    (await town.termsOf(groupId)).map((term) => [term['end_cause'], term['ended_on'], term['closed_on']]);

  it('are recalled by 13 of 24 members, not by 12 (T2)', async () => {
    const group = await town.group(24);
    const demand = { termId: group.termId, reason: 'MEMBERS_DEMAND' as const, on: OCTOBER_5, note: '过半数组员联名要求' };
    expect(await refusalsOf(town.requireReElection({ ...demand, votesFor: 12 }))).toEqual(['NOT_RECALLED input.votesFor']);
    expect(await refusalsOf(town.requireReElection(demand))).toEqual(['VOTES_IMPOSSIBLE input.votesFor']);
    await town.requireReElection({ ...demand, votesFor: 13 });
    expect(await causesOf(group.id)).toEqual([['RECALLED', '2026-10-05', null]]);
    expect(await refusalsOf(town.requireReElection({ ...demand, votesFor: 13 }))).toEqual(['TERM_STATE input.termId']);
    const id = await town.open(group.id);
    expect(await town.rowsOf('select reason from election where id = $1', id)).toEqual([{ reason: 'MEMBERS_DEMAND' }]);
  });

  it('go at once when they resign, but stay until succeeded when they broke covenant or law', async () => {
    const [resigned, broke] = [await town.group(4, '2027-06-01'), await town.group(4, '2027-06-01')];
    await town.requireReElection({ termId: resigned.termId, reason: 'RESIGNATION', on: OCTOBER_5, note: '身体原因' });
    await town.requireReElection({ termId: broke.termId, reason: 'COVENANT_BREACH', on: OCTOBER_5, note: '低价销售' });
    expect(await causesOf(resigned.id)).toEqual([['RESIGNED', '2026-10-05', null]]);
    expect(await causesOf(broke.id)).toEqual([[null, null, null]]);
    for (const [group, reason] of [
      [resigned, 'RESIGNATION'],
      [broke, 'COVENANT_BREACH'],
    ] as const) {
      const id = await town.open(group.id);
      expect(await town.rowsOf('select reason from election where id = $1', id)).toEqual([{ reason }]);
    }
  });

  it('whose reason to go is not explained, too early, in a closed month or of nobody are refused', async () => {
    const group = await town.group(4);
    const because = { termId: group.termId, reason: 'UNFIT' as const, on: OCTOBER_5, note: '长期不履职' };
    expect(await refusalsOf(town.requireReElection({ ...because, note: ' ' }))).toEqual(['REASON_NEEDED input.note']);
    expect(await refusalsOf(town.requireReElection({ ...because, on: localDate('2026-08-31') }))).toEqual([
      'MONTH_CLOSED input.on',
    ]);
    expect(await refusalsOf(town.requireReElection({ ...because, termId: 'x' }))).toEqual(['TERM_NOT_FOUND input.termId']);
  });

  it('who have gone still hand over their box before the next takes office', async () => {
    const group = await town.group(4);
    const [, next = ''] = group.members;
    await town.requireReElection({ termId: group.termId, reason: 'RESIGNATION', on: OCTOBER_5, note: '身体原因' });
    const id = await town.voting(group.id, [next]);
    await town.count(id, { [next]: 4 }, group.members);
    expect(await refusalsOf(town.takeOffice(id, { on: TODAY }))).toEqual(['HANDOVER_MISSING input.electionId']);
    await town.handOver(id);
    await town.takeOffice(id, { on: TODAY });
    expect((await causesOf(group.id))[0]).toEqual(['RESIGNED', '2026-10-05', '2026-10-12']);
  });

  it('who refuse are stood in for by the county, with a reason, and by nobody else; every missing item is remarked upon', async () => {
    const group = await town.group(4);
    const [, next = ''] = group.members;
    const id = await town.voting(group.id, [next]);
    await town.count(id, { [next]: 4 }, group.members);
    const instead = { handedBy: '应县局', insteadReason: '前任去世' };
    expect(await refusalsOf(town.handOver(id, instead))).toEqual(['COUNTY_NEEDED input.insteadReason']);
    expect(await refusalsOf(town.handOver(id, { items: [] }))).toEqual(['BOX_INCOMPLETE input.items']);
    expect(await refusalsOf(town.handOver(id, { handedOverOn: localDate('2026-10-04') }))).toEqual([
      'TOO_EARLY input.handedOverOn',
    ]);
    expect(await refusalsOf(town.handOver(id, { handedBy: ' ' }))).toEqual(['NAME_NEEDED input.handedBy']);
    await town.handOver(id, instead, yingCounty);
    expect(await town.rowsOf('select instead_reason, recorded_by from archive_handover where group_id = $1', group.id)).toEqual([
      { instead_reason: '前任去世', recorded_by: '应县局' },
    ]);
  });

  describe('of a county', () => {
    const convener = () =>
      runAct(town.database.orm, town.clock, yingCounty, async (act) => {
        act.audit({ act: 'test', subjectType: 'Unit', subjectId: null, scope: 140_622_000 });
        return convenerOf(act, 3, TODAY);
      });

    it('found an association once, through the county, and elect chair and vice chairs of their own (SD-R10)', async () => {
      const found = { countyCode: '140622', foundedOn: OCTOBER_5 };
      expect(await refusalsOf(foundAssociation(town.database, town.clock, cityArea, found))).toEqual([
        'COUNTY_NEEDED input.countyCode',
      ]);
      const associationId = await foundAssociation(town.database, town.clock, yingCounty, found);
      expect(await refusalsOf(foundAssociation(town.database, town.clock, yingCounty, found))).toEqual([
        'ASSOCIATION_EXISTS input.countyCode',
      ]);
      expect(await convener()).toEqual({ kind: 'MARKET_MANAGER', name: '李经理', retailerId: null });

      const [one, two] = [await town.group(3), await town.group(3)];
      const seats = { electsHead: true, deputySeats: 1 };
      const open = { associationId, openedOn: OCTOBER_5, ...seats };
      expect(await refusalsOf(openAssociationElection(town.database, town.clock, cityArea, open))).toEqual([
        'COUNTY_NEEDED input.associationId',
      ]);
      const before = { ...open, openedOn: localDate('2026-10-04') };
      expect(await refusalsOf(openAssociationElection(town.database, town.clock, yingCounty, before))).toEqual([
        'TOO_EARLY input.openedOn',
      ]);
      const id = await openAssociationElection(town.database, town.clock, yingCounty, open);
      const [chair = '', member = ''] = one.members;
      const [vice = ''] = two.members;
      const stand = (office: 'CHAIR' | 'VICE_CHAIR' | 'LEADER', retailerId: string) =>
        town.nominate(id, { office, retailerId, nominatedBy: 'SELF' }, yingCounty);
      expect(await refusalsOf(stand('CHAIR', member))).toEqual(['CANDIDATE_NOT_LEADER input.retailerId']);
      expect(await refusalsOf(stand('LEADER', chair))).toEqual(['OFFICE_NOT_VOTED input.office']);
      await stand('CHAIR', chair);
      await stand('VICE_CHAIR', vice);
      await town.openBallot(id, { heldOn: TODAY }, yingCounty);
      const electors = (await town.rowsOf('select retailer_id from election_roll where election_id = $1', id)).map((row) =>
        String(row['retailer_id']),
      );
      expect(electors).toEqual(expect.arrayContaining([chair, vice]));
      await town.count(id, { [chair]: electors.length, [vice]: electors.length }, electors, yingCounty);
      await town.takeOffice(id, { on: TODAY }, yingCounty);
      const terms = await town.rowsOf('select role, retailer_id, term_ends_on::text from association_term order by role');
      expect(terms).toEqual([
        { role: 'CHAIR', retailer_id: chair, term_ends_on: '2027-10-12' },
        { role: 'VICE_CHAIR', retailer_id: vice, term_ends_on: '2027-10-12' },
      ]);
      expect(await convener()).toMatchObject({ kind: 'CHAIR', retailerId: chair });

      // A chair who leads no group any more chairs nothing.
      await town.requireReElection({ termId: one.termId, reason: 'RESIGNATION', on: TODAY, note: '身体原因' });
      expect(await convener()).toMatchObject({ kind: 'MARKET_MANAGER' });

      // Nobody goes out of office in a month that is closed, nor an office or election before it began, whatever the day of the end.
      await openAssociationElection(town.database, town.clock, yingCounty, { ...open, openedOn: TODAY, electsHead: false });
      const end = { associationId, on: OCTOBER_5, reason: '并入市协会' };
      const dissolve = (on: string) => dissolveAssociation(town.database, town.clock, yingCounty, { ...end, on: localDate(on) });
      await town.rowsOf("update association set founded_on = '2026-08-01' where id = $1", associationId);
      expect(await refusalsOf(dissolve('2026-08-31'))).toEqual(['MONTH_CLOSED input.on']);
      await dissolve(OCTOBER_5);
      expect(await town.rowsOf('select distinct ended_on::text as on from association_term')).toEqual([{ on: TODAY }]);
      expect(
        await town.rowsOf(
          "select closed_on::text as on from election where state = 'CANCELLED' and association_id = $1",
          associationId,
        ),
      ).toEqual([{ on: TODAY }]);
      await foundAssociation(town.database, town.clock, yingCounty, { countyCode: '140622', foundedOn: TODAY });
    });
  });
});
