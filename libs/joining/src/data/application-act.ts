import { runGroupAct } from '@chengxin/groups/data';
import { type ApplicationAction, type ApplicationState, mayCarryOnAtFounding, mayDo, stateOn } from '@chengxin/joining/domain';
import { type Clock, demand, isUuid, type LocalDate, Refusal } from '@chengxin/kernel';
import { type Act, type Actor, ChangedMeanwhile, type Database } from '@chengxin/persistence';
import { LockMode } from '@mikro-orm/core';
import { type JoinTarget, lockTargets } from './join-target';
import { JoinApplication } from './joining.entity';

/** An application as somebody saw it. */
export interface SeenApplication {
  readonly id: string;
  readonly expectedVersion: number;
}

/** An application that an act carries on, with its group or founding, both locked. */
export interface LockedApplication {
  readonly application: JoinApplication;
  readonly target: JoinTarget;
  readonly path: readonly string[];
}

/** How many one act carries on at most: those of a group's meeting, several times over. */
const MOST_AT_ONCE = 100;

const APPLICATIONS = ['input', 'applications'] as const;

export function demandFew(count: number, path: readonly string[]): void {
  if (count > 0 && count <= MOST_AT_ONCE) return;
  const text = { zh: `一次办理 1 到 ${MOST_AT_ONCE} 户`, en: `1 to ${MOST_AT_ONCE} at a time` };
  throw new Refusal({ code: 'TOO_MANY_AT_ONCE', text, path });
}

const notFound = (path: readonly string[]): Refusal =>
  new Refusal({ code: 'APPLICATION_NOT_FOUND', text: { zh: '没有这份申请', en: 'there is no such application' }, path });

/**
 * One step of several applications, all or none: groups and foundings are locked first, then the applications, each in the order of their
 * ids. Refuses what is not there, an action that the state does not have, what has expired, and what its founding does not allow yet.
 */
export async function carryOn(
  database: Database,
  clock: Clock,
  actor: Actor,
  action: ApplicationAction,
  seen: readonly SeenApplication[],
  step: (act: Act, locked: readonly LockedApplication[]) => Promise<void>,
): Promise<string[]> {
  demandFew(seen.length, APPLICATIONS);
  return runGroupAct(database, clock, actor, { retailerPath: APPLICATIONS }, async (act) => {
    const wanted = seen.map(({ id, expectedVersion }, index) => ({
      id: id.toLowerCase(),
      expectedVersion,
      path: [...APPLICATIONS, String(index)],
    }));
    const ids = wanted.filter(({ id }) => isUuid(id)).map(({ id }) => id);
    const found = await act.em.find(JoinApplication, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
    const targets = await lockTargets(
      act,
      found.map(({ groupId, foundingId }) => ({
        groupId: groupId ?? null,
        foundingId: groupId ? null : (foundingId ?? null),
        path: APPLICATIONS,
      })),
    );
    for (const application of found) await act.em.refresh(application, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const locked = wanted.map(({ id, expectedVersion, path }): LockedApplication => {
      const application = found.find((candidate) => candidate.id === id);
      if (!application) throw notFound(path);
      if (application.version !== expectedVersion) throw new ChangedMeanwhile();
      return { application, target: targets.get(application.groupId ?? application.foundingId ?? '') as JoinTarget, path };
    });
    demand(
      ...locked.flatMap(({ application: { state, expiresOn }, target, path }) => [
        ...(target.founding === null ? [] : [mayCarryOnAtFounding(action, target.founding, path)]),
        mayDo(action, target.kind, stateOn(state as ApplicationState, expiresOn as LocalDate, act.today), path),
      ]),
    );
    await step(act, locked);
    return locked.map(({ application }) => application.id);
  });
}

/** Writes a step into an application and a line into the trail. */
export function recordStep(
  act: Act,
  name: string,
  { application, target }: LockedApplication,
  change: Partial<JoinApplication>,
  more: object = {},
): void {
  const before = { state: application.state };
  Object.assign(application, change, { version: application.version + 1 });
  act.audit({
    act: name,
    subjectType: 'JoinApplication',
    subjectId: application.id,
    scope: application.scope,
    before,
    after: { group: target.name, retailer: application.retailerId, ...change, ...more },
  });
}
