import type { LocalDate } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import { policyValueIn } from '@chengxin/policy/data';
import sql from 'sql-template-tag';

/** Megabytes that a file may have where somebody works (`file.max_megabytes`). */
export async function megabytesAllowed(read: ReadTransaction, unitId: number, day: LocalDate): Promise<number> {
  const [found] = await read.query<{ megabytes: string }>(
    sql`select ${policyValueIn('file.max_megabytes', sql`u`, day)} as megabytes from unit u where u.id = ${unitId}`,
  );
  return Number(found?.megabytes ?? 0);
}
