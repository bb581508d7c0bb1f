import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { FILE_LIMITS, tidyFileName, uploadRefusal } from '@chengxin/files/domain';
import type { Clock } from '@chengxin/kernel';
import { type Actor, type Database, inScope, runAct } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';
import { contentKey, type FileStorage, StorageUnusable, thumbnailKey } from './file-storage';
import { type InspectedFile, inspectFile } from './inspect-file';
import { type ArrivedFile, receiveFile } from './receive-file';

/** Who keeps the rows, and who the contents. */
export interface FileSurroundings {
  readonly database: Database;
  readonly clock: Clock;
  readonly storage: FileStorage;
}

/** A file as it is sent. */
export interface SentFile {
  readonly name: string;
  readonly stream: Readable;
  /** Resolves when the sending has ended as it should; throws why it has not. */
  readonly ended: () => Promise<void>;
}

interface Content extends InspectedFile {
  readonly arrived: ArrivedFile;
  readonly thumbnail: string;
}

/** Those who hand in one content do so at once; who sweeps it away has it alone. */
export const contentLock = (sha256: string): string => `file_content ${sha256}`;

const noteContent = ({ arrived: { sha256, size }, mediaType, width, height, hasThumbnail }: Content): Sql =>
  sql`insert into file_content (sha256, size, media_type, width, height, has_thumbnail)
      values (decode(${sha256}, 'hex'), ${size}, ${mediaType}, ${width}, ${height}, ${hasThumbnail}) on conflict do nothing`;

/**
 * Takes a file in and answers its id: it waits, for its uploader, until an act attaches it (`attachFiles`). Refuses what is no evidence, in
 * the words of `uploadRefusal`; nothing is left then, neither a row nor a content. Throws `StorageUnusable`.
 */
export async function keepFile(surroundings: FileSurroundings, actor: Actor, sent: SentFile): Promise<string> {
  const arrived = await receiveFile(surroundings.storage.arrivals, sent.stream);
  const thumbnail = `${arrived.path}.webp`;
  try {
    await sent.ended();
    const name = tidyFileName(sent.name);
    if (name === null) throw uploadRefusal('FILE_NAME');
    const content: Content = { arrived, thumbnail, ...(await inspectFile(arrived.path, thumbnail)) };
    await announce(surroundings, actor, content);
    return await keep(surroundings, actor, name, content);
  } finally {
    await Promise.all([arrived.leave(), rm(thumbnail, { force: true })]);
  }
}

/** The row stands before the content lies in the storage: whenever the program stops, the sweeper knows of it. */
async function announce({ database }: FileSurroundings, actor: Actor, content: Content): Promise<void> {
  await inScope(database.workPool, actor.scope, async (client) => {
    const { rows } = await client.query<{ waiting: number }>(
      'select count(*)::integer as waiting from evidence_file where uploaded_by = $1 and attached_at is null',
      [actor.userId],
    );
    if ((rows[0]?.waiting ?? 0) >= FILE_LIMITS.waiting) throw uploadRefusal('FILE_TOO_MANY_WAITING');
    await client.query(noteContent(content));
  });
}

async function keep(surroundings: FileSurroundings, actor: Actor, name: string, content: Content): Promise<string> {
  const { database, clock, storage } = surroundings;
  const { sha256, size } = content.arrived;
  await store(storage, content);
  const id = randomUUID();
  await runAct(database.orm, clock, actor, async (act) => {
    await act.em.execute('select pg_advisory_xact_lock_shared(hashtextextended(?, 0))', [contentLock(sha256)]);
    // Once more, now that it cannot be swept away: a content that nobody had could be, until here.
    const note = noteContent(content);
    await act.em.execute(note.sql, note.values);
    await store(storage, content);
    await act.em.execute(
      `insert into evidence_file (id, scope, sha256, name, uploaded_by, uploaded_by_name, uploaded_at)
       values (?, ?, decode(?, 'hex'), ?, ?, ?, ?)`,
      [id, actor.scope.from, sha256, name, actor.userId, actor.name, clock.now().toISOString()],
    );
    act.audit({
      act: 'uploadFile',
      subjectType: 'EvidenceFile',
      subjectId: id,
      scope: actor.scope.from,
      after: { name, mediaType: content.mediaType, size, sha256 },
    });
  });
  return id;
}

/** A content that lies in the storage, as its row tells it. */
export interface KeptContent extends InspectedFile {
  readonly sha256: string;
  readonly size: number;
}

/** Puts a content of our own making into the storage and answers what its row is to say; for loaders, which write their rows themselves. */
export async function keepOwnContent(storage: FileStorage, bytes: Buffer): Promise<KeptContent> {
  const arrived = await receiveFile(storage.arrivals, Readable.from([bytes]));
  const thumbnail = `${arrived.path}.webp`;
  try {
    const inspected = await inspectFile(arrived.path, thumbnail);
    await store(storage, { arrived, thumbnail, ...inspected });
    return { sha256: arrived.sha256, size: arrived.size, ...inspected };
  } finally {
    await Promise.all([arrived.leave(), rm(thumbnail, { force: true })]);
  }
}

/** Keeps what the storage does not have yet. */
async function store(storage: FileStorage, { arrived, thumbnail, hasThumbnail }: Content): Promise<void> {
  try {
    const original = contentKey(arrived.sha256);
    if (!(await storage.has(original))) await storage.put(original, arrived.path);
    const small = thumbnailKey(arrived.sha256);
    if (hasThumbnail && !(await storage.has(small))) await storage.put(small, thumbnail);
  } catch (error) {
    throw new StorageUnusable(error);
  }
}
