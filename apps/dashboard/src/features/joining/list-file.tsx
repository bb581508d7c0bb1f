import { ExportTable } from '../../shared/export-table';

export interface ListFileProps<Row> {
  title: string;
  rows: readonly Row[];
  /** Heading and text of each column. */
  columns: readonly (readonly [title: string, text: (row: Row) => string])[];
}

/** The rows of a list as a file, as they are shown. */
export function ListFile<Row extends { id: string }>({ title, rows, columns }: ListFileProps<Row>) {
  const data = () => ({
    columns: columns.map(([heading], index) => ({ key: `c${index}`, title: heading })),
    rows: rows.map((row) => ({
      key: row.id,
      ...Object.fromEntries(columns.map(([, text], index) => [`c${index}`, text(row)])),
    })),
  });
  return (
    <div style={{ display: 'flex', justifyContent: 'flex-end', marginBottom: 8 }} className="cx-panel-tools">
      <ExportTable title={title} data={data} />
    </div>
  );
}
