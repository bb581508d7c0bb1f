import type { RequestContext } from '@chengxin/graphql-kit';
import sql, { type Sql } from 'sql-template-tag';
import { policyValueIn } from '../data';

/** A parameter's value today for the viewer's own unit, as an integer; asked once for a statement. */
export const viewerParameter = ({ clock, signedIn }: RequestContext, code: string): Sql =>
  sql`(select ${policyValueIn(code, sql`w`, clock.today())}::integer from unit w where w.id = ${signedIn?.unitId ?? 0}::integer)`;

/** Rows of which fewer may not be told to a viewer without the right to see them one by one; null for one who has it. */
export const smallCellWithout = (context: RequestContext, right: string): Sql | null =>
  context.signedIn?.permissions.has(right) ? null : viewerParameter(context, 'privacy.small_cell');
