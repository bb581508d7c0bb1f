import { DataTable, PageState } from '@chengxin/ui';
import type { TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { CursorPages, type CursorPagesProps } from '../../shared/cursor-pages';
import { ExportTable } from '../../shared/export-table';

/** A fact of a row: as text for files, and as it is shown where that differs. */
export interface ListField<Row> {
  key: string;
  title: string;
  text: (row: Row) => string;
  shown?: (row: Row) => ReactNode;
  figure?: boolean;
}

export interface ListPanelProps<Row extends { id: string }> {
  title: string;
  rows: readonly Row[];
  /** The first is the heading of the row's card on a telephone. */
  fields: readonly ListField<Row>[];
  empty: string;
  total?: number;
  pageInfo?: CursorPagesProps['pageInfo'];
  busy?: boolean;
  /** What can be done with a row. */
  act?: ((row: Row) => ReactNode) | undefined;
  tools?: ReactNode;
  selection?: TableProps<Row>['rowSelection'] | undefined;
  children?: ReactNode;
}

/** A list of this area: its tools and its file above, server pages below, cards on a telephone. */
export function ListPanel<Row extends { id: string }>(props: ListPanelProps<Row>) {
  const { title, rows, fields, empty, total = rows.length, pageInfo, busy = false, act, tools, selection, children } = props;
  const { t } = useTranslation('mutual-aid');
  const data = () => ({
    columns: fields.map(({ key, title, figure = false }) => ({ key, title, figure })),
    rows: rows.map((row) => ({ ...Object.fromEntries(fields.map(({ key, text }) => [key, text(row)])), key: row.id })),
  });
  const columns: TableProps<Row>['columns'] = [
    ...fields.map(({ key, title, text, shown = text, figure }) => ({
      ...{ key, title, render: (_: unknown, row: Row) => shown(row) },
      ...(figure ? { className: 'cx-figure' } : {}),
    })),
    ...(act ? [{ key: 'act', title: t('act'), render: (_: unknown, row: Row) => act(row) }] : []),
  ];
  const card = (row: Row) => (
    <CardLines>
      {fields.map(({ key, title, text, shown = text }, index) =>
        index === 0 ? (
          <strong key={key}>{shown(row)}</strong>
        ) : text(row) === '' ? null : (
          <span key={key}>
            <span className="cx-quiet">{title} </span>
            {shown(row)}
          </span>
        ),
      )}
      {act?.(row)}
    </CardLines>
  );
  return (
    <section className="cx-panel" aria-busy={busy}>
      <div className="cx-panel-header">
        <h2>{title}</h2>
        <div className="cx-panel-tools">
          {tools}
          {rows.length > 0 ? <ExportTable title={title} data={data} /> : null}
        </div>
      </div>
      {children}
      {rows.length === 0 ? (
        <PageState kind="empty" title={empty} />
      ) : (
        <DataTable
          label={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={columns}
          card={card}
          {...(selection ? { rowSelection: selection } : {})}
        />
      )}
      {pageInfo ? <CursorPages shown={rows.length} total={total} pageInfo={pageInfo} /> : null}
    </section>
  );
}
