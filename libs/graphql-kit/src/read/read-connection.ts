import type { GraphQLResolveInfo } from 'graphql';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { RequestContext } from '../context';
import { badInput } from '../errors';
import { DEFAULT_PAGE_SIZE } from '../limits';
import { demandPageSize, type PageArgs } from '../page.args';
import { JsonBuilder } from './build-json';
import { decodeCursor, encodeCursor, type KeyType } from './cursor';
import { endOfOrder, type WholeList } from './list-statements';
import { RawJson, rawNull } from './raw-json';
import { environmentOf, type ReadShape, tableOf } from './read-shape';
import { below, type SelectedField, type SelectionContext, selectedFields } from './selection';

/** One key of an order: a not-null expression over the row and the type its text is cast back to. */
export interface OrderKey {
  readonly name: string;
  readonly sql: (row: Sql) => Sql;
  readonly type: KeyType;
  readonly descending: boolean;
}

export interface ConnectionRequest {
  readonly shape: ReadShape;
  /** Type of the unique key that ends the order. */
  readonly keyType: OrderKey['type'];
  readonly where: (row: Sql) => Sql;
  readonly order: readonly OrderKey[];
  readonly page: PageArgs;
}

export const selectionContext = (info: GraphQLResolveInfo): SelectionContext => ({
  fragments: info.fragments,
  variables: info.variableValues,
  schema: info.schema,
});

/** Who wants a list as a whole and not a page of it: the root value of the query that `wholeList` runs. */
export class ListTaker {
  taken: { readonly list: WholeList; readonly selections: ReturnType<typeof below> } | null = null;
}

/** Answers a Relay connection: one statement, and one more where `totalCount` is asked for. */
export async function readConnection(
  context: RequestContext,
  info: GraphQLResolveInfo,
  request: ConnectionRequest,
): Promise<RawJson> {
  const { shape } = request;
  const { after } = request.page;
  const first = request.page.first ?? DEFAULT_PAGE_SIZE;
  demandPageSize(first);
  const selection = selectionContext(info);
  const fields = selectedFields(
    info.fieldNodes.map((node) => node.selectionSet),
    selection,
  );
  if (info.rootValue instanceof ListTaker) {
    info.rootValue.taken = { list: request, selections: fields.filter(({ name }) => name === 'nodes').flatMap(below) };
    return rawNull;
  }
  const builder = new JsonBuilder(selection, environmentOf(context));
  const row = builder.alias();
  const where = request.where(row);
  const order = [...request.order, endOfOrder(request)];
  const signature = `${shape.type}:${order.map((key) => `${key.name}${key.descending ? '-' : '+'}`).join(',')}`;

  // Each selection of nodes becomes one column of JSON text; several only when a query asks for nodes under two keys.
  const columns: Sql[] = [];
  const joins: Sql[] = [];
  const nodeColumn = (field: SelectedField): number => {
    const node = builder.ofRow(shape, row, below(field));
    joins.push(node.joins);
    return columns.push(sql`${node.json}::text as ${raw(`n${columns.length}`)}`) - 1;
  };
  const parts = fields.map((field) => connectionPart(field, selection, nodeColumn));
  const needsRows = parts.some((part) => part.needsRows);
  // The page is cut first and joined afterwards, so that what hangs on a row is looked up for the rows of one page only.
  const cut = sql`select ${row}.*, ${join(order.map((key, index) => sql`${key.sql(row)} as ${raw(`k${index}`)}`))} from ${tableOf(shape)} ${row} where ${where}${
    after
      ? sql` and ${afterCursor(
          order,
          row,
          decodeCursor(
            after,
            signature,
            order.map((key) => key.type),
          ),
        )}`
      : empty
  } order by ${join(order.map((key) => sql`${key.sql(row)}${raw(key.descending ? ' desc' : '')}`))} limit ${first + 1}`;
  const rows = needsRows
    ? await context.read.query<Record<string, string>>(
        sql`select ${join([...columns, sql`${row}.cut`, ...order.map((_, index) => sql`${row}.${raw(`k${index}`)}::text as ${raw(`k${index}`)}`)])} from (select c.*, (count(*) over ())::text as cut from (${cut}) c) ${row}${joins.length > 0 ? join(joins, '') : empty} order by ${join(order.map((key, index) => sql`${row}.${raw(`k${index}`)}${raw(key.descending ? ' desc' : '')}`))}`,
      )
    : [];
  const page: Page = {
    type: shape.type,
    rows: rows.slice(0, first),
    // Told by what was cut, not by what is left of it: a row that falls out with what it hangs on ends no list.
    hasNextPage: Number(rows[0]?.['cut'] ?? 0) > first,
    cursor: (values) =>
      encodeCursor(
        signature,
        order.map((_, index) => values[`k${index}`] ?? null),
      ),
    totalCount: null,
  };
  if (fields.some((field) => field.name === 'totalCount')) {
    const counted = await context.read.query<{ n: string }>(
      sql`select count(*)::text as n from ${tableOf(shape)} ${row} where ${where}`,
    );
    page.totalCount = counted[0]?.n ?? '0';
  }
  return new RawJson(`{${parts.map((part) => `"${part.key}":${part.write(page)}`).join(',')}}`);
}

interface Page {
  readonly type: string;
  readonly rows: readonly Record<string, string>[];
  readonly hasNextPage: boolean;
  readonly cursor: (row: Record<string, string>) => string;
  totalCount: string | null;
}

interface ConnectionPart {
  readonly key: string;
  readonly needsRows: boolean;
  readonly write: (page: Page) => string;
}

function connectionPart(
  field: SelectedField,
  selection: SelectionContext,
  nodeColumn: (field: SelectedField) => number,
): ConnectionPart {
  const { key, name } = field;
  if (name === 'nodes') {
    const at = `n${nodeColumn(field)}`;
    return { key, needsRows: true, write: (page) => `[${page.rows.map((row) => row[at]).join(',')}]` };
  }
  if (name === 'edges') {
    const inner = selectedFields(below(field), selection).map((part) =>
      part.name === 'node'
        ? { key: part.key, name: part.name, at: `n${nodeColumn(part)}` }
        : { key: part.key, name: part.name, at: '' },
    );
    const writeEdge = (page: Page, row: Record<string, string>): string =>
      `{${inner
        .map((part) => {
          const value =
            part.name === 'node' ? row[part.at] : JSON.stringify(part.name === 'cursor' ? page.cursor(row) : `${page.type}Edge`);
          return `"${part.key}":${value}`;
        })
        .join(',')}}`;
    return { key, needsRows: true, write: (page) => `[${page.rows.map((row) => writeEdge(page, row)).join(',')}]` };
  }
  if (name === 'pageInfo') {
    const inner = selectedFields(below(field), selection);
    return {
      key,
      needsRows: true,
      write: (page) => {
        const last = page.rows.at(-1);
        const values: Record<string, unknown> = {
          hasNextPage: page.hasNextPage,
          endCursor: last ? page.cursor(last) : null,
          __typename: 'PageInfo',
        };
        return `{${inner.map((part) => `"${part.key}":${JSON.stringify(values[part.name])}`).join(',')}}`;
      },
    };
  }
  if (name === 'totalCount') return { key, needsRows: false, write: (page) => page.totalCount ?? '0' };
  return { key, needsRows: false, write: (page) => `"${page.type}Connection"` };
}

/** Rows after a cursor: a row comparison where all keys run the same way, otherwise the same spelt out. */
function afterCursor(order: readonly OrderKey[], row: Sql, keys: readonly (string | null)[]): Sql {
  const value = (index: number): Sql => sql`${keys[index] ?? null}::${raw(order[index]?.type ?? 'text')}`;
  if (order.every((key) => key.descending === order[0]?.descending)) {
    const operator = raw(order[0]?.descending ? '<' : '>');
    return sql`(${join(order.map((key) => key.sql(row)))}) ${operator} (${join(order.map((_, index) => value(index)))})`;
  }
  const alternatives = order.map((key, index) => {
    const equal = order.slice(0, index).map((earlier, at) => sql`${earlier.sql(row)} = ${value(at)}`);
    return sql`(${join([...equal, sql`${key.sql(row)} ${raw(key.descending ? '<' : '>')} ${value(index)}`], ' and ')})`;
  });
  return sql`(${join(alternatives, ' or ')})`;
}

/** What a list without pages answers at most (a province has some 1,300 township seats); more is refused, never cut off. */
export const MAX_LIST_SIZE = 2000;

/**
 * Answers all rows of a shape that meet a condition, or the `first` of them: for lists that are short by nature. Refuses when there are
 * more than `MAX_LIST_SIZE` and nobody said how many are wanted.
 */
export async function readList(
  context: RequestContext,
  info: GraphQLResolveInfo,
  shape: ReadShape,
  where: (row: Sql) => Sql,
  orderBy: (row: Sql) => Sql,
  first: number | null = null,
): Promise<RawJson> {
  if (first !== null) demandPageSize(first);
  const builder = new JsonBuilder(selectionContext(info), environmentOf(context));
  const row = builder.alias();
  const node = builder.ofRow(
    shape,
    row,
    info.fieldNodes.map((field) => field.selectionSet),
  );
  const rows = await context.read.query<{ n: string }>(
    sql`select ${node.json}::text as n from ${tableOf(shape)} ${row}${node.joins} where ${where(row)} order by ${orderBy(row)} limit ${first ?? MAX_LIST_SIZE + 1}`,
  );
  if (rows.length > MAX_LIST_SIZE) {
    throw badInput(
      {
        zh: `符合条件的超过 ${MAX_LIST_SIZE} 个，请缩小范围，或用 first 分批取`,
        en: `more than ${MAX_LIST_SIZE} match; narrow the conditions, or take them in parts with first`,
      },
      ['where'],
    );
  }
  return new RawJson(`[${rows.map((found) => found.n).join(',')}]`);
}

/** Answers one row of a shape, or null when there is none that the viewer may see. */
export async function readOne(
  context: RequestContext,
  info: GraphQLResolveInfo,
  shape: ReadShape,
  where: (row: Sql) => Sql,
): Promise<RawJson> {
  const builder = new JsonBuilder(selectionContext(info), environmentOf(context));
  const row = builder.alias();
  const node = builder.ofRow(
    shape,
    row,
    info.fieldNodes.map((field) => field.selectionSet),
  );
  const rows = await context.read.query<{ n: string }>(
    sql`select ${node.json}::text as n from ${tableOf(shape)} ${row}${node.joins} where ${where(row)} limit 1`,
  );
  const found = rows[0];
  return found ? new RawJson(found.n) : rawNull;
}
