import { asUuid, findCandidates, retailerNotFound, runGroupAct } from '@chengxin/groups/data';
import { mayJoin } from '@chengxin/groups/domain';
import { alreadyApplied, mayCarryOnAtFounding, mustHaveHappened, mustNotHaveExpired } from '@chengxin/joining/domain';
import { addDays, type Clock, demand, type LocalDate, Refusal, type Verdict } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { loadPolicyForAct } from '@chengxin/policy/data';
import { demandFew } from './application-act';
import { type JoinTarget, joinedThere, lockTargets } from './join-target';
import { JoinApplication } from './joining.entity';

export interface ApplyToJoin {
  /** Each at a group, or at a founding. */
  readonly applications: readonly {
    readonly retailerId: string;
    readonly groupId?: string | null;
    readonly foundingId?: string | null;
  }[];
  readonly appliedOn: LocalDate;
}

/**
 * Records applications to join (Annex 3), all or none. Refused: a day in the future; who may not join (SD-R03), as when a member is taken
 * in; an application so old that it would have expired; a retailer whose application is under way; a founding that is over. Answers their ids.
 */
export async function applyToJoin(database: Database, clock: Clock, actor: Actor, input: ApplyToJoin): Promise<string[]> {
  demandFew(input.applications.length, LIST);
  return runGroupAct(database, clock, actor, {}, (act) => writeApplications(act, input));
}

const LIST = ['input', 'applications'] as const;
const APPLIED_ON = ['input', 'appliedOn'] as const;

/** The same within an act that does more. */
export async function writeApplications(act: Act, input: ApplyToJoin): Promise<string[]> {
  const wanted = input.applications.map(({ retailerId, ...at }, index) => {
    const path = [...LIST, String(index)];
    const id = asUuid(retailerId);
    if (!id) throw new Refusal(retailerNotFound([...path, 'retailerId']));
    const [groupId, foundingId] = [at.groupId?.toLowerCase() ?? null, at.foundingId?.toLowerCase() ?? null];
    if ((groupId === null) === (foundingId === null)) {
      const text = { zh: '请选择小组或筹建之一', en: 'name either the group or the founding' };
      throw new Refusal({ code: 'APPLY_WHERE', text, path: [...path, 'groupId'] });
    }
    return { retailerId: id, groupId, foundingId, targetId: groupId ?? foundingId ?? '', path };
  });
  demand(mustHaveHappened(input.appliedOn, act.today, APPLIED_ON));
  const targets = await lockTargets(
    act,
    wanted.map(({ path, ...at }) => ({ ...at, path: [...path, at.groupId ? 'groupId' : 'foundingId'] })),
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
  const validDays = ({ scope }: JoinTarget): number =>
    book.number('joining.application_days', { scopeFrom: scope, scopeTo: scope }, input.appliedOn);
  demand(
    ...wanted.flatMap(({ retailerId, targetId, path }, index): Verdict[] => {
      const at = [...path, 'retailerId'];
      const candidate = candidates.get(retailerId);
      if (!candidate) return [{ ok: false, reason: retailerNotFound(at) }];
      const target = targets.get(targetId) as JoinTarget;
      const verdicts = [
        ...(target.founding === null ? [] : [mayCarryOnAtFounding('APPLY', target.founding, [...path, 'foundingId'])]),
        mayJoin(candidate, joinedThere(target, input.appliedOn, APPLIED_ON), input.appliedOn, at),
        mustNotHaveExpired(input.appliedOn, validDays(target), act.today, APPLIED_ON),
      ];
      const twice = wanted.findIndex((other) => other.retailerId === retailerId) < index;
      if (!waiting.has(retailerId) && !twice) return verdicts;
      return [...verdicts, alreadyApplied(candidate.storeName, twice ? target.name : (waiting.get(retailerId) ?? null), at)];
    }),
  );
  return wanted.map(({ retailerId, targetId, groupId, foundingId }) => {
    const target = targets.get(targetId) as JoinTarget;
    const { scope, name } = target;
    const application = act.em.create(JoinApplication, {
      id: crypto.randomUUID(),
      groupId,
      foundingId,
      retailerId,
      scope,
      state: 'APPLIED',
      appliedOn: input.appliedOn,
      expiresOn: addDays(input.appliedOn, validDays(target)),
      opinionOn: null,
      opinionBy: null,
      opinionOfficer: null,
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
      scope,
      after: {
        group: name,
        retailer: retailerId,
        storeName: candidates.get(retailerId)?.storeName,
        appliedOn: input.appliedOn,
        expiresOn: application.expiresOn,
      },
    });
    return application.id;
  });
}

/** Names of the groups and foundings at which retailers wait, null of one out of sight; an application that has expired makes room for a new one. */
async function waitingOf(act: Act, retailerIds: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await act.em.execute<{ retailerId: string; name: string | null }[]>(
    `select w.retailer_id as "retailerId", coalesce(g.name, f.name) as name
       from applications_under_way(array(select x::uuid from jsonb_array_elements_text(?::jsonb) x), ?) w
       left join mutual_aid_group g on g.id = w.group_id left join founding f on f.id = w.founding_id`,
    [JSON.stringify(retailerIds), act.today],
  );
  return new Map(rows.map(({ retailerId, name }) => [retailerId, name]));
}
