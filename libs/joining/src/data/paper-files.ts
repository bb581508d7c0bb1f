import type { PaperForm } from '@chengxin/joining/domain';
import type { ReadTransaction } from '@chengxin/persistence';
import { writeZip } from '@chengxin/workbook';
import type { CheckedTemplate } from './check-template';
import type { PaperSheet } from './paper-fields';
import { cityOfOwner, ownTemplate, type TemplateOf } from './paper-template.queries';

// What writes Word files is loaded when the first one is asked for: most processes never need it.
const writer = () => import('./write-paper');

/** The template of a version, or, without one, that in use: the city's own, else the product's; null when there is no such version. */
export async function paperTemplate(read: ReadTransaction, asked: TemplateOf): Promise<Buffer | null> {
  const own = await ownTemplate(read, asked);
  return own === undefined ? null : (own ?? (await writer()).shippedTemplate(asked.form));
}

/** What a file would be as a form's template, and how it is kept; throws the refusal of what is no Word file. */
export const checkTemplate = async (form: PaperForm, file: Buffer): Promise<CheckedTemplate> =>
  (await import('./check-template')).checkTemplate(form, file);

/** The sheets of a group or founding as one Word file, or, when they are several, an archive with one for each. */
export async function paperFile(
  read: ReadTransaction,
  ownerId: string,
  form: PaperForm,
  sheets: readonly PaperSheet[],
): Promise<{ readonly ending: 'docx' | 'zip'; readonly file: Buffer }> {
  const { shippedTemplate, writePaper } = await writer();
  const template = (await ownTemplate(read, { form, city: cityOfOwner(ownerId) })) ?? (await shippedTemplate(form));
  const [first] = sheets;
  if (first && sheets.length === 1) return { ending: 'docx', file: await writePaper(form, template, first) };
  const entries = sheets.map((sheet, index) => ({
    name: `${String(index + 1).padStart(2, '0')} ${sheet.name.replace(/[/\\:*?"<>|]/g, '')}.docx`,
    pieces: (async function* () {
      yield await writePaper(form, template, sheet);
    })(),
  }));
  const pieces: Buffer[] = [];
  for await (const piece of writeZip(entries)) pieces.push(piece);
  return { ending: 'zip', file: Buffer.concat(pieces) };
}
