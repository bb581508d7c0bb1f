import { type Clock, demand, normaliseText } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import { mayBeNamed, mayBeSaved, VIEW, type WantedView } from '../domain';
import { type Named, NamedThings } from './named-things';

const views = new NamedThings<WantedView>({
  kind: VIEW,
  table: 'saved_view',
  subjectType: 'SavedView',
  columns: ['path', 'query'],
});

/** Saves an address under a name for the actor himself; answers its id. Refused: a name twice, too many, what is no own page. */
export async function saveView(
  database: Database,
  clock: Clock,
  actor: Actor,
  { path, query, isShared, ...input }: Named & WantedView,
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    const view = { name: normaliseText(input.name), path, query, isShared };
    demand(mayBeNamed(VIEW, view.name), mayBeSaved(view));
    return views.save(act, 'saveView', view);
  });
}

/** Gives an own view another name; answers its id. */
export async function renameView(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: { readonly viewId: string; readonly name: string },
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    const name = normaliseText(input.name);
    demand(mayBeNamed(VIEW, name));
    return views.change(act, 'renameView', await views.own(act, input.viewId), { name });
  });
}

/** Shows an own view to those of the own unit and of units above and below, or to nobody else any more; answers its id. */
export async function shareView(
  database: Database,
  clock: Clock,
  actor: Actor,
  { viewId, isShared }: { readonly viewId: string; readonly isShared: boolean },
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) =>
    views.change(act, 'shareView', await views.own(act, viewId), { isShared }),
  );
}

/** Deletes an own view; answers the id that it had. */
export async function deleteView(
  database: Database,
  clock: Clock,
  actor: Actor,
  { viewId }: { readonly viewId: string },
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => views.remove(act, 'deleteView', await views.own(act, viewId)));
}
