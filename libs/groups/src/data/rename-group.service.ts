import type { Clock } from '@chengxin/kernel';
import { type Actor, ChangedMeanwhile, type Database } from '@chengxin/persistence';
import { groupFacts, lockGroup, runGroupAct } from './group-act';
import { countyOfScope, nameInCounty } from './group-naming';

export interface RenameGroup {
  readonly groupId: string;
  readonly name: string;
  readonly streetText: string;
  readonly expectedVersion: number;
}

/** Gives a group another name by SD-R05. No figure depends on it, so closed months do not matter. */
export async function renameGroup(database: Database, clock: Clock, actor: Actor, input: RenameGroup): Promise<string> {
  return runGroupAct(database, clock, actor, { name: input.name }, async (act) => {
    const group = await lockGroup(act, input.groupId);
    if (group.version !== input.expectedVersion) throw new ChangedMeanwhile();
    const county = await countyOfScope(act, group.scope);
    const named = await nameInCounty(act, county, input.name, input.streetText, group.id);
    const before = groupFacts(group);
    const { name, streetText, ordinal } = named;
    Object.assign(group, { name, streetText, ordinal, version: group.version + 1 });
    act.audit({
      act: 'renameGroup',
      subjectType: 'Group',
      subjectId: group.id,
      scope: group.scope,
      before,
      after: groupFacts(group),
    });
    return group.id;
  });
}
