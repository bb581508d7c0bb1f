import type { PaperBlock, PaperColumn, PaperDefinition, PaperLine, PaperRow } from '@chengxin/papers/domain';
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

// The shipped templates: A4, the faces of official documents, a placeholder in double braces for every field. An office may take one,
// change it in Word, and have it used instead.

const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia });
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: {
    top: convertMillimetersToTwip(30),
    bottom: convertMillimetersToTwip(25),
    left: convertMillimetersToTwip(24),
    right: convertMillimetersToTwip(24),
  },
};
const WIDTH = convertMillimetersToTwip(162);
const ALIGNMENTS = { title: AlignmentType.CENTER, centred: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

const line = ({ text, as, newPage = false }: PaperLine, small = false): Paragraph =>
  new Paragraph({
    pageBreakBefore: newPage,
    alignment: as ? ALIGNMENTS[as] : AlignmentType.LEFT,
    spacing: as === 'title' ? { before: 200, after: 300 } : { before: 60, after: 60 },
    children: [
      new TextRun({
        text,
        size: as === 'title' ? 36 : small ? 20 : 24,
        font: font(as === 'title' ? '方正小标宋简体' : '仿宋'),
      }),
    ],
  });

const cell = (children: readonly Paragraph[], share: number, columnSpan = 1, fromTop = false): TableCell =>
  new TableCell({
    columnSpan,
    width: { size: Math.round(WIDTH * share), type: WidthType.DXA },
    verticalAlign: fromTop ? VerticalAlign.TOP : VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [...children],
  });

/** A row that is so high at least. */
const least = (millimetres: number | undefined) =>
  millimetres === undefined ? {} : { height: { value: convertMillimetersToTwip(millimetres), rule: HeightRule.ATLEAST } };

/** Labels and fields in turn, a single pair over the whole row; or lines in one cell. A row of some height is written in freely, and may go on overleaf. */
function rowOf(row: PaperRow): TableRow {
  if ('lines' in row) {
    const lines = row.lines.map((each) => line(each));
    return new TableRow({ cantSplit: true, children: [cell(lines, 1, 4)] });
  }
  const shares = row.pairs.length === 1 ? [0.18, 0.82] : [0.18, 0.32, 0.18, 0.32];
  return new TableRow({
    cantSplit: row.least === undefined,
    ...least(row.least),
    children: row.pairs.flatMap(([label, field], index) => [
      cell([line({ text: label, as: 'centred' })], shares[index * 2] ?? 0),
      cell([line({ text: `{{${field}}}` })], shares[index * 2 + 1] ?? 0, row.pairs.length === 1 ? 3 : 1, row.least !== undefined),
    ]),
  });
}

const table = (rows: readonly TableRow[]): Table => new Table({ width: { size: WIDTH, type: WidthType.DXA }, rows: [...rows] });

/** A table whose second row is repeated for each entry. */
function listOf(columns: readonly PaperColumn[], height: number | undefined): Table {
  const each = (textOf: (column: PaperColumn) => PaperLine) =>
    columns.map((column) => cell([line(textOf(column), true)], column.share ?? 1 / columns.length));
  return table([
    new TableRow({ cantSplit: true, tableHeader: true, children: each(({ head }) => ({ text: head, as: 'centred' })) }),
    new TableRow({
      cantSplit: true,
      ...least(height),
      children: each(({ text, centred }) => ({ text, ...(centred && { as: 'centred' }) })),
    }),
  ]);
}

const write = (block: PaperBlock): Paragraph | Table => {
  if ('text' in block) return line(block);
  return 'columns' in block ? listOf(block.columns, block.least) : table(block.rows.map(rowOf));
};

/** The template that comes with the product. */
export const shippedTemplate = ({ layout }: PaperDefinition): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ properties: { page: PAGE }, children: layout.map(write) }] }));
