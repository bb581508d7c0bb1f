import {
  ABOUT_SHEET,
  type AboutLine,
  type ExportLanguage,
  type Report,
  type ReportBars,
  type ReportSection,
  type ReportTable,
} from '@chengxin/exports/domain';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IBorderOptions,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { columnWidths } from './column-widths';

// A4 with the margins of official documents (GB/T 9704-2012, 5.2.1): 156 mm of text.
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: {
    top: convertMillimetersToTwip(37),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
  },
} as const;
const TEXT_WIDTH = convertMillimetersToTwip(156);

// Half points: 二号, 三号, 四号, and 小五 in tables, where nine columns stand beside each other.
const SIZE = { title: 44, body: 32, small: 28, header: 21, cell: 18 } as const;
const LINE = { line: 560, lineRule: LineRuleType.EXACT } as const;

// Word takes another font of the same kind where one of these is missing. Digits and Latin letters are always in Times New Roman.
const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia });
const FONTS = {
  title: font('方正小标宋简体'),
  heading: font('黑体'),
  subheading: font('楷体'),
  body: font('仿宋'),
  page: font('宋体'),
};

const BAR_COLOUR = '1F5F9F';
const CHART_FONT = { size: 10 };
const TWIPS_PER_PIXEL = 15;

const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const CELL_MARGINS = { top: 25, bottom: 25, left: 60, right: 60 };

function cell(
  text: string,
  width: number,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  bold: boolean,
  keepNext: boolean,
) {
  const run = new TextRun({ text, size: SIZE.cell, bold, font: bold ? FONTS.heading : FONTS.body });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: CELL_MARGINS,
    children: [new Paragraph({ alignment, keepNext, spacing: { line: 240, lineRule: LineRuleType.AUTO }, children: [run] })],
  });
}

/** A table with its header on each page; a short one stays on one page. */
function tableOf(table: ReportTable): Table {
  const widths = columnWidths(table, TEXT_WIDTH);
  const short = table.rows.length <= 20;
  const alignments = table.columns.map(({ figure }) => (figure ? AlignmentType.RIGHT : AlignmentType.LEFT));
  const header = table.columns.map(({ title }, index) => cell(title, widths[index] ?? 0, AlignmentType.CENTER, true, true));
  const rows = table.rows.map((texts, row) => {
    const keepNext = short && row < table.rows.length - 1;
    const cells = texts.map((text, index) =>
      cell(text, widths[index] ?? 0, alignments[index] ?? AlignmentType.LEFT, false, keepNext),
    );
    return new TableRow({ cantSplit: true, children: cells });
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...BORDERS, insideHorizontal: THIN, insideVertical: THIN },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: header }), ...rows],
  });
}

const headingOf = (text: string, { ownPage }: { readonly ownPage: boolean }): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: ownPage,
    keepNext: true,
    spacing: { ...LINE, before: ownPage ? 0 : 480, after: 160 },
    children: [new TextRun({ text, size: SIZE.body, font: FONTS.heading, color: '000000' })],
  });

/** Bars that Word can edit, the first at the top; the figures are those of the page, so that there is no second rounding. */
function chartOf({ name, rows }: ReportBars): Paragraph {
  const chart = new ChartRun({
    type: 'bar',
    categories: rows.map(({ label }) => label),
    series: [
      {
        name,
        values: rows.map(({ value }) => value),
        color: BAR_COLOUR,
        pointLabels: rows.map(({ text }) => ({ text })),
      },
    ],
    dataLabels: { value: true },
    legend: false,
    gapWidth: 60,
    categoryAxis: { reverseOrder: true, font: CHART_FONT },
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
    font: { name: 'Times New Roman' },
    chartArea: { border: 'none' },
    transformation: { width: TEXT_WIDTH / TWIPS_PER_PIXEL, height: 40 + 30 * rows.length },
  });
  return new Paragraph({ keepNext: true, children: [chart] });
}

function sectionOf({ title, text, bars, table }: ReportSection): (Paragraph | Table)[] {
  const blocks: (Paragraph | Table)[] = [];
  if (title !== null) {
    const run = new TextRun({ text: title, size: SIZE.small, bold: true, font: FONTS.subheading, color: '000000' });
    blocks.push(
      new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, spacing: { ...LINE, before: 160 }, children: [run] }),
    );
  }
  if (text !== null) {
    const run = new TextRun({ text, size: SIZE.small, font: FONTS.body });
    blocks.push(
      new Paragraph({
        indent: { firstLineChars: 200 },
        keepNext: table !== null,
        spacing: { ...LINE, after: 80 },
        children: [run],
      }),
    );
  }
  if (bars && bars.rows.length > 0) blocks.push(chartOf(bars));
  if (table) blocks.push(tableOf(table));
  return blocks;
}

const originLine = ([label, value]: AboutLine): Paragraph =>
  new Paragraph({
    keepLines: true,
    children: [new TextRun({ text: `${label}　${value}`, size: SIZE.header, font: FONTS.body })],
  });

function coverOf({ heading, subject, notes }: Report): Paragraph[] {
  const centred = (text: string, size: number, face: ReturnType<typeof font>, before: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before, after: 200 },
      children: [new TextRun({ text, size, font: face })],
    });
  return [
    centred(heading, SIZE.title, FONTS.title, 3_600),
    centred(subject, SIZE.body, FONTS.subheading, 400),
    ...notes.map((note, index) => centred(note, SIZE.small, FONTS.body, index === 0 ? 5_200 : 0)),
  ];
}

/** Writes a report as a Word file in the layout of official documents: a cover, then numbered pages with a running header. */
export async function writeReport(report: Report, about: readonly AboutLine[], language: ExportLanguage): Promise<Buffer> {
  const running = `${report.heading} · ${report.subject}`;
  const header = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        border: { bottom: { ...THIN, space: 4 } },
        children: [new TextRun({ text: running, size: SIZE.header, font: FONTS.page })],
      }),
    ],
  });
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: SIZE.small, font: FONTS.page });
  const footer = new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
  const [cover, body]: [ISectionOptions, ISectionOptions] = [
    { properties: { page: PAGE }, children: coverOf(report) },
    {
      properties: { page: { ...PAGE, pageNumbers: { start: 1 } } },
      headers: { default: header },
      footers: { default: footer },
      children: [
        ...report.parts.flatMap(({ title, sections }) => [headingOf(title, { ownPage: true }), ...sections.flatMap(sectionOf)]),
        headingOf(ABOUT_SHEET[language], { ownPage: false }),
        ...about.map(originLine),
      ],
    },
  ];
  const document = new Document({
    title: running,
    creator: '诚信 · Chengxin',
    description: about.map(([label, value]) => `${label}: ${value}`).join('\n'),
    styles: {
      default: {
        document: {
          run: { font: FONTS.body, size: SIZE.small, language: language === 'zh' ? { eastAsia: 'zh-CN' } : { value: 'en-GB' } },
        },
      },
    },
    sections: [cover, body],
  });
  return Packer.toBuffer(document);
}
