import { type FileRefusalCode } from './file-refusals';

export type FileFormat = 'XLSX' | 'CSV';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * What a file is by its first bytes; its name only tells .et from .xls, which share one container. Files that office systems export
 * as web pages under the name .xls are told apart as well.
 */
export function formatOf(
  fileName: string,
  bytes: Uint8Array,
): { readonly format: FileFormat } | { readonly refusal: FileRefusalCode } {
  if (bytes.length === 0) return { refusal: 'IMPORT_FILE_EMPTY' };
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  if (startsWith(bytes, OLE2)) {
    // A password puts the workbook into this container, as a stream of that name.
    if (new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage')) return { refusal: 'IMPORT_FILE_ENCRYPTED' };
    return { refusal: extension === 'et' || extension === 'ett' ? 'IMPORT_FILE_ET' : 'IMPORT_FILE_XLS' };
  }
  if (startsWith(bytes, ZIP)) return { format: 'XLSX' };
  const utf16 = startsWith(bytes, [0xff, 0xfe]);
  const head = new TextDecoder(utf16 ? 'utf-16le' : 'latin1').decode(bytes.subarray(0, 4096));
  if (/^[\s\u00ef\u00bb\u00bf\ufeff]*<(!doctype|html|table|\?xml|mso|head|meta)/i.test(head))
    return { refusal: 'IMPORT_FILE_MARKUP' };
  if (!utf16 && head.includes('\u0000')) return { refusal: 'IMPORT_FILE_UNKNOWN' };
  return { format: 'CSV' };
}
