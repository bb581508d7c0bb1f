import type { ResultColumn, ResultRow, ResultTable } from './to-result-tables';

/** Marks that can be read: the largest are drawn, the others are counted. */
const MOST_BARS = 30;
const MOST_LINES = 8;
const MOST_NAMES = 3;
/** Figures that tell nothing by their size. */
const ORDINALS = /(^|\.)(rank|rankTotal|rankChange|previousRank|version|ordinal|tier)$/;

export interface Bar {
  readonly name: string;
  readonly value: number;
}

export interface ChartLine {
  readonly name: string;
  /** By month; null where there is no figure, which is a gap. */
  readonly values: readonly (number | null)[];
}

/** A chart of one column: bars by size, or lines over months. */
export type QuickChart =
  | { readonly kind: 'bars'; readonly bars: readonly Bar[]; readonly left: number }
  | { readonly kind: 'lines'; readonly months: readonly string[]; readonly lines: readonly ChartLine[]; readonly left: number };

/** The columns of a table that can be drawn, the most telling first: an indicator's or a measure's value, other figures, places in a ranking. */
export function drawable({ columns, rows }: ResultTable): ResultColumn[] {
  const weight = ({ key, isMain }: ResultColumn): number => {
    if (ORDINALS.test(key)) return 3;
    if (!isMain) return 2;
    return /(^|\.)(value|score)(~|$)/.test(key) ? 0 : 1;
  };
  return columns
    .filter((column) => column.kind === 'figure' && distinct(rows, column.key).length > 1)
    .sort((a, b) => weight(a) - weight(b));
}

/** The chart of a column: lines where the rows are of several months, bars else. Null where there is nothing to compare. */
export function toQuickChart(table: ResultTable, column: ResultColumn): QuickChart | null {
  const month = table.columns.find(({ kind, key }) => kind === 'month' && distinct(table.rows, key).length > 1);
  const names = namesOf(table, month);
  const named = (row: ResultRow): string => names.map(({ key }) => text(row[key])).join(' · ');
  return month ? lines(table, column, month, named) : bars(table, column, named);
}

function bars({ rows }: ResultTable, column: ResultColumn, named: (row: ResultRow) => string): QuickChart | null {
  const all = rows
    .flatMap((row): Bar[] => {
      const value = figureIn(row, column);
      return value === null ? [] : [{ name: named(row), value }];
    })
    .sort((a, b) => b.value - a.value);
  if (all.length < 2) return null;
  return { kind: 'bars', bars: all.slice(0, MOST_BARS), left: Math.max(0, all.length - MOST_BARS) };
}

function lines(
  { rows }: ResultTable,
  column: ResultColumn,
  month: ResultColumn,
  named: (row: ResultRow) => string,
): QuickChart | null {
  const months = distinct(rows, month.key).sort();
  const byName = new Map<string, (number | null)[]>();
  for (const row of rows) {
    const values = byName.get(named(row)) ?? months.map(() => null);
    values[months.indexOf(text(row[month.key]))] = figureIn(row, column);
    byName.set(named(row), values);
  }
  const last = (values: readonly (number | null)[]): number =>
    values.findLast((value) => value !== null) ?? Number.NEGATIVE_INFINITY;
  const all = [...byName]
    .map(([name, values]): ChartLine => ({ name, values }))
    .filter(({ values }) => values.some((value) => value !== null))
    .sort((a, b) => last(b.values) - last(a.values));
  if (all.length === 0) return null;
  return { kind: 'lines', months, lines: all.slice(0, MOST_LINES), left: Math.max(0, all.length - MOST_LINES) };
}

/** The columns that tell the rows apart: names before codes, no more than are needed. */
function namesOf({ columns, rows }: ResultTable, month: ResultColumn | undefined): ResultColumn[] {
  const telling = (kind: ResultColumn['kind']) =>
    columns.filter((column) => column !== month && column.kind === kind && distinct(rows, column.key).length > 1);
  const chosen: ResultColumn[] = [];
  const told = () =>
    new Set(
      rows.map((row) =>
        chosen
          .concat(month ?? [])
          .map(({ key }) => text(row[key]))
          .join('\n'),
      ),
    ).size;
  for (const column of [...telling('name'), ...telling('code'), ...(month ? [] : telling('month'))]) {
    if (chosen.length === MOST_NAMES || told() === rows.length) break;
    const before = told();
    chosen.push(column);
    if (told() === before) chosen.pop();
  }
  return chosen;
}

const text = (cell: ResultRow[string] | undefined): string => (cell == null ? '' : String(cell));

const distinct = (rows: readonly ResultRow[], key: string): string[] => [
  ...new Set(rows.map((row) => text(row[key])).filter((value) => value !== '')),
];

function figureIn(row: ResultRow, { key }: ResultColumn): number | null {
  const cell = row[key];
  if (cell == null || cell === '' || typeof cell === 'boolean') return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}

/** Where labels stand that would stand at these heights, so that none covers another; heights from the top, in any order. */
export function apart(heights: readonly number[], gap: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  for (const [position, index] of order.entries()) {
    const above = position > 0 ? placed[order[position - 1] ?? 0] : undefined;
    if (above !== undefined) placed[index] = Math.max(placed[index] ?? 0, above + gap);
  }
  return placed;
}

/** Round marks of an axis that holds these figures, from the lowest to the highest: steps of 1, 2 or 5. */
export function axisTicks(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const range = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(range / 4));
  const step = ([1, 2, 5].find((one) => one * power * 4 >= range) ?? 10) * power;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  return Array.from({ length: Math.max(last - first, 1) + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
