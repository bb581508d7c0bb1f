import { open, readFile } from 'node:fs/promises';
import { FILE_LIMITS, isImage, OLE_STREAMS, typeOf, uploadRefusal } from '@chengxin/files/domain';
import { fileTypeFromFile } from 'file-type';
import sharp from 'sharp';
import { fewAtOnce } from './few-at-once';

/** What a file is by its content. */
export interface InspectedFile {
  readonly mediaType: string;
  /** Of images, in pixels, turned as they are shown. */
  readonly width: number | null;
  readonly height: number | null;
  /** Whether a thumbnail has been written. */
  readonly hasThumbnail: boolean;
}

const DECODING_SECONDS = 30;
/** How much of an archive's or PDF's end holds its directory or end mark: the longest comment of an archive, and generous for a PDF. */
const TAIL_BYTES = 66_000;
const ARCHIVE_END = Buffer.from('PK\u0005\u0006', 'latin1');
const PDF_END = Buffer.from('%%EOF');
/** Entries of an old container's directory start at multiples of this. */
const OLE_ENTRY_BYTES = 128;
const OLE_STREAM = 2;

// Each image has the memory to itself: libvips would keep decoded ones, and give every one a thread for each processor.
sharp.cache(false);
sharp.concurrency(1);
const inTurn = fewAtOnce(2);

/**
 * Looks what a file is, opens what can be opened, and writes the thumbnail of an image to `thumbnail`: turned as it was taken, without
 * its metadata (a phone writes down where the photo was taken). Throws the refusal of what cannot be taken.
 */
export function inspectFile(file: string, thumbnail: string): Promise<InspectedFile> {
  return inTurn(async () => {
    const signature = (await fileTypeFromFile(file).catch(() => undefined))?.mime;
    const found = typeOf({ signature, streams: signature === 'application/x-cfb' ? await oleStreams(file) : [] });
    if ('refusal' in found) throw uploadRefusal(found.refusal);
    const { mediaType } = found;
    if (isImage(mediaType)) return { mediaType, ...(await writeThumbnail(file, thumbnail)), hasThumbnail: true };
    if (!(await isWhole(file, mediaType))) throw uploadRefusal('FILE_BROKEN');
    return { mediaType, width: null, height: null, hasThumbnail: false };
  });
}

async function writeThumbnail(file: string, thumbnail: string): Promise<{ width: number; height: number }> {
  const image = sharp(file, { failOn: 'error', limitInputPixels: false, sequentialRead: true });
  const { autoOrient } = await image.metadata().catch(() => {
    throw uploadRefusal('FILE_BROKEN');
  });
  // By what its head says, before anything is unpacked.
  if (autoOrient.width * autoOrient.height > FILE_LIMITS.pixels) throw uploadRefusal('FILE_PIXELS');
  const side = FILE_LIMITS.thumbnail;
  await image
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .timeout({ seconds: DECODING_SECONDS })
    .webp({ quality: 72 })
    .toFile(thumbnail)
    .catch(() => {
      throw uploadRefusal('FILE_BROKEN');
    });
  return { width: autoOrient.width, height: autoOrient.height };
}

/** Which streams that tell the kind of a document an old container has, by the entries of its directory. */
async function oleStreams(file: string): Promise<string[]> {
  const bytes = await readFile(file);
  return OLE_STREAMS.filter((name) => {
    const wanted = Buffer.from(`${name}\0`, 'utf16le');
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
      const isEntry = at % OLE_ENTRY_BYTES === 0 && at + OLE_ENTRY_BYTES <= bytes.length;
      if (isEntry && bytes.readUInt16LE(at + 64) === wanted.length && bytes[at + 66] === OLE_STREAM) return true;
    }
    return false;
  });
}

/** Whether a PDF or an archive goes on to its end; an old container has no mark there. */
async function isWhole(file: string, mediaType: string): Promise<boolean> {
  const tail = await readTail(file);
  if (mediaType === 'application/pdf') return tail.includes(PDF_END);
  if (!mediaType.includes('openxmlformats')) return true;
  const end = tail.lastIndexOf(ARCHIVE_END);
  return end >= 0 && end + 22 <= tail.length;
}

async function readTail(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, TAIL_BYTES);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer;
  } finally {
    await handle.close();
  }
}
