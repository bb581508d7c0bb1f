import { ARCHIVE_FIELDS, ARCHIVE_MEMBERS, type ArchiveMember, type ArchiveRow } from './archive-import';
import { type ArchiveBlock, archiveBlocks, headerOf } from './archive-sheets.rules';
import { type Cell, cellText, type Expectation, expectationText, type ImportFault, type SheetTable } from './cell';
import type { Columns, Values } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { isEmpty, type ParsedTables, readCell } from './table-rows.rules';

const NO_ARCHIVE: Expectation = {
  zh: '附件 5 的版式：小组名称、组建日期……，下面是成员表头（零售店名称、专卖证号……）',
  en: 'the layout of Annex 5: 小组名称, 组建日期 …, below them the header of the members (零售店名称, 专卖证号 …)',
};
const NO_MEMBERS: Expectation = {
  zh: '下面有成员表头（零售店名称、专卖证号……）和至少一名成员',
  en: 'below it the header of the members (零售店名称, 专卖证号 …) and one member at least',
};

/** Reads the archives of a file one by one. */
export class ArchiveParser {
  readonly #rows: ArchiveRow[] = [];
  readonly #faults: ImportFault[] = [];
  readonly #seen = new Map<string, string>();
  #count = 0;

  constructor(private readonly maxRows: number = IMPORT_LIMITS.rowsOfActs) {}

  /** Parses all tables; yields after each sheet. Rows counted are the archives and their members. */
  *parse(tables: readonly SheetTable[]): Generator<number, ParsedTables<ArchiveRow>> {
    for (const table of tables) {
      for (const block of archiveBlocks(table)) {
        this.#count += 1 + block.members.length;
        if (this.#count > this.maxRows) return this.#tooMany(table.sheet, block.line);
        this.#readArchive(table.sheet, block);
      }
      yield this.#count;
    }
    if (this.#count === 0) this.#fault(tables[0]?.sheet ?? '', 1, '', '', NO_ARCHIVE);
    return { rows: this.#rows, faults: this.#faults, faultCount: this.#faults.length, count: this.#count };
  }

  #readArchive(sheet: string, block: ArchiveBlock): void {
    const cells = Object.keys(ARCHIVE_FIELDS).map((key) => [key, block.fields.get(key)] as const);
    const lines = Object.fromEntries(cells.map(([key, found]) => [key, found?.line ?? block.line]));
    const lineOf = (key: string): number => lines[key] ?? block.line;
    const fields = this.#read(sheet, ARCHIVE_FIELDS, lineOf, (key) => block.fields.get(key)?.cell ?? null);
    const { groupName } = fields.values as Partial<ArchiveRow>;
    if (groupName) this.#once(sheet, block.line, 'groupName', groupName, fields.marked);
    if (block.members.length === 0) this.#fault(sheet, block.line, ARCHIVE_FIELDS.groupName.header, groupName ?? '', NO_MEMBERS);
    const members = block.members.map(({ line, cells: row }) => this.#readMember(sheet, line, row, block.positions));
    if (block.members.length === 0) fields.marked.add('members');
    // Every value comes from its column's parser: the record is what an archive has.
    this.#rows.push({
      ...fields.values,
      sheet,
      line: block.line,
      marked: [...fields.marked],
      members,
      lines,
    } as Values as ArchiveRow);
  }

  #readMember(sheet: string, line: number, row: readonly Cell[], positions: ReadonlyMap<string, number> | null): ArchiveMember {
    const cellOf = (key: string): Cell => row[positions?.get(key) ?? -1] ?? null;
    const { values, marked } = this.#read(sheet, ARCHIVE_MEMBERS, () => line, cellOf);
    const { licenceNo } = values as Partial<ArchiveMember>;
    if (licenceNo) this.#once(sheet, line, 'licenceNo', licenceNo, marked);
    return { ...values, sheet, line, marked: [...marked] } as Values as ArchiveMember;
  }

  #read(sheet: string, columns: Columns, lineOf: (key: string) => number, cellOf: (key: string) => Cell) {
    const values: Record<string, unknown> = {};
    const marked = new Set<string>();
    for (const [key, column] of Object.entries(columns)) {
      const cell = cellOf(key);
      const reading = readCell(column, cell);
      if ('value' in reading) {
        values[key] = reading.value;
        continue;
      }
      marked.add(key);
      this.#fault(sheet, lineOf(key), column.header, isEmpty(cell) ? '' : cellText(cell), reading.expected);
    }
    return { values, marked };
  }

  /** A retailer is in one archive, a group has one. */
  #once(sheet: string, line: number, key: 'groupName' | 'licenceNo', value: string, marked: Set<string>): void {
    const place = `“${sheet}”第 ${line} 行`;
    const first = this.#seen.get(`${key} ${value}`);
    if (first === undefined) {
      this.#seen.set(`${key} ${value}`, place);
      return;
    }
    marked.add(key);
    const header = headerOf({ ...ARCHIVE_FIELDS, ...ARCHIVE_MEMBERS }, key);
    this.#fault(sheet, line, header, value, { zh: `文件内不重复（与${first}相同）`, en: `once per file (as in ${first})` });
  }

  #fault(sheet: string, row: number, column: string, value: string, expected: Expectation): void {
    this.#faults.push({ sheet, row, column, value, expected: expectationText(expected) });
  }

  #tooMany(sheet: string, row: number): ParsedTables<ArchiveRow> {
    const expected = `每个文件最多 ${this.maxRows} 行，请分成几个文件 / at most ${this.maxRows} rows a file; split it`;
    return { rows: [], faults: [{ sheet, row, column: '', value: '', expected }], faultCount: 1, count: this.#count };
  }
}
