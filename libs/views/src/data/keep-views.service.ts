import { type Clock, demand, isUuid, normaliseText, Refusal, refused } from '@chengxin/kernel';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';
import { MAX_VIEWS, mayBeNamed, mayBeSaved, type WantedView } from '../domain';

/** A view as its owner has given it. */
export interface NewView extends WantedView {
  readonly name: string;
  readonly isShared: boolean;
}

interface ViewRow {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly query: string;
  readonly isShared: boolean;
  readonly scope: number;
}

/** Saves an address under a name for the actor himself; answers its id. Refused: a name twice, more than 100, what is no own page. */
export async function saveView(database: Database, clock: Clock, actor: Actor, input: NewView): Promise<string> {
  const name = normaliseText(input.name);
  const { path, query, isShared } = input;
  return runAct(database.orm, clock, actor, async (act) => {
    demand(mayBeNamed(name), mayBeSaved(input));
    // Two saved at once count each other.
    await act.em.execute('select from user_account where id = ? for update', [actor.userId]);
    const [own] = await act.em.execute<{ count: number }[]>(
      'select count(*)::integer as count from saved_view where user_id = ?',
      [actor.userId],
    );
    if ((own?.count ?? 0) >= MAX_VIEWS) throw tooMany();
    await demandNewName(act, name);
    const id = crypto.randomUUID();
    const now = clock.now().toISOString();
    await act.em.execute(
      `insert into saved_view (id, user_id, owner_name, scope_from, scope_to, name, path, query, is_shared, created_at, changed_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, actor.userId, actor.name, actor.scope.from, actor.scope.to, name, path, query, isShared, now, now],
    );
    const after = { name, path, query, isShared };
    act.audit({ act: 'saveView', subjectType: 'SavedView', subjectId: id, scope: actor.scope.from, after });
    return id;
  });
}

/** Gives an own view another name; answers its id. */
export async function renameView(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: { readonly viewId: string; readonly name: string },
): Promise<string> {
  const name = normaliseText(input.name);
  return runAct(database.orm, clock, actor, async (act) => {
    demand(mayBeNamed(name));
    const view = await ownView(act, input.viewId);
    if (name !== view.name) await demandNewName(act, name);
    await act.em.execute('update saved_view set name = ?, changed_at = ? where id = ?', [
      name,
      clock.now().toISOString(),
      view.id,
    ]);
    audit(act, 'renameView', view, { name: view.name }, { name });
    return view.id;
  });
}

/** Shows an own view to those above and below the owner's unit, or to nobody else any more; answers its id. */
export async function shareView(
  database: Database,
  clock: Clock,
  actor: Actor,
  { viewId, isShared }: { readonly viewId: string; readonly isShared: boolean },
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    const view = await ownView(act, viewId);
    await act.em.execute('update saved_view set is_shared = ?, changed_at = ? where id = ?', [
      isShared,
      clock.now().toISOString(),
      view.id,
    ]);
    audit(act, 'shareView', view, { isShared: view.isShared }, { isShared });
    return view.id;
  });
}

/** Deletes an own view; answers the id that it had. */
export async function deleteView(
  database: Database,
  clock: Clock,
  actor: Actor,
  { viewId }: { readonly viewId: string },
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    const view = await ownView(act, viewId);
    const { name, path, query, isShared } = view;
    await act.em.execute('delete from saved_view where id = ?', [view.id]);
    audit(act, 'deleteView', view, { name, path, query, isShared }, null);
    return view.id;
  });
}

async function ownView({ em, actor }: Act, id: string): Promise<ViewRow> {
  const [view] = isUuid(id)
    ? await em.execute<ViewRow[]>(
        `select id, name, path, query, is_shared as "isShared", scope_from as scope
           from saved_view where id = ? and user_id = ? for update`,
        [id, actor.userId],
      )
    : [];
  if (!view) throw unknown();
  return view;
}

async function demandNewName({ em, actor }: Act, name: string): Promise<void> {
  const taken = await em.execute<unknown[]>('select 1 from saved_view where user_id = ? and name = ?', [actor.userId, name]);
  if (taken.length > 0)
    demand(refused('VIEW_NAME_TAKEN', { zh: '您已有同名的视图', en: 'you have a view of this name already' }, ['input', 'name']));
}

function audit(act: Act, name: string, { id, scope }: ViewRow, before: object, after: object | null): void {
  act.audit({ act: name, subjectType: 'SavedView', subjectId: id, scope, before, after });
}

const tooMany = (): Refusal =>
  new Refusal({
    code: 'VIEWS_TOO_MANY',
    text: { zh: `最多 ${MAX_VIEWS} 个视图，请先删除不用的`, en: `at most ${MAX_VIEWS} views; delete those not in use` },
    path: ['input'],
  });

const unknown = (): Refusal =>
  new Refusal({
    code: 'VIEW_UNKNOWN',
    text: { zh: '没有这个视图，或不是您保存的', en: 'there is no such view of yours' },
    path: ['input', 'viewId'],
  });
