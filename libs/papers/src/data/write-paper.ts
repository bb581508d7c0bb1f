import type { PaperField, PaperSheet } from '@chengxin/papers/domain';
import { AlignmentType, Paragraph, PatchType, patchDocument, TextRun } from 'docx';

export { shippedTemplate } from './shipped-template';

/** A text as the template has it set; its lines stay lines. */
const words = (text: string) => ({
  type: PatchType.PARAGRAPH,
  children: text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
});

const FIRST_LINE = { firstLine: 480 };
const BODY = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' };

function patchOf(field: PaperField) {
  if (typeof field === 'string') return words(field);
  if ('rows' in field) {
    const rows = field.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, words(text)])));
    return { type: PatchType.TABLE_ROWS, rows };
  }
  const children = field.paragraphs.map(
    (text) =>
      new Paragraph({
        ...(field.centred ? { alignment: AlignmentType.CENTER } : { indent: FIRST_LINE }),
        spacing: { line: field.centred ? 640 : 420 },
        children: [new TextRun({ text, size: field.centred ? 32 : 24, font: BODY })],
      }),
  );
  return { type: PatchType.DOCUMENT, children };
}

/** A sheet as a Word file: the template with its placeholders filled; what the template does not name is left out. */
export async function writePaper(template: Buffer, { fields }: PaperSheet): Promise<Buffer> {
  const patches = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, patchOf(field)]));
  return patchDocument({ outputType: 'nodebuffer', data: template, patches });
}
