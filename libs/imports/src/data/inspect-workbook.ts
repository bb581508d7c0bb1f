import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { fileRefusal, IMPORT_LIMITS } from '@chengxin/imports/domain';

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** The files of a ZIP archive by its directory at the end; throws a RangeError when the archive is damaged. */
function* entriesOf(archive: Buffer): Generator<Entry> {
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
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    yield { name: archive.toString('utf8', at + 46, at + 46 + nameLength), method: archive.readUInt16LE(at + 10), packed };
    at += 46 + nameLength + extraLength + commentLength;
  }
}

const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

// A filled cell far out makes every reader build the empty rectangle before it; formatted but empty cells do not count.
const CELL = /<c (?:[^>]*? )?r="([A-Z]{1,3})(\d{1,7})"[^>]*>/g;

function refuseFarCells(xml: string): void {
  for (const match of xml.matchAll(CELL)) {
    if (match[0].endsWith('/>')) continue;
    if (Number(match[2]) > IMPORT_LIMITS.rows + 100 || columnNumber(match[1] ?? '') > IMPORT_LIMITS.columns)
      throw fileRefusal('IMPORT_FILE_OVERSIZED');
  }
}

/**
 * Looks into a workbook before it is read: it must be a whole XLSX archive that unpacks to no more than the limit, whatever sizes its
 * directory claims, and must not spread a few cells over a huge area.
 */
export async function inspectWorkbook(content: Buffer, unpackedBytes: number = IMPORT_LIMITS.unpackedBytes): Promise<void> {
  let left = unpackedBytes;
  let hasWorkbook = false;
  try {
    for (const entry of entriesOf(content)) {
      if (!entry.name.endsWith('.xml') && !entry.name.endsWith('.rels')) continue;
      hasWorkbook ||= entry.name === 'xl/workbook.xml';
      const xml = entry.method === 8 ? await inflate(entry.packed, { maxOutputLength: left + 1 }) : entry.packed;
      left -= xml.length;
      if (left < 0) throw fileRefusal('IMPORT_FILE_OVERSIZED');
      if (entry.name.startsWith('xl/worksheets/')) refuseFarCells(xml.toString('latin1'));
    }
  } catch (error) {
    if (error instanceof RangeError)
      throw fileRefusal(
        'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'IMPORT_FILE_OVERSIZED' : 'IMPORT_FILE_BROKEN',
      );
    if (error instanceof Error && 'errno' in error) throw fileRefusal('IMPORT_FILE_BROKEN');
    throw error;
  }
  if (!hasWorkbook) throw fileRefusal('IMPORT_FILE_UNKNOWN');
}
