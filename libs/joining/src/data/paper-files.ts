import type { PaperForm } from '@chengxin/joining/domain';
import { writeZip } from '@chengxin/workbook';
import type { PaperSheet } from './paper-fields';

// What writes Word files is loaded when the first one is asked for: most processes never need it.
const writer = () => import('./write-paper');

export const paperTemplate = async (form: PaperForm, folder: string): Promise<Buffer> =>
  (await writer()).templateOf(form, folder);

/** The sheets as one Word file, or, when they are several, an archive with one for each. */
export async function paperFile(
  form: PaperForm,
  sheets: readonly PaperSheet[],
  folder: string,
): Promise<{ readonly ending: 'docx' | 'zip'; readonly file: Buffer }> {
  const { templateOf, writePaper } = await writer();
  const template = await templateOf(form, folder);
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
