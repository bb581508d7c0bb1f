import { localDate } from '@chengxin/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityArea, OCTOBER_5, openElectionTown, refusalsOf, TODAY } from './election-town.fixture';
import { type RecordPaperTerm, recordPaperTerm } from './index';

const OCTOBER_6 = localDate('2026-10-06');

describe('a term that paper tells', () => {
  let town: Awaited<ReturnType<typeof openElectionTown>>;

  beforeAll(async () => {
    town = await openElectionTown();
  });
  afterAll(() => town.close());

  const record = (groupId: string, retailerId: string, change: Partial<RecordPaperTerm> = {}) =>
    recordPaperTerm(town.database, town.clock, cityArea, {
      ...{ groupId, retailerId, role: 'LEADER', electedOn: TODAY, votes: null, ...change },
    });
  const leadersOf = async (groupId: string) =>
    (await town.termsOf(groupId))
      .filter((term) => term['role'] === 'LEADER')
      .map((term) => [term['retailer_id'], term['ended_on']]);

  it('puts nobody into office beside an election under way, nor after one that was held here (SD-R06, SD-R41)', async () => {
    const group = await town.group(4);
    const [first = '', elected = '', other = ''] = group.members;
    const id = await town.voting(group.id, [elected]);
    expect(await refusalsOf(record(group.id, other))).toEqual(['ELECTION_UNDER_WAY input.groupId']);
    await town.count(id, { [elected]: 4 }, group.members);
    expect(await refusalsOf(record(group.id, other))).toEqual(['ELECTION_UNDER_WAY input.groupId']);
    expect(await refusalsOf(record(group.id, other, { role: 'DEPUTY' }))).toEqual(['ELECTION_UNDER_WAY input.groupId']);
    expect(await town.termsOf(group.id)).toMatchObject([{ retailer_id: first, ended_on: null, closed_on: null }]);

    await town.handOver(id);
    await town.takeOffice(id, { on: TODAY });
    expect(await refusalsOf(record(group.id, other, { electedOn: OCTOBER_6 }))).toEqual([
      'ELECTS_HERE input.groupId',
      'TERM_NOT_LATER input.electedOn',
    ]);
    expect(await leadersOf(group.id)).toEqual([
      [first, '2026-10-12'],
      [elected, null],
    ]);
    // No deputy was elected here: a list on paper may still name one.
    expect(await refusalsOf(record(group.id, other, { role: 'DEPUTY', electedOn: OCTOBER_5 }))).toEqual([]);
  });

  it('follows none that was elected at a founding meeting kept here', async () => {
    const group = await town.group(3);
    const [leader = '', other = ''] = group.members;
    await town.rowsOf(
      `with m as (insert into meeting (kind, group_id, county_id, scope, month, status, planned_on)
          values ('GROUP', $1, 3, 140622001, '2026-10-01', 'PLANNED', '2026-10-20') returning id)
        insert into founding (id, scope, county_id, place_id, street_text, name, ordinal, convener, state, opened_on, opened_by, opened_at, meeting_id,
            leader_id, members, present, charter_votes, leader_votes, ended_on)
          select $1, 140622001, 3, 6, '街', '组', 0, '王芳', 'ACTIVE', '2025-01-01', '王芳', now(), m.id, $2, 3, 3, 3, 3, '2025-01-05' from m`,
      ...[group.id, leader],
    );
    expect(await refusalsOf(record(group.id, other))).toEqual(['ELECTS_HERE input.groupId']);
    expect(await refusalsOf(record(group.id, other, { role: 'DEPUTY' }))).toEqual([]);
  });

  it('follows the last one that paper told, whose box is nobody else’s to ask for', async () => {
    const group = await town.group(4);
    const [first = '', next = '', third = ''] = group.members;
    await record(group.id, next, { electedOn: OCTOBER_6 });
    expect(await refusalsOf(record(group.id, third, { electedOn: OCTOBER_5 }))).toEqual(['TERM_NOT_LATER input.electedOn']);
    expect(await leadersOf(group.id)).toEqual([
      [first, '2026-10-06'],
      [next, null],
    ]);
  });

  it('of one who took office later than he was elected is ended by no election before that day', async () => {
    const group = await town.group(4, '2027-06-01');
    const [first = ''] = group.members;
    await town.rowsOf(
      `update leader_term set elected_on = '2026-10-01', took_office_on = '2026-10-08' where id = $1`,
      group.termId,
    );
    await town.requireReElection({ termId: group.termId, reason: 'UNFIT', on: TODAY, note: '长期不履职' });
    expect(await refusalsOf(town.open(group.id))).toEqual(['TERM_NOT_LATER input.openedOn']);
    expect(await refusalsOf(record(group.id, group.members[1] ?? '', { electedOn: OCTOBER_6 }))).toEqual([
      'TERM_NOT_LATER input.electedOn',
    ]);
    expect(await leadersOf(group.id)).toEqual([[first, null]]);
    await town.open(group.id, { openedOn: TODAY });
  });
});
