import { addMember, runGroupAct } from '@chengxin/groups/data';
import { localDate } from '@chengxin/kernel';
import { type Actor, ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cancelMemberships } from './cancel-memberships.service';
import { endCause, endCauseSince, formerPremises } from './ends-due.sql';
import { chengquArea, huairenCounty, openJoiningTown, refusalsOf, yingCounty } from './joining-town.fixture';
import { recordPledges } from './record-pledges.service';

describe('memberships are cancelled directly at the end of a licence or a change of premises (SD-R12)', () => {
  let town: Awaited<ReturnType<typeof openJoiningTown>>;
  beforeAll(async () => {
    town = await openJoiningTown();
  });
  afterAll(() => town.close());

  const today = localDate('2026-10-12');
  const membershipId = async (retailer: string) => String((await town.membershipOf(retailer))?.['id']);
  const cancel = async (retailers: readonly string[], actor = yingCounty, on = today) => {
    const membershipIds: string[] = [];
    for (const retailer of retailers) membershipIds.push(await membershipId(retailer));
    return cancelMemberships(town.database, town.clock, actor, { membershipIds, on });
  };
  const stay = async (retailer: string, signedOn: string) =>
    recordPledges(town.database, town.clock, chengquArea, {
      pledges: [{ membershipId: await membershipId(retailer) }],
      signedOn: localDate(signedOn),
    });
  /** What an officer sees of the members of a group whose membership may be cancelled. */
  const dueOf = async (groupId: string, { scope }: Actor) => {
    const read = new ReadTransaction(town.database.readPool, scope);
    try {
      return await read.query(sql`select r.store_name as store, ${endCause(sql`m`, today)} as cause,
          ${endCauseSince(sql`m`, today)}::text as since, ${formerPremises(sql`m`)} as former
        from membership m join retailer r on r.id = m.retailer_id
        where m.group_id = ${groupId}::uuid and upper_inf(m.during) and ${endCause(sql`m`, today)} is not null order by m.retailer_id`);
    } finally {
      read.release();
    }
  };
  const storeOf = async (id: string) =>
    (await town.rowsOf('select store_name from retailer where id = $1', id))[0]?.['store_name'];

  it('with the cause as a code, from its first day on, and for nothing else', async () => {
    const group = await town.group(4);
    const [closed = '', lapsed = '', moved = '', sound = ''] = group.members;
    await town.change(closed, '2026-10-09', { status: 'CLOSED' });
    await town.rowsOf("update retailer set licence_expires_on = '2026-10-11' where id = $1", lapsed);
    await town.change(moved, '2026-10-09', { place: '下社', address: '下社正街 8 号' });
    // Not from a day on which the cause was not there yet.
    for (const [retailer, day] of [
      [closed, '2026-10-08'],
      [lapsed, '2026-10-11'],
      [moved, '2026-10-08'],
    ] as const)
      expect(await refusalsOf(cancel([retailer], yingCounty, localDate(day)))).toEqual(['BEFORE_THE_CAUSE input.on']);
    expect(await refusalsOf(cancel([closed, sound]))).toEqual(['NO_CAUSE_TO_CANCEL input.membershipIds.1']);
    expect(await refusalsOf(cancel([closed], huairenCounty))).toEqual(['NOT_A_MEMBER input.membershipIds.0']);
    await cancel([closed, lapsed, moved]);
    const ends = [await town.membershipOf(closed), await town.membershipOf(lapsed), await town.membershipOf(moved)];
    expect(ends.map((end) => [end?.['end_cause'], end?.['end_reason']])).toEqual([
      ['RETAILER_CLOSED', null],
      ['LICENCE_LAPSED', null],
      ['PREMISES_MOVED', null],
    ]);
    expect(ends[0]?.['during']).toBe('[2026-01-05,2026-10-12)');
    expect(
      await town.rowsOf('select ended_on::text, end_cause, end_reason from leader_term where group_id = $1', group.id),
    ).toEqual([{ ended_on: '2026-10-12', end_cause: 'MEMBERSHIP_ENDED', end_reason: null }]);
    expect(await town.rowsOf('select version from mutual_aid_group where id = $1', group.id)).toEqual([{ version: 4 }]);
  });

  it('who has moved to another area is told to the officers of the group, who cancel it (SD-Q19)', async () => {
    const group = await town.group(3);
    const moved = group.members[1] ?? '';
    await town.change(moved, '2026-10-09', { place: '下社', address: '下社正街 8 号' });
    const due = [{ store: await storeOf(moved), cause: 'PREMISES_MOVED', since: '2026-10-09', former: '东大街' }];
    expect(await dueOf(group.id, yingCounty)).toEqual(due);
    expect(await dueOf(group.id, chengquArea)).toEqual(due);
    await cancel([moved], chengquArea);
    expect(await dueOf(group.id, chengquArea)).toEqual([]);
  });

  it('a member who lay in another area from the first day has not moved, and is in the sight of the group’s officers', async () => {
    const group = await town.group(1);
    const far = await town.retailer('下社');
    await addMember(town.database, town.clock, yingCounty, { groupId: group.id, retailerId: far, on: localDate('2026-09-01') });
    expect(await refusalsOf(cancel([far]))).toEqual(['NO_CAUSE_TO_CANCEL input.membershipIds.0']);
    const read = new ReadTransaction(town.database.readPool, chengquArea.scope);
    const seen = (id: string) =>
      read.query<{ n: number }>(sql`select count(*)::integer as n from retailer where id = ${id}::uuid`);
    expect([await seen(far), await seen(await town.retailer('下社'))]).toEqual([[{ n: 1 }], [{ n: 0 }]]);
    read.release();
    // To be read, not to be changed: the register is the other area's.
    const changed = await runGroupAct(town.database, town.clock, chengquArea, {}, async (act) => {
      act.audit({ act: 'setRetailer', subjectType: 'Retailer', subjectId: far, scope: 140_622_001, after: {} });
      return act.em.execute<unknown[]>("update retailer set store_name = '他人' where id = ? returning id", [far]);
    });
    expect(changed).toEqual([]);
  });

  it('another address in the same area is a change of premises; another spelling of it is none', async () => {
    const group = await town.group(3);
    const [spelled = '', moved = '', before = ''] = group.members;
    await town.change(spelled, '2026-10-06', { address: '应县，东大街 ' });
    await town.change(moved, '2026-10-06', { address: '西大街12号' });
    await town.change(before, '2025-11-03', { address: '南街1号' });
    expect(await dueOf(group.id, chengquArea)).toEqual([
      { store: await storeOf(moved), cause: 'PREMISES_MOVED', since: '2026-10-06', former: '东大街' },
    ]);
    // The register corrects itself: the shop never was anywhere else.
    await town.rowsOf("update retailer_version set address = '西大街12号' where retailer_id = $1", moved);
    expect(await dueOf(group.id, chengquArea)).toEqual([]);
  });

  it('units before an address and marks in it are spelling; other streets, other directions and other numbers are not', async () => {
    const [same] = await town.rowsOf(`select
      (select array_agg(same_premises(a, b) and same_premises(b, a)) from (values ('北街8号', '北街 8 号。'), ('朔州市应县北街8号', '北街８号'),
        ('金城镇东大街12号', '东大街12号'), ('城区街道北街8号', '北街8号'), ('北街3-1号', '北街3－1号'), (null, '北街8号'), ('', '北街8号')) s(a, b)) as same,
      (select array_agg(same_premises(a, b) or same_premises(b, a)) from (values ('北街8号', '西北街8号'), ('8号', '北街18号'), ('北街3-1号', '北街31号'),
        ('幸福小区8号', '8号'), ('应县北街8号', '应县南街8号')) o(a, b)) as other`);
    expect(same).toEqual({ same: Array(7).fill(true), other: Array(5).fill(false) });
  });

  it('who has moved may stay: signing the pledge anew, which nobody does twice', async () => {
    const group = await town.group(2);
    const moved = group.members[1] ?? '';
    await stay(moved, '2026-09-02');
    await town.change(moved, '2026-10-06', { address: '西大街12号' });
    expect(await dueOf(group.id, chengquArea)).toHaveLength(1);
    expect(await refusalsOf(stay(moved, '2026-10-05'))).toEqual(['ALREADY_SIGNED input.pledges.0']);
    await stay(moved, '2026-10-07');
    expect(await dueOf(group.id, chengquArea)).toEqual([]);
    expect(await refusalsOf(stay(moved, '2026-10-08'))).toEqual(['ALREADY_SIGNED input.pledges.0']);
  });
});
