import {
  type Expectation,
  expectationText,
  type ImportCounts,
  type ImportDefinition,
  type ImportFault,
  type ImportRules,
  type Placed,
} from '@chengxin/imports/domain';
import { everything, type RowScope, scopeStatements } from '@chengxin/persistence';
import type { PoolClient } from 'pg';

/** The unit that a file is imported for: nothing outside its subtree may be written. */
export interface ImportUnit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

/** A row of `import_row`, and where it stands in the file. */
export interface FaultyRow {
  readonly n: number;
  readonly sheet: string;
  readonly line: number;
}

/** The one transaction of an import. Rows of the file stand in the temporary table `import_row`, numbered from 1 in `n`. */
export class ImportTransaction {
  readonly faults: ImportFault[] = [];
  /** The numbers of the rows that have a fault. */
  readonly faulty = new Set<number>();

  constructor(
    readonly client: PoolClient,
    readonly definition: ImportDefinition,
    readonly rules: ImportRules,
    readonly unit: ImportUnit,
    private readonly scope: RowScope,
    /** Whether rows will be written; a dry run holds nothing that acts wait for. */
    readonly writes: boolean,
  ) {}

  /** Runs a statement and answers its rows. */
  async query<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.client.query<R>(text, [...values])).rows;
  }

  /**
   * To be called when columns of `import_row` have been filled that others are joined by: by statistics from before, which know them
   * empty, PostgreSQL expects no rows and compares each with each, minutes for 50,000 rows.
   */
  async refreshStatistics(): Promise<void> {
    await this.client.query('analyze import_row');
  }

  /** Plans see everything, so that a licence number of another county is known to be taken; they only ever answer that it is. */
  async seeEverything(): Promise<void> {
    await this.client.query(scopeStatements(everything));
  }

  /** Writes happen under the scope of who imports: the row policies stand behind the plan's own checks. */
  async seeOwnScope(): Promise<void> {
    await this.client.query(scopeStatements(this.scope));
  }

  /**
   * Adds a fault for each row that meets a condition, unless its cell is told as a mistake of the file itself. `detail` is an expression
   * whose text `expected` may quote. A fault about the retailer of a row stands at the licence number or, without one, at the customer code.
   */
  async faultWhere(
    column: string,
    condition: string,
    expected: Expectation | ((detail: string) => Expectation),
    options: {
      readonly values?: readonly unknown[];
      readonly value?: string;
      readonly detail?: string;
      readonly from?: string;
    } = {},
  ): Promise<void> {
    const isRetailer = column === 'licenceNo';
    const given = isRetailer ? 'coalesce(r.licence_no, r.customer_code)' : `r.${snakeCase(column)}`;
    const { values = [], value = given, detail = "''", from = '' } = options;
    const key = isRetailer ? `case when r.licence_no is null then 'customerCode' else 'licenceNo' end` : `'${column}'`;
    const rows = await this.query<FaultyRow & { key: string; value: string | null; detail: string | null }>(
      `select r.n, r.sheet, r.line, ${key} as key, (${value})::text as value, (${detail})::text as detail
         from import_row r ${from} where (${condition}) and ${key} <> all(r.marked) order by r.n`,
      values,
    );
    for (const row of rows) {
      this.addFault(row, row.key, row.value ?? '', typeof expected === 'function' ? expected(row.detail ?? '') : expected);
    }
  }

  /** Adds a fault of one row, at a column by its key. */
  addFault(row: FaultyRow, column: string, value: string, expected: Expectation): void {
    this.faulty.add(row.n);
    this.faults.push({
      sheet: row.sheet,
      row: row.line,
      column: this.definition.columns[column]?.header ?? column,
      value,
      expected: expectationText(expected),
    });
  }
}

/** How one kind is checked against the database and written. */
export interface ImportPlan {
  /** SQL types of the columns of `import_row`, by column key. */
  readonly types: Readonly<Record<string, string>>;
  /** Further columns that the plan fills, as SQL. */
  readonly planned: string;
  /** Resolves and judges all rows: adds faults, sets `action` to CREATE, UPDATE or UNCHANGED. */
  readonly plan: (import_: ImportTransaction) => Promise<void>;
  /** Writes the rows `from` ≤ n ≤ `to`; runs only when there is no fault. */
  readonly write: (import_: ImportTransaction, from: number, to: number) => Promise<void>;
  /** Months to count again, by place, as a select of place_id and from_month over all rows that were written. */
  readonly touched: string;
}

export const snakeCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const LOAD_CHUNK = 5000;

/** Puts the rows of the file into `import_row`, those with mistakes as far as they could be read, `chunk` rows by statement. */
export async function loadRows(
  import_: ImportTransaction,
  plan: ImportPlan,
  rows: readonly Placed<object>[],
  progress: (rows: number) => Promise<void>,
): Promise<void> {
  const keys = Object.keys(plan.types);
  const columns = keys.map((key) => `${snakeCase(key)} ${plan.types[key]}`);
  await import_.query(
    `create temporary table import_row (n integer primary key, sheet text not null, line integer not null, marked text[] not null, ${columns.join(', ')},
       action text, ${plan.planned}) on commit drop`,
  );
  const record = [
    'n integer',
    'sheet text',
    'line integer',
    'marked text[]',
    ...keys.map((key) => `"${key}" ${plan.types[key]}`),
  ].join(', ');
  const target = ['n', 'sheet', 'line', 'marked', ...keys.map(snakeCase)].join(', ');
  rows.forEach((row, index) => row.marked.length > 0 && import_.faulty.add(index + 1));
  for (let start = 0; start < rows.length; start += LOAD_CHUNK) {
    const chunk = rows.slice(start, start + LOAD_CHUNK).map((row, index) => ({ ...row, n: start + index + 1 }));
    await import_.query(`insert into import_row (${target}) select * from json_to_recordset($1::json) as x(${record})`, [
      JSON.stringify(chunk),
    ]);
    await progress(start + chunk.length);
  }
  await import_.refreshStatistics();
}

/** How many rows the plan will create, update and leave alone; of a row with a fault, which may be another unit's, nothing is told. */
export async function countActions(import_: ImportTransaction): Promise<ImportCounts> {
  const rows = await import_.query<{ action: string | null; n: number }>(
    'select action, count(*)::integer as n from import_row where n not in (select unnest($1::integer[])) group by action',
    [[...import_.faulty]],
  );
  const count = (action: string): number => rows.find((row) => row.action === action)?.n ?? 0;
  return { toCreate: count('CREATE'), toUpdate: count('UPDATE'), unchanged: count('UNCHANGED') };
}
