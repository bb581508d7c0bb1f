import { inScope } from '@chengxin/persistence';
import { startPlan } from '@chengxin/planner/data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abandonFounding } from './founding-steps.service';
import { chengquArea, openFoundingTown, refusalsOf, TODAY, yingCounty } from './founding-town.fixture';
import { holdFoundingMeeting } from './hold-founding-meeting.service';
import { acceptProposals } from './open-founding.service';

// A street with 12 retailers who are in no group, and 3 whom a founding of another name asks already.
const town = await openFoundingTown();
const { database, clock } = town;
const ours = { free: [] as string[], asked: [] as string[] };
beforeAll(async () => {
  ours.asked = await town.retailers(3);
  ours.free = await town.retailers(12);
  await town.open('府前街', ours.asked);
  const surroundings = { database, clock, onFailure: (error: unknown) => expect.fail(String(error)) };
  await (await startPlan(surroundings, yingCounty, { unitCode: '140622', keepChanged: true })).done;
});
afterAll(() => town.close());

const proposal = async () => {
  const [row] = await town.rowsOf<{
    id: string;
    version: number;
    state: string;
    name: string;
    leader_id: string;
    group_id: string | null;
  }>(`select id, version, state, name, leader_id, group_id from plan_proposal where kind = 'FOUND'`);
  if (!row) throw new Error('nothing is proposed');
  return row;
};
const accept = async (): Promise<string> => {
  const { id, version } = await proposal();
  await acceptProposals(database, clock, chengquArea, [{ proposalId: id, expectedVersion: version }]);
  const [row] = await town.rowsOf<{ id: string }>(`select id from founding where proposal_id = $1 and state = 'DRAFT'`, id);
  return row?.id ?? '';
};

describe('A plan hands its foundings over', () => {
  it('who is asked by a founding already is planned nowhere else', async () => {
    const planned = await town.rowsOf<{ id: string }>('select retailer_id as id from plan_member');
    expect(planned.map(({ id }) => id).sort()).toEqual(ours.free.toSorted());
  });

  it('accepted, a proposal is a draft of its name that asks its members, with its candidate', async () => {
    const id = await accept();
    const { name, leader_id: candidate, state } = await proposal();
    expect(state).toBe('ACCEPTED');
    expect(await town.foundingOf(id)).toMatchObject({
      name,
      candidate_id: candidate,
      state: 'DRAFT',
      convener: '城区片客户经理',
    });
    const asked = await town.rowsOf<{ id: string }>('select retailer_id as id from founding_invitee where founding_id = $1', id);
    expect(asked.map((row) => row.id).sort()).toEqual(ours.free.toSorted());
  });

  it('given up, the proposal is open again, and becomes another draft', async () => {
    const [row] = await town.rowsOf<{ id: string }>(`select id from founding where proposal_id is not null`);
    await abandonFounding(database, clock, chengquArea, { ...(await town.seen(row?.id ?? '')), reason: '街道改造，暂缓' });
    expect(await proposal()).toMatchObject({ state: 'OPEN' });
    expect(await accept()).not.toBe(row?.id);
  });

  it('a name that was taken meanwhile stops the acceptance, at the proposal', async () => {
    const [row] = await town.rowsOf<{ id: string }>(`select id from founding where proposal_id is not null and state = 'DRAFT'`);
    await abandonFounding(database, clock, chengquArea, { ...(await town.seen(row?.id ?? '')), reason: '重新命名' });
    const { id, version, name } = await proposal();
    const taken = await town.open('东大街', [], { name });
    expect(
      await refusalsOf(acceptProposals(database, clock, chengquArea, [{ proposalId: id, expectedVersion: version }])),
    ).toEqual(['ORDINAL_NEEDED input.proposals.0 SD-R05']);
    expect(await proposal()).toMatchObject({ state: 'OPEN', version });
    await abandonFounding(database, clock, chengquArea, { ...(await town.seen(taken)), reason: '名称让出' });
  });

  it('held, the proposal is done with the group; who never applied is told so, and who applied and did not sign as well', async () => {
    const id = await accept();
    const members = ours.free.slice(0, 10);
    const [late = '', ...others] = ours.free.slice(10);
    await town.apply(id, [...members, late]);
    await town.rowsOf(`update join_application set state = 'WITHDRAWN', ended_on = $2 where retailer_id = $1`, late, TODAY);
    await town.start(id);
    await town.accept(id, members);
    await town.read(id, members);
    await town.sign(id, members);
    const meeting = await town.meetingOf(id, members);
    // The proposal is waited for before any retailer is held, as where proposals are accepted: the two never wait for each other in a circle.
    const { held } = await inScope(database.workPool, yingCounty.scope, async (client) => {
      await client.query('select from plan_proposal where id = $1 for update', [(await proposal()).id]);
      const underWay = holdFoundingMeeting(database, clock, chengquArea, meeting);
      const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      await expect.poll(async () => (await town.rowsOf(waiting)).length, { timeout: 10_000 }).toBe(1);
      await town.rowsOf('select from retailer where id = any($1) for no key update nowait', members);
      return { held: underWay };
    });
    expect(await held).toBe(id);
    expect(await proposal()).toMatchObject({ state: 'DONE', group_id: id });
    const left = async (code: string) =>
      (await town.rowsOf<{ id: string }>('select retailer_id as id from plan_remainder where code = $1 order by 1', code)).map(
        (row) => row.id,
      );
    expect(await left('NOT_APPLIED')).toEqual(others.toSorted());
    expect(await left('NOT_FOUNDING')).toEqual([late]);
  });
});
