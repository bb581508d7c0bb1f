import { type Clock, demand, isUuid, normaliseText, Refusal, refused } from '@chengxin/kernel';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';
import { MAX_QUERIES, mayBeKept, mayBeNamed, mayBeVariables, type Operations, type WantedQuery } from '../domain';

/** A query as its owner has given it. */
export interface NewQuery extends WantedQuery {
  readonly name: string;
  readonly isShared: boolean;
  /** What the operations of its text do. */
  readonly operations: Operations;
}

type Kept = Omit<NewQuery, 'operations'>;

/**
 * Saves a query under a name for the actor himself; answers its id. Refused: a name twice, more than `MAX_QUERIES`, what is no reading
 * query, variables that are no JSON object.
 */
export async function saveQuery(database: Database, clock: Clock, actor: Actor, query: NewQuery): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    const after = demandKeepable(query, query.operations);
    // Two saved at once count each other.
    await act.em.execute('select from user_account where id = ? for update', [actor.userId]);
    const [own] = await act.em.execute<{ count: number }[]>(
      'select count(*)::integer as count from saved_query where user_id = ?',
      [actor.userId],
    );
    if ((own?.count ?? 0) >= MAX_QUERIES) throw tooMany();
    await demandNewName(act, after.name);
    const id = crypto.randomUUID();
    const now = clock.now().toISOString();
    await act.em.execute(
      `insert into saved_query
         (id, user_id, owner_name, scope_from, scope_to, name, text, variables, is_shared, created_at, changed_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[id, actor.userId, actor.name, actor.scope.from, actor.scope.to],
        ...[after.name, after.text, after.variables, after.isShared, now, now],
      ],
    );
    act.audit({ act: 'saveQuery', subjectType: 'SavedQuery', subjectId: id, scope: actor.scope.from, after });
    return id;
  });
}

/** Changes an own query: its name, text and variables, and whether it is shared; what is not given stays. Answers its id. */
export async function changeQuery(
  database: Database,
  clock: Clock,
  actor: Actor,
  { queryId, operations, ...given }: Partial<NewQuery> & { readonly queryId: string },
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    const { id, scope, ...before } = await ownQuery(act, queryId);
    // What was kept once needs no second judgement.
    const after = demandKeepable({ ...before, ...given }, given.text === undefined ? ['query'] : (operations ?? null));
    if (after.name !== before.name) await demandNewName(act, after.name);
    await act.em.execute('update saved_query set name = ?, text = ?, variables = ?, is_shared = ?, changed_at = ? where id = ?', [
      after.name,
      after.text,
      after.variables,
      after.isShared,
      clock.now().toISOString(),
      id,
    ]);
    act.audit({ act: 'changeQuery', subjectType: 'SavedQuery', subjectId: id, scope, before, after });
    return id;
  });
}

/** Deletes an own query; answers the id that it had. */
export async function deleteQuery(
  database: Database,
  clock: Clock,
  actor: Actor,
  { queryId }: { readonly queryId: string },
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    const { id, scope, ...before } = await ownQuery(act, queryId);
    await act.em.execute('delete from saved_query where id = ?', [id]);
    act.audit({ act: 'deleteQuery', subjectType: 'SavedQuery', subjectId: id, scope, before, after: null });
    return id;
  });
}

/** The query as it will be kept, with its name and variables tidied. */
function demandKeepable({ name, text, variables, isShared }: Kept, operations: Operations): Kept {
  const kept = { name: normaliseText(name), text, variables: variables.trim(), isShared };
  demand(mayBeNamed(kept.name), mayBeKept(kept.text, operations), mayBeVariables(kept.variables));
  return kept;
}

async function ownQuery({ em, actor }: Act, id: string): Promise<Kept & { readonly id: string; readonly scope: number }> {
  const [query] = isUuid(id)
    ? await em.execute<(Kept & { id: string; scope: number })[]>(
        `select id, scope_from as scope, name, text, variables, is_shared as "isShared"
           from saved_query where id = ? and user_id = ? for update`,
        [id, actor.userId],
      )
    : [];
  if (!query) throw unknown();
  return query;
}

async function demandNewName({ em, actor }: Act, name: string): Promise<void> {
  const taken = await em.execute<unknown[]>('select 1 from saved_query where user_id = ? and name = ?', [actor.userId, name]);
  if (taken.length > 0)
    demand(
      refused('QUERY_NAME_TAKEN', { zh: '您已有同名的查询', en: 'you have a query of this name already' }, ['input', 'name']),
    );
}

const tooMany = (): Refusal =>
  new Refusal({
    code: 'QUERIES_TOO_MANY',
    text: { zh: `最多 ${MAX_QUERIES} 个查询，请先删除不用的`, en: `at most ${MAX_QUERIES} queries; delete those not in use` },
    path: ['input'],
  });

const unknown = (): Refusal =>
  new Refusal({
    code: 'QUERY_UNKNOWN',
    text: { zh: '没有这个查询，或不是您保存的', en: 'there is no such query of yours' },
    path: ['input', 'queryId'],
  });
