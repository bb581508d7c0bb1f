import { writeZip } from './zip-writer';

/** Number formats of figures, as the pages write them: `12,345`, `12.4`, `92.35`, `0.734000`, `73.4 %` (of a rate from 0 to 1). */
const FIGURE_FORMATS = {
  count: '#,##0',
  tenths: '#,##0.0',
  hundredths: '#,##0.00',
  millionths: '#,##0.000000',
  percent: '0.0\\ %',
} as const;
export type FigureStyle = keyof typeof FIGURE_FORMATS;

/** How a cell looks; the order is that of `cellXfs` below. What is no figure is text: what was typed must not change once more. */
const TEXT_STYLES = ['general', 'text', 'heading', 'fault', 'wrapped'] as const;
export type CellStyle = (typeof TEXT_STYLES)[number] | FigureStyle;
const STYLES: readonly string[] = [...TEXT_STYLES, ...Object.keys(FIGURE_FORMATS)];

/** A text, or a number that is shown by the format of its style. */
export interface WrittenCell {
  readonly value: string | number;
  readonly style: CellStyle;
}

export interface WrittenSheet {
  readonly name: string;
  /** Widths of the columns in characters; all of them hold text. */
  readonly widths: readonly number[];
  /** Rows from the first one on; null leaves a cell out. */
  readonly rows: Iterable<WrittenRow> | AsyncIterable<WrittenRow>;
}

export type WrittenRow = readonly (WrittenCell | null)[];

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const MAX_CELL = 32_767;
const MAX_SHEET_NAME = 31;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it: entities, no characters that XML forbids, and `_x0041_` kept from being read as an escape. */
function escape(text: string): string {
  return text
    .slice(0, MAX_CELL)
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}

/** A, B … Z, AA … */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
const format = (font: number, fillId: number, alignment = ''): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${
    alignment ? ` applyAlignment="1">${alignment}</xf>` : '/>'
  }`;
const WRAP = '<alignment vertical="top" wrapText="1"/>';

const FIGURES = Object.values(FIGURE_FORMATS);
// Formats of one's own begin at 164.
const FIRST_FORMAT = 164;
const figureFormats = FIGURES.map((code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${code}"/>`).join('');
const figureStyles = FIGURES.map(
  (_, index) => `<xf numFmtId="${FIRST_FORMAT + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
).join('');

// Number format 49 is `@`, text; fills 0 and 1 are reserved by Excel.
const STYLE_SHEET = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${FIGURES.length}">${figureFormats}</numFmts><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('DCE6F1')}${fill('FFC7CE')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${STYLES.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${format(0, 0)}${format(1, 2)}${format(0, 3)}${format(0, 0, WRAP)}${figureStyles}</cellXfs></styleSheet>`;

function rowXml(cells: WrittenRow, index: number, letters: readonly string[]): string {
  let xml = `<row r="${index + 1}">`;
  cells.forEach((cell, position) => {
    if (!cell || (cell.value === '' && cell.style === 'text')) return;
    const start = `<c r="${letters[position] ?? columnLetters(position)}${index + 1}" s="${STYLES.indexOf(cell.style)}"`;
    if (typeof cell.value === 'number') xml += `${start}><v>${cell.value}</v></c>`;
    else
      xml +=
        cell.value === ''
          ? `${start}/>`
          : `${start} t="inlineStr"><is><t xml:space="preserve">${escape(cell.value)}</t></is></c>`;
  });
  return `${xml}</row>`;
}

// Small enough to be forgotten soon: what is large lies about until the next full collection, and the memory grows with the rows.
const ROWS_PER_PIECE = 20;

async function* sheetXml({ widths, rows }: WrittenSheet): AsyncGenerator<string> {
  const letters = widths.map((_, index) => columnLetters(index));
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" style="1" customWidth="1"/>`,
  );
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `${XML}<worksheet xmlns="${MAIN}">${view}<cols>${columns.join('')}</cols><sheetData>`;
  let index = 0;
  let piece = '';
  for await (const row of rows) {
    piece += rowXml(row, index, letters);
    index++;
    if (index % ROWS_PER_PIECE !== 0) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData></worksheet>`;
}

/**
 * Writes a workbook with the header rows frozen. Made for large sheets: rows are taken one by one, compressed piece by piece and handed
 * on, so that the server answers others meanwhile and its memory stays flat.
 */
export function writeXlsx(sheets: readonly WrittenSheet[]): AsyncGenerator<Buffer> {
  const each = (template: (number: number, sheet: WrittenSheet) => string): string =>
    sheets.map((sheet, index) => template(index + 1, sheet)).join('');
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (list: string): string => `${XML}<Relationships xmlns="${RELATIONS}">${list}</Relationships>`;
  const contentTypes = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${each((number) => override(`worksheets/sheet${number}`, 'worksheet'))}</Types>`;
  const workbook = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((number, sheet) => `<sheet name="${escape(sheet.name.slice(0, MAX_SHEET_NAME))}" sheetId="${number}" r:id="s${number}"/>`)}</sheets></workbook>`;
  return writeZip([
    { name: '[Content_Types].xml', pieces: [contentTypes] },
    { name: '_rels/.rels', pieces: [relations(relation('r1', 'officeDocument', 'xl/workbook.xml'))] },
    { name: 'xl/workbook.xml', pieces: [workbook] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      pieces: [
        relations(
          each((number) => relation(`s${number}`, 'worksheet', `worksheets/sheet${number}.xml`)) +
            relation('st', 'styles', 'styles.xml'),
        ),
      ],
    },
    { name: 'xl/styles.xml', pieces: [STYLE_SHEET] },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, pieces: sheetXml(sheet) })),
  ]);
}
