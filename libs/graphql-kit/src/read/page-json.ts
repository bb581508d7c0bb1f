import { getArgumentValues, isObjectType, type SelectionSetNode } from 'graphql';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { demandUsableInput } from '../input-limits';
import { DEFAULT_PAGE_SIZE } from '../limits';
import { demandPageSize } from '../page.args';
import type { JsonOfRow } from './build-json';
import { decodeCursor } from './cursor';
import type { FieldArguments, PagesRead, ReadEnvironment, ReadShape } from './read-shape';
import { below, type SelectedField, type SelectionContext, selectedFields } from './selection';

/** What writes the JSON of a row. */
interface RowWriter {
  alias(): Sql;
  ofRow(shape: ReadShape, row: Sql, sets: readonly (SelectionSetNode | undefined)[]): JsonOfRow;
}

/** The arguments of a field of a shape, coerced as at the root; refuses what is too long. The columns of a file, in no schema, are given none. */
export function argumentsOf(shape: ReadShape, field: SelectedField, { schema, variables }: SelectionContext): FieldArguments {
  const type = schema?.getType(shape.type);
  const definition = isObjectType(type) ? type.getFields()[field.name] : undefined;
  const [node] = field.nodes;
  if (!schema && node?.arguments?.length === 0) return {};
  if (!definition || !node) throw new Error(`${shape.type}.${field.name} cannot be asked for here`);
  const args = getArgumentValues(definition, node, variables);
  demandUsableInput(args);
  return args;
}

/** A connection that hangs on a row, as one JSON expression: nothing is asked apart, however many rows it hangs on. */
export function pageJson(
  writer: RowWriter,
  selection: SelectionContext,
  environment: ReadEnvironment,
  { shape, order, rows, complete = (page) => page }: PagesRead,
  { row, args, sets }: { row: Sql; args: FieldArguments; sets: readonly (SelectionSetNode | undefined)[] },
): Sql {
  const first = Number(args['first'] ?? DEFAULT_PAGE_SIZE);
  demandPageSize(first);
  const { type } = shape();
  const signature = `${type}:${order.map(({ name }) => `${name}-`).join(',')}`;
  const keys = (of: Sql) => join(order.map(({ name }) => sql`${of}.${raw(name)}`));
  const descending = (of: Sql) => join(order.map(({ name }) => sql`${of}.${raw(name)} desc`));
  const values =
    typeof args['after'] === 'string'
      ? decodeCursor(
          args['after'],
          signature,
          order.map((key) => key.type),
        )
      : null;
  const after = (of: Sql): Sql =>
    values ? sql` where (${keys(of)}) < (${join(order.map((key, at) => sql`${values[at]}::${raw(key.type)}`))})` : empty;
  const limited = (part: Sql): Sql => {
    const of = writer.alias();
    return sql`(select * from (${part}) ${of}${after(of)} order by ${descending(of)} limit ${first + 1})`;
  };

  const fields = selectedFields(sets, selection);
  const event = writer.alias();
  const page = writer.alias();
  const columns: Sql[] = [];
  const joins: Sql[] = [];
  const node = (field: SelectedField): Sql => {
    const json = writer.ofRow(shape(), event, below(field));
    joins.push(json.joins);
    const name = raw(`n${columns.length}`);
    columns.push(sql`, ${json.json} as ${name}`);
    return sql`${page}.${name}`;
  };
  const shown = sql`${page}.rank <= ${first}`;
  const listOf = (json: Sql): Sql => sql`coalesce(json_agg(${json} order by ${page}.rank) filter (where ${shown}), '[]'::json)`;
  const partOf = ({ name, ...field }: SelectedField): Sql => {
    const asked = selectedFields(below({ name, ...field }), selection);
    if (name === 'nodes') return listOf(node({ name, ...field }));
    if (name === 'edges')
      return listOf(
        objectOf(asked, (part) =>
          part.name === 'node' ? node(part) : part.name === 'cursor' ? sql`${page}.at` : sql`${`${type}Edge`}::text`,
        ),
      );
    if (name === 'pageInfo')
      return objectOf(asked, (part) => {
        if (part.name === 'hasNextPage') return sql`count(*) > ${first}`;
        return part.name === 'endCursor'
          ? sql`max(${page}.at) filter (where ${page}.rank = least(${first}, ${page}.rows))`
          : sql`'PageInfo'`;
      });
    if (name !== 'totalCount') return sql`${`${type}Connection`}::text`;
    return sql`(select count(*) from (${rows(row, args, environment, (part) => sql`(${part})`)}) ${writer.alias()})`;
  };
  const connection = objectOf(fields, partOf);
  const cursor = sql`translate(encode(convert_to(json_build_array(${signature}::text, ${join(
    order.map(({ name }) => sql`${event}.${raw(name)}::text`),
  )})::text, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
  // `having` makes one row of it, also of an empty page and where nothing of the page is asked for.
  return sql`(select ${connection} from (select row_number() over (order by ${descending(event)}) as rank, count(*) over () as rows, ${cursor} as at${join(columns.length > 0 ? columns : [empty], '')}
    from (${complete(limited(rows(row, args, environment, limited)))}) ${event}${join(joins.length > 0 ? joins : [empty], '')}) ${page} having count(*) >= 0)`;
}

const objectOf = (fields: readonly SelectedField[], valueOf: (field: SelectedField) => Sql): Sql =>
  fields.length > 0
    ? sql`json_build_object(${join(fields.map((field) => sql`${raw(`'${field.key}'`)}, ${valueOf(field)}`))})`
    : sql`'{}'::json`;
