import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive; what it holds is asked for piece by piece. */
export interface ZipEntry {
  readonly name: string;
  readonly pieces: Iterable<string | Buffer> | AsyncIterable<string | Buffer>;
}

// 1 January 1980 in the date format of MS-DOS: the same content always gives the same archive.
const DOS_DATE = 0x21;
const UTF8_NAMES = 0x800;
/** Checksum and sizes follow the content: they are not known when it begins. */
const SIZES_FOLLOW = 0x8;
const DEFLATED = 8;

/** What is known of a file once it has been written. */
interface Written {
  crc: number;
  packed: number;
  size: number;
}

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32LE(value, 4 * index));
  return bytes;
};

/** The fields that a local header and a directory entry have in common, from `version needed` on. */
function fieldsOf(name: Buffer, { crc, packed, size }: Written): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES | SIZES_FOLLOW, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(DOS_DATE, 8);
  numbers(crc, packed, size).copy(fields, 10);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** Compresses in the thread pool while the next piece is made, so that other requests are served in between. */
async function* pack({ pieces }: ZipEntry, written: Written): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw();
  const feeding = pipeline(async function* () {
    for await (const piece of pieces) {
      const encoded = typeof piece === 'string' ? Buffer.from(piece) : piece;
      written.crc = crc32(encoded, written.crc);
      written.size += encoded.length;
      yield encoded;
    }
  }, deflate);
  // What fails while feeding ends the reading below with the same error.
  feeding.catch(() => undefined);
  for await (const part of deflate as AsyncIterable<Buffer>) {
    written.packed += part.length;
    yield part;
  }
  await feeding;
}

/** A ZIP archive of files below 4 GB (APPNOTE 6.3), in pieces as they become ready. */
export async function* writeZip(entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const written: Written = { crc: 0, packed: 0, size: 0 };
    const head = Buffer.concat([numbers(0x04034b50), fieldsOf(name, written), name]);
    yield head;
    yield* pack(entry, written);
    const descriptor = numbers(0x08074b50, written.crc, written.packed, written.size);
    yield descriptor;
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(numbers(0x02014b50), Buffer.from([20, 0]), fieldsOf(name, written), tail, name);
    offset += head.length + written.packed + descriptor.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  yield Buffer.concat([listed, end]);
}
