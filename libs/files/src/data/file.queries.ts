import type { FileNeed } from '@chengxin/files/domain';
import { isUuid } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';

/** A file as it is given out. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly scope: number;
  /** The right that it needs. */
  readonly need: FileNeed;
  readonly isAttached: boolean;
  readonly uploadedBy: string | null;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly hasThumbnail: boolean;
}

/** The file of an id within the viewer's scope, null when there is none; the caller asks for the right that it needs. */
export async function findFile(read: ReadTransaction, id: string): Promise<KeptFile | null> {
  if (!isUuid(id)) return null;
  const [found] = await read.query<KeptFile>(
    sql`select f.id, f.name, f.scope, f.need, f.attached_at is not null as "isAttached", f.uploaded_by as "uploadedBy",
               encode(f.sha256, 'hex') as sha256, c.size::float8 as size, c.media_type as "mediaType", c.has_thumbnail as "hasThumbnail"
          from evidence_file f join file_content c using (sha256) where f.id = ${id}`,
  );
  return found ?? null;
}
