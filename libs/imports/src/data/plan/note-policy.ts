import type { GroupPolicy } from '@chengxin/imports/domain';
import type { LocalDate } from '@chengxin/kernel';
import type { ImportTransaction } from './import-transaction';

/**
 * Notes what the policy says beside the rows that meet a condition, each by the day in its column `day`, on which it takes effect.
 * `columns` declares in SQL what `told` gives.
 */
export async function notePolicy(
  import_: ImportTransaction,
  condition: 'joins' | 'elects',
  day: 'joined_on' | 'elected_on',
  columns: string,
  told: (policy: GroupPolicy, day: LocalDate) => object,
): Promise<void> {
  const days = await import_.query<{ scope: number; day: LocalDate }>(
    `select distinct scope, ${day}::text as day from import_row where ${condition}`,
  );
  const notes = days.map(({ scope, day }) => ({ ...told(import_.rules.groupPolicy(scope, day), day), scope, day }));
  const names = columns.split(', ').map((column) => column.split(' ')[0]);
  await import_.query(
    `update import_row r set ${names.map((name) => `${name} = x.${name}`).join(', ')}
       from json_to_recordset($1::json) as x(scope integer, day date, ${columns})
      where ${condition} and x.scope = r.scope and x.day = r.${day}`,
    [JSON.stringify(notes)],
  );
}
