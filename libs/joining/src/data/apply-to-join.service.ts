import { asUuid, findCandidates, type Group, lockGroups, retailerNotFound, runGroupAct } from '@chengxin/groups/data';
import { mayJoin } from '@chengxin/groups/domain';
import { alreadyApplied, mustHaveHappened } from '@chengxin/joining/domain';
import { addDays, type Clock, demand, type LocalDate, Refusal, type Verdict } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { loadPolicyForAct } from '@chengxin/policy/data';
import { demandFew } from './application-act';
import { JoinApplication } from './joining.entity';

export interface ApplyToJoin {
  readonly applications: readonly { readonly retailerId: string; readonly groupId: string }[];
  readonly appliedOn: LocalDate;
}

/**
 * Records applications to join (Annex 3), all or none. Refused: a day in the future; who may not join (SD-R03), as when a member is taken
 * in; a retailer whose application is under way. Answers their ids.
 */
export async function applyToJoin(database: Database, clock: Clock, actor: Actor, input: ApplyToJoin): Promise<string[]> {
  const list = ['input', 'applications'] as const;
  demandFew(input.applications.length, list);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const wanted = input.applications.map(({ retailerId, groupId }, index) => {
      const path = [...list, String(index)];
      const id = asUuid(retailerId);
      if (!id) throw new Refusal(retailerNotFound([...path, 'retailerId']));
      return { retailerId: id, groupId: groupId.toLowerCase(), path };
    });
    demand(mustHaveHappened(input.appliedOn, act.today, ['input', 'appliedOn']));
    const ids = new Map(wanted.map(({ groupId, path }) => [groupId, [...path, 'groupId']]));
    const groups = await lockGroups(
      act,
      [...ids].map(([id, path]) => ({ id, path })),
    );
    const candidates = await findCandidates(
      act,
      wanted.map(({ retailerId }) => retailerId),
      input.appliedOn,
    );
    const waiting = await waitingOf(
      act,
      wanted.map(({ retailerId }) => retailerId),
    );
    const book = await loadPolicyForAct(act);
    demand(
      ...wanted.flatMap(({ retailerId, groupId, path }, index): Verdict[] => {
        const at = [...path, 'retailerId'];
        const candidate = candidates.get(retailerId);
        if (!candidate) return [{ ok: false, reason: retailerNotFound(at) }];
        const group = groups.get(groupId) as Group;
        const joined = { scope: group.scope, foundedOn: group.foundedOn as LocalDate };
        const verdict = mayJoin(candidate, joined, input.appliedOn, at);
        const twice = wanted.findIndex((other) => other.retailerId === retailerId) < index;
        if (!waiting.has(retailerId) && !twice) return [verdict];
        return [verdict, alreadyApplied(candidate.storeName, twice ? group.name : (waiting.get(retailerId) ?? null), at)];
      }),
    );
    return wanted.map(({ retailerId, groupId }) => {
      const group = groups.get(groupId) as Group;
      const days = book.number('joining.application_days', { scopeFrom: group.scope, scopeTo: group.scope }, input.appliedOn);
      const application = act.em.create(JoinApplication, {
        id: crypto.randomUUID(),
        groupId: group.id,
        retailerId,
        scope: group.scope,
        state: 'APPLIED',
        appliedOn: input.appliedOn,
        expiresOn: addDays(input.appliedOn, days),
        opinionOn: null,
        opinionBy: null,
        opinion: null,
        readOn: null,
        pledgeId: null,
        endedOn: null,
        endReason: null,
        recordedBy: act.actor.name,
        recordedAt: act.clock.now(),
        version: 1,
      });
      act.audit({
        act: 'applyToJoin',
        subjectType: 'JoinApplication',
        subjectId: application.id,
        scope: group.scope,
        after: {
          group: group.name,
          retailer: retailerId,
          storeName: candidates.get(retailerId)?.storeName,
          appliedOn: input.appliedOn,
          expiresOn: application.expiresOn,
        },
      });
      return application.id;
    });
  });
}

/** Names of the groups at which retailers wait, null of one out of sight; an application that has expired makes room for a new one. */
async function waitingOf(act: Act, retailerIds: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await act.em.execute<{ retailerId: string; name: string | null }[]>(
    `select w.retailer_id as "retailerId", g.name
       from applications_under_way(array(select x::uuid from jsonb_array_elements_text(?::jsonb) x), ?) w
       left join mutual_aid_group g on g.id = w.group_id`,
    [JSON.stringify(retailerIds), act.today],
  );
  return new Map(rows.map(({ retailerId, name }) => [retailerId, name]));
}
