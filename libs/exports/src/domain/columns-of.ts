import type { ExportList } from './export-format';
import { GROUP_COLUMNS } from './group-columns';
import type { ListColumn } from './list-columns';
import { RETAILER_COLUMNS } from './retailer-columns';

const COLUMNS: Readonly<Record<ExportList, Readonly<Record<string, ListColumn<never>>>>> = {
  RETAILERS: RETAILER_COLUMNS,
  GROUPS: GROUP_COLUMNS,
};

/** The columns of a list by their names, in that order; the page's own when no names are given. */
export function columnsOf(list: ExportList, names: readonly string[] | null | undefined): ListColumn<never>[] {
  const columns = COLUMNS[list];
  return names == null ? Object.values(columns) : names.flatMap((name) => columns[name] ?? []);
}
