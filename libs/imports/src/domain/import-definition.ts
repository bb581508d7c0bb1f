import type { CellParser, Expectation } from './cell';
import type { ImportKind } from './import-kind';

/** One column of a template. */
export interface Column<V, R extends boolean = boolean> {
  /** Header in the template, Chinese as on the paper forms. */
  readonly header: string;
  readonly english: string;
  /** Other headers that mean the same column. */
  readonly synonyms: readonly string[];
  readonly required: R;
  /** The file must have the column, which tells the kind, though its cells may be empty. */
  readonly headed?: boolean;
  readonly parse: CellParser<V>;
  readonly example: string;
  /** What the column is for, or what an empty cell means. */
  readonly note?: Expectation;
  /** Says something about a person; in faults only who uploaded the file reads such cells (GB/T 35273 7.2). */
  readonly personal?: boolean;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** Whether a file must have the column. */
export const isNeeded = ({ required, headed }: Column<unknown>): boolean => required || headed === true;

/** The values of one row: required columns are there, others may be null (empty cell or no such column). */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer V, infer R> ? (R extends true ? V : V | null) : never;
};

/** What could be read of a row: undefined where a cell is wrong, or empty though it is required. */
export type Readable<R> = { readonly [K in keyof R]: R[K] | undefined };

/** A row with the place where it stands in the file, and the keys of the columns that are told as mistakes. */
export type Placed<R> = Readable<R> & { readonly sheet: string; readonly line: number; readonly marked: readonly string[] };

/** A mistake in a row, at a column by its key. */
export interface RowIssue<K extends string = string> {
  readonly column: K;
  readonly expected: Expectation;
}

/**
 * A value that may occur once in a file, shown at its column; without a key the row is left out. A kind by acts needs none where its rows find
 * what the ones before them have recorded.
 */
export interface UniqueKey<K extends string = string> {
  readonly column: K;
  readonly key: string | null | undefined;
}

interface Definition<C extends Columns, R> {
  readonly kind: ImportKind;
  readonly sheet: string;
  readonly english: string;
  /** More data rows are refused; `IMPORT_LIMITS.rows` unless given. */
  readonly maxRows?: number;
  readonly columns: C;
  readonly uniqueKeys: (row: R) => readonly UniqueKey<keyof C & string>[];
  readonly checkRow: (row: R) => readonly RowIssue<keyof C & string>[];
}

/** Values of a row by column key, as the table parser builds them. */
export type Values = Readonly<Record<string, unknown>>;

/** A kind of import: its columns, what must be unique within one file, and what the cells of a row must agree on. */
export type ImportDefinition = Definition<Columns, Values>;

/** A definition whose rules know the row's type; the parser has filled it column by column, so what is there is of that type. */
export const defineImport = <C extends Columns>(definition: Definition<C, Readable<RowOf<C>>>): ImportDefinition => ({
  ...definition,
  uniqueKeys: (row) => definition.uniqueKeys(row as Readable<RowOf<C>>),
  checkRow: (row) => definition.checkRow(row as Readable<RowOf<C>>),
});

type ColumnOptions<V> = Partial<Pick<Column<V>, 'synonyms' | 'note' | 'personal' | 'headed'>>;

/** A column that must be filled. */
export const required = <V>(
  header: string,
  english: string,
  parse: CellParser<V>,
  example: string,
  options: ColumnOptions<V> = {},
): Column<V, true> => ({
  header,
  english,
  parse,
  example,
  required: true,
  synonyms: [],
  ...options,
});

/** A column that may be empty or absent. */
export const optional = <V>(
  header: string,
  english: string,
  parse: CellParser<V>,
  example: string,
  options: ColumnOptions<V> = {},
): Column<V, false> => ({
  header,
  english,
  parse,
  example,
  required: false,
  synonyms: [],
  ...options,
});

export const issue = <K extends string>(
  column: K,
  zh: string,
  en: string,
): { readonly column: K; readonly expected: Expectation } => ({
  column,
  expected: { zh, en },
});
