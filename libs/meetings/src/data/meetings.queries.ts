import type { ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';

/** One entry as other slices need it. */
export interface MeetingsRow {
  readonly id: string;
  readonly title: string;
}

/** The entry of an id within the viewer's scope; null when there is none. */
export async function findMeetings(read: ReadTransaction, id: string): Promise<MeetingsRow | null> {
  const rows = await read.query<MeetingsRow>(sql`select id, title from meetings where id = ${id}`);
  return rows[0] ?? null;
}
