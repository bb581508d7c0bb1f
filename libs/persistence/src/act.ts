import type { Clock, LocalDate, YearMonth } from '@chengxin/kernel';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Database } from './database';
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

const AUDIT_COLUMNS = 'at, actor_id, actor_name, act, subject_type, subject_id, scope, request_id, before, after';
const AUDIT_ROW = `(${AUDIT_COLUMNS.replace(/\w+/g, '?')})`;

/**
 * What an act leaves behind, in one statement: the places that the fold has to count again (`place_id, from_month` each), then its audit
 * lines (their columns each). Rows of values, since unnesting arrays or JSON costs as much as the insert itself.
 */
export function tracesStatement(places: number, lines: number): string {
  const rows = (row: string, count: number): string => Array.from({ length: count }, () => row).join(', ');
  const mark =
    places > 0 ? `with marked as (insert into place_refresh (place_id, from_month) values ${rows('(?, ?)', places)}) ` : '';
  return `${mark}insert into audit_line (${AUDIT_COLUMNS}) values ${rows(AUDIT_ROW, lines)}`;
}

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
    const at = this.clock.now().toISOString();
    const { userId, name, requestId } = this.actor;
    const places = [...this.#places].flatMap(([placeId, month]) => [placeId, `${month}-01`]);
    const lines = this.#lines.flatMap(({ act, subjectType, subjectId, scope, before, after }) => [
      ...[at, userId, name, act, subjectType, subjectId, scope, requestId],
      ...[before, after].map((state) => (state ? JSON.stringify(state) : null)),
    ]);
    await this.em.execute(tracesStatement(this.#places.size, this.#lines.length), [...places, ...lines]);
  }
}

/** Thrown when an `expectedVersion` is not the row's: somebody else saved in between. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super('somebody else has changed this meanwhile');
    this.name = 'ChangedMeanwhile';
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

/**
 * The database as acts see it that are part of a larger transaction: each of them is a savepoint of it, which a refusal takes back, and ends
 * or falls with it.
 */
export const databaseWithin = (database: Database, em: EntityManager): Database => ({
  ...database,
  orm: Object.create(database.orm, { em: { value: { fork: () => em.fork({ keepTransactionContext: true }) } } }) as MikroORM,
});
