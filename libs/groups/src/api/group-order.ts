import { orderKey } from '@chengxin/graphql-kit';
import { numberOf, unnumbered } from '@chengxin/groups/data';
import sql, { type Sql } from 'sql-template-tag';

/** Keys of `inGroupOrder`. */
export const GROUP_KEYS = [
  orderKey('COUNTY', 'integer', (g) => sql`${g}.county_id`),
  orderKey('STREET', 'text', (g) => sql`${g}.street_text`),
  orderKey('ORDINAL', 'integer', (g) => sql`${g}.ordinal`),
];

/** Keys of `inNameOrder`. */
export const nameKeys = (name: (row: Sql) => Sql) => [
  orderKey('NAME', 'text', (row) => unnumbered(name(row))),
  orderKey('NUMBER', 'integer', (row) => numberOf(name(row))),
];
