import type { LocalDate } from '@chengxin/kernel';
import { policyValueIn } from '@chengxin/policy/data';
import sql, { type Sql } from 'sql-template-tag';
import { isCountyOf } from './retailer.read';

/**
 * How many days ahead a deadline is called near: by today's policy of the unit that is asked for, so that a list counts to what the
 * unit's findings say; without a unit by that of the row's county.
 */
export const reminderDays = (
  code: `${'joining.new_licensee' | 'licence.reminder' | 'leader.term_reminder_first' | 'leader.term_reminder' | 'leader.term_reminder_last'}_days`,
  unitCode: string | null | undefined,
  row: Sql,
  today: LocalDate | Sql,
): Sql => sql`(select ${policyValueIn(code, sql`w`, today)}::integer from unit w
  where ${unitCode == null ? isCountyOf(row, sql`w`) : sql`w.code = ${unitCode}`})`;
