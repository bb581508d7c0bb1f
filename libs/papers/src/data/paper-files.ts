import type { PaperDefinition, PaperSheet } from '@chengxin/papers/domain';
import type { ReadTransaction } from '@chengxin/persistence';
import { writeZip } from '@chengxin/workbook';
import type { Sql } from 'sql-template-tag';
import type { CheckedTemplate } from './check-template';
import { ownTemplate } from './paper-template.queries';

// What writes Word files is loaded when the first one is asked for: most processes never need it.
const writer = () => import('./write-paper');

/** The template that comes with the product. */
export const shippedTemplate = async (paper: PaperDefinition): Promise<Buffer> => (await writer()).shippedTemplate(paper);

/** A sheet as a Word file by a template. */
export const writePaper = async (template: Buffer, sheet: PaperSheet): Promise<Buffer> =>
  (await writer()).writePaper(template, sheet);

/** The template of a version, or, without one, that in use: the city's own, else the product's; null when there is no such version. */
export async function paperTemplate(
  read: ReadTransaction,
  paper: PaperDefinition,
  of: { readonly city: Sql; readonly version?: number },
): Promise<Buffer | null> {
  const own = await ownTemplate(read, { form: paper.form, ...of });
  return own === undefined ? null : (own ?? shippedTemplate(paper));
}

/** What a file would be as a form's template, and how it is kept; throws the refusal of what is no Word file. */
export const checkTemplate = async (paper: PaperDefinition, file: Buffer): Promise<CheckedTemplate> =>
  (await import('./check-template')).checkTemplate(paper, file);

/** The sheets of a form as one Word file by the template of a city, or, when they are several, an archive with one for each. */
export async function paperFile(
  read: ReadTransaction,
  paper: PaperDefinition,
  city: Sql,
  sheets: readonly PaperSheet[],
): Promise<{ readonly ending: 'docx' | 'zip'; readonly file: Buffer }> {
  const template = (await ownTemplate(read, { form: paper.form, city })) ?? (await shippedTemplate(paper));
  const [first] = sheets;
  if (first && sheets.length === 1) return { ending: 'docx', file: await writePaper(template, first) };
  const entries = sheets.map((sheet, index) => ({
    name: `${String(index + 1).padStart(2, '0')} ${sheet.name.replace(/[/\\:*?"<>|]/g, '')}.docx`,
    pieces: (async function* () {
      yield await writePaper(template, sheet);
    })(),
  }));
  const pieces: Buffer[] = [];
  for await (const piece of writeZip(entries)) pieces.push(piece);
  return { ending: 'zip', file: Buffer.concat(pieces) };
}
