import type { LocalDate } from '@chengxin/kernel';
import { raw, type Sql } from 'sql-template-tag';
import type { RequestContext } from '../context';
import { type Access, demandAccess } from '../permissions';
import type { KeyType } from './cursor';

/** What field expressions may depend on beside the row. */
export interface ReadEnvironment {
  readonly today: LocalDate;
  /** Whether the viewer holds a permission. */
  readonly may: (permission: string) => boolean;
  /** Role of the viewer, or of the post that the session acts for; null when nobody is signed in. */
  readonly role: string | null;
  /** Throws when the viewer may not use what needs a right. */
  readonly demand: (right: Access) => void;
}

/** What the fields of a request may depend on. */
export const environmentOf = (context: RequestContext): ReadEnvironment => ({
  today: context.clock.today(),
  may: (permission) => context.signedIn?.permissions.has(permission) ?? false,
  role: context.signedIn?.role ?? null,
  demand: (right) => demandAccess(context, right),
});

interface FieldRight {
  /** Right that the field needs beyond that of the root field above it. */
  readonly right?: Access;
}

/** A scalar of the row: an expression over the row's alias. */
export interface ColumnRead extends FieldRight {
  readonly kind: 'column';
  /** `args` answers the arguments of the field, where it has any. */
  readonly sql: (row: Sql, environment: ReadEnvironment, args: () => FieldArguments) => Sql;
}

/** One other row, joined; `nullable` when there may be none. */
export interface OneRead extends FieldRight {
  readonly kind: 'one';
  readonly shape: () => ReadShape;
  readonly on: (row: Sql, other: Sql, environment: ReadEnvironment) => Sql;
  readonly nullable: boolean;
}

/** Rows that belong to this one: at most `limit`, in a stated order. */
export interface ManyRead extends FieldRight {
  readonly kind: 'many';
  readonly shape: () => ReadShape;
  /** `args` answers the arguments of the field, where it has any. */
  readonly where: (row: Sql, other: Sql, environment: ReadEnvironment, args: () => FieldArguments) => Sql;
  readonly orderBy: (other: Sql, row: Sql, environment: ReadEnvironment) => Sql;
  readonly limit: number;
  /** Answer the first row, or null, instead of a list. */
  readonly first?: boolean;
}

/** Arguments that a field was given. */
export type FieldArguments = Readonly<Record<string, unknown>>;

/** A key of the order of pages: a column of their rows, latest first. */
export interface PageKey {
  readonly name: string;
  readonly type: KeyType;
}

/**
 * Pages of rows that belong to this one, by the arguments of the field (`PageArgs` and its own): a connection within the statement of the
 * row that it hangs on.
 */
export interface PagesRead extends FieldRight {
  readonly kind: 'pages';
  readonly shape: () => ReadShape;
  /** Keys of the order, all descending and not null; together unique. */
  readonly order: readonly PageKey[];
  /** The rows, as a select. `cut` leaves of any part of them, a select with the keys as columns, no more than a page can need. */
  readonly rows: (row: Sql, args: FieldArguments, environment: ReadEnvironment, cut: (part: Sql) => Sql) => Sql;
  /** A select of the rows of a page with what is looked up for them alone. */
  readonly complete?: (page: Sql) => Sql;
}

export type FieldRead = ColumnRead | OneRead | ManyRead | PagesRead;

/**
 * How a GraphQL object type is read from rows. From it and a query's selection one statement is written in which PostgreSQL builds the
 * JSON of the answer: only the columns and children that were asked for.
 */
export interface ReadShape {
  /** GraphQL type name. */
  readonly type: string;
  /** Table or view by name, trusted text; or a parenthesised select. */
  readonly table: string | Sql;
  /** Unique column: ends every order, tells a joined row from none. */
  readonly key: string;
  /** May be added to by slices further right (`extendShape`). */
  readonly fields: Record<string, FieldRead>;
}

/** What rows of a shape are read from. */
export const tableOf = ({ table }: ReadShape): Sql => (typeof table === 'string' ? raw(table) : table);

const shapes = new Map<string, ReadShape>();

/** Declares and registers the shape of a type; there is one per type. */
export function defineShape(shape: ReadShape): ReadShape {
  if (shapes.has(shape.type)) throw new Error(`two read shapes for ${shape.type}`);
  shapes.set(shape.type, shape);
  return shape;
}

/** Adds fields to a shape from a slice further right, as its field resolvers do in the schema. */
export function extendShape(shape: ReadShape, fields: Record<string, FieldRead>): void {
  for (const [name, field] of Object.entries(fields)) {
    if (shape.fields[name]) throw new Error(`${shape.type}.${name} is read in two ways`);
    shape.fields[name] = field;
  }
}

/** The shape of a GraphQL type, if it is read from rows. */
export const shapeOf = (type: string): ReadShape | undefined => shapes.get(type);

/** A field that needs a right beyond that of the root field above it. */
export const needing = <Read extends FieldRead>(right: Access, read: Read): Read => ({ ...read, right });
/** A column of the row, by name. */
export const column = (sql: ColumnRead['sql']): ColumnRead => ({ kind: 'column', sql });
export const one = (shape: () => ReadShape, on: OneRead['on'], nullable = false): OneRead => ({
  kind: 'one',
  shape,
  on,
  nullable,
});
export const many = (shape: () => ReadShape, where: ManyRead['where'], orderBy: ManyRead['orderBy'], limit = 100): ManyRead => ({
  kind: 'many',
  shape,
  where,
  orderBy,
  limit,
});
export const firstOf = (shape: () => ReadShape, where: ManyRead['where'], orderBy: ManyRead['orderBy']): ManyRead => ({
  kind: 'many',
  shape,
  where,
  orderBy,
  limit: 1,
  first: true,
});
export const pages = (read: Omit<PagesRead, 'kind'>): PagesRead => ({ kind: 'pages', ...read });
