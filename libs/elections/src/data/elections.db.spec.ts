import { localDate } from '@chengxin/kernel';
import { ChangedMeanwhile } from '@chengxin/persistence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OCTOBER_5, openElectionTown, refusalsOf, TODAY, yingCounty } from './election-town.fixture';
import { openElections, takeOffice } from './index';

describe('an election', () => {
  let town: Awaited<ReturnType<typeof openElectionTown>>;

  beforeAll(async () => {
    town = await openElectionTown();
  });
  afterAll(() => town.close());

  it('of 24 members elects with 12 votes (T2); the predecessor stays until the successor takes office after the hand-over (SD-R41)', async () => {
    const group = await town.group(24);
    const [old = '', next = ''] = group.members;
    const id = await town.voting(group.id, [next]);
    await town.count(id, { [next]: 12 }, group.members.slice(0, 15));
    expect(await town.stateOf(id)).toBe('ELECTED');
    expect(await refusalsOf(town.takeOffice(id, { on: TODAY }))).toEqual(['HANDOVER_MISSING input.electionId']);
    const scan = await town.scan();
    await town.handOver(id, { fileIds: [scan, scan.toUpperCase()] });
    expect(await town.rowsOf('select file_id from handover_paper')).toEqual([{ file_id: scan }]);
    expect(await refusalsOf(town.handOver(id))).toEqual(['NOTHING_TO_HAND_OVER input.electionId']);
    expect(await refusalsOf(town.takeOffice(id, { on: OCTOBER_5 }))).toEqual(['TOO_EARLY input.on']);
    await town.takeOffice(id, { on: TODAY });
    expect(await town.stateOf(id)).toBe('COMPLETED');
    const leader = { role: 'LEADER' };
    expect(await town.termsOf(group.id)).toEqual([
      {
        ...{ ...leader, retailer_id: old, elected_on: '2025-11-05', took_office_on: null, term_ends_on: '2026-11-05' },
        ...{ ended_on: '2026-10-12', end_cause: 'SUCCEEDED', closed_on: '2026-10-12' },
      },
      {
        ...{ ...leader, retailer_id: next, elected_on: '2026-10-05', took_office_on: '2026-10-12', term_ends_on: '2027-10-05' },
        ...{ ended_on: null, end_cause: null, closed_on: null },
      },
    ]);
  });

  it('with a tie votes again between the tied; whoever wins the second round is elected, with the votes of that round', async () => {
    const group = await town.group(8);
    const [, first = '', second = '', third = ''] = group.members;
    const id = await town.voting(group.id, [first, second, third]);
    await town.count(id, { [first]: 4, [second]: 4, [third]: 0 }, group.members);
    expect(await town.stateOf(id)).toBe('UNDECIDED');
    await town.secondRound(id, { heldOn: TODAY });
    await town.count(id, { [first]: 3, [second]: 5 }, group.members);
    expect(await town.stateOf(id)).toBe('ELECTED');
    await town.handOver(id);
    await town.takeOffice(id, { on: TODAY });
    const [, term] = await town.rowsOf(
      'select retailer_id, votes_for, votes_total, elected_on::text from leader_term where group_id = $1 order by elected_on',
      group.id,
    );
    expect(term).toEqual({ retailer_id: second, votes_for: 5, votes_total: 8, elected_on: '2026-10-12' });
    expect((await town.candidatesOf(id)).map((row) => row['state']).sort()).toEqual(['ELECTED', 'NOT_ELECTED', 'NOT_ELECTED']);
  });

  it('in which fewer than half vote elects nobody, and may be opened again', async () => {
    const group = await town.group(8);
    const [, first = '', second = ''] = group.members;
    const id = await town.voting(group.id, [first, second]);
    await town.count(id, { [first]: 3, [second]: 0 }, group.members.slice(0, 3));
    await town.conclude(id, {});
    expect(await town.stateOf(id)).toBe('FAILED');
    await town.open(group.id);
  });

  it('elects several deputies with the leader, who follow the old ones; deputies elected later join them', async () => {
    const group = await town.group(8);
    const [old = '', a = '', b = '', c = ''] = group.members;
    const elect = async (standing: readonly string[], seats: { electsHead: boolean; deputySeats: number }, leader?: string) => {
      const id = await town.open(group.id, { ...seats, openedOn: leader ? OCTOBER_5 : TODAY });
      if (leader) await town.nominate(id, { office: 'LEADER', retailerId: leader, nominatedBy: 'SELF' });
      for (const retailerId of standing) await town.nominate(id, { office: 'DEPUTY', retailerId, nominatedBy: 'SELF' });
      await town.openBallot(id, { heldOn: TODAY });
      const votes = Object.fromEntries([...(leader ? [leader] : []), ...standing].map((retailer) => [retailer, 5]));
      await town.count(id, votes, group.members);
      await town.takeOffice(id, { on: TODAY });
    };
    // The same leader again: the box stays where it is.
    await elect([a, b], { electsHead: true, deputySeats: 2 }, old);
    await elect([c], { electsHead: false, deputySeats: 1 });
    const inOffice = (await town.termsOf(group.id)).filter((term) => term['ended_on'] === null);
    expect(inOffice.map((term) => [term['role'], term['retailer_id']]).sort()).toEqual(
      [...[a, b, c].map((id) => ['DEPUTY', id]), ['LEADER', old]].sort(),
    );
  });

  it('keeps who took part and how many voted for whom, but not who voted for whom', async () => {
    const group = await town.group(4);
    const [, next = ''] = group.members;
    const id = await town.voting(group.id, [next]);
    await town.count(id, { [next]: 2 }, group.members.slice(0, 3));
    const roll = await town.rowsOf('select retailer_id, took_part from election_roll where election_id = $1', id);
    expect(
      roll
        .filter((row) => row['took_part'])
        .map((row) => row['retailer_id'])
        .sort(),
    ).toEqual(group.members.slice(0, 3).sort());
    expect(
      await town.rowsOf('select members, ballots, teller, scrutineer from election_round where election_id = $1', id),
    ).toEqual([{ members: 4, ballots: 3, teller: '王二', scrutineer: '李四' }]);
    const columns = await town.rowsOf(
      `select table_name from information_schema.columns where table_schema = 'public' and table_name like 'election%'
          and column_name in ('candidate_id', 'took_part') order by 1`,
    );
    expect(columns.map((row) => row['table_name'])).toEqual(['election_count', 'election_roll']);
  });

  it('is opened for a reason, one at a time, and for many groups at once or for none', async () => {
    const [due, early] = [await town.group(4), await town.group(4, '2027-06-01')];
    expect(await refusalsOf(town.open(early.id))).toEqual(['TERM_STILL_RUNS input.groupIds.0']);
    const both = { groupIds: [due.id, early.id], openedOn: OCTOBER_5, electsHead: true, deputySeats: 0 };
    expect(await refusalsOf(openElections(town.database, town.clock, yingCounty, both))).toEqual([
      'TERM_STILL_RUNS input.groupIds.1',
    ]);
    const ids = await openElections(town.database, town.clock, yingCounty, { ...both, electsHead: false, deputySeats: 1 });
    expect(ids).toHaveLength(2);
    expect(await refusalsOf(town.open(due.id))).toEqual(['ELECTION_UNDER_WAY input.groupIds.0']);
    expect(await refusalsOf(town.open(due.id, { electsHead: false }))).toContain('SEATS_NEEDED input.deputySeats');
    expect(await refusalsOf(town.open(due.id, { openedOn: localDate('2026-10-13') }))).toContain('FUTURE_DAY input.openedOn');
  });

  it('takes members as candidates, one office each, and refuses outsiders', async () => {
    const [group, other] = [await town.group(4), await town.group(1)];
    const [, first = ''] = group.members;
    const id = await town.open(group.id);
    const stand = (retailerId: string, more = {}) =>
      town.nominate(id, { office: 'LEADER', retailerId, nominatedBy: 'SELF', ...more });
    expect(await refusalsOf(stand(other.members[0] ?? ''))).toEqual(['LEADER_NOT_MEMBER input.retailerId']);
    expect(await refusalsOf(stand('x'))).toEqual(['RETAILER_NOT_FOUND input.retailerId']);
    await town.rowsOf('update retailer set tier = 19 where id = $1', first);
    expect(await refusalsOf(stand(first, { nominatedBy: 'OFFICER' }))).toEqual([
      'NOMINATOR_NEEDED input.nominator',
      'TIER_REASON_NEEDED input.tierReason',
    ]);
    await stand(first, { tierReason: '组员公认' });
    expect(await refusalsOf(stand(first, { tierReason: '组员公认' }))).toEqual(['STANDS_ALREADY input.retailerId']);
    const [candidate] = await town.candidatesOf(id);
    await town.withdraw(id, { candidateId: String(candidate?.['id']) });
    expect(await refusalsOf(town.openBallot(id, { heldOn: OCTOBER_5 }))).toEqual(['NO_CANDIDATE input.electionId']);
    await stand(first, { tierReason: '组员公认' });
    await town.openBallot(id, { heldOn: OCTOBER_5 });
    expect(await refusalsOf(stand(group.members[2] ?? ''))).toEqual(['ELECTION_STATE input.electionId']);
  });

  it('refuses a count that cannot be, that leaves somebody out, or that one person made alone', async () => {
    const [group, other] = [await town.group(4), await town.group(1)];
    const [, first = '', second = ''] = group.members;
    const id = await town.voting(group.id, [first, second]);
    expect(await refusalsOf(town.count(id, { [first]: 3, [second]: 2 }, group.members))).toEqual([
      'VOTES_IMPOSSIBLE input.votes',
    ]);
    expect(await refusalsOf(town.count(id, { [first]: 3 }, group.members))).toEqual(['COUNT_INCOMPLETE input.votes']);
    expect(await refusalsOf(town.count(id, { [first]: 1, [second]: 0 }, other.members))).toEqual([
      'NOT_ON_ROLL input.participantIds',
    ]);
    const [a, b] = (await town.candidatesOf(id)).map((row) => ({ candidateId: String(row['id']), votes: 1 }));
    const alone = {
      votes: [a, b].flatMap((row) => (row ? [row] : [])),
      participantIds: group.members,
      teller: '王二',
      scrutineer: '王二',
    };
    expect(await refusalsOf(town.recordCount(id, alone))).toEqual(['TWO_COUNTERS_NEEDED input.scrutineer']);
  });

  it('gives each ballot of a second round as many names as seats are still open', async () => {
    const group = await town.group(12);
    const [, a = '', b = '', c = ''] = group.members;
    const id = await town.open(group.id, { electsHead: false, deputySeats: 2 });
    for (const retailerId of [a, b, c]) await town.nominate(id, { office: 'DEPUTY', retailerId, nominatedBy: 'SELF' });
    await town.openBallot(id, { heldOn: OCTOBER_5 });
    await town.count(id, { [a]: 12, [b]: 6, [c]: 6 }, group.members);
    await town.secondRound(id, { heldOn: TODAY });
    expect(await refusalsOf(town.count(id, { [b]: 12, [c]: 11 }, group.members))).toEqual(['VOTES_IMPOSSIBLE input.votes']);
    await town.count(id, { [b]: 7, [c]: 5 }, group.members);
  });

  it('is opened in groups, each once', async () => {
    const group = await town.group(4);
    expect(await refusalsOf(town.open(group.id, { groupIds: [] }))).toEqual(['GROUPS_NEEDED input.groupIds']);
    const twice = { groupIds: [group.id, group.id.toUpperCase()], openedOn: OCTOBER_5, electsHead: true, deputySeats: 1 };
    expect(await openElections(town.database, town.clock, yingCounty, twice)).toHaveLength(1);
  });

  it('fills offices of the group and no others', async () => {
    const group = await town.group(4);
    const [, first = ''] = group.members;
    const id = await town.open(group.id, { deputySeats: 1 });
    for (const office of ['CHAIR', 'VICE_CHAIR'] as const) {
      const stand = town.nominate(id, { office, retailerId: first, nominatedBy: 'SELF' });
      expect(await refusalsOf(stand)).toEqual(['OFFICE_NOT_VOTED input.office']);
    }
  });

  it('whose elected has left hands no box over, nor does anybody to himself', async () => {
    const group = await town.group(4);
    const [, next = ''] = group.members;
    const id = await town.voting(group.id, [next]);
    await town.count(id, { [next]: 4 }, group.members);
    expect(await refusalsOf(town.handOver(id, { handedBy: '李四' }))).toEqual(['TWO_PERSONS_NEEDED input.receivedBy']);
    await town.rowsOf(`update membership set during = '[2025-01-05,2026-10-08)' where retailer_id = $1`, next);
    expect(await refusalsOf(town.handOver(id))).toEqual(['LEADER_NOT_MEMBER input.electionId']);
  });

  it('whose elected has left the group cannot be completed, only cancelled with a reason', async () => {
    const group = await town.group(4);
    const [, next = ''] = group.members;
    const id = await town.voting(group.id, [next]);
    await town.count(id, { [next]: 4 }, group.members);
    await town.handOver(id);
    await town.rowsOf(`update membership set during = '[2025-01-05,2026-10-08)' where retailer_id = $1`, next);
    expect(await refusalsOf(town.takeOffice(id, { on: TODAY }))).toEqual(['LEADER_NOT_MEMBER input.electionId']);
    expect(await refusalsOf(town.cancel(id, { reason: ' ' }))).toEqual(['REASON_NEEDED input.reason']);
    await town.cancel(id, { reason: '当选人已退出小组' });
    expect(await town.stateOf(id)).toBe('CANCELLED');
  });

  it('that somebody else has moved on is a conflict, one that does not exist is refused', async () => {
    const group = await town.group(4);
    const id = await town.voting(group.id, [group.members[1] ?? '']);
    const stale = { electionId: id, expectedVersion: 1, on: TODAY };
    await expect(takeOffice(town.database, town.clock, yingCounty, stale)).rejects.toThrow(ChangedMeanwhile);
    const missing = { ...stale, electionId: 'x' };
    expect(await refusalsOf(takeOffice(town.database, town.clock, yingCounty, missing))).toEqual([
      'ELECTION_NOT_FOUND input.electionId',
    ]);
  });
});
