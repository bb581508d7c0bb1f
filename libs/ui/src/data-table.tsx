import { Checkbox, Table, type TableProps } from 'antd';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { actsInSight } from './acts-in-sight';
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
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // A table that is wider than the page is scrolled by keyboard from what stands in it, or else from itself.
    const body = section.current?.querySelector<HTMLElement>('.ant-table-body');
    if (body) body.tabIndex = body.querySelector('a, button, input') ? -1 : 0;
  });
  if (narrow && card) {
    return (
      <ul className="cx-cards" aria-label={label}>
        {rows.length === 0 && emptyHint ? <li className="cx-quiet">{emptyHint}</li> : null}
        {rows.map((row) => (
          <li key={rowKey(row)} className="cx-card">
            {rest.rowSelection ? <CardCheck row={row} rows={rows} rowKey={rowKey} selection={rest.rowSelection} /> : null}
            {card(row)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <section ref={section} className="cx-table" aria-label={label}>
      <Table<Row>
        {...rest}
        {...(rest.columns ? { columns: actsInSight(rest.columns) } : {})}
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

interface CardCheckProps<Row> {
  row: Row;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selection: NonNullable<TableProps<Row>['rowSelection']>;
}

/** What the table's first column is to a row. */
function CardCheck<Row>({ row, rows, rowKey, selection }: CardCheckProps<Row>) {
  const chosen = selection.selectedRowKeys ?? [];
  const key = rowKey(row);
  const choose = (keys: typeof chosen) =>
    selection.onChange?.(
      keys,
      rows.filter((one) => keys.includes(rowKey(one))),
      { type: 'multiple' },
    );
  return (
    <Checkbox
      className="cx-card-check"
      {...selection.getCheckboxProps?.(row)}
      checked={chosen.includes(key)}
      onChange={({ target }) => choose(target.checked ? [...chosen, key] : chosen.filter((one) => one !== key))}
    />
  );
}

/** A link or button within a row leads where it says itself. */
const isOfRow = ({ target }: MouseEvent): boolean => !(target instanceof Element && target.closest('a, button'));
