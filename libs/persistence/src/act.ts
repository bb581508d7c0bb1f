import type { Clock, LocalDate, YearMonth } from '@chengxin/kernel';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { type RowScope, scopeStatements } from './scope';

/** Who does a business act. */
export interface Actor {
  readonly userId: string | null;
  readonly name: string;
  readonly scope: RowScope;
  readonly requestId: string | null;
}

/** One line of the audit trail. */
export interface AuditEntry {
  /** Verb in camel case, as the mutation is called. */
  readonly act: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  /** Scope number of the subject; decides who may read the line. */
  readonly scope: number;
  readonly before?: object | null;
  readonly after?: object | null;
}

/**
 * What an act leaves behind, in one statement: its audit lines (a JSON array of the columns) and the places that the fold has to count
 * again, with the first month (two arrays).
 */
export const LEAVE_TRACES = `
  with marked as (insert into place_refresh (place_id, from_month) select * from unnest(?::integer[], ?::date[]))
  insert into audit_line (at, actor_id, actor_name, act, subject_type, subject_id, scope, request_id, before, after)
  select at, actor_id, actor_name, act, subject_type, subject_id, scope, request_id, before, after
    from json_to_recordset(?::json) as line(at timestamptz, actor_id uuid, actor_name text, act text, subject_type text, subject_id text,
      scope integer, request_id text, before jsonb, after jsonb)`;

/** A business act under way: one transaction, in which at least one audit line must be written. */
export class Act {
  readonly #lines: AuditEntry[] = [];
  readonly #places = new Map<number, YearMonth>();

  constructor(
    readonly em: EntityManager,
    readonly actor: Actor,
    readonly clock: Clock,
  ) {}

  get today(): LocalDate {
    return this.clock.today();
  }

  /** Adds a line to the trail; it is written with the act, in the act's own transaction. */
  audit(entry: AuditEntry): void {
    this.#lines.push(entry);
  }

  /** Asks the fold to count a place again, from a month on. Appending never waits for other writers. */
  refreshPlace(placeId: number, fromMonth: YearMonth): void {
    const known = this.#places.get(placeId);
    if (known === undefined || fromMonth < known) this.#places.set(placeId, fromMonth);
  }

  /** Writes lines and places; throws when the act has left no line. */
  async leaveTraces(): Promise<void> {
    if (this.#lines.length === 0) throw new Error('a business act must leave an audit line');
    const lines = this.#lines.map((entry) => ({
      at: this.clock.now().toISOString(),
      actor_id: this.actor.userId,
      actor_name: this.actor.name,
      act: entry.act,
      subject_type: entry.subjectType,
      subject_id: entry.subjectId,
      scope: entry.scope,
      request_id: this.actor.requestId,
      before: entry.before,
      after: entry.after,
    }));
    // Arrays go as PostgreSQL's text of one: MikroORM would write a list of values.
    const places = `{${[...this.#places.keys()].join(',')}}`;
    const months = `{${[...this.#places.values()].map((month) => `${month}-01`).join(',')}}`;
    await this.em.execute(LEAVE_TRACES, [places, months, JSON.stringify(lines)]);
  }
}

/** Runs one business act in one transaction under the actor's scope; throws when it left no audit line. */
export async function runAct<T>(orm: MikroORM, clock: Clock, actor: Actor, work: (act: Act) => Promise<T>): Promise<T> {
  return orm.em.fork().transactional(async (em) => {
    await em.execute(scopeStatements(actor.scope));
    const act = new Act(em as EntityManager, actor, clock);
    const result = await work(act);
    await em.flush();
    await act.leaveTraces();
    return result;
  });
}
