import type { PaperForm } from '@chengxin/papers/domain';
import type { ReadTransaction } from '@chengxin/persistence';
import sql, { empty, type Sql } from 'sql-template-tag';

/** A form's template: of a city, as a statement that answers its scope, and of one of its versions; without one that in use. */
export interface TemplateOf {
  readonly form: PaperForm;
  readonly city: Sql;
  readonly version?: number;
}

export const cityByCode = (code: string): Sql => sql`(select scope_from from unit where code = ${code} and level = 'CITY')`;
/** Of a province's viewer none: the product's own. */
export const cityOfViewer: Sql = sql`(select scope_from from unit where level = 'CITY' and scope_from <= viewer_from() and scope_to >= viewer_to())`;
/** That of a row by its scope. */
export const cityOfScope = (scope: number): Sql => sql`(${scope}::integer / 100000 * 100000)`;

/** The file that a city has set; null where it is the product's own, undefined where there is no such version. */
export async function ownTemplate(
  read: ReadTransaction,
  { form, city, version }: TemplateOf,
): Promise<Buffer | null | undefined> {
  const only = version === undefined ? empty : sql` and version = ${version}::integer`;
  const [row] = await read.query<{ content: Buffer | null }>(
    sql`select content from paper_template where form = ${form} and scope = ${city}${only} order by version desc limit 1`,
  );
  if (row) return row.content;
  return version === undefined || version === 1 ? null : undefined;
}
