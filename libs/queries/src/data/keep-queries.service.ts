import { type Clock, demand, normaliseText } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import { type Named, NamedThings } from '@chengxin/views/data';
import { mayBeNamed } from '@chengxin/views/domain';
import { mayBeKept, mayBeVariables, type Operations, QUERY, type WantedQuery } from '../domain';

type Kept = Named & WantedQuery;

/** A query as its owner has given it. */
export interface NewQuery extends Kept {
  /** What the operations of its text do. */
  readonly operations: Operations;
}

const queries = new NamedThings<WantedQuery>({
  kind: QUERY,
  table: 'saved_query',
  subjectType: 'SavedQuery',
  columns: ['text', 'variables'],
});

/**
 * Saves a query under a name for the actor himself; answers its id. Refused: a name twice, too many, what is no reading query, variables
 * that are no JSON object.
 */
export async function saveQuery(database: Database, clock: Clock, actor: Actor, query: NewQuery): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) =>
    queries.save(act, 'saveQuery', demandKeepable(query, query.operations)),
  );
}

/** Changes an own query: its name, text and variables, and whether it is shared; what is not given stays. Answers its id. */
export async function changeQuery(
  database: Database,
  clock: Clock,
  actor: Actor,
  { queryId, operations, ...given }: Partial<NewQuery> & { readonly queryId: string },
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    const query = await queries.own(act, queryId);
    // What was kept once needs no second judgement.
    const after = demandKeepable({ ...query, ...given }, given.text === undefined ? ['query'] : (operations ?? null));
    return queries.change(act, 'changeQuery', query, after);
  });
}

/** Deletes an own query; answers the id that it had. */
export async function deleteQuery(
  database: Database,
  clock: Clock,
  actor: Actor,
  { queryId }: { readonly queryId: string },
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => queries.remove(act, 'deleteQuery', await queries.own(act, queryId)));
}

/** The query as it will be kept, with its name and variables tidied. */
function demandKeepable({ name, text, variables, isShared }: Kept, operations: Operations): Kept {
  const kept = { name: normaliseText(name), text, variables: variables.trim(), isShared };
  demand(mayBeNamed(QUERY, kept.name), mayBeKept(kept.text, operations), mayBeVariables(kept.variables));
  return kept;
}
