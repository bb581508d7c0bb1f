import type { Cell } from './result-rows';
import type { ResultRow, ResultTable } from './to-result-tables';

/** The rows by one column: figures by size, all else as texts, what is not there at the end; as they came without one. */
export function sortedRows(
  { rows, columns }: ResultTable,
  sort: { readonly key: string; readonly descending: boolean } | null,
): readonly ResultRow[] {
  const column = sort && columns.find(({ key }) => key === sort.key);
  if (!sort || !column) return rows;
  const isFigure = column.kind === 'figure';
  const order = (a: Cell, b: Cell): number => (isFigure ? Number(a) - Number(b) : String(a).localeCompare(String(b), 'zh'));
  const isThere = (row: ResultRow): boolean => row[sort.key] != null && row[sort.key] !== '';
  const there = rows.filter(isThere).sort((a, b) => order(a[sort.key] ?? null, b[sort.key] ?? null) * (sort.descending ? -1 : 1));
  return [...there, ...rows.filter((row) => !isThere(row))];
}
