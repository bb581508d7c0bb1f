import type { ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';

/** One entry as other slices need it. */
export interface FilesRow {
  readonly id: string;
  readonly title: string;
}

/** The entry of an id within the viewer's scope; null when there is none. */
export async function findFiles(read: ReadTransaction, id: string): Promise<FilesRow | null> {
  const rows = await read.query<FilesRow>(sql`select id, title from files where id = ${id}`);
  return rows[0] ?? null;
}
