import type { Clock } from '@chengxin/kernel';
import { type Actor, ChangedMeanwhile, type Database } from '@chengxin/persistence';
import type { RequestContext } from './context';
import { staleVersion } from './errors';

/** A business act as the slices have them. */
export type BusinessAct<Input, Result> = (database: Database, clock: Clock, actor: Actor, input: Input) => Promise<Result>;

/** Does an act for who is signed in; what is read afterwards sees it. A stale version is the top-level CONFLICT. */
export async function done<Input, Result>(
  context: RequestContext,
  act: BusinessAct<Input, Result>,
  input: Input,
): Promise<Result> {
  const { database, clock, signedIn } = context;
  if (!signedIn) throw new Error('an act without an actor');
  try {
    const result = await act(database, clock, signedIn.actor, input);
    await context.settle();
    context.refreshRead();
    return result;
  } catch (error) {
    throw error instanceof ChangedMeanwhile ? staleVersion() : error;
  }
}
