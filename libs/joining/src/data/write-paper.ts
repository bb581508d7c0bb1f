import type { PaperForm } from '@chengxin/joining/domain';
import { AlignmentType, Paragraph, PatchType, patchDocument, TextRun } from 'docx';
import type { PaperField, PaperSheet } from './paper-fields';

export { shippedTemplate } from './paper-template';

const words = (text: string) => ({ type: PatchType.PARAGRAPH, children: [new TextRun(text)] }) as const;

const FIRST_LINE = { firstLine: 480 };
const BODY = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' };

function patchOf(field: PaperField, centred: boolean) {
  if (typeof field === 'string') return words(field);
  if ('rows' in field) {
    const rows = field.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, words(text)])));
    return { type: PatchType.TABLE_ROWS, rows };
  }
  const children = field.paragraphs.map(
    (text) =>
      new Paragraph({
        ...(centred ? { alignment: AlignmentType.CENTER } : { indent: FIRST_LINE }),
        spacing: { line: centred ? 640 : 420 },
        children: [new TextRun({ text, size: centred ? 32 : 24, font: BODY })],
      }),
  );
  return { type: PatchType.DOCUMENT, children };
}

/** A sheet as a Word file: the template with its placeholders filled; what the template does not name is left out. */
export async function writePaper(form: PaperForm, template: Buffer, { fields }: PaperSheet): Promise<Buffer> {
  const patches = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, patchOf(field, form === 'covenant')]));
  return patchDocument({ outputType: 'nodebuffer', data: template, patches });
}
