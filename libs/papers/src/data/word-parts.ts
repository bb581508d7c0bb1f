import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { demand, Refusal } from '@chengxin/kernel';
import { TEMPLATE_LIMITS, templateFault } from '@chengxin/papers/domain';
import { plainText, readZip, writeZip } from '@chengxin/workbook';

/** The parts of a Word file by their names, unpacked. */
export type WordParts = ReadonlyMap<string, Buffer>;

/**
 * What a file unpacks to, by its directory, and no more than the limits whatever sizes it claims. Throws a Refusal of what is too big or no
 * Word file.
 */
export function unpackWord(file: Buffer): WordParts {
  if (file.length > TEMPLATE_LIMITS.bytes) demand(templateFault('TEMPLATE_TOO_BIG'));
  const left = { text: TEMPLATE_LIMITS.textBytes, other: TEMPLATE_LIMITS.unpackedBytes };
  const parts = new Map<string, Buffer>();
  try {
    for (const { name, isDeflated, bytes } of readZip(file)) {
      const kind = /\.(xml|rels)$/.test(name) ? 'text' : 'other';
      const part = isDeflated ? inflateRawSync(bytes, { maxOutputLength: left[kind] + 1 }) : bytes;
      left[kind] -= part.length;
      if (left[kind] < 0) demand(templateFault('TEMPLATE_TOO_BIG'));
      parts.set(name, part);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isTooBig = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    demand(templateFault(isTooBig ? 'TEMPLATE_TOO_BIG' : 'TEMPLATE_TYPE'));
  }
  if (!parts.has('word/document.xml')) demand(templateFault('TEMPLATE_TYPE'));
  return parts;
}

/** Packed anew; what else lay in the archive no later reader comes upon. */
export const packWord = (parts: WordParts): Promise<Buffer> =>
  buffer(writeZip([...parts].map(([name, part]) => ({ name, pieces: [part] }))));

/** What each paragraph says, in headers, footers and notes too, however Word has cut it. */
export function paragraphsOf(parts: WordParts): string[] {
  const written = [...parts].filter(([name]) => name.startsWith('word/') && name.endsWith('.xml'));
  return written.flatMap(([, part]) =>
    part
      .toString('utf8')
      .split(/<\/?w:p(?=[ >])/)
      .map((inside) => [...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => plainText(text)).join(''))
      .filter((text) => text !== ''),
  );
}

/** Programs and embedded objects in a file, which no form needs and whoever opens it might run. */
export const hasMacros = (parts: WordParts): boolean =>
  [...parts.keys()].some((name) => /(^|\/)(vba[^/]*\.(bin|xml)|(activeX|embeddings)\/.*)$/i.test(name)) ||
  relationsOf(parts).some(({ type }) => /\/(vbaProject|wordVbaData|control)$/.test(type));

/** Fields by which Word takes something from outside, or has another program run. */
const FETCHING = /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDEAUTO|DDE|DATABASE|RD)\b/i;

/**
 * What a file has from outside of it: pictures, a template or other parts by their address, fields by their instruction. Whoever opens it
 * would fetch them. Links to be followed are none.
 */
export const linkedFrom = (parts: WordParts): string[] => [
  ...new Set([
    ...relationsOf(parts)
      .filter(({ mode, type }) => mode === 'External' && !type.endsWith('/hyperlink'))
      .map(({ target }) => target),
    ...instructionsOf(parts).filter((instruction) => FETCHING.test(instruction)),
  ]),
];

/** What the fields of a file are told to do, however Word has cut it. */
function instructionsOf(parts: WordParts): string[] {
  const written = [...parts].filter(([name]) => name.endsWith('.xml')).map(([, part]) => part.toString('utf8'));
  return written
    .flatMap((xml) => [
      ...[...xml.matchAll(/\sw:instr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, double, single]) => double ?? single ?? ''),
      ...xml
        .split(/<w:fldChar\s[^>]*w:fldCharType\s*=\s*["']begin["']/)
        .slice(1)
        .map((field) => [...field.matchAll(/<w:instrText(?:\s[^>]*)?>([^<]*)</g)].map(([, text = '']) => text).join('')),
    ])
    .map((instruction) => plainText(instruction).trim());
}

function relationsOf(parts: WordParts): { type: string; target: string; mode: string }[] {
  const relations = [...parts].filter(([name]) => name.endsWith('.rels')).map(([, part]) => part.toString('utf8'));
  return relations.flatMap((xml) =>
    [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => {
      const said = (name: string) => plainText(new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? '');
      return { type: said('Type'), target: said('Target'), mode: said('TargetMode') };
    }),
  );
}
