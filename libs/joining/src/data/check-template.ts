import {
  checkOf,
  MEMBERS,
  PAPER_FIELDS,
  type PaperForm,
  TEMPLATE_LIMITS,
  type TemplateCheck,
  templateFault,
} from '@chengxin/joining/domain';
import { demand } from '@chengxin/kernel';
import { patchDetector } from 'docx';
import type { PaperField, PaperSheet } from './paper-fields';
import { writePaper } from './write-paper';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** Names and unpacked sizes of an archive's files, as its directory has them; none where it is no archive. */
function directoryOf(file: Buffer): { readonly name: string; readonly size: number }[] {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + END_LENGTH > file.length || file.readUInt32LE(end) !== END) return [];
  const entries: { name: string; size: number }[] = [];
  let at = file.readUInt32LE(end + 16);
  while (at + ENTRY_LENGTH <= end && file.readUInt32LE(at) === ENTRY) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    entries.push({ name, size: file.readUInt32LE(at + 24) });
    at += ENTRY_LENGTH + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** A sheet with something in every field, two members among it. */
function trialSheet(form: PaperForm): PaperSheet {
  const { asked, more } = PAPER_FIELDS[form];
  const names = [...asked, ...more];
  const prefix = `${MEMBERS}.`;
  const row = Object.fromEntries(
    names.filter((name) => name.startsWith(prefix)).map((name) => [name.slice(prefix.length), '一']),
  );
  const plain = names.filter((name) => !name.startsWith(prefix));
  const fields: Record<string, PaperField> = {
    ...Object.fromEntries(plain.map((name): [string, PaperField] => [name, name === '正文' ? { paragraphs: ['一'] } : '一'])),
    [MEMBERS]: { rows: [row, row] },
  };
  return { name: '', fields };
}

/**
 * What the names in a file say of it as a form's template: read by its content, and filled once to see whether every field can be. Throws
 * a Refusal where it is no Word file or too big.
 */
export async function checkTemplate(form: PaperForm, file: Buffer): Promise<TemplateCheck> {
  const entries = directoryOf(file);
  if (!entries.some(({ name }) => name === 'word/document.xml')) demand(templateFault('TEMPLATE_TYPE'));
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (file.length > TEMPLATE_LIMITS.bytes || unpacked > TEMPLATE_LIMITS.unpackedBytes) demand(templateFault('TEMPLATE_TOO_BIG'));
  try {
    const found = await patchDetector({ data: file });
    const left = await patchDetector({ data: await writePaper(form, file, trialSheet(form)) });
    return checkOf(form, found, left);
  } catch (error) {
    demand(templateFault('TEMPLATE_TYPE'));
    throw error;
  }
}
