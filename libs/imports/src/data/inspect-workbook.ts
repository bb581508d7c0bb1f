import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { inflateRaw, inflateRawSync } from 'node:zlib';
import { fileRefusal, IMPORT_LIMITS } from '@chengxin/imports/domain';
import { type PackedFile, readZip, writeZip } from '@chengxin/workbook';
import { columnNumber, type Merge, mergesIn } from './merged-cells';

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

const isXml = ({ name }: PackedFile): boolean => name.endsWith('.xml') || name.endsWith('.rels');
const isSheet = ({ name }: PackedFile): boolean => name.startsWith('xl/worksheets/');

/** The text of a file, byte by byte: nothing but ASCII is looked for, and it can be written back as it was. */
const latin = (xml: Buffer): string => xml.toString('latin1');

// A filled cell far out makes every reader build the empty rectangle before it; formatted but empty cells do not count.
const FILLED_CELL = /<c (?:[^>]*? )?r="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!\/)>(?!<\/c>)/g;

function refuseFarCells(xml: string): void {
  for (const [, letters = '', row] of xml.matchAll(FILLED_CELL)) {
    if (Number(row) > IMPORT_LIMITS.rows + 100 || columnNumber(letters) > IMPORT_LIMITS.columns)
      throw fileRefusal('IMPORT_FILE_OVERSIZED');
  }
}

const HIDDEN_SHEET = /<sheet [^>]*\bstate="(?:hidden|veryHidden)"[^>]*\/>/g;
const ERROR_CELL = /(<c [^>]*\bt=")e"/g;
const EMPTY_FORMULA = /<c ([^>]*)><f\b[^>]*>([^<]*)<\/f>(?:<v><\/v>|<v\/>)?<\/c>/g;

/**
 * A file of a workbook as it is to be read: without the sheets that nobody sees, and with error values and formulas without result as
 * text, since the reader would take them for empty cells. A formula of type `str` may well have the empty text for its result.
 */
function readable(file: PackedFile, xml: string): string {
  if (file.name === WORKBOOK) return xml.replace(HIDDEN_SHEET, '');
  if (!isSheet(file)) return xml;
  return xml
    .replace(ERROR_CELL, '$1str"')
    .replace(EMPTY_FORMULA, (cell: string, attributes: string, formula: string) =>
      attributes.includes('t="str"') ? cell : `<c ${attributes} t="str"><v>=${formula}</v></c>`,
    );
}

function filesOf(workbook: Buffer): PackedFile[] {
  try {
    return [...readZip(workbook)];
  } catch (error) {
    if (error instanceof RangeError) throw fileRefusal('IMPORT_FILE_BROKEN');
    throw error;
  }
}

async function unpack(file: PackedFile, limit: number): Promise<Buffer> {
  if (!file.isDeflated) return file.bytes;
  try {
    return await inflate(file.bytes, { maxOutputLength: limit + 1 });
  } catch (error) {
    const isTooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw fileRefusal(isTooLarge ? 'IMPORT_FILE_OVERSIZED' : 'IMPORT_FILE_BROKEN');
  }
}

/** A workbook that can be read, with what the reader does not tell: the merges of its visible sheets, in their order. */
export interface InspectedWorkbook {
  readonly content: Buffer;
  readonly merges: readonly (readonly Merge[])[];
}

const attributeOf = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The files of the visible sheets, in their order. */
function sheetFiles(workbook: string, relations: string): string[] {
  const targets = new Map(
    [...relations.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')]),
  );
  return [...workbook.replace(HIDDEN_SHEET, '').matchAll(/<(?:\w+:)?sheet [^>]*>/g)].map(([tag]) => {
    const target = targets.get(attributeOf(tag, '\\w+:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function* readableText(file: PackedFile): Generator<Buffer> {
  yield Buffer.from(readable(file, latin(file.isDeflated ? inflateRawSync(file.bytes) : file.bytes)), 'latin1');
}

/**
 * Looks into a workbook before it is read: it must be a whole XLSX archive that unpacks to no more than the limit, whatever sizes its
 * directory claims, and must not spread a few cells over a huge area.
 */
export async function inspectWorkbook(
  content: Buffer,
  unpackedBytes: number = IMPORT_LIMITS.unpackedBytes,
): Promise<InspectedWorkbook> {
  const files = filesOf(content).filter(isXml);
  let left = unpackedBytes;
  let isReadable = true;
  const merges = new Map<string, Merge[]>();
  const indexes = new Map<string, string>();
  for (const file of files) {
    const xml = await unpack(file, left);
    left -= xml.length;
    if (left < 0) throw fileRefusal('IMPORT_FILE_OVERSIZED');
    if (!isSheet(file) && file.name !== WORKBOOK && file.name !== RELATIONS) continue;
    const text = latin(xml);
    if (isSheet(file)) {
      refuseFarCells(text);
      merges.set(file.name, mergesIn(text));
    } else indexes.set(file.name, text);
    isReadable &&= readable(file, text) === text;
  }
  const workbook = indexes.get(WORKBOOK);
  if (workbook === undefined) throw fileRefusal('IMPORT_FILE_UNKNOWN');
  return {
    content: isReadable
      ? content
      : await buffer(writeZip(files.map((file) => ({ name: file.name, pieces: readableText(file) })))),
    merges: sheetFiles(workbook, indexes.get(RELATIONS) ?? '').map((name) => merges.get(name) ?? []),
  };
}
