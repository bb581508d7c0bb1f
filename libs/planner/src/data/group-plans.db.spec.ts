import { type Act, ChangedMeanwhile, ReadTransaction, runAct } from '@chengxin/persistence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptProposals as acceptAll,
  foundingAbandoned,
  foundingHeld,
  lockAccepted,
  type ProposedFounding,
} from './accept-proposals.service';
import { changeProposal, dropProposal, mergeProposals, splitProposal } from './change-proposals.service';
import { markInterruptedPlans } from './group-plans.service';
import { movePlanned } from './move-planned.service';
import { readPlanSummary } from './plan-summary.queries';
import { cityOffice, huairenCounty, openPlanTown, PLACES, refusalsOf, yingCounty } from './plan-town.fixture';
import { refreshPlan } from './refresh-plan.service';

// 东大街: a group of 12 and 14 who are in none; 南河种镇: 2 at the seat, 9 in the village; 怀仁市: 11 on a street.
const town = await openPlanTown();
const { database, clock } = town;
const ours = { groupId: '', free: [] as string[], seat: [] as string[] };
beforeAll(async () => {
  ours.groupId = await town.group(12, PLACES.street, '东大街');
  ours.free = await town.retailers(14, PLACES.street, 16);
  ours.seat = await town.retailers(2, PLACES.seat, 15);
  await town.retailers(9, PLACES.village, 12);
  await town.retailers(11, PLACES.huairen, 22);
});
afterAll(() => town.close());

const told = async () =>
  (await town.proposals()).map(({ kind, place, coming, leader, name, group }) => {
    const title = (name ?? group)?.replace('卷烟零售户诚信自律互助小组', '…');
    return `${kind} ${place} ${coming[0]}–${coming.at(-1)} ${coming.length} ${title} ${leader}`;
  });

const PLANNED = [
  'FILL 东大街 C013–C015 3 应县东大街… null',
  'FOUND 东大街 C016–C026 11 应县东大街…二组 C016',
  'FOUND 南河种镇所在地 C027–C037 11 应县南河种镇… C027',
];

describe('A county plans its groups', () => {
  it('fills the group of the street, founds a second one, and one at the seat that has none', async () => {
    const planId = await town.plan();
    expect(town.failures).toEqual([]);
    expect(await told()).toEqual(PLANNED);
    expect((await town.proposal('FOUND', '东大街')).remarks).toEqual(['ONE_STREET', 'TYPICAL', 'LEADER_TIER']);
    expect((await town.proposal('FOUND', '南河种镇所在地')).remarks).toEqual([
      'ADJACENT_PLACES',
      'BARE_SEAT',
      'TYPICAL',
      'LEADER',
    ]);
    const [plan] = await town.rowsOf(
      'select state, counties, counties_done, created_by_name from group_plan where id = $1',
      planId,
    );
    expect(plan).toEqual({ state: 'READY', counties: 1, counties_done: 1, created_by_name: '应县局' });
  });

  it('planned again, it is the same plan, and nobody stands in it twice', async () => {
    await town.plan();
    expect(await told()).toEqual(PLANNED);
  });

  it('is planned by its own city as well; each county sees and changes its own part', async () => {
    await town.plan('140600', cityOffice);
    expect((await told()).slice(3)).toEqual(['FOUND 怀安街 C038–C048 11 怀仁市怀安街… C038']);
    const { id, version } = await town.proposal('FOUND', '怀安街');
    const drop = { proposalId: id, expectedVersion: version };
    expect(await refusalsOf(dropProposal(database, clock, yingCounty, drop))).toEqual(['PROPOSAL_NOT_FOUND input.proposalId']);
    await dropProposal(database, clock, huairenCounty, drop);
    expect(await told()).toEqual(PLANNED);
    expect(await town.rowsOf(`select code, count(*)::integer as n from plan_remainder group by code`)).toEqual([
      { code: 'DROPPED', n: 11 },
    ]);
  });

  it('plans nothing that is not its own, and no single street', async () => {
    expect(await refusalsOf(town.plan('140681'))).toEqual(['PLAN_UNIT input.unitCode']);
    expect(await refusalsOf(town.plan('140622100J01'))).toEqual(['PLAN_UNIT input.unitCode']);
  });

  it('waits while somebody else plans there; a plan whose process died is marked as failed', async () => {
    await town.rowsOf(`update group_plan set state = 'RUNNING'`);
    expect(await refusalsOf(town.plan())).toEqual(['PLAN_RUNNING input.unitCode']);
    expect(await markInterruptedPlans(database.workPool)).toBe(1);
    await town.plan();
    expect(await told()).toEqual(PLANNED);
  });

  it('needs one client of the work pool: plans that take all of them go on', async () => {
    const others = await Promise.all(
      Array.from({ length: database.workPool.options.max - 1 }, () => database.workPool.connect()),
    );
    try {
      await town.plan();
    } finally {
      for (const client of others) client.release();
    }
    expect(town.failures).toEqual([]);
    expect(await told()).toEqual(PLANNED);
  });
});

describe('A county changes its plan', () => {
  const move = (retailerIds: string[], toProposalId: string | null, actor = yingCounty) =>
    movePlanned(database, clock, actor, { retailerIds, toProposalId });

  it('who is moved is judged by the same rules where he comes and where he leaves', async () => {
    const [fill, found] = [await town.proposal('FILL', '东大街'), await town.proposal('FOUND', '东大街')];
    await move([ours.free[3] ?? ''], fill.id);
    expect(await town.proposal('FILL', '东大街')).toMatchObject({
      coming: ['C013', 'C014', 'C015', 'C016'],
      remarks: ['ONE_STREET', 'OVER_TYPICAL'],
      by: '应县局',
    });
    // Its candidate has left: the next one leads.
    expect(await town.proposal('FOUND', '东大街')).toMatchObject({ leader: 'C017', version: found.version + 1 });
    await move([ours.free[3] ?? ''], found.id);
  });

  it('nobody moves into a group beyond 25, into another county, or out of a group that he is in', async () => {
    const fill = await town.proposal('FILL', '东大街');
    expect(await refusalsOf(move(ours.free, fill.id))).toEqual(['PROPOSAL_OVER_LIMIT input.retailerIds']);
    await town.plan('140681', huairenCounty, false);
    const huairen = await town.proposal('FOUND', '怀安街');
    expect(await refusalsOf(move(ours.free.slice(0, 1), huairen.id, cityOffice))).toEqual(['OTHER_COUNTY input.retailerIds']);
    const [member] = await town.rowsOf<{ id: string }>('select retailer_id as id from membership limit 1');
    expect(await refusalsOf(move([member?.id ?? ''], fill.id))).toEqual(['ALREADY_IN_GROUP input.retailerIds']);
    expect(await refusalsOf(move([member?.id ?? ''], null))).toEqual(['NOT_PLANNED input.retailerIds']);
  });

  it('what somebody has changed is kept when the county is planned again, unless he says otherwise', async () => {
    await move([ours.seat[1] ?? ''], null);
    await town.plan();
    expect((await told()).slice(0, 3)).toEqual([
      ...PLANNED.slice(0, 1),
      PLANNED[1]?.replace(/C016$/, 'C017'),
      'FOUND 南河种镇所在地 C027–C037 10 应县南河种镇… C027',
    ]);
    expect(await town.rowsOf(`select code from plan_remainder where retailer_id = $1`, ours.seat[1])).toEqual([
      { code: 'TAKEN_OUT' },
    ]);
    await town.plan('140622', yingCounty, false);
    expect((await told()).slice(0, 3)).toEqual(PLANNED);
  });

  it('a founding is split and merged again; the second one has the next ordinal', async () => {
    const found = await town.proposal('FOUND', '东大街');
    const split = { proposalId: found.id, retailerIds: ours.free.slice(9), expectedVersion: found.version };
    expect(await refusalsOf(splitProposal(database, clock, yingCounty, { ...split, retailerIds: [] }))).toEqual([
      'SPLIT_NEEDS_BOTH input.retailerIds',
    ]);
    const second = await splitProposal(database, clock, yingCounty, split);
    expect((await told()).slice(1, 3)).toEqual([
      'FOUND 东大街 C022–C026 5 应县东大街…三组 C022',
      'FOUND 东大街 C016–C021 6 应县东大街…二组 C016',
    ]);
    const [row] = (await town.proposals()).filter(({ id }) => id === second);
    const merge = { proposalId: second, intoProposalId: found.id, expectedVersion: row?.version ?? 0 };
    expect(await refusalsOf(mergeProposals(database, clock, yingCounty, { ...merge, intoProposalId: second }))).toEqual([
      'SAME_PROPOSAL input.intoProposalId',
    ]);
    await mergeProposals(database, clock, yingCounty, merge);
    expect((await told()).slice(0, 3)).toEqual(PLANNED);
  });

  it('a founding gets another street and leader; names follow SD-R05, a stale version is told', async () => {
    const { id, version } = await town.proposal('FOUND', '东大街');
    const change = { proposalId: id, expectedVersion: version };
    expect(await refusalsOf(changeProposal(database, clock, yingCounty, { ...change, name: '好人小组' }))).toEqual([
      'NAME_FORM input.name',
    ]);
    expect(
      await refusalsOf(
        changeProposal(database, clock, yingCounty, {
          ...change,
          streetText: '南河种镇',
          name: '应县南河种镇卷烟零售户诚信自律互助小组',
        }),
      ),
    ).toEqual(['ORDINAL_NEEDED input.name']);
    expect(await refusalsOf(changeProposal(database, clock, yingCounty, { ...change, leaderId: ours.seat[0] ?? '' }))).toEqual([
      'LEADER_NOT_MEMBER input.leaderId',
    ]);
    await changeProposal(database, clock, yingCounty, { ...change, streetText: '农贸市场', leaderId: ours.free[5] ?? '' });
    expect(await town.proposal('FOUND', '东大街')).toMatchObject({
      name: '应县农贸市场卷烟零售户诚信自律互助小组',
      leader: 'C018',
    });
    await expect(changeProposal(database, clock, yingCounty, { ...change, name: 'x' })).rejects.toBeInstanceOf(ChangedMeanwhile);
  });
});

describe('A county accepts its plan', () => {
  const seen = ({ id, version }: { id: string; version: number }) => ({ proposalId: id, expectedVersion: version });
  const handedOver: ProposedFounding[] = [];
  const accept = (proposal: { id: string; version: number }) =>
    acceptAll(database, clock, yingCounty, [seen(proposal)], async (_, founding) => void handedOver.push(founding));
  const act = (work: (one: Act) => Promise<void>) => runAct(database.orm, clock, yingCounty, work);
  const covered = async () => {
    const read = new ReadTransaction(database.readPool, yingCounty.scope);
    try {
      return (await readPlanSummary(read, { scopeFrom: 140_622_000, scopeTo: 140_622_999 }, clock.today())).overall;
    } finally {
      read.release();
    }
  };

  it('who has joined elsewhere meanwhile stops the filling, until the plan is looked through again', async () => {
    await town.plan('140622', yingCounty, false);
    const other = await town.group(3, PLACES.village, '别处');
    await town.rowsOf(
      `insert into membership (group_id, retailer_id, scope, during) values ($1, $2, 140622001, '[2026-10-01,)')`,
      other,
      ours.free[0],
    );
    const fill = await town.proposal('FILL', '东大街');
    expect(await refusalsOf(accept(fill))).toEqual(['ALREADY_IN_GROUP input.proposals.0']);
    expect(await refusalsOf(refreshPlan(database, clock, yingCounty, '140681'))).toEqual(['PLAN_UNIT input.unitCode']);
    expect(await refreshPlan(database, clock, yingCounty, '140622')).toBe(1);
    expect(await town.proposal('FILL', '东大街')).toMatchObject({ coming: ['C014', 'C015'], by: null });
  });

  it('a filling is done at once: its members apply to the group today and are none before the pledge (SD-R11)', async () => {
    const promised = await covered();
    await accept(await town.proposal('FILL', '东大街'));
    expect(await covered(), 'who has applied is covered once he has signed').toEqual(promised);
    expect(await town.memberCount(ours.groupId)).toBe(12);
    expect(
      await town.rowsOf('select state, applied_on::text as on from join_application where group_id = $1', ours.groupId),
    ).toEqual([1, 2].map(() => ({ state: 'APPLIED', on: '2026-10-12' })));
    expect(await town.proposal('FILL', '东大街')).toMatchObject({ state: 'DONE', coming: [] });
    expect(
      await town.rowsOf(
        `select act, count(*)::integer as n from audit_line where act in ('applyToJoin', 'acceptProposal') group by act order by act`,
      ),
    ).toEqual([
      { act: 'acceptProposal', n: 1 },
      { act: 'applyToJoin', n: 2 },
    ]);
    expect(await refusalsOf(accept(await town.proposal('FILL', '东大街')))).toEqual(['PROPOSAL_NOT_OPEN input.proposals.0']);
  });

  it('a founding is handed over with its name, place and members, comes back when given up, and is done when it was held', async () => {
    await accept(await town.proposal('FOUND', '东大街'));
    const { id, name } = await town.proposal('FOUND', '东大街');
    const founders = ours.free.slice(3);
    expect(handedOver).toMatchObject([{ proposalId: id, name, streetText: '东大街', leaderId: founders[0] }]);
    expect([...(handedOver[0]?.memberIds ?? [])].sort()).toEqual(founders.toSorted());

    await act((one) => foundingAbandoned(one, id));
    expect(await town.proposal('FOUND', '东大街'), 'nobody has changed it').toMatchObject({ state: 'OPEN', by: null });
    await accept(await town.proposal('FOUND', '东大街'));

    const groupId = await town.group(0, PLACES.street, '东大街二');
    await act(async (one) => foundingHeld(one, await lockAccepted(one, id, 'FOUND'), groupId, new Set(founders.slice(0, 10))));
    expect((await town.proposals()).find((row) => row.id === id)).toMatchObject({ state: 'DONE', coming: [] });
    const left = await town.rowsOf<{ retailer_id: string }>(`select retailer_id from plan_remainder where code = 'NOT_APPLIED'`);
    expect(left.map((row) => row.retailer_id)).toEqual(founders.slice(10));
    expect(await refusalsOf(act((one) => foundingAbandoned(one, id)))).toEqual(['PROPOSAL_NOT_OPEN input']);
  });

  it('who has applied is proposed no more', async () => {
    await town.plan('140622', yingCounty, false);
    const proposed = (await town.proposals()).flatMap(({ coming }) => coming);
    expect(proposed).not.toContain('C014');
    expect(proposed).not.toContain('C015');
  });
});
