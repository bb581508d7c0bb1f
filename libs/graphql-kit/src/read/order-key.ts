import type { Sql } from 'sql-template-tag';
import type { OrderKey } from './read-connection';

/** A key of an order that no query chooses. */
export const orderKey = (name: string, type: OrderKey['type'], column: (row: Sql) => Sql, descending = false): OrderKey => ({
  ...{ name, type, descending },
  sql: column,
});
