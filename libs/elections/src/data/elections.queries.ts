import type { ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';

/** One entry as other slices need it. */
export interface ElectionsRow {
  readonly id: string;
  readonly title: string;
}

/** The entry of an id within the viewer's scope; null when there is none. */
export async function findElections(read: ReadTransaction, id: string): Promise<ElectionsRow | null> {
  const rows = await read.query<ElectionsRow>(sql`select id, title from elections where id = ${id}`);
  return rows[0] ?? null;
}
