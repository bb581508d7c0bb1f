import { isUuid, Refusal } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import { codeOf, MOST_NAMED, type NamedKind } from '../domain';

/** What every kind of thing has that people keep under names of their own. */
export interface Named {
  readonly name: string;
  readonly isShared: boolean;
}

type Own<Content> = Named & Content & { readonly id: string; readonly scope: number };

/** Where things of a kind are kept: a table, of which the kind has some columns to itself. */
export interface NamedTable<Content> {
  readonly kind: NamedKind;
  readonly table: string;
  readonly subjectType: string;
  readonly columns: readonly (keyof Content & string)[];
}

const columnOf = (field: string): string => (field === 'isShared' ? 'is_shared' : field);

/** Keeps things of a kind for who acts: nobody else changes or deletes them, and each act leaves its line in the trail. */
export class NamedThings<Content extends object> {
  constructor(private readonly at: NamedTable<Content>) {}

  /** Keeps a new thing; answers its id. Refused: a name twice, more than `MOST_NAMED`. */
  async save(act: Act, name: string, thing: Named & Content): Promise<string> {
    const { em, actor, clock } = act;
    const { table, kind } = this.at;
    // Two saved at once count each other.
    await em.execute('select from user_account where id = ? for update', [actor.userId]);
    const [own] = await em.execute<{ count: number }[]>(`select count(*)::integer as count from ${table} where user_id = ?`, [
      actor.userId,
    ]);
    if ((own?.count ?? 0) >= MOST_NAMED) {
      const text = {
        zh: `最多 ${MOST_NAMED} 个${kind.zh}，请先删除不用的`,
        en: `at most ${MOST_NAMED} ${kind.many}; delete those not in use`,
      };
      throw new Refusal({ code: `${kind.many.toUpperCase()}_TOO_MANY`, text, path: ['input'] });
    }
    await this.#demandNewName(act, thing.name);
    const id = crypto.randomUUID();
    const now = clock.now().toISOString();
    const row = {
      ...{ id, user_id: actor.userId, owner_name: actor.name, scope_from: actor.scope.from, scope_to: actor.scope.to },
      ...{ created_at: now, changed_at: now },
      ...thing,
    };
    const columns = Object.keys(row).map(columnOf);
    const values = columns.map(() => '?').join(', ');
    await em.execute(`insert into ${table} (${columns.join(', ')}) values (${values})`, Object.values(row));
    this.#audit(act, name, { id, scope: actor.scope.from }, null, thing);
    return id;
  }

  /** A thing of who acts, locked until the act commits. Refused: one that is none, or somebody else's. */
  async own({ em, actor }: Act, id: string): Promise<Own<Content>> {
    const { table, kind, columns } = this.at;
    const [found] = isUuid(id)
      ? await em.execute<Own<Content>[]>(
          `select id, scope_from as scope, name, is_shared as "isShared", ${columns.join(', ')}
             from ${table} where id = ? and user_id = ? for update`,
          [id, actor.userId],
        )
      : [];
    if (found) return found;
    const text = { zh: `没有这个${kind.zh}，或不是您保存的`, en: `there is no such ${kind.en} of yours` };
    throw new Refusal({ code: `${codeOf(kind)}_UNKNOWN`, text, path: ['input', `${kind.en}Id`] });
  }

  /** Changes a thing of who acts; answers its id. Refused: a name that another of his has. */
  async change(act: Act, name: string, thing: Own<Content>, changes: Partial<Named & Content>): Promise<string> {
    if (changes.name !== undefined && changes.name !== thing.name) await this.#demandNewName(act, changes.name);
    const changed = Object.entries<unknown>(changes);
    await act.em.execute(
      `update ${this.at.table} set ${changed.map(([field]) => `${columnOf(field)} = ?`).join(', ')}, changed_at = ? where id = ?`,
      [...changed.map(([, value]) => value), act.clock.now().toISOString(), thing.id],
    );
    const before = Object.fromEntries(Object.entries(thing).filter(([field]) => field in changes));
    this.#audit(act, name, thing, before, changes);
    return thing.id;
  }

  /** Deletes a thing of who acts; answers the id that it had. */
  async remove(act: Act, name: string, { id, scope, ...before }: Own<Content>): Promise<string> {
    await act.em.execute(`delete from ${this.at.table} where id = ?`, [id]);
    this.#audit(act, name, { id, scope }, before, null);
    return id;
  }

  #audit(act: Act, name: string, thing: { id: string; scope: number }, before: object | null, after: object | null): void {
    act.audit({ act: name, subjectType: this.at.subjectType, subjectId: thing.id, scope: thing.scope, before, after });
  }

  async #demandNewName({ em, actor }: Act, name: string): Promise<void> {
    const { table, kind } = this.at;
    const [taken] = await em.execute<unknown[]>(`select 1 from ${table} where user_id = ? and name = ?`, [actor.userId, name]);
    if (taken === undefined) return;
    const text = { zh: `您已有同名的${kind.zh}`, en: `you have a ${kind.en} of this name already` };
    throw new Refusal({ code: `${codeOf(kind)}_NAME_TAKEN`, text, path: ['input', 'name'] });
  }
}
