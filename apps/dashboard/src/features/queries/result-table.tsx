import { DataTable, useNarrow } from '@chengxin/ui';
import { Pagination, Table } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { ExportMenu } from '../../shared/export-menu';
import { fetchFile } from '../../shared/fetch-file';
import { formatCount } from '../../shared/format';
import { saveFile } from '../../shared/save-file';
import { useMay } from '../../shared/viewer';
import type { FreeQuery } from './ask-freely';
import { EXPORTED_ROWS, resultBody } from './result-file';
import { shownCell } from './shown-cell';
import { sortedRows } from './sorted-rows';
import type { ResultRow, ResultTable } from './to-result-tables';

const ROWS_OF_PAGE = { wide: 50, narrow: 20 };
/** Facts of a row on a telephone; codes are left to wider screens and files. */
const CARD_FACTS = 7;

export interface ResultTableViewProps {
  table: ResultTable;
  asked: FreeQuery;
  name: string;
}

/** A list of the answer, page by page and in any order; its file holds all of it as it is ordered here. */
export function ResultTableView({ table, asked, name }: ResultTableViewProps) {
  const { t } = useTranslation('queries');
  const mayExport = useMay('EXPORT');
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState<{ key: string; descending: boolean } | null>(null);
  const words = { yes: t('yes'), no: t('no') };
  const rows = useMemo(() => sortedRows(table, sort), [table, sort]);
  const narrow = useNarrow();
  const pageSize = ROWS_OF_PAGE[narrow ? 'narrow' : 'wide'];
  const isLast = page * pageSize >= rows.length;
  // Sums stand below the table, and on a telephone behind the last card.
  const shown = [...rows.slice((page - 1) * pageSize, page * pageSize), ...(narrow && isLast ? table.sums : [])];
  const facts = table.columns.filter(({ kind }) => kind !== 'code').slice(0, CARD_FACTS);
  const numbers = new Map(shown.map((row, index) => [row, String(index)]));
  const written = rows.length + table.sums.length;
  const count = { rows: formatCount(rows.length), total: formatCount(table.total) };
  const download = async (format: 'XLSX' | 'CSV') => {
    const { name: fileName, file } = await fetchFile(
      '/exports/table',
      resultBody({ table, rows, asked, title: name, format }, words, {
        query: t('queryNote', { text: table.name }),
        variables: (text) => t('variablesNote', { variables: text }),
      }),
    );
    saveFile(file, fileName);
    return null;
  };
  return (
    <>
      <div className="cx-query-bar">
        <span className="cx-quiet">{t(table.total > rows.length ? 'rowsOf' : 'rows', count)}</span>
        {mayExport && written <= EXPORTED_ROWS ? (
          <ExportMenu title={name} note={t('tableNote', { ns: 'exports' })} perform={download} />
        ) : null}
        {written > EXPORTED_ROWS ? <span className="cx-quiet">{t('tooMany', { limit: formatCount(EXPORTED_ROWS) })}</span> : null}
      </div>
      <DataTable<ResultRow>
        label={table.name}
        // Its header scrolls with it, so that the keyboard reaches what scrolls.
        sticky={false}
        rows={shown}
        rowKey={(row) => numbers.get(row) ?? ''}
        columns={table.columns.map(({ key, title, kind }, index) => ({
          key,
          title: <span title={key}>{title}</span>,
          align: kind === 'figure' ? ('right' as const) : ('left' as const),
          sorter: true,
          sortOrder: sort?.key === key ? (sort.descending ? ('descend' as const) : ('ascend' as const)) : null,
          className: kind === 'figure' ? 'cx-figure' : '',
          ...(index === 0 ? { fixed: 'left' as const } : {}),
          render: (_: unknown, row: ResultRow) => shownCell(row[key], kind, words),
        }))}
        onChange={(_page, _filters, sorter) => {
          const one = Array.isArray(sorter) ? sorter[0] : sorter;
          setPage(1);
          setSort(one?.order ? { key: String(one.columnKey), descending: one.order === 'descend' } : null);
        }}
        summary={() => <Sums table={table} words={words} />}
        card={(row) => (
          <CardLines>
            {(facts.length > 0 ? facts : table.columns).map(({ key, title, kind }, index) => (
              <span key={key} className={index === 0 ? 'cx-query-card-name' : undefined}>
                {index === 0 ? null : <span className="cx-quiet">{title} </span>}
                {shownCell(row[key], kind, words)}
              </span>
            ))}
          </CardLines>
        )}
      />
      {rows.length > pageSize ? (
        <Pagination
          size="small"
          current={page}
          pageSize={pageSize}
          total={rows.length}
          showSizeChanger={false}
          onChange={(next) => setPage(next)}
        />
      ) : null}
    </>
  );
}

function Sums({ table: { columns, sums }, words }: { table: ResultTable; words: { yes: string; no: string } }) {
  return sums.map((row, number) => (
    <Table.Summary.Row key={number}>
      {columns.map(({ key, kind }, index) => (
        <Table.Summary.Cell key={key} index={index} align={kind === 'figure' ? 'right' : 'left'}>
          <strong>{shownCell(row[key], kind, words)}</strong>
        </Table.Summary.Cell>
      ))}
    </Table.Summary.Row>
  ));
}
