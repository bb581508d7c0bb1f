import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { demand, Refusal } from '@chengxin/kernel';
import {
  checkOf,
  fieldsOf,
  LONG_FIELDS,
  type PaperDefinition,
  type PaperField,
  type PaperFields,
  type PaperSheet,
  TEMPLATE_LIMITS,
  type TemplateCheck,
  templateFault,
} from '@chengxin/papers/domain';
import { readZip, writeZip, type ZipEntry } from '@chengxin/workbook';
import { patchDetector } from 'docx';
import { writePaper } from './write-paper';

export interface CheckedTemplate {
  readonly check: TemplateCheck;
  readonly content: Buffer;
}

/**
 * A Word file packed anew: its parts as the directory has them, unpacked to no more than the limits whatever sizes it claims. What else lies
 * in the archive no later reader comes upon. Throws a Refusal of what is too big or no Word file.
 */
async function repacked(file: Buffer): Promise<Buffer> {
  if (file.length > TEMPLATE_LIMITS.bytes) demand(templateFault('TEMPLATE_TOO_BIG'));
  const left = { text: TEMPLATE_LIMITS.textBytes, other: TEMPLATE_LIMITS.unpackedBytes };
  const parts: ZipEntry[] = [];
  try {
    for (const { name, isDeflated, bytes } of readZip(file)) {
      const kind = /\.(xml|rels)$/.test(name) ? 'text' : 'other';
      const part = isDeflated ? inflateRawSync(bytes, { maxOutputLength: left[kind] + 1 }) : bytes;
      left[kind] -= part.length;
      if (left[kind] < 0) demand(templateFault('TEMPLATE_TOO_BIG'));
      parts.push({ name, pieces: [part] });
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isTooBig = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    demand(templateFault(isTooBig ? 'TEMPLATE_TOO_BIG' : 'TEMPLATE_TYPE'));
  }
  if (!parts.some(({ name }) => name === 'word/document.xml')) demand(templateFault('TEMPLATE_TYPE'));
  return buffer(writeZip(parts));
}

/** A sheet with something in every field, two entries in each list. */
function trialSheet({ asked, more }: PaperFields): PaperSheet {
  const names = [...asked, ...more];
  const dotted = names.flatMap((name) => (name.includes('.') ? [name.split('.') as [list: string, field: string]] : []));
  const plain = names.filter((name) => !name.includes('.'));
  const fields: Record<string, PaperField> = Object.fromEntries([
    ...plain.map((name): [string, PaperField] => [name, LONG_FIELDS.includes(name) ? { paragraphs: ['一'] } : '一']),
    ...dotted.map(([list]): [string, PaperField] => {
      const row = Object.fromEntries(dotted.filter(([of]) => of === list).map(([, field]) => [field, '一']));
      return [list, { rows: [row, row] }];
    }),
  ]);
  return { name: '', fields };
}

/**
 * What the names in a file say of it as a form's template, and the file as it is to be kept: read by its content, and filled once to see
 * whether every field can be. Throws a Refusal where it is no Word file or too big.
 */
export async function checkTemplate(paper: PaperDefinition, file: Buffer): Promise<CheckedTemplate> {
  const content = await repacked(file);
  const fields = fieldsOf(paper);
  try {
    const found = await patchDetector({ data: content });
    const left = await patchDetector({ data: await writePaper(content, trialSheet(fields)) });
    return { check: checkOf(fields, found, left), content };
  } catch (error) {
    demand(templateFault('TEMPLATE_TYPE'));
    throw error;
  }
}
