/** A file of an archive as it lies there. */
export interface PackedFile {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly bytes: Buffer;
  /** Of what it unpacks to. */
  readonly crc: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;

/** The files of a ZIP archive by its directory at the end, still packed; throws a RangeError where it is none, or a damaged one. */
export function* readZip(archive: Buffer): Generator<PackedFile> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== END_OF_DIRECTORY) throw new RangeError('no directory');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('no directory entry');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    yield { name, isDeflated: archive.readUInt16LE(at + 10) === DEFLATED, bytes, crc: archive.readUInt32LE(at + 16) };
    at += 46 + nameLength + extraLength + commentLength;
  }
}
