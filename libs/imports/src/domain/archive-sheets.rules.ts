import { ARCHIVE_FOOT, ARCHIVE_TITLE } from '@chengxin/joining/domain';
import { normaliseText } from '@chengxin/kernel';
import { ARCHIVE_FIELDS, ARCHIVE_MEMBERS } from './archive-import';
import { type Cell, cellText, type SheetTable } from './cell';
import type { Columns } from './import-definition';
import { headerKey } from './table-header.rules';
import { isDataRow, isEmpty } from './table-rows.rules';

const keysOf = (columns: Columns): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(columns).flatMap(([key, { header, synonyms }]) => [header, ...synonyms].map((word) => [headerKey(word), key])),
  );

const FIELD_KEYS = keysOf(ARCHIVE_FIELDS);
const MEMBER_KEYS = keysOf(ARCHIVE_MEMBERS);
// What ends the list of members besides the labels: the officers below it, the heading of the next archive.
const ENDS = new Set([...ARCHIVE_FOOT.flat().map(([label]) => label), ARCHIVE_TITLE, `《${ARCHIVE_TITLE}》`].map(headerKey));

/** A cell and where it stands, rows counted from 1, columns from 0. */
export interface FoundCell {
  readonly cell: Cell;
  readonly line: number;
  readonly position: number;
}

/** One archive as it stands in a sheet, unread. */
export interface ArchiveBlock {
  /** Row of 小组名称. */
  readonly line: number;
  readonly fields: Map<string, FoundCell>;
  /** Columns of the members; null where their header is missing. */
  positions: ReadonlyMap<string, number> | null;
  readonly members: { readonly line: number; readonly cells: readonly Cell[] }[];
}

interface Label {
  readonly key: string;
  readonly position: number;
  /** What stands in the same cell behind a colon. */
  readonly inline: string | null;
}

function labelIn(cell: Cell, position: number): Label | null {
  if (typeof cell !== 'string') return null;
  const whole = FIELD_KEYS.get(headerKey(cell));
  if (whole !== undefined) return { key: whole, position, inline: null };
  const [, head = '', rest = ''] = /^([^:]{2,12}):(.+)$/.exec(normaliseText(cell)) ?? [];
  const key = FIELD_KEYS.get(headerKey(head));
  return key === undefined ? null : { key, position, inline: rest };
}

const labelsIn = (row: readonly Cell[]): Label[] =>
  row.flatMap((cell, position) => {
    const label = labelIn(cell, position);
    return label ? [label] : [];
  });

/** The value of a label: behind its colon, or the next filled cell before the next label; the cell beside it where there is none. */
function valueOf(row: readonly Cell[], label: Label, end: number, line: number): FoundCell {
  if (label.inline !== null) return { cell: label.inline, line, position: label.position };
  for (let position = label.position + 1; position < Math.min(end, row.length); position++) {
    const cell = row[position] ?? null;
    if (!isEmpty(cell)) return { cell, line, position };
  }
  return { cell: null, line, position: label.position + 1 };
}

function memberColumns(row: readonly Cell[]): ReadonlyMap<string, number> | null {
  const positions = new Map<string, number>();
  row.forEach((cell, position) => {
    const key = MEMBER_KEYS.get(headerKey(cell));
    if (key !== undefined && !positions.has(key)) positions.set(key, position);
  });
  return positions.size >= 2 && positions.has('licenceNo') ? positions : null;
}

const endsMembers = (row: readonly Cell[]): boolean =>
  row.some(
    (cell) => labelIn(cell, 0) !== null || (!isEmpty(cell) && ENDS.has(headerKey(cell))) || /^附件 ?\d/.test(cellText(cell)),
  );

// What a marked workbook says beside its faults, in both languages: it is corrected and uploaded again with its notes.
const isNote = (cell: Cell): boolean => typeof cell === 'string' && /^[^:：]{1,20}：.* \/ /.test(cell);

/** The archives of a sheet, one below the other or a single one; a sheet without 小组名称 has none. */
export function archiveBlocks(table: SheetTable): ArchiveBlock[] {
  const blocks: ArchiveBlock[] = [];
  let block: ArchiveBlock | null = null;
  let inMembers = false;
  for (const [index, cells] of table.rows.entries()) {
    const row = cells.map((cell) => (isNote(cell) ? null : cell));
    if (inMembers && block && !endsMembers(row)) {
      if (isDataRow(row)) block.members.push({ line: index + 1, cells: row });
      continue;
    }
    inMembers = false;
    const columns: ReadonlyMap<string, number> | null = block && memberColumns(row);
    if (block && columns) {
      block.positions = columns;
      inMembers = true;
      continue;
    }
    const labels = labelsIn(row);
    for (const [at, label] of labels.entries()) {
      if (label.key === 'groupName') blocks.push((block = { line: index + 1, fields: new Map(), positions: null, members: [] }));
      block?.fields.set(label.key, valueOf(row, label, labels[at + 1]?.position ?? row.length, index + 1));
    }
  }
  return blocks;
}

/** In which column the cell of a fault stands, by its row and the label or header that it is told at. */
export function archiveCells(table: SheetTable): (line: number, header: string) => number | undefined {
  const cells = new Map<string, number>();
  for (const { fields, members, positions } of archiveBlocks(table)) {
    for (const [key, { line, position }] of fields) cells.set(`${line} ${headerOf(ARCHIVE_FIELDS, key)}`, position);
    for (const { line } of members)
      for (const [key, position] of positions ?? []) cells.set(`${line} ${headerOf(ARCHIVE_MEMBERS, key)}`, position);
  }
  return (line, header) => cells.get(`${line} ${header}`);
}

/** What clerks call a field or a column. */
export const headerOf = (columns: Columns, key: string): string => columns[key]?.header ?? key;
