import { type Expectation, expectationText, type ImportFault, type Placed } from '@chengxin/imports/domain';
import { type Clock, type LocalDate, Refusal, type RefusalReason } from '@chengxin/kernel';
import type { Database } from '@chengxin/persistence';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sql } from 'sql-template-tag';
import type { Importer, Run } from '../import-run';
import type { ImportUnit } from '../plan';

/** What becomes of a row. */
export type Action = 'CREATE' | 'UPDATE' | 'UNCHANGED';

/** A cell by its sheet, row and the name that clerks call it by. */
export interface CellPlace {
  readonly sheet: string;
  readonly line: number;
  readonly header: string;
  /** Whom of several in the cell a refusal means. */
  readonly who?: string | undefined;
}

/** The cells that an act's input comes from, by field; of a list by place in it. What is told of no other field stands at `otherwise`. */
export type CellsOfInput = Readonly<Record<string, CellPlace | ((index: number) => CellPlace | undefined)>> & {
  readonly otherwise: CellPlace;
};

/** How the rows of a kind are done by acts. */
export interface ActPlan<R> {
  /** Names of the groups that a row is about. */
  readonly groupsOf: (row: R) => readonly (string | null | undefined)[];
  /** What rows have in common that are done together, and so see each other in a dry run; the first of their groups where it is left out. */
  readonly togetherBy?: (row: R) => readonly (string | null | undefined)[];
  /** Locks more than the groups named, before a file is written. */
  readonly lock?: (run: ActRun, rows: readonly R[]) => Promise<void>;
  /** What rows are done in the order of, where a later one follows from an earlier. */
  readonly order?: (row: R) => string | undefined;
  /** Which rows are done as one, where one thing takes several; each on its own where it is left out. */
  readonly asOne?: (rows: readonly R[]) => readonly (readonly R[])[];
  /** Does the rows that are done as one, or finds their faults; answers what becomes of each of their lines. */
  readonly record: (run: ActRun, row: R, rows: readonly R[]) => Promise<readonly Action[]>;
}

/** A row all of whose cells could be read. */
export type Whole<R> = { readonly [K in keyof R]: Exclude<R[K], undefined> };

/** A plan of rows that are done when nothing in them is wrong. */
export const planOf = <R extends Placed<object>>(
  plan: Omit<ActPlan<R>, 'record'> & { readonly record: (run: ActRun, row: Whole<R>) => Promise<Action> },
): ActPlan<R> => ({
  ...plan,
  // What could not be read is undefined, and told already.
  record: async (run, row) => (row.marked.length === 0 ? [await plan.record(run, row as Whole<R>)] : []),
});

/** Does work within a transaction and takes back what it wrote and locked: nobody waits for what was only tried. */
export async function takenBack(em: EntityManager, work: () => Promise<void>): Promise<void> {
  await em.execute('savepoint tried');
  await work();
  await em.execute('rollback to savepoint tried; release savepoint tried');
}

/** A run whose rows are done by acts: what they need, and the faults so far. */
export class ActRun {
  readonly faults: ImportFault[] = [];

  constructor(
    private readonly em: EntityManager,
    readonly unit: ImportUnit,
    private readonly database: Database,
    /** Its actor sees no more than the unit. */
    private readonly run: Run,
  ) {}

  get today(): LocalDate {
    return this.run.clock.today();
  }

  /** Does work and takes back what it wrote. */
  tryOut(work: () => Promise<void>): Promise<void> {
    return takenBack(this.em, work);
  }

  /** Rows of a statement, as they are within the import. */
  query<Row extends object>(statement: Sql): Promise<Row[]> {
    return this.em.execute<Row[]>(statement.sql, statement.values);
  }

  fault({ sheet, line, header, who }: CellPlace, { zh, en }: Expectation, value = ''): void {
    const expected = who ? { zh: `${who}：${zh}`, en: `${who}: ${en}` } : { zh, en };
    this.faults.push({ sheet, row: line, column: header, value, expected: expectationText(expected) });
  }

  /** Does an act; what it refuses becomes faults at the cells of its input. Null when it was refused. */
  async try<T>(act: (database: Database, clock: Clock, actor: Importer) => Promise<T>, cells: CellsOfInput): Promise<T | null> {
    try {
      return await act(this.database, this.run.clock, this.run.actor);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const reason of error.reasons) this.fault(placeOf(reason, cells), expectationOf(reason));
      return null;
    }
  }
}

function placeOf({ path: [, field = '', index = ''] }: RefusalReason, cells: CellsOfInput): CellPlace {
  const cell = cells[field];
  return (typeof cell === 'function' ? cell(Number(index)) : cell) ?? cells.otherwise;
}

const expectationOf = ({ text: { zh, en }, clause }: RefusalReason): Expectation =>
  clause ? { zh: `${zh}（${clause}）`, en: `${en} (${clause})` } : { zh, en };
