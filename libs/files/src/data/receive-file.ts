import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { uploadRefusal } from '@chengxin/files/domain';

/** A file that has arrived whole; `leave` removes it from this machine again. */
export interface ArrivedFile {
  readonly path: string;
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
  leave(): Promise<void>;
}

/** Takes a file in, piece by piece, hashing it on the way: none is ever in memory whole. What does not arrive whole leaves nothing. */
export async function receiveFile(arrivals: string, stream: Readable): Promise<ArrivedFile> {
  await mkdir(arrivals, { recursive: true });
  const target = path.join(arrivals, `${randomUUID()}.part`);
  const leave = async (): Promise<void> => rm(target, { force: true });
  const hash = createHash('sha256');
  let size = 0;
  const hashing = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      size += piece.length;
      done(null, piece);
    },
  });
  try {
    await pipeline(stream, hashing, createWriteStream(target, { flags: 'wx' }));
    if (size === 0) throw uploadRefusal('FILE_EMPTY');
  } catch (error) {
    await leave();
    throw error;
  }
  return { path: target, size, sha256: hash.digest('hex'), leave };
}
