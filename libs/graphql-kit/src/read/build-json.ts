import type { SelectionSetNode } from 'graphql';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { argumentsOf, pageJson } from './page-json';
import { type FieldArguments, type ManyRead, type ReadEnvironment, type ReadShape, tableOf } from './read-shape';
import { below, type SelectionContext, selectedFields } from './selection';

// PostgreSQL functions take at most 100 arguments, two for each key.
const KEYS_PER_OBJECT = 50;

/** The JSON expression of a selection and the joins that it needs. */
export interface JsonOfRow {
  readonly json: Sql;
  readonly joins: Sql;
}

/** Writes the SQL that builds the JSON of a selection of one shape; aliases are numbered within one statement. */
export class JsonBuilder {
  #aliases = 0;

  constructor(
    private readonly context: SelectionContext,
    private readonly environment: ReadEnvironment,
  ) {}

  /** A fresh table alias. */
  alias(): Sql {
    return raw(`t${this.#aliases++}`);
  }

  /** JSON of the selected fields of the row called `row`. */
  ofRow(shape: ReadShape, row: Sql, sets: readonly (SelectionSetNode | undefined)[]): JsonOfRow {
    const pairs: Sql[] = [];
    const joins: Sql[] = [];
    for (const field of selectedFields(sets, this.context)) {
      if (field.name === '__typename') {
        pairs.push(sql`${raw(`'${field.key}', '${shape.type}'`)}`);
        continue;
      }
      const read = shape.fields[field.name];
      if (!read) throw new Error(`${shape.type}.${field.name} has no read`);
      if (read.right) this.environment.demand(read.right);
      const key = raw(`'${field.key}'`);
      const args = (): FieldArguments => argumentsOf(shape, field, this.context);
      if (read.kind === 'column') {
        pairs.push(sql`${key}, ${read.sql(row, this.environment, args)}`);
      } else if (read.kind === 'one') {
        const other = this.alias();
        const target = read.shape();
        const nested = this.ofRow(target, other, below(field));
        // A row whose required other one is out of the viewer's sight falls out whole, instead of being answered with nulls.
        const joined = sql`${tableOf(target)} ${other}${nested.joins}`;
        const kind = raw(read.nullable ? 'left join' : 'join');
        joins.push(
          sql` ${kind} ${nested.joins === empty ? joined : sql`(${joined})`} on ${read.on(row, other, this.environment)}`,
        );
        pairs.push(
          read.nullable
            ? sql`${key}, case when ${other}.${raw(target.key)} is not null then ${nested.json} end`
            : sql`${key}, ${nested.json}`,
        );
      } else if (read.kind === 'many') {
        pairs.push(sql`${key}, ${this.#ofMany(read, row, args, below(field))}`);
      } else {
        const asked = { row, args: args(), sets: below(field) };
        pairs.push(sql`${key}, ${pageJson(this, this.context, this.environment, read, asked)}`);
      }
    }
    return { json: objectOf(pairs), joins: joins.length > 0 ? join(joins, '') : empty };
  }

  #ofMany(read: ManyRead, row: Sql, args: () => FieldArguments, sets: readonly (SelectionSetNode | undefined)[]): Sql {
    const shape = read.shape();
    const other = this.alias();
    const nested = this.ofRow(shape, other, sets);
    const rows = sql`select ${nested.json} as j from ${tableOf(shape)} ${other}${nested.joins} where ${read.where(row, other, this.environment, args)} order by ${read.orderBy(other, row, this.environment)} limit ${raw(String(read.limit))}`;
    return read.first ? sql`(${rows})` : sql`coalesce((select json_agg(x.j) from (${rows}) x), '[]'::json)`;
  }
}

function objectOf(pairs: readonly Sql[]): Sql {
  if (pairs.length === 0) return sql`json_build_object()`;
  if (pairs.length <= KEYS_PER_OBJECT) return sql`json_build_object(${join(pairs)})`;
  const parts: Sql[] = [];
  for (let start = 0; start < pairs.length; start += KEYS_PER_OBJECT) {
    parts.push(sql`jsonb_build_object(${join(pairs.slice(start, start + KEYS_PER_OBJECT))})`);
  }
  return sql`(${join(parts, ' || ')})::json`;
}
