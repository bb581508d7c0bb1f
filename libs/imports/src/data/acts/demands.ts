import { offerDemand, settleDemand, shareDemand, withdrawDemand } from '@chengxin/activities/data';
import { DEMAND_STATE_LABELS, type DemandAction, type DemandState } from '@chengxin/activities/domain';
import { DEMAND_IMPORT, type DemandRow } from '@chengxin/imports/domain';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { cellsOf, mustBeAsRecorded } from './row-cells';
import { inGroupNamed, isNamed, isSurelyOf, mustBeOfGroup, retailerNamed, whoCell, whoOf } from './who';

interface Demand {
  readonly id: string;
  readonly retailerId: string;
  readonly version: number;
  readonly groupName: string;
  readonly status: DemandState;
  readonly sharedWith: string | null;
  /** Whether the member who takes it on is the one that the row names. */
  readonly sameSharedWith: boolean;
  readonly remark: string | null;
}

/** The demand of an id, or of the day, event and quantity of a row; of several the one that stands as the row tells it. */
async function demandOf(run: ActRun, row: Whole<DemandRow>, id: string | null = null): Promise<Demand | null> {
  const told = sql`${isNamed(row)} and d.kind = ${row.event} and d.needed_on = ${row.neededOn}::date and d.cartons = ${row.cartons}::numeric`;
  const [known] = await run.query<Demand>(
    sql`select d.id, d.offered_by_id as "retailerId", d.version, g.name as "groupName", d.status, s.store_name as "sharedWith",
               coalesce(${isNamed({ storeName: row.sharedWith }, sql`s`)}, false) as "sameSharedWith", coalesce(d.withdraw_reason, d.note) as remark
          from demand_sharing d join retailer r on r.id = d.offered_by_id join mutual_aid_group g on g.id = d.group_id
          left join retailer s on s.id = d.shared_with_id
         where ${id === null ? told : sql`d.id = ${id}::uuid`}
         order by (g.name = ${row.groupName}) desc nulls last, (d.status = ${row.status}) desc, "sameSharedWith" desc,
               (coalesce(d.withdraw_reason, d.note) is not distinct from ${row.remark}) desc, d.id limit 1`,
  );
  return known ?? null;
}

async function offer(run: ActRun, row: Whole<DemandRow>): Promise<string | null> {
  const at = cellsOf(DEMAND_IMPORT, row);
  const retailer = await retailerNamed(run, row, at, inGroupNamed(row.groupName));
  if (!retailer) return null;
  await mustBeOfGroup(run, retailer, row.groupName, at('groupName'));
  const { event: kind, neededOn, cartons } = row;
  const note = row.status === 'WITHDRAWN' ? null : row.remark;
  return run.try(
    (database, clock, actor) => offerDemand(database, clock, actor, { retailerId: retailer.id, kind, neededOn, cartons, note }),
    { neededOn: at('neededOn'), cartons: at('cartons'), note: at('remark'), otherwise: whoCell(row, at) },
  );
}

/** The acts by which a demand comes from a state to that of a row; none from an end, nor back. */
function actsFrom(from: DemandState, { status, sharedWith }: Whole<DemandRow>): DemandAction[] {
  if (from === 'DONE' || from === 'WITHDRAWN') return [];
  const share: DemandAction[] = from === 'OPEN' && sharedWith !== null ? ['SHARE'] : [];
  const end: DemandAction[] = status === 'DONE' ? ['SETTLE'] : status === 'WITHDRAWN' ? ['WITHDRAW'] : [];
  return [...share, ...end];
}

/** Does one act, or tells at its cell why not; false when it was refused. */
async function carryOn(
  run: ActRun,
  row: Whole<DemandRow>,
  act: DemandAction,
  { id, version, groupName }: Demand,
): Promise<boolean> {
  const at = cellsOf(DEMAND_IMPORT, row);
  const seen = { demandId: id, expectedVersion: version };
  if (act === 'SHARE') {
    const other = await retailerNamed(run, { storeName: row.sharedWith }, () => at('sharedWith'), inGroupNamed(groupName));
    const share = other && { ...seen, retailerId: other.id };
    const cells = { otherwise: at('sharedWith') };
    return (
      share !== null && (await run.try((database, clock, actor) => shareDemand(database, clock, actor, share), cells)) !== null
    );
  }
  const reason = row.remark ?? '';
  const done = await run.try(
    (database, clock, actor) =>
      act === 'SETTLE' ? settleDemand(database, clock, actor, seen) : withdrawDemand(database, clock, actor, { ...seen, reason }),
    { reason: at('remark'), otherwise: at('status') },
  );
  return done !== null;
}

async function record(run: ActRun, row: Whole<DemandRow>): Promise<Action> {
  const at = cellsOf(DEMAND_IMPORT, row);
  const recorded = await demandOf(run, row);
  const made = recorded ? null : await offer(run, row);
  let now = recorded ?? (made === null ? null : await demandOf(run, row, made));
  if (!now) return 'UNCHANGED';
  if (now.sharedWith !== null && !now.sameSharedWith) mustBeAsRecorded(run, at('sharedWith'), row.sharedWith, now.sharedWith);
  const acts = actsFrom(now.status, row);
  if (acts.length > 0 && !(await isSurelyOf(run, now, row, at, inGroupNamed(row.groupName)))) return 'UNCHANGED';
  for (const act of acts) {
    if (!now || !(await carryOn(run, row, act, now))) return 'UNCHANGED';
    now = await demandOf(run, row, now.id);
  }
  if (now?.status === row.status) mustBeAsRecorded(run, at('remark'), row.remark, now.remark);
  else if (now) mustBeAsRecorded(run, at('status'), row.status, now.status, DEMAND_STATE_LABELS[now.status]);
  if (!recorded) return 'CREATE';
  return acts.length > 0 ? 'UPDATE' : 'UNCHANGED';
}

/** 用烟共享: a demand that is under way is carried on to the state of the row. */
export const DEMAND_PLAN = planOf<DemandRow>({
  groupsOf: () => [],
  togetherBy: (row) => [whoOf(row)],
  order: ({ neededOn }) => neededOn,
  record,
});
