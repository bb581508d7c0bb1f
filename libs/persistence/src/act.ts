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

/** A business act under way: one transaction, in which at least one audit line must be written. */
export class Act {
  #lines = 0;

  constructor(
    readonly em: EntityManager,
    readonly actor: Actor,
    readonly clock: Clock,
  ) {}

  get today(): LocalDate {
    return this.clock.today();
  }

  get audited(): boolean {
    return this.#lines > 0;
  }

  /** Writes an audit line in the act's own transaction. */
  async audit(entry: AuditEntry): Promise<void> {
    this.#lines++;
    await this.em.execute(
      `insert into audit_line (at, actor_id, actor_name, act, subject_type, subject_id, scope, request_id, before, after)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        this.clock.now().toISOString(),
        this.actor.userId,
        this.actor.name,
        entry.act,
        entry.subjectType,
        entry.subjectId,
        entry.scope,
        this.actor.requestId,
        entry.before ? JSON.stringify(entry.before) : null,
        entry.after ? JSON.stringify(entry.after) : null,
      ],
    );
  }

  /** Asks the fold to count a place again, from a month on. Appending never waits for other writers. */
  async refreshPlace(placeId: number, fromMonth: YearMonth): Promise<void> {
    await this.em.execute('insert into place_refresh (place_id, from_month) values (?, ?)', [placeId, `${fromMonth}-01`]);
  }
}

/** Runs one business act in one transaction under the actor's scope; throws when it left no audit line. */
export async function runAct<T>(orm: MikroORM, clock: Clock, actor: Actor, work: (act: Act) => Promise<T>): Promise<T> {
  return orm.em.fork().transactional(async (em) => {
    await em.execute(scopeStatements(actor.scope));
    const act = new Act(em as EntityManager, actor, clock);
    const result = await work(act);
    await em.flush();
    if (!act.audited) throw new Error('a business act must leave an audit line');
    return result;
  });
}
