import { dissolveGroup } from '@chengxin/groups/data';
import { localDate } from '@chengxin/kernel';
import { ReadTransaction } from '@chengxin/persistence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJoiningTown, yingCounty } from './joining-town.fixture';
import { readPaperData } from './paper-data.queries';
import { revealGroupPersons } from './reveal-group-persons.service';

describe('the forms of a group that is no more', () => {
  let town: Awaited<ReturnType<typeof openJoiningTown>>;

  beforeAll(async () => {
    town = await openJoiningTown();
  });
  afterAll(() => town.close());

  it('say what held on its last day: leader, members, officers, what they had signed and applied for', async () => {
    const group = await town.group(3);
    const joined = await town.retailer();
    await town.sign(await town.readyToSign(joined, group.id));
    const [before] = await town.rowsOf('select version from mutual_aid_group where id = $1', group.id);
    await dissolveGroup(town.database, town.clock, yingCounty, {
      ...{ groupId: group.id, on: localDate('2026-10-10'), reason: '市场拆迁', expectedVersion: before?.['version'] as number },
    });
    // Who has signed at another group since has signed nothing here.
    const other = await town.group(1);
    const afterwards = await town.apply(joined, other.id, localDate('2026-10-10'));
    await town.accept(afterwards, localDate('2026-10-10'));
    await town.read(afterwards, localDate('2026-10-10'));
    await town.sign(afterwards, localDate('2026-10-11'));
    // The customer manager of its last day has left since; he keeps no file of it.
    await town.rowsOf(`delete from post where scope = 140622001`);
    await town.rowsOf(`insert into post (unit_id, scope, kind, holder_name, holder_phone, during) values
      (5, 140622001, 'CUSTOMER_MANAGER', '王芳', '13800138001', '[2025-01-01,2026-10-10)'),
      (5, 140622001, 'CUSTOMER_MANAGER', '赵敏', '13800138002', '[2026-10-10,)')`);
    const read = new ReadTransaction(town.database.readPool, { from: 140_622_000, to: 140_622_999, peerParentId: null });
    try {
      const data = await readPaperData(read, group.id, town.clock.today(), null);
      expect(data?.leader).toMatchObject({ id: group.members[0] });
      expect(new Set(data?.members.map(({ id }) => id))).toEqual(new Set([...group.members, joined]));
      expect(data?.members.find(({ id }) => id === joined)).toMatchObject({ signedOn: '2026-10-04' });
      expect(data?.customerManager).toMatchObject({ name: '王芳', phone: '13800138001' });
      expect(data?.applications.map(({ id }) => id)).toEqual([joined]);
    } finally {
      read.release();
    }
    const persons = await revealGroupPersons(town.database, town.clock, yingCounty, {
      groupId: group.id,
      reason: '整理移交档案',
    });
    expect(persons.map(({ name }) => name)).toContain('王芳');
    expect(persons.map(({ name }) => name)).not.toContain('赵敏');
    expect(persons.map(({ subjectId }) => subjectId)).toEqual(expect.arrayContaining([...group.members, joined]));
  });
});
