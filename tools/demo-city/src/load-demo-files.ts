import { type FileStorage, type KeptContent, keepOwnContent } from '@chengxin/files/data';
import type { FileNeed } from '@chengxin/files/domain';
import type pg from 'pg';
import { DEMO_PAPERS, type DemoPaper, drawPaper } from './demo-papers';
import { insertStaged } from './staged-rows';

/** A file of the demonstration, attached to something whose link is a row of another table. Many files share one drawn paper. */
export interface DemoFileRow {
  id: string;
  paper: DemoPaper;
  scope: number;
  name: string;
  need: FileNeed;
  uploadedByName: string;
  /** ISO 8601 */
  uploadedAt: string;
}

/** Puts the papers into the storage and writes the rows of the files; before the rows that refer to them. */
export async function loadDemoFiles(client: pg.ClientBase, storage: FileStorage, files: readonly DemoFileRow[]): Promise<void> {
  const contents = new Map<DemoPaper, KeptContent>();
  for (const paper of DEMO_PAPERS) contents.set(paper, await keepOwnContent(storage, await drawPaper(paper)));
  const bytes = (sha256: string): string => `\\x${sha256}`;
  await insertStaged(
    client,
    {
      table: 'file_content',
      columns: ['sha256', 'size', 'media_type', 'width', 'height', 'has_thumbnail'],
      rows: [...contents.values()].map((c) => [bytes(c.sha256), c.size, c.mediaType, c.width, c.height, c.hasThumbnail]),
    },
    () => undefined,
  );
  await insertStaged(
    client,
    {
      table: 'evidence_file',
      columns: ['id', 'scope', 'sha256', 'name', 'need', 'uploaded_by_name', 'uploaded_at', 'attached_at'],
      rows: files.map((file) => [
        ...[file.id, file.scope, bytes(contents.get(file.paper)?.sha256 ?? ''), file.name, file.need],
        ...[file.uploadedByName, file.uploadedAt, file.uploadedAt],
      ]),
    },
    () => undefined,
  );
}
