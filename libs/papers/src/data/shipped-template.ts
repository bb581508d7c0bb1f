import type { PaperBlock, PaperColumn, PaperDefinition, PaperLine, PaperRow } from '@chengxin/papers/domain';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  HeightRule,
  type ITableCellOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
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

type PaperList = Extract<PaperBlock, { readonly columns: readonly PaperColumn[] }>;

interface LineLook {
  readonly small?: boolean;
  /** Whether what follows is to be on the same page. */
  readonly keepNext?: boolean;
}

const line = ({ text, as, newPage = false }: PaperLine, { small = false, keepNext = false }: LineLook = {}): Paragraph =>
  new Paragraph({
    pageBreakBefore: newPage,
    keepNext,
    alignment: as ? ALIGNMENTS[as] : AlignmentType.LEFT,
    spacing: as === 'title' ? { before: 200, after: 300 } : small ? { before: 20, after: 20 } : { before: 60, after: 60 },
    children: [
      new TextRun({
        text,
        size: as === 'title' ? 36 : small ? 20 : 24,
        font: font(as === 'title' ? '方正小标宋简体' : '仿宋'),
      }),
    ],
  });

type CellSet = Pick<ITableCellOptions, 'columnSpan' | 'verticalAlign' | 'borders'>;

const cell = (children: readonly Paragraph[], share: number, set: CellSet = {}): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    ...set,
    width: { size: Math.round(WIDTH * share), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [...children],
  });

/** A row that is so high at least. */
const least = (millimetres: number | undefined) =>
  millimetres === undefined ? {} : { height: { value: convertMillimetersToTwip(millimetres), rule: HeightRule.ATLEAST } };

/** Of the width, for two labels with a field each. */
const PAIRS = [0.18, 0.32, 0.18, 0.32];

/** Labels and fields in turn, a single pair over the whole row; or lines in one cell. A row of some height is written in freely, and may go on overleaf. */
function rowOf(row: PaperRow): TableRow {
  if ('lines' in row) {
    const lines = row.lines.map((each) => line(each));
    return new TableRow({ cantSplit: true, children: [cell(lines, 1, { columnSpan: 4 })] });
  }
  const shares = row.pairs.length === 1 ? [0.18, 0.82] : PAIRS;
  return new TableRow({
    cantSplit: row.least === undefined,
    ...least(row.least),
    children: row.pairs.flatMap(([label, field], index) => [
      cell([line({ text: label, as: 'centred' })], shares[index * 2] ?? 0),
      cell([line({ text: `{{${field}}}` })], shares[index * 2 + 1] ?? 0, {
        columnSpan: row.pairs.length === 1 ? 3 : 1,
        verticalAlign: row.least === undefined ? VerticalAlign.CENTER : VerticalAlign.TOP,
      }),
    ]),
  });
}

const table = (rows: readonly TableRow[], shares: readonly number[]): Table =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: shares.map((share) => Math.round(WIDTH * share)),
    rows: [...rows],
  });

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table whose last row is repeated for each entry, and those before it on each page. */
function listOf({ columns, over = [], least: height }: PaperList, keepNext: boolean): Table {
  const shares = columns.map(({ share }) => share ?? 1 / columns.length);
  const each = (textOf: (column: PaperColumn) => PaperLine) =>
    columns.map((column, index) => cell([line(textOf(column), { small: true, keepNext })], shares[index] ?? 0));
  const above = { borders: { top: NO_LINE, left: NO_LINE, right: NO_LINE } };
  const lines = over.map((each) => line(each));
  const rows = [
    ...(lines.length > 0
      ? [
          new TableRow({
            cantSplit: true,
            tableHeader: true,
            children: [cell(lines, 1, { columnSpan: columns.length, ...above })],
          }),
        ]
      : []),
    new TableRow({ cantSplit: true, tableHeader: true, children: each(({ head }) => ({ text: head, as: 'centred' })) }),
    new TableRow({
      cantSplit: true,
      ...least(height),
      children: each(({ text, centred }) => ({ text, ...(centred && { as: 'centred' }) })),
    }),
  ];
  return table(rows, shares);
}

const HEADINGS: readonly PaperLine['as'][] = ['title', 'centred'];

function write(block: PaperBlock, at: number, layout: readonly PaperBlock[]): Paragraph | Table {
  const next = layout[at + 1];
  const keepNext = next !== undefined && 'text' in next && next.keep === true;
  if ('text' in block) return line(block, { keepNext: keepNext || HEADINGS.includes(block.as) });
  return 'columns' in block ? listOf(block, keepNext) : table(block.rows.map(rowOf), PAIRS);
}

/** The template that comes with the product. */
export const shippedTemplate = ({ layout }: PaperDefinition): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ properties: { page: PAGE }, children: layout.map(write) }] }));
