import type { RequestContext } from '@chengxin/graphql-kit';
import sql, { type Sql } from 'sql-template-tag';
import { policyValueIn } from '../data';

/** A parameter's value today for the viewer's own unit, as an integer; asked once for a statement. */
export const viewerParameter = ({ clock, signedIn }: RequestContext, code: string): Sql =>
  sql`(select ${policyValueIn(code, sql`w`, clock.today())}::integer from unit w where w.id = ${signedIn?.unitId ?? 0}::integer)`;
