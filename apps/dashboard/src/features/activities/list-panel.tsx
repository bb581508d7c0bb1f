import { type CellColumn, cellText } from '@chengxin/exports/domain';
import { DataTable, PageState } from '@chengxin/ui';
import type { TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { CursorPages, type CursorPagesProps } from '../../shared/cursor-pages';
import { ExportTable } from '../../shared/export-table';
import type { PagedListState } from '../../shared/paged-list';
import { QueryState } from '../../shared/query-state';

/** A fact of a row, as text on the page and in files. */
export interface KeyedColumn extends CellColumn {
  key: string;
  /** A number that is compared down the column, so that it stands at the right. */
  quantity?: boolean;
}

export interface ListPanelProps<Row extends { id: string }> {
  title: string;
  rows: readonly Row[];
  /** The first is the heading of the row's card on a telephone. */
  fields: readonly KeyedColumn[];
  /** Those of the file of the rows shown, where it says more. */
  fileFields?: readonly KeyedColumn[];
  /** How facts are shown, by their keys, where they are not plain text. */
  shown?: Readonly<Record<string, (row: Row, text: string) => ReactNode>>;
  empty: string;
  total?: number;
  pageInfo?: CursorPagesProps['pageInfo'];
  busy?: boolean;
  /** What can be done with a row. */
  act?: ((row: Row) => ReactNode) | undefined;
  tools?: ReactNode;
  selection?: TableProps<Row>['rowSelection'] | undefined;
  /** The whole list as a file; without it that of the rows shown. */
  file?: ReactNode;
  /** Below the list: a note, or what can be done with the rows chosen. */
  children?: ReactNode;
}

/** A list of this area: its tools and its file above, server pages below, cards on a telephone. */
export function ListPanel<Row extends { id: string }>(props: ListPanelProps<Row>) {
  const {
    title,
    rows,
    fields,
    fileFields = fields,
    shown = {},
    empty,
    total = rows.length,
    pageInfo,
    busy = false,
    act,
    tools,
    selection,
    file,
    children,
  } = props;
  const { t } = useTranslation('mutual-aid');
  const data = () => ({
    columns: fileFields.map(({ key, title, figure = false }) => ({ key, title, figure })),
    rows: rows.map((row) => ({
      ...Object.fromEntries(fileFields.map(({ key, cell }) => [key, cellText(cell, row)])),
      key: row.id,
    })),
  });
  const shownOf = ({ key, cell }: KeyedColumn, row: Row): ReactNode => {
    const text = cellText(cell, row);
    return shown[key]?.(row, text) ?? text;
  };
  const columns: TableProps<Row>['columns'] = [
    ...fields.map((field) => ({
      ...{ key: field.key, title: field.title, render: (_: unknown, row: Row) => shownOf(field, row) },
      ...(field.figure ? { className: 'cx-figure' } : {}),
      ...(field.quantity ? { align: 'right' as const } : {}),
    })),
    ...(act ? [{ key: 'act', title: t('act'), render: (_: unknown, row: Row) => act(row) }] : []),
  ];
  const card = (row: Row) => (
    <CardLines>
      {fields.map((field, index) =>
        index === 0 ? (
          <strong key={field.key}>{shownOf(field, row)}</strong>
        ) : cellText(field.cell, row) === '' ? null : (
          <span key={field.key}>
            <span className="cx-quiet">{field.title} </span>
            {shownOf(field, row)}
          </span>
        ),
      )}
      {act ? <span style={{ marginInlineStart: -7 }}>{act(row)}</span> : null}
    </CardLines>
  );
  return (
    <section className="cx-panel" aria-busy={busy}>
      <div className="cx-panel-header">
        <h2>{title}</h2>
        <div className="cx-panel-tools">
          {tools}
          {rows.length === 0 ? null : (file ?? <ExportTable title={title} data={data} />)}
        </div>
      </div>
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
      {children}
      {pageInfo ? <CursorPages shown={rows.length} total={total} pageInfo={pageInfo} /> : null}
    </section>
  );
}

export interface PagedListPanelProps<Row extends { id: string }>
  extends Omit<ListPanelProps<Row>, 'rows' | 'total' | 'pageInfo' | 'busy' | 'file'> {
  list: PagedListState<Row>;
  /** What is chosen, for the file. */
  filters: readonly string[];
}

/** The same of a list that is read a page at a time. */
export function PagedListPanel<Row extends { id: string }>({ list, filters, ...panel }: PagedListPanelProps<Row>) {
  return (
    <QueryState result={list.answer} shape="table">
      {({ nodes, totalCount, pageInfo }) => (
        <ListPanel
          {...panel}
          rows={nodes}
          total={totalCount}
          pageInfo={pageInfo}
          busy={list.answer.loading}
          file={list.file({ title: panel.title, columns: panel.fileFields ?? panel.fields, filters })}
        />
      )}
    </QueryState>
  );
}
