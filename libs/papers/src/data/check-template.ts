import { demand, Refusal } from '@chengxin/kernel';
import {
  checkOf,
  fieldsOf,
  LONG_FIELDS,
  namesIn,
  type PaperDefinition,
  type PaperField,
  type PaperFields,
  type PaperSheet,
  type TemplateCheck,
  templateFault,
} from '@chengxin/papers/domain';
import { hasMacros, linkedFrom, packWord, paragraphsOf, unpackWord } from './word-parts';
import { writePaper } from './write-paper';

export interface CheckedTemplate {
  readonly check: TemplateCheck;
  readonly content: Buffer;
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
  const parts = unpackWord(file);
  const content = await packWord(parts);
  const fields = fieldsOf(paper);
  try {
    const left = namesIn(paragraphsOf(unpackWord(await writePaper(content, trialSheet(fields)))));
    const check = checkOf(fields, namesIn(paragraphsOf(parts)), left.names);
    return { check: { ...check, linked: linkedFrom(parts), hasMacros: hasMacros(parts) }, content };
  } catch (error) {
    if (!(error instanceof Refusal)) demand(templateFault('TEMPLATE_TYPE'));
    throw error;
  }
}
