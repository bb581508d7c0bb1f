import { type FoundingAction, type FoundingState, mayDo } from '@chengxin/foundings/domain';
import { asUuid, runGroupAct } from '@chengxin/groups/data';
import { nameTaken } from '@chengxin/groups/domain';
import { type Clock, demand, Refusal } from '@chengxin/kernel';
import { type Act, type Actor, ChangedMeanwhile, type Database } from '@chengxin/persistence';
import { LockMode } from '@mikro-orm/core';
import { Founding } from './founding.entity';

/** A founding as somebody saw it. */
export interface SeenFounding {
  readonly foundingId: string;
  readonly expectedVersion: number;
}

/** One act on foundings: a transaction; a name that a writer beside the acts was quicker to take is refused as if it had been there before. */
export async function runFoundingAct<T>(
  database: Database,
  clock: Clock,
  actor: Actor,
  name: string,
  work: (act: Act, hints: { name: string }) => Promise<T>,
): Promise<T> {
  const hints = { name, retailerPath: ['input', 'presentIds'] };
  try {
    return await runGroupAct(database, clock, actor, hints, (act) => work(act, hints));
  } catch (error) {
    if ((error as { constraint?: unknown }).constraint === 'founding_name') demand(nameTaken(hints.name));
    throw error;
  }
}

/** A founding, locked until the act ends. Refused: none in sight, an action that its state does not have; a stale version is a conflict. */
export async function lockFounding(act: Act, seen: SeenFounding, action: FoundingAction): Promise<Founding> {
  const path = ['input', 'foundingId'];
  const id = asUuid(seen.foundingId);
  const founding = id && (await act.em.findOne(Founding, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!founding)
    throw new Refusal({ code: 'FOUNDING_NOT_FOUND', text: { zh: '没有这个筹建', en: 'there is no such founding' }, path });
  if (founding.version !== seen.expectedVersion) throw new ChangedMeanwhile();
  demand(mayDo(action, founding.state as FoundingState, path));
  founding.version++;
  return founding;
}

/** What an audit line says about a founding. */
export const foundingFacts = ({ name, state, convener, candidateId, homeAddress }: Founding): object => ({
  name,
  state,
  convener,
  candidate: candidateId,
  homeAddress,
});

/** Writes a line about a founding into the trail. */
export const auditFounding = (act: Act, name: string, founding: Founding, before: object | null, more: object = {}): void =>
  act.audit({
    act: name,
    subjectType: 'Founding',
    subjectId: founding.id,
    scope: founding.scope,
    before,
    after: { ...foundingFacts(founding), ...more },
  });
