import { Table, type TableProps } from 'antd';
import type { MouseEvent, ReactNode } from 'react';
import { useNarrow } from './use-narrow';

export interface DataTableProps<Row extends object> extends Omit<TableProps<Row>, 'size' | 'dataSource' | 'title'> {
  /** What the table holds, for screen readers. */
  label: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The row as a card on a telephone: the three facts that matter. */
  card?: (row: Row) => ReactNode;
  onRowClick?: (row: Row) => void;
  /** Word for an empty table and the next step. */
  emptyHint?: ReactNode;
  /** Rows with more room; dense without. */
  roomy?: boolean;
}

/** A dense table: small (unless `roomy`), tabular figures, sticky header; cards on a telephone. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, rows, rowKey, card, onRowClick, emptyHint, roomy = false, ...rest } = props;
  const narrow = useNarrow();
  if (narrow && card) {
    return (
      <ul className="cx-cards" aria-label={label}>
        {rows.length === 0 && emptyHint ? <li className="cx-quiet">{emptyHint}</li> : null}
        {rows.map((row) => (
          <li key={rowKey(row)} className="cx-card">
            {card(row)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <section className="cx-table" aria-label={label}>
      <Table<Row>
        {...rest}
        size={roomy ? 'medium' : 'small'}
        dataSource={rows}
        rowKey={rowKey}
        pagination={rest.pagination ?? false}
        sticky={rest.sticky ?? { offsetHeader: 52 }}
        scroll={rest.scroll ?? { x: 'max-content' }}
        {...(emptyHint ? { locale: { emptyText: emptyHint } } : {})}
        {...(onRowClick
          ? { onRow: (row: Row) => ({ onClick: (event) => isOfRow(event) && onRowClick(row), className: 'cx-row-link' }) }
          : {})}
      />
    </section>
  );
}

/** A link or button within a row leads where it says itself. */
const isOfRow = ({ target }: MouseEvent): boolean => !(target instanceof Element && target.closest('a, button'));
