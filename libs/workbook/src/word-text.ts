import { inflateRawSync } from 'node:zlib';
import { readZip } from './zip-reader';

/** The files of a Word file by their names, as texts. For specs: whoever else unpacks bounds what comes out. */
export const filesOfWord = (file: Buffer): Map<string, string> =>
  new Map(
    [...readZip(file)].map(({ name, isDeflated, bytes }) => [
      name,
      (isDeflated ? inflateRawSync(bytes) : bytes).toString('utf8'),
    ]),
  );

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
