import {
  type Cell,
  cellText,
  type Expectation,
  expectationText,
  type ImportFault,
  type Reading,
  read,
  type SheetTable,
} from './cell';
import { type Column, type ImportDefinition, issue, type RowIssue, type Values } from './import-definition';
import { IMPORT_DEFINITIONS, type ImportRows } from './import-definitions';
import { IMPORT_LIMITS, type ImportKind } from './import-kind';
import { findHeader, headerFaults, type TableHeader } from './table-header.rules';
import { plainText } from './text-parsers.rules';

/** What could be read of the rows, and their mistakes; `count` is the number of all data rows, `faultCount` of all mistakes. */
export interface ParsedTables<R> {
  readonly rows: readonly R[];
  readonly faults: readonly ImportFault[];
  readonly faultCount: number;
  readonly count: number;
}

const MANDATORY: Expectation = { zh: '必填', en: 'required' };
export const isEmpty = (cell: Cell | undefined): cell is null | undefined =>
  cell === null || cell === undefined || (typeof cell === 'string' && plainText(cell) === '');

// Lists from offices end in a line of sums, of who filled them in, of remarks; its first filled cell says so.
const CLOSING_LINE = /^(?:(?:合 ?计|总 ?计|小 ?计):?$|(?:制表|填表|填报|审核|复核|备?注|说明)(?:人|单位|日期|时间)?:)/;

// A formula that came to nothing, or one that no office program has worked out yet; `="00123"` is unwrapped by then.
const NO_RESULT = /^(?:=|#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!)$)/;
const RESULT: Expectation = {
  zh: '公式的结果；请在 Excel 或 WPS 中改正公式，或粘贴为数值，保存后再上传',
  en: 'the result of the formula; correct it or paste it as a value in Excel or WPS and save',
};

/** A cell by its column: its value, null where it may be empty and is, or what was expected. */
export function readCell(column: Column<unknown>, cell: Cell): Reading<unknown> {
  if (isEmpty(cell)) return column.required ? { expected: MANDATORY } : read(null);
  return typeof cell === 'string' && NO_RESULT.test(plainText(cell)) ? { expected: RESULT } : column.parse(cell);
}

export function isDataRow(row: readonly Cell[]): boolean {
  const first = row.find((cell) => !isEmpty(cell));
  return first !== undefined && first !== null && !CLOSING_LINE.test(plainText(first));
}

/** Whether what follows says of a file from here what it is, as a CSV does below its rows and an empty line. */
const isAboutFile = (before: readonly Cell[], row: readonly Cell[]): boolean =>
  before.every(isEmpty) && /^(标题|Title)$/.test(cellText(row[0])) && row.filter((cell) => !isEmpty(cell)).length === 2;

/** Reads the tables of one file row by row, so that the caller can yield and report progress in between. */
export class TableParser<K extends ImportKind> {
  readonly #definition: ImportDefinition;
  readonly #rows: ImportRows[K][] = [];
  readonly #faults: ImportFault[] = [];
  readonly #seen = new Map<string, { readonly sheet: string; readonly line: number }>();
  #count = 0;
  #faultCount = 0;

  /** `maxRows` is the number of data rows beyond which a file is refused. */
  constructor(
    kind: K,
    private readonly maxRows: number = IMPORT_DEFINITIONS[kind].maxRows ?? IMPORT_LIMITS.rows,
  ) {
    this.#definition = IMPORT_DEFINITIONS[kind];
  }

  /** Parses all tables; yields after each `step` rows with the number of rows done. */
  *parse(tables: readonly SheetTable[], step = 2000): Generator<number, ParsedTables<ImportRows[K]>> {
    const headed = tables.flatMap((table) => {
      const header = findHeader(table, this.#definition);
      return header ? [{ table, header }] : [];
    });
    if (headed.length === 0) this.#refuseWithoutHeader(tables);
    for (const { table, header } of headed) {
      const missing = headerFaults(table, this.#definition, header);
      missing.forEach((fault) => this.#keep(fault));
      for (let index = header.index + 1; index < table.rows.length; index++) {
        const row = table.rows[index] ?? [];
        if (isAboutFile(table.rows[index - 1] ?? [], row)) break;
        if (!isDataRow(row)) continue;
        if (this.#count === this.maxRows) return this.#refuseTooMany(table.sheet, index + 1);
        this.#count++;
        if (missing.length === 0) this.#readRow(table.sheet, index + 1, row, header);
        if (this.#count % step === 0) yield this.#count;
      }
    }
    if (headed.length > 0 && this.#count === 0) this.#refuseWithoutRows(tables);
    return { rows: this.#rows, faults: this.#faults, faultCount: this.#faultCount, count: this.#count };
  }

  #readRow(sheet: string, line: number, cells: readonly Cell[], header: TableHeader): void {
    const values: Record<string, unknown> = {};
    const marked = new Set<string>();
    const mark = (key: string, value: string, expected: Expectation): void => {
      marked.add(key);
      this.#fault(sheet, line, key, value, expected);
    };
    for (const [key, column] of Object.entries(this.#definition.columns)) {
      const position = header.positions.get(key);
      const cell = position === undefined ? null : (cells[position] ?? null);
      const reading = readCell(column, cell);
      if ('value' in reading) values[key] = reading.value;
      else mark(key, isEmpty(cell) ? '' : cellText(cell), reading.expected);
    }
    const shown = (key: string): string => cellText(cells[header.positions.get(key) ?? -1]);
    for (const { column, expected } of [...this.#definition.checkRow(values), ...this.#repeatedKeys(sheet, line, values)])
      mark(column, shown(column), expected);
    // Every value comes from its column's parser: the record is what a row of this kind has.
    this.#rows.push({ ...values, sheet, line, marked: [...marked] } as Values as ImportRows[K]);
  }

  *#repeatedKeys(sheet: string, line: number, row: Values): Generator<RowIssue> {
    for (const { column, key } of this.#definition.uniqueKeys(row)) {
      if (!key) continue;
      const first = this.#seen.get(`${column}:${key}`);
      if (first === undefined) {
        this.#seen.set(`${column}:${key}`, { sheet, line });
        continue;
      }
      const elsewhere = first.sheet === sheet ? ['', ''] : [`“${first.sheet}”`, ` of ${first.sheet}`];
      yield issue(
        column,
        `文件内不重复（与${elsewhere[0]}第 ${first.line} 行相同）`,
        `once per file (same as row ${first.line}${elsewhere[1]})`,
      );
    }
  }

  #fault(sheet: string, row: number, key: string, value: string, expected: Expectation): void {
    const column = this.#definition.columns[key]?.header ?? key;
    this.#keep({ sheet, row, column, value, expected: expectationText(expected) });
  }

  /** Counts a fault; of a file that is wrong throughout only so many are kept as a workbook can usefully mark. */
  #keep(fault: ImportFault): void {
    this.#faultCount++;
    if (this.#faultCount <= IMPORT_LIMITS.keptFaults) this.#faults.push(fault);
  }

  #refuseWithoutHeader(tables: readonly SheetTable[]): void {
    const headers = Object.values(this.#definition.columns).map((column) => column.header);
    const expected = { zh: `模板的表头：${headers.join('、')}`, en: 'the header of the template' };
    this.#fault(tables[0]?.sheet ?? '', 1, '', '', expected);
  }

  #refuseWithoutRows(tables: readonly SheetTable[]): void {
    this.#fault(tables[0]?.sheet ?? '', 1, '', '', { zh: '表头下至少一行数据', en: 'at least one row below the header' });
  }

  #refuseTooMany(sheet: string, row: number): ParsedTables<ImportRows[K]> {
    const expected = `每个文件最多 ${this.maxRows} 行，请分成几个文件 / at most ${this.maxRows} rows a file; split it`;
    return { rows: [], faults: [{ sheet, row, column: '', value: '', expected }], faultCount: 1, count: this.#count };
  }
}
