import { inflateRawSync } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;

/** The files of a Word file by their names, as texts. For specs: sizes must stand before each file, as `docx` writes them. */
export function filesOfWord(file: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; file.readUInt32LE(at) === LOCAL_HEADER; ) {
    const [method, packed] = [file.readUInt16LE(at + 8), file.readUInt32LE(at + 18)];
    const nameAt = at + 30;
    const contentAt = nameAt + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    const content = file.subarray(contentAt, contentAt + packed);
    const name = file.toString('utf8', nameAt, nameAt + file.readUInt16LE(at + 26));
    files.set(name, (method === 0 ? content : inflateRawSync(content)).toString('utf8'));
    at = contentAt + packed;
  }
  return files;
}

/** The text between the tags of some XML. */
export const plainText = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** What the paragraphs of a Word file say, one after the other, cells of tables among them; empty ones are left out. */
export const paragraphsOfWord = (file: Buffer): string[] =>
  [...(filesOfWord(file).get('word/document.xml') ?? '').matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)]
    .map(([, inside = '']) => plainText(inside))
    .filter((text) => text !== '');
