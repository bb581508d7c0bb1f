import { inScope } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { afterAll, describe, expect, it } from 'vitest';
import { freeOn } from './free-retailers.sql';
import { chengquArea, openPlanTown, PLACES, yingCounty } from './plan-town.fixture';
import { refreshPlan } from './refresh-plan.service';

const town = await openPlanTown();
const { database, clock } = town;
afterAll(() => town.close());

const join = (groupId: string, retailerId: string | undefined) =>
  town.rowsOf(
    `insert into membership (group_id, retailer_id, scope, during) values ($1, $2, 140622002, '[2026-10-01,)')`,
    groupId,
    retailerId,
  );
const proposed = async () => (await town.proposals()).flatMap(({ coming }) => coming);

describe('An area plans without the groups of the next area in sight (SD-Q19)', () => {
  it('proposes nobody who is in one of them (SD-R03)', async () => {
    const next = await town.group(6, PLACES.nextArea, '下社街');
    const [taken, ...free] = await town.retailers(12, PLACES.street);
    await join(next, taken);
    await town.plan('140622A01', chengquArea);
    expect(town.failures).toEqual([]);
    expect((await proposed()).toSorted()).toEqual(await Promise.all(free.map(town.codeOf)));
  });

  it('and who joins one meanwhile is taken out when its plan is looked through', async () => {
    const [first] = await proposed();
    const [{ id } = { id: '' }] = await town.rowsOf<{ id: string }>('select id from retailer where customer_code = $1', first);
    await join(await town.group(6, PLACES.nextArea, '北街'), id);
    expect(await refreshPlan(database, clock, chengquArea, '140622A01')).toBe(1);
    expect(await proposed()).not.toContain(first);
  });

  it('who is free there is who is free for the county', async () => {
    const freeFor = ({ scope }: typeof chengquArea) =>
      inScope(database.workPool, scope, async (client) => {
        const free = sql`select r.id from retailer r where r.scope = 140622001 and ${freeOn(sql`r`, clock.today())} order by r.id`;
        return (await client.query<{ id: string }>(free)).rows;
      });
    expect(await freeFor(chengquArea)).toEqual(await freeFor(yingCounty));
    expect(await freeFor(chengquArea)).toHaveLength(10);
  });
});
