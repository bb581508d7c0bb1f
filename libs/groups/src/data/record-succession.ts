import type { Succession } from '@chengxin/groups/domain';
import type { LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import type { Group } from './group.entity';
import { GroupSuccession } from './group-succession.entity';

/** Writes down which group goes on in which, so that either leads to the other's archive. */
export function recordSuccession(
  act: Act,
  from: Group,
  to: Group,
  what: { readonly kind: Succession; readonly on: LocalDate; readonly members: number; readonly reason: string },
): void {
  act.em.create(GroupSuccession, {
    id: crypto.randomUUID(),
    fromGroupId: from.id,
    toGroupId: to.id,
    effectiveOn: what.on,
    kind: what.kind,
    fromScope: from.scope,
    toScope: to.scope,
    fromName: from.name,
    toName: to.name,
    members: what.members,
    reason: what.reason,
  });
}
