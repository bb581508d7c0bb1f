import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { MAIN_PARTS, type UploadRefusalCode } from '@chengxin/files/domain';
import { readZip } from '@chengxin/workbook';

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

/** One file of an office document is no larger than this when it is unpacked; what claims more is none. */
const UNPACKED_BYTES = 128 * 1024 * 1024;
/** A PDF ends with the address of its directory and this mark, or a little after. */
const PDF_TAIL_BYTES = 2048;
const PDF_END = /startxref\s+\d+\s+%%EOF/;
const PDF_PASSWORD = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;

/** What is the matter with a PDF or an archive: not all of it there, or a password on it; null when it is whole. */
export async function faultOf(bytes: Buffer, mediaType: string): Promise<UploadRefusalCode | null> {
  if (mediaType === 'application/pdf') {
    if (!PDF_END.test(bytes.toString('latin1', Math.max(0, bytes.length - PDF_TAIL_BYTES)))) return 'FILE_BROKEN';
    return PDF_PASSWORD.test(bytes.toString('latin1')) ? 'FILE_ENCRYPTED' : null;
  }
  const mainPart = MAIN_PARTS[mediaType];
  return mainPart === undefined || (await isWholeArchive(bytes, mainPart)) ? null : 'FILE_BROKEN';
}

/** Whether every file of an archive unpacks to what its directory says, and the document itself is among them. */
async function isWholeArchive(bytes: Buffer, mainPart: string): Promise<boolean> {
  try {
    let hasMainPart = false;
    for (const { name, isDeflated, bytes: packed, crc } of readZip(bytes)) {
      const content = isDeflated ? await inflate(packed, { maxOutputLength: UNPACKED_BYTES }) : packed;
      if (crc32(content) !== crc) return false;
      hasMainPart ||= name === mainPart;
    }
    return hasMainPart;
  } catch {
    return false;
  }
}

const HEADER_BYTES = 512;
const HEADER_TABLES = 109;
const FREE = 0xffffffff;
const LAST_REGULAR = 0xfffffffa;

/** Whether an old container goes on to the last sector that its allocation table has in use ([MS-CFB] 2.2, 2.3). */
export function isWholeContainer(bytes: Buffer): boolean {
  if (bytes.length < HEADER_BYTES) return false;
  const sectorBytes = 1 << bytes.readUInt16LE(30);
  if (sectorBytes !== 512 && sectorBytes !== 4096) return false;
  const numbersOf = (at: number, count: number): number[] =>
    at + count * 4 <= bytes.length ? Array.from({ length: count }, (_, index) => bytes.readUInt32LE(at + index * 4)) : [];
  const inSector = sectorBytes / 4;
  const sector = (number: number): number[] => numbersOf((number + 1) * sectorBytes, inSector);
  // Which sectors hold the table: the first in the header, further ones in a chain.
  const tables = numbersOf(76, HEADER_TABLES);
  const links = bytes.readUInt32LE(72);
  for (let next = bytes.readUInt32LE(68), link = 0; next < LAST_REGULAR && link < links; link++) {
    const numbers = sector(next);
    tables.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? FREE;
  }
  const own = tables.filter((number) => number < LAST_REGULAR);
  if (own.length !== bytes.readUInt32LE(44)) return false;
  let last = 0;
  for (const [index, number] of own.entries()) {
    const entries = sector(number);
    if (entries.length === 0) return false;
    const used = entries.findLastIndex((entry) => entry !== FREE);
    if (used >= 0) last = index * inSector + used;
  }
  // The last sector may end where what is in it ends.
  return bytes.length > (last + 1) * sectorBytes;
}
