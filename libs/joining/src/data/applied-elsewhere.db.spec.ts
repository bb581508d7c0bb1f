import { localDate } from '@chengxin/kernel';
import { ReadTransaction, type RowScope } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitsElsewhere } from './applied-elsewhere.sql';
import { withdrawApplications } from './carry-on-applications.service';
import { openJoiningTown, yingCounty } from './joining-town.fixture';

const TODAY = localDate('2026-10-12');
const AREA_2: RowScope = { from: 140_622_002, to: 140_622_002, peerParentId: null };

describe('an application at a group of another area (SD-Q19)', () => {
  let town: Awaited<ReturnType<typeof openJoiningTown>>;
  let group: string;
  beforeAll(async () => {
    town = await openJoiningTown();
    group = (await town.group(3)).id;
  });
  afterAll(() => town.close());

  /** Whether the officers of 下社片 know of an application of one of their retailers somewhere else. */
  const isKnown = async (retailerId: string, scope = AREA_2, day = TODAY): Promise<boolean> => {
    const read = new ReadTransaction(town.database.readPool, scope);
    try {
      const rows = await read.query<{ waits: boolean }>(
        sql`select exists (select from ${waitsElsewhere(sql`r`, day)} e) as waits from retailer r where r.id = ${retailerId}::uuid`,
      );
      return rows[0]?.waits ?? false;
    } finally {
      read.release();
    }
  };

  it('is known to the officers of the shop’s area from the form to the pledge, and to no other area', async () => {
    const shop = await town.retailer('下社');
    expect(await isKnown(shop)).toBe(false);
    const application = await town.apply(shop, group);
    expect(await isKnown(shop)).toBe(true);
    expect(await isKnown(shop, { from: 140_681_001, to: 140_681_001, peerParentId: null })).toBe(false);
    await town.accept(application);
    await town.read(application);
    expect(await isKnown(shop)).toBe(true);
    await town.sign(application);
    expect(await isKnown(shop)).toBe(false);
  });

  it('is nothing to know of once it was withdrawn or has expired', async () => {
    const [withdrawn, expired] = [await town.retailer('下社'), await town.retailer('下社')];
    const application = await town.apply(withdrawn, group);
    await town.apply(expired, group);
    await withdrawApplications(town.database, town.clock, yingCounty, {
      applications: await town.seen(application),
      reason: '另有打算',
    });
    expect(await isKnown(withdrawn)).toBe(false);
    expect(await isKnown(expired)).toBe(true);
    expect(await isKnown(expired, AREA_2, localDate('2027-06-01'))).toBe(false);
  });

  it('is elsewhere for who sees both areas as little as one in the own area is', async () => {
    const [other, own] = [await town.retailer('下社'), await town.retailer()];
    await town.apply(other, group);
    await town.apply(own, group);
    expect(await isKnown(other, yingCounty.scope)).toBe(false);
    expect(await isKnown(own, { from: 140_622_001, to: 140_622_001, peerParentId: null })).toBe(false);
  });

  it('becomes one elsewhere as the shop moves to another area, and is none when it moves back', async () => {
    const shop = await town.retailer();
    await town.apply(shop, group);
    await town.change(shop, '2026-10-10', { place: '下社' });
    expect(await isKnown(shop)).toBe(true);
    await town.change(shop, '2026-10-11', { place: '东大街' });
    expect(await town.rowsOf('select from applied_elsewhere where retailer_id = $1', shop)).toEqual([]);
  });
});
