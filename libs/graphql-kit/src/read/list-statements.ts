import { type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { JsonBuilder } from './build-json';
import type { ConnectionRequest, OrderKey } from './read-connection';
import { type ReadEnvironment, tableOf } from './read-shape';
import type { SelectionContext } from './selection';

/** A list as its connection answers it, without pages. */
export type WholeList = Omit<ConnectionRequest, 'page'>;

export interface ListStatements {
  /** Answers each row as `j`, the JSON of the selection, in the order of the pages. */
  readonly rows: Sql;
  /** Answers `n`, how many rows there are, as `totalCount` has it. */
  readonly count: Sql;
}

/** Statements for all rows of a list: the same conditions, order and fields as its pages. `selection` as in a query: `{ id place { name } }`. */
export function listStatements(list: WholeList, selection: string, environment: ReadEnvironment): ListStatements {
  const [operation] = parse(selection, { noLocation: true }).definitions as readonly OperationDefinitionNode[];
  return statementsOf(list, [operation?.selectionSet], { fragments: {}, variables: {} }, environment);
}

/** The same for selections that stand in a query. */
export function statementsOf(
  list: WholeList,
  selections: readonly (SelectionSetNode | undefined)[],
  context: SelectionContext,
  environment: ReadEnvironment,
): ListStatements {
  const { shape } = list;
  const builder = new JsonBuilder(context, environment);
  const row = builder.alias();
  const node = builder.ofRow(shape, row, selections);
  const where = list.where(row);
  const order = [...list.order, endOfOrder(list)].map((key) => sql`${key.sql(row)}${raw(key.descending ? ' desc' : '')}`);
  return {
    rows: sql`select ${node.json} as j from ${tableOf(shape)} ${row}${node.joins} where ${where} order by ${join(order)}`,
    count: sql`select count(*)::integer as n from ${tableOf(shape)} ${row} where ${where}`,
  };
}

/** The unique key that ends every order, so that it is the same each time. */
export const endOfOrder = ({ shape, keyType, order }: WholeList): OrderKey => ({
  name: shape.key,
  sql: (row) => sql`${row}.${raw(shape.key)}`,
  type: keyType,
  descending: order.at(-1)?.descending ?? false,
});
