import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';
import { parameter } from '../domain';

/**
 * The value in force of a parameter for the unit row called `unit` on a day, as text: the same answer as `PolicyBook.value`, for
 * statements that filter by a threshold and so need it inside (a spec compares the two).
 */
export const policyValueIn = (code: string, unit: Sql, day: LocalDate | Sql): Sql => sql`coalesce((
  select pp.value from policy_parameter pp join unit pu on pu.id = pp.unit_id
   where pp.code = ${code} and pp.effective_from <= ${day}::date and pu.scope_from <= ${unit}.scope_from and pu.scope_to >= ${unit}.scope_to
   order by pu.scope_to - pu.scope_from, pp.effective_from desc limit 1), ${parameter(code).defaultValue})`;
