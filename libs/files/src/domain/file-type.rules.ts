import type { UploadRefusalCode } from './file-refusals';

interface FileType {
  /** How names of such files end; the first is added where a name ends otherwise. */
  readonly extensions: readonly string[];
  /** Whether a browser may show it itself; everything else is only saved. */
  readonly isShown: boolean;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What can be handed in: images, PDF, office documents old and new. WPS writes the same containers under names of its own. */
const FILE_TYPES: Readonly<Record<string, FileType>> = {
  'image/jpeg': { extensions: ['jpg', 'jpeg', 'jfif'], isShown: true },
  'image/png': { extensions: ['png'], isShown: true },
  'image/webp': { extensions: ['webp'], isShown: true },
  'application/pdf': { extensions: ['pdf'], isShown: true },
  [`${OFFICE}.wordprocessingml.document`]: { extensions: ['docx'], isShown: false },
  [`${OFFICE}.spreadsheetml.sheet`]: { extensions: ['xlsx'], isShown: false },
  [`${OFFICE}.presentationml.presentation`]: { extensions: ['pptx'], isShown: false },
  'application/msword': { extensions: ['doc', 'wps'], isShown: false },
  'application/vnd.ms-excel': { extensions: ['xls', 'et'], isShown: false },
  'application/vnd.ms-powerpoint': { extensions: ['ppt', 'dps'], isShown: false },
};

/** The file of an archive that is the document itself. */
export const MAIN_PARTS: Readonly<Record<string, string>> = {
  [`${OFFICE}.wordprocessingml.document`]: 'word/document.xml',
  [`${OFFICE}.spreadsheetml.sheet`]: 'xl/workbook.xml',
  [`${OFFICE}.presentationml.presentation`]: 'ppt/presentation.xml',
};

/** Old office documents share one container; what they are, its streams tell. */
export const OLE_CONTAINER = 'application/x-cfb';
const OLE_TYPES = [
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
] as const;
/** A password puts a document of any kind into the old container, as a stream of this name. */
const ENCRYPTED = 'EncryptedPackage';
/** Names of streams by which a document in the old container is told. */
export const OLE_STREAMS: readonly string[] = [...OLE_TYPES.map(([stream]) => stream), ENCRYPTED];

/** What a file's content was found to be. */
export interface FoundContent {
  /** By its first bytes; undefined when they are of no known type. */
  readonly signature: string | undefined;
  /** Which of `OLE_STREAMS` it has, if it is an old container. */
  readonly streams: readonly string[];
}

/** The type of a file by its content alone: what its name says counts for nothing. */
export function typeOf({
  signature,
  streams,
}: FoundContent): { readonly mediaType: string } | { readonly refusal: UploadRefusalCode } {
  if (signature === OLE_CONTAINER) {
    if (streams.includes(ENCRYPTED)) return { refusal: 'FILE_ENCRYPTED' };
    const known = OLE_TYPES.find(([stream]) => streams.includes(stream));
    return known ? { mediaType: known[1] } : { refusal: 'FILE_TYPE' };
  }
  if (signature && /^image\/hei[cf]/.test(signature)) return { refusal: 'FILE_TYPE_HEIC' };
  return signature && Object.hasOwn(FILE_TYPES, signature) ? { mediaType: signature } : { refusal: 'FILE_TYPE' };
}

export const isImage = (mediaType: string): boolean => mediaType.startsWith('image/');

/** Whether a browser may show the file itself: types in which nothing runs. */
export const isShown = (mediaType: string): boolean => FILE_TYPES[mediaType]?.isShown ?? false;

/** The name that a file is saved under: where it ends as another type would, the right ending is added. */
export function nameToSave(name: string, mediaType: string): string {
  const extensions = FILE_TYPES[mediaType]?.extensions ?? [];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return extensions.length === 0 || extensions.includes(ending) ? name : `${name}.${extensions[0]}`;
}

/** Endings of names that a page offers to choose from; what is in the files is looked at all the same. */
export const FILE_ENDINGS: readonly string[] = Object.values(FILE_TYPES).flatMap(({ extensions }) =>
  extensions.map((e) => `.${e}`),
);
