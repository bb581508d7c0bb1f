import { convenerOf, dissolveGroup, removeMember } from '@chengxin/groups/data';
import { type LocalDate, localDate } from '@chengxin/kernel';
import { runAct } from '@chengxin/persistence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OCTOBER_5, openElectionTown, refusalsOf, TODAY, yingCounty } from './election-town.fixture';
import { foundAssociation, openAssociationElection, type RequireReElection, requireReElection } from './index';

const OCTOBER_8 = localDate('2026-10-08');
const OCTOBER_11 = localDate('2026-10-11');

describe('an election in which not all goes as elected', () => {
  let town: Awaited<ReturnType<typeof openElectionTown>>;

  beforeAll(async () => {
    town = await openElectionTown();
  });
  afterAll(() => town.close());

  const remove = (groupId: string, retailerId: string, on = OCTOBER_11) =>
    removeMember(town.database, town.clock, yingCounty, { groupId, retailerId, on, reason: '搬迁' });

  /** Elects on 5 October a leader, if any, and deputies. */
  const elect = async (groupId: string, leader: string | null, deputies: readonly string[], votes?: Record<string, number>) => {
    const id = await town.open(groupId, { electsHead: leader !== null, deputySeats: deputies.length });
    if (leader) await town.nominate(id, { office: 'LEADER', retailerId: leader, nominatedBy: 'SELF' });
    for (const retailerId of deputies) await town.nominate(id, { office: 'DEPUTY', retailerId, nominatedBy: 'SELF' });
    await town.openBallot(id, { heldOn: OCTOBER_5 });
    const members = await town.rowsOf('select retailer_id as id from election_roll where election_id = $1', id);
    const all = Object.fromEntries([...(leader ? [leader] : []), ...deputies].map((retailer) => [retailer, members.length]));
    await town.count(
      id,
      votes ?? all,
      members.map((row) => String(row['id'])),
    );
    return id;
  };
  const inOffice = async (groupId: string) =>
    (await town.termsOf(groupId))
      .filter((term) => term['ended_on'] === null)
      .map((term) => [term['role'], term['retailer_id']])
      .sort();

  it('and that is cancelled gives the box back: its leader may resign, and the next elected waits for it (SD-R41)', async () => {
    const group = await town.group(4);
    const [, declines = '', next = ''] = group.members;
    const first = await elect(group.id, declines, []);
    await town.handOver(first);
    await town.cancel(first, { reason: '当选人不愿就任' });
    const second = await elect(group.id, next, []);
    expect(await refusalsOf(town.takeOffice(second, { on: TODAY }))).toEqual(['HANDOVER_MISSING input.electionId']);
    await town.requireReElection({ termId: group.termId, reason: 'RESIGNATION', on: OCTOBER_11, note: '身体原因' });
    await town.handOver(second);
    await town.takeOffice(second, { on: TODAY });
    const [said] = await town.rowsOf(
      `select before -> 'handover' ->> 'receivedBy' as to from audit_line where act = 'cancelElection' and subject_id = $1`,
      group.id,
    );
    expect(said).toEqual({ to: '李四' });
  });

  it('leaves out who has left the group since, and puts the others into office', async () => {
    const group = await town.group(6);
    const [old = '', leader = '', stays = '', leaves = ''] = group.members;
    const deputies = await elect(group.id, null, [stays, leaves]);
    await remove(group.id, leaves);
    await town.takeOffice(deputies, { on: TODAY });
    expect(await inOffice(group.id)).toEqual([
      ['DEPUTY', stays],
      ['LEADER', old],
    ]);
    expect((await town.candidatesOf(deputies)).find((row) => row['retailer_id'] === leaves)?.['state']).toBe('NOT_ELECTED');

    // The box went to a leader who has left: it is handed over anew to the next.
    const id = await elect(group.id, leader, [stays]);
    await town.handOver(id);
    await remove(group.id, leader);
    await town.takeOffice(id, { on: TODAY });
    expect(await inOffice(group.id)).toEqual([
      ['DEPUTY', stays],
      ['LEADER', old],
    ]);
    expect(await town.rowsOf('select from archive_handover where group_id = $1', group.id)).toEqual([]);
  });

  it('does not put into office who has left between the day of taking it and today', async () => {
    const group = await town.group(4);
    const [, leader = ''] = group.members;
    const id = await elect(group.id, leader, []);
    await town.handOver(id, { handedOverOn: OCTOBER_8 });
    await remove(group.id, leader);
    expect(await refusalsOf(town.takeOffice(id, { on: OCTOBER_8 }))).toEqual(['LEADER_NOT_MEMBER input.electionId']);
  });

  it('puts nobody to the vote who is not on the roll of the day, and votes no second time on who has left', async () => {
    const group = await town.group(4);
    const [, a = '', b = '', late = ''] = group.members;
    await town.rowsOf(`update membership set during = '[2026-10-08,)' where retailer_id = $1`, late);
    const id = await town.open(group.id);
    for (const retailerId of [a, b, late]) await town.nominate(id, { office: 'LEADER', retailerId, nominatedBy: 'SELF' });
    expect(await refusalsOf(town.openBallot(id, { heldOn: OCTOBER_5 }))).toEqual(['CANDIDATE_NOT_ELECTOR input.heldOn']);
    await town.openBallot(id, { heldOn: OCTOBER_8 });
    await town.count(id, { [a]: 2, [b]: 2, [late]: 0 }, group.members);
    await remove(group.id, b);
    await town.secondRound(id, { heldOn: TODAY });
    await town.count(id, { [a]: 2 }, [a, late]);
    expect(await town.stateOf(id)).toBe('ELECTED');
  });

  it('keeps the deputies in office where no new one was elected', async () => {
    const group = await town.group(4);
    const [old = '', deputy = '', other = ''] = group.members;
    await town.takeOffice(await elect(group.id, null, [deputy]), { on: TODAY });
    const id = await elect(group.id, old, [other], { [old]: 4, [other]: 1 });
    await town.conclude(id, {});
    await town.takeOffice(id, { on: TODAY });
    expect(await inOffice(group.id)).toEqual([
      ['DEPUTY', deputy],
      ['LEADER', old],
    ]);
  });

  it('of deputies alone follows those whose term is over or ends soon, and joins the others (SD-R06)', async () => {
    const group = await town.group(5);
    const [old = '', over = '', soon = '', stays = '', next = ''] = group.members;
    for (const deputy of [over, soon, stays]) {
      const ends = deputy === over ? '2026-10-01' : deputy === soon ? '2026-12-11' : '2026-12-12';
      await town.rowsOf(
        `insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election)
          values ($1, $2, 140622001, 'DEPUTY', $3::date - 365, $3, 5, 5, 20)`,
        ...[group.id, deputy, ends],
      );
    }
    await town.takeOffice(await elect(group.id, null, [next]), { on: TODAY });
    expect(await inOffice(group.id)).toEqual(
      [
        ['DEPUTY', next],
        ['DEPUTY', stays],
        ['LEADER', old],
      ].sort(),
    );
  });

  it('lets who has handed over go before the successor comes, and puts nobody into office before that', async () => {
    const group = await town.group(4);
    const [, next = ''] = group.members;
    const id = await elect(group.id, next, []);
    await town.handOver(id, { handedOverOn: OCTOBER_8 });
    const resign = { termId: group.termId, reason: 'RESIGNATION', on: OCTOBER_11, note: '身体原因' } as const;
    expect(await refusalsOf(town.requireReElection({ ...resign, reason: 'UNFIT' }))).toEqual(['TERM_STATE input.termId']);
    await town.requireReElection(resign);
    expect(await refusalsOf(town.requireReElection(resign))).toEqual(['TERM_STATE input.termId']);
    expect(await refusalsOf(town.takeOffice(id, { on: OCTOBER_8 }))).toEqual(['TOO_EARLY input.on']);
    await town.takeOffice(id, { on: OCTOBER_11 });
    expect(await inOffice(group.id)).toEqual([['LEADER', next]]);
  });

  it('makes nobody leader and deputy at once', async () => {
    const group = await town.group(4);
    const [old = '', a = '', b = ''] = group.members;
    const deputies = await town.open(group.id, { electsHead: false, deputySeats: 1 });
    expect(await refusalsOf(town.nominate(deputies, { office: 'DEPUTY', retailerId: old, nominatedBy: 'SELF' }))).toEqual([
      'LEADS_ALREADY input.retailerId',
    ]);
    await town.cancel(deputies, { reason: '改为换届' });
    const id = await elect(group.id, a, [old, b], { [a]: 1, [old]: 4, [b]: 4 });
    await town.conclude(id, {});
    await town.takeOffice(id, { on: TODAY });
    expect(await inOffice(group.id)).toEqual([
      ['DEPUTY', b],
      ['LEADER', old],
    ]);
  });

  it('lets neither a deputy leave nor the group end before he took office', async () => {
    const group = await town.group(4);
    const [, deputy = ''] = group.members;
    await town.takeOffice(await elect(group.id, null, [deputy]), { on: TODAY });
    expect(await refusalsOf(remove(group.id, deputy, OCTOBER_8))).toEqual(['LEFT_BEFORE_OFFICE input.on']);
    const [row] = await town.rowsOf('select version from mutual_aid_group where id = $1', group.id);
    const end = { groupId: group.id, expectedVersion: Number(row?.['version']), on: OCTOBER_8, reason: '并入他组' };
    expect(await refusalsOf(dissolveGroup(town.database, town.clock, yingCounty, end))).toHaveLength(1);
  });

  it('of an association makes nobody chair who leads no group any more, nor before he took office (SD-R10)', async () => {
    const [one, two] = [await town.group(3), await town.group(3)];
    const associationId = await foundAssociation(town.database, town.clock, yingCounty, {
      countyCode: '140622',
      foundedOn: OCTOBER_5,
    });
    const id = await openAssociationElection(town.database, town.clock, yingCounty, {
      ...{ associationId, openedOn: OCTOBER_5, electsHead: true, deputySeats: 1 },
    });
    const [[chair = ''], [vice = '']] = [one.members, two.members];
    await town.nominate(id, { office: 'CHAIR', retailerId: chair, nominatedBy: 'SELF' }, yingCounty);
    await town.nominate(id, { office: 'VICE_CHAIR', retailerId: vice, nominatedBy: 'SELF' }, yingCounty);
    await town.openBallot(id, { heldOn: OCTOBER_8 }, yingCounty);
    const electors = (await town.rowsOf('select retailer_id as id from election_roll where election_id = $1', id)).map((row) =>
      String(row['id']),
    );
    await town.count(id, { [chair]: electors.length, [vice]: electors.length }, electors, yingCounty);
    await town.requireReElection({ termId: two.termId, reason: 'RESIGNATION', on: OCTOBER_11, note: '身体原因' });
    await town.takeOffice(id, { on: TODAY }, yingCounty);
    expect(await town.rowsOf('select role, retailer_id from association_term where ended_on is null')).toEqual([
      { role: 'CHAIR', retailer_id: chair },
    ]);
    const convener = (day: LocalDate) =>
      runAct(town.database.orm, town.clock, yingCounty, async (act) => {
        act.audit({ act: 'test', subjectType: 'Unit', subjectId: null, scope: 140_622_000 });
        return (await convenerOf(act, 3, day)).kind;
      });
    expect([await convener(OCTOBER_11), await convener(TODAY)]).toEqual(['MARKET_MANAGER', 'CHAIR']);

    // The chair goes, and leads his group on; the next may be elected at once.
    const [term] = await town.rowsOf('select id from association_term where ended_on is null');
    const resign = { termId: String(term?.['id']), reason: 'RESIGNATION', on: TODAY, note: '事务繁忙' } as const;
    expect(await refusalsOf(town.requireReElection(resign))).toEqual(['COUNTY_NEEDED input.termId']);
    const byCounty = (more: Partial<RequireReElection> = {}) =>
      requireReElection(town.database, town.clock, yingCounty, { ...resign, ...more });
    expect(await refusalsOf(byCounty({ on: OCTOBER_11 }))).toEqual(['TOO_EARLY input.on']);
    expect(await refusalsOf(byCounty({ reason: 'MEMBERS_DEMAND', votesFor: 1 }))).toEqual(['NOT_RECALLED input.votesFor']);
    await byCounty();
    expect(await refusalsOf(byCounty())).toEqual(['TERM_STATE input.termId']);
    expect(await convener(TODAY)).toBe('MARKET_MANAGER');
    expect(await inOffice(one.id)).toEqual([['LEADER', chair]]);
  });
});
