import type { ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';

/** One entry as other slices need it. */
export interface JoiningRow {
  readonly id: string;
  readonly title: string;
}

/** The entry of an id within the viewer's scope; null when there is none. */
export async function findJoining(read: ReadTransaction, id: string): Promise<JoiningRow | null> {
  const rows = await read.query<JoiningRow>(sql`select id, title from joining where id = ${id}`);
  return rows[0] ?? null;
}
