import { readFile } from 'node:fs/promises';
import { FILE_LIMITS, isImage, OLE_CONTAINER, OLE_STREAMS, typeOf, uploadRefusal } from '@chengxin/files/domain';
import { fileTypeFromFile } from 'file-type';
import { fewAtOnce } from './few-at-once';
import { faultOf, isWholeContainer } from './whole-file';

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
/** Entries of an old container's directory start at multiples of this. */
const OLE_ENTRY_BYTES = 128;
const OLE_STREAM = 2;

const inTurn = fewAtOnce(2);

/** Loaded with the first image. Each has the memory to itself: libvips would keep decoded ones, and give every one a thread for each processor. */
async function openImage(file: string) {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp(file, { failOn: 'error', limitInputPixels: false, sequentialRead: true });
}

/**
 * Looks what a file is, opens what can be opened, and writes the thumbnail of an image to `thumbnail`: turned as it was taken, without
 * its metadata (a phone writes down where the photo was taken). Throws the refusal of what cannot be taken.
 */
export function inspectFile(file: string, thumbnail: string): Promise<InspectedFile> {
  return inTurn(async () => {
    const signature = (await fileTypeFromFile(file).catch(() => undefined))?.mime;
    const old = signature === OLE_CONTAINER ? await readFile(file) : null;
    // Of one that is cut off, the directory that tells its kind may be missing.
    if (old && !isWholeContainer(old)) throw uploadRefusal('FILE_BROKEN');
    const found = typeOf({ signature, streams: old ? oleStreams(old) : [] });
    if ('refusal' in found) throw uploadRefusal(found.refusal);
    const { mediaType } = found;
    if (isImage(mediaType)) return { mediaType, ...(await writeThumbnail(file, thumbnail)), hasThumbnail: true };
    const fault = await faultOf(await readFile(file), mediaType);
    if (fault) throw uploadRefusal(fault);
    return { mediaType, width: null, height: null, hasThumbnail: false };
  });
}

async function writeThumbnail(file: string, thumbnail: string): Promise<{ width: number; height: number }> {
  const image = await openImage(file);
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
function oleStreams(bytes: Buffer): string[] {
  return OLE_STREAMS.filter((name) => {
    const wanted = Buffer.from(`${name}\0`, 'utf16le');
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
      const isEntry = at % OLE_ENTRY_BYTES === 0 && at + OLE_ENTRY_BYTES <= bytes.length;
      if (isEntry && bytes.readUInt16LE(at + 64) === wanted.length && bytes[at + 66] === OLE_STREAM) return true;
    }
    return false;
  });
}
