import { GROUP_COLUMNS } from './group-columns';
import { type CellColumn, type CellRow, columnCell, unfolded } from './list-cell';
import type { CellSurroundings, ListColumn } from './list-columns';
import { RETAILER_COLUMNS } from './retailer-columns';
import type { ShownCell } from './shown-cell';

const COLUMNS: Readonly<Record<'RETAILERS' | 'GROUPS', Readonly<Record<string, ListColumn<never>>>>> = {
  RETAILERS: RETAILER_COLUMNS,
  GROUPS: GROUP_COLUMNS,
};
/** A list with columns of its own. */
export type OwnList = keyof typeof COLUMNS;

/** What a file shows of its rows: columns of a list by their names (null for the page's own), or the cells that a page describes. */
export type FileColumns =
  | { readonly of: OwnList; readonly names: readonly string[] | null }
  | {
      readonly cells: readonly CellColumn[];
      /** The list of a row of which each item is a row of the file; null where a row is a row. */
      readonly unfold: string | null;
    };

/** The columns of a list by their names, in that order; the page's own when no names are given. */
export function columnsOf(list: OwnList, names: readonly string[] | null | undefined): ListColumn<never>[] {
  const columns = COLUMNS[list];
  return names == null ? Object.values(columns) : names.flatMap((name) => columns[name] ?? []);
}

/** Header of a file, and the rows that it has for a row of the list. */
export interface ShownColumns {
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rowsOf: (row: CellRow) => readonly (readonly ShownCell[])[];
}

const [NARROWEST, WIDEST] = [12, 60];

/** Half-width characters that a text is wide; a Chinese one counts two. */
const widthOfText = (text: string): number => text.replace(/[^\u0000-\u00ff]/g, '  ').length;

/** Width of a column by its title and what it is known to hold, within bounds. */
export const widthOf = (...texts: readonly string[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...texts.map((text) => widthOfText(text) + 2)));

/** What names, addresses and sentences of a row are read from; rows are written as they are read, so nobody knows yet how long they are. */
const LONG = /name|address|topic|place|summary|situation|note|remark|reason|content|text/i;
const USUAL_NAME = '应县民族路卷烟零售户诚信自律互助小组一组';
const widthOfCell = ({ title, cell }: CellColumn): number =>
  LONG.test(JSON.stringify(cell)) ? widthOf(title, USUAL_NAME) : widthOf(title);

/** How the columns of a file are shown. */
export function shownColumns(columns: FileColumns, surroundings: CellSurroundings): ShownColumns {
  if ('cells' in columns) {
    const { cells, unfold } = columns;
    return {
      columns: cells.map((column) => ({ title: column.title, width: widthOfCell(column) })),
      rowsOf: (row) => unfolded(row, unfold).map((one) => cells.map((column) => columnCell(column, one))),
    };
  }
  const own = columnsOf(columns.of, columns.names);
  return {
    columns: own.map(({ title, width }) => ({ title: title[surroundings.language], width })),
    rowsOf: (row) => [own.map(({ show }) => show(row as never, surroundings))],
  };
}
