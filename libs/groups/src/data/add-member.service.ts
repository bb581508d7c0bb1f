import { type Clock, type LocalDate } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { demandOpenDay, givenProse, lockGroup, refreshPlaces, runGroupAct } from './group-act';
import { findCandidate, join } from './membership-changes';

export interface AddMember {
  readonly groupId: string;
  readonly retailerId: string;
  readonly on: LocalDate;
  readonly overLimitReason?: string | null;
}

/**
 * Enters who is a member on paper already, from a day on; who is to join applies, reads and signs (SD-R11). He has signed nothing here until
 * his pledge is recorded, and an application of his that is under way comes to nothing. Refused: a day in the future or in a closed month, a retailer who is not active or
 * licensed, of another county or of another group (SD-R03), a group that would be too large (SD-R02).
 */
export async function addMember(database: Database, clock: Clock, actor: Actor, input: AddMember): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const group = await lockGroup(act, input.groupId);
    await demandOpenDay(act, group.scope, input.on, ['input', 'on']);
    const candidate = await findCandidate(act, input.retailerId, input.on);
    const membership = await join(
      act,
      group,
      candidate,
      input.on,
      givenProse(input.overLimitReason, ['input', 'overLimitReason']),
    );
    act.audit({
      act: 'addMember',
      subjectType: 'Group',
      subjectId: group.id,
      scope: group.scope,
      after: {
        retailer: candidate.id,
        storeName: candidate.storeName,
        joinedOn: input.on,
        overLimitReason: membership.overLimitReason,
      },
    });
    await refreshPlaces(act, [group.placeId, candidate.placeId], input.on);
    return group.id;
  });
}
