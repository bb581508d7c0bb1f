import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive; what it holds is asked for piece by piece. */
export interface ZipEntry {
  readonly name: string;
  readonly pieces: Iterable<string | Buffer>;
}

// 1 January 1980 in the date format of MS-DOS: the same content always gives the same archive.
const DOS_DATE = 0x21;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;

interface Packed {
  readonly name: Buffer;
  readonly bytes: Buffer;
  readonly size: number;
  readonly crc: number;
}

/** Compresses in the thread pool while the next piece is written, so that other requests are served in between. */
async function pack({ name, pieces }: ZipEntry): Promise<Packed> {
  const parts: Buffer[] = [];
  let crc = 0;
  let size = 0;
  function* bytes(): Generator<Buffer> {
    for (const piece of pieces) {
      const encoded = typeof piece === 'string' ? Buffer.from(piece) : piece;
      crc = crc32(encoded, crc);
      size += encoded.length;
      yield encoded;
    }
  }
  await pipeline(bytes, createDeflateRaw(), async (packed: AsyncIterable<Buffer>) => {
    for await (const part of packed) parts.push(part);
  });
  return { name: Buffer.from(name), bytes: Buffer.concat(parts), size, crc };
}

/** The fields that a local header and a directory entry have in common, from `version needed` on. */
function fieldsOf({ name, bytes, size, crc }: Packed): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** A ZIP archive of files below 4 GB (APPNOTE 6.3). */
export async function writeZip(entries: readonly ZipEntry[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = await pack(entry);
    const local = Buffer.concat([signature(0x04034b50), fieldsOf(packed), packed.name, packed.bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), fieldsOf(packed), tail, packed.name);
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}
