import { orderKey } from '@chengxin/graphql-kit';
import sql, { type Sql } from 'sql-template-tag';

/** Groups as people count them: those of a street by their number, the second before the tenth. */
export const groupOrder = () => [
  orderKey('COUNTY', 'integer', (g) => sql`${g}.county_id`),
  orderKey('STREET', 'text', (g) => sql`${g}.street_text`),
  orderKey('ORDINAL', 'integer', (g) => sql`${g}.ordinal`),
];

/** The same within one row, as of an activity. */
export const inGroupOrder = (g: Sql): Sql => sql`${g}.county_id, ${g}.street_text, ${g}.ordinal`;

const ofCovered = (p: Sql, column: Sql): Sql =>
  sql`(select ${column} from mutual_aid_group g where g.id = ${p}.covered_group_id)`;

/** Those who are covered: groups as above, others by their name. */
export const coveredOrder = () => [
  orderKey('COVERED', 'text', (p) => sql`coalesce(${ofCovered(p, sql`g.street_text`)}, ${p}.covered_name)`),
  orderKey('ORDINAL', 'integer', (p) => sql`coalesce(${ofCovered(p, sql`g.ordinal`)}, 0)`),
];
