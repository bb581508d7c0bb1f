import {
  DEMAND_TRANSITIONS,
  type DemandAction,
  type DemandKind,
  type DemandState,
  mayBeCartons,
  mayBeNeededOn,
  mayDo,
  mayTakeOn,
} from '@chengxin/activities/domain';
import { givenProse, runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, isExplained, type LocalDate, proseText } from '@chengxin/kernel';
import { type Act, type Actor, ChangedMeanwhile, type Database } from '@chengxin/persistence';
import { groupOfMember, isMemberOf, lockRow, notFound, retailerInSight } from './find';

export interface OfferDemand {
  readonly retailerId: string;
  readonly kind: DemandKind;
  readonly neededOn: LocalDate;
  readonly cartons: string;
  readonly note?: string | null;
}

/**
 * A member tells the group of a wedding, a funeral, a conference that needs more than he has (SD-R46). Refused: who is in no group, a day
 * that is over or more than a year ahead, a quantity with more than one decimal.
 */
export async function offerDemand(database: Database, clock: Clock, actor: Actor, input: OfferDemand): Promise<string> {
  const note = givenProse(input.note, ['input', 'note']);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const path = ['input', 'retailerId'];
    const retailer = await retailerInSight(act, input.retailerId, path);
    const group = await groupOfMember(act, retailer, path);
    demand(mayBeCartons(input.cartons));
    demand(mayBeNeededOn(input.neededOn, act.today));
    const [made] = await act.em.execute<{ id: string }[]>(
      `insert into demand_sharing (group_id, scope, offered_by_id, kind, needed_on, cartons, note, status, recorded_by, recorded_at)
       values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?) returning id`,
      [
        group.id,
        group.scope,
        retailer.id,
        input.kind,
        input.neededOn,
        input.cartons,
        note,
        actor.name,
        clock.now().toISOString(),
      ],
    );
    const id = made?.id ?? '';
    const { kind, neededOn, cartons } = input;
    act.audit({
      act: 'offerDemand',
      subjectType: 'DemandSharing',
      subjectId: id,
      scope: group.scope,
      after: { retailer: retailer.id, kind, neededOn, cartons, note },
    });
    return id;
  });
}

/** A demand as somebody saw it. */
interface SeenDemand {
  readonly demandId: string;
  readonly expectedVersion: number;
}

interface DemandRow {
  readonly id: string;
  readonly groupId: string;
  readonly scope: number;
  readonly offeredById: string;
  readonly status: DemandState;
  readonly version: number;
}

const COLUMNS = 'id, group_id as "groupId", scope, offered_by_id as "offeredById", status, version';

/** One step of a demand; `step` answers what is written beside the state. */
async function carryOn(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: SeenDemand,
  act: { readonly name: string; readonly action: DemandAction },
  step: (act: Act, row: DemandRow) => Promise<{ readonly sharedWithId?: string; readonly reason?: string }>,
): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (running) => {
    const row = await lockRow<DemandRow>(
      running,
      { table: 'demand_sharing', columns: COLUMNS, id: input.demandId },
      notFound('DEMAND_NOT_FOUND', { zh: '没有这项需求', en: 'there is no such demand' }, ['input', 'demandId']),
    );
    if (row.version !== input.expectedVersion) throw new ChangedMeanwhile();
    demand(mayDo(row.status, act.action));
    const { sharedWithId, reason } = await step(running, row);
    const status = DEMAND_TRANSITIONS[row.status][act.action] ?? row.status;
    await running.em.execute(
      `update demand_sharing set status = ?, shared_with_id = coalesce(?::uuid, shared_with_id), withdraw_reason = ?, version = version + 1
        where id = ?`,
      [status, sharedWithId ?? null, reason ?? null, row.id],
    );
    const { id, scope } = row;
    running.audit({
      act: act.name,
      subjectType: 'DemandSharing',
      subjectId: id,
      scope,
      before: { status: row.status },
      after: { status, sharedWith: sharedWithId, reason },
    });
    return id;
  });
}

export interface ShareDemand extends SeenDemand {
  readonly retailerId: string;
}

/** Records which other member of the group takes the demand on; may be changed until it is settled. */
export const shareDemand = (database: Database, clock: Clock, actor: Actor, input: ShareDemand): Promise<string> =>
  carryOn(database, clock, actor, input, { name: 'shareDemand', action: 'SHARE' }, async (act, row) => {
    const path = ['input', 'retailerId'];
    const { id } = await retailerInSight(act, input.retailerId, path);
    demand(mayTakeOn(await isMemberOf(act, row.groupId, id), id !== row.offeredById, path));
    return { sharedWithId: id };
  });

/** The demand was met; for an event still to come too, since its cigarettes are bought before it. */
export const settleDemand = (database: Database, clock: Clock, actor: Actor, input: SeenDemand): Promise<string> =>
  carryOn(database, clock, actor, input, { name: 'settleDemand', action: 'SETTLE' }, async () => ({}));

export interface WithdrawDemand extends SeenDemand {
  readonly reason: string;
}

/** The demand is no more. */
export const withdrawDemand = (database: Database, clock: Clock, actor: Actor, input: WithdrawDemand): Promise<string> =>
  carryOn(database, clock, actor, input, { name: 'withdrawDemand', action: 'WITHDRAW' }, async () => {
    const reason = proseText(input.reason);
    demand(isExplained(reason, ['input', 'reason']));
    return { reason };
  });

export type { SeenDemand };
