import { documentsOf, isRequired } from '@chengxin/archives/domain';
import { localDate } from '@chengxin/kernel';
import { BandTag, DataTable } from '@chengxin/ui';
import { Table, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArchiveDocument, ArchivesQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';

export type MatrixRow = ArchivesQuery['archiveMatrix']['nodes'][number];

/** Documents that are demanded today, in the order of the rules. */
export function useMatrixDocuments(): ArchiveDocument[] {
  const { today } = useViewer();
  return documentsOf('LEADER').filter((document) => isRequired(document, localDate(today)));
}

const countOf = ({ cells }: Pick<ArchivesQuery['archiveTotals'], 'cells'>, document: ArchiveDocument) =>
  cells.find((cell) => cell.document === document) ?? { present: 0, required: 0 };
const inWords = ({ present, required }: { present: number; required: number }): string =>
  required === 0 ? '—' : `${present}/${required}`;

/** Groups × documents; a cell opens the box at that document. */
export function MatrixTable({
  rows,
  totals,
  onOpen,
}: {
  rows: readonly MatrixRow[];
  /** Of all groups of the unit, whichever are listed. */
  totals: ArchivesQuery['archiveTotals'];
  onOpen: (group: string, document?: ArchiveDocument) => void;
}) {
  const { t } = useTranslation('archives');
  const { to } = useScope();
  const documents = useMatrixDocuments();
  const cell = (row: MatrixRow, document: ArchiveDocument) => {
    const count = countOf(row, document);
    const words = { ...count, name: row.group.name, document: t(`document.${document}`) };
    return (
      <button
        type="button"
        className={`cx-archive-cell${count.present < count.required ? ' cx-archive-cell-missing' : ''}`}
        aria-label={t('cell', words)}
        onClick={() => onOpen(row.id, document)}
      >
        {inWords(count)}
      </button>
    );
  };
  const columns: TableProps<MatrixRow>['columns'] = [
    {
      ...{ key: 'group', title: t('group'), fixed: 'left' as const },
      render: (_, { group }) => <Link to={to(`/groups/${group.id}#archive`)}>{group.name}</Link>,
    },
    { key: 'area', title: t('area'), render: (_, { group }) => group.area.name },
    ...documents.map((document) => ({
      ...{ key: document, title: t(`document.${document}`), align: 'right' as const },
      render: (_: unknown, row: MatrixRow) => cell(row, document),
    })),
    { key: 'total', title: t('total'), align: 'right', className: 'cx-figure', render: (_, row) => inWords(row) },
  ];
  const card = (row: MatrixRow) => (
    <CardLines>
      <strong>
        <Link to={to(`/groups/${row.id}#archive`)}>{row.group.name}</Link>
      </strong>
      <span className="cx-quiet cx-figure">
        {row.group.area.name} {inWords(row)}
      </span>
      <span>
        {row.present === row.required ? <BandTag tone="good">{t('complete')}</BandTag> : null}
        {documents
          .filter((document) => countOf(row, document).present < countOf(row, document).required)
          .map((document) => (
            <span key={document} style={{ display: 'block' }}>
              {t(`document.${document}`)} {cell(row, document)}
            </span>
          ))}
      </span>
    </CardLines>
  );
  return (
    <DataTable
      label={t('matrix')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={columns}
      card={card}
      emptyHint={t('empty')}
      summary={() => <Totals totals={totals} documents={documents} />}
    />
  );
}

/** What all groups of the unit have together, below the list. */
function Totals({ totals, documents }: { totals: ArchivesQuery['archiveTotals']; documents: readonly ArchiveDocument[] }) {
  const { t } = useTranslation('archives');
  const counts = [...documents.map((document) => countOf(totals, document)), sumOf(totals.cells)];
  return (
    <Table.Summary.Row>
      <Table.Summary.Cell index={0} colSpan={2}>
        <strong>{t('totalOf', { count: totals.groups })}</strong>
      </Table.Summary.Cell>
      {counts.map((count, index) => (
        <Table.Summary.Cell key={documents[index] ?? 'total'} index={index + 2} align="right" className="cx-figure">
          {inWords(count)}
        </Table.Summary.Cell>
      ))}
    </Table.Summary.Row>
  );
}

const sumOf = (cells: ArchivesQuery['archiveTotals']['cells']) => ({
  present: cells.reduce((sum, cell) => sum + cell.present, 0),
  required: cells.reduce((sum, cell) => sum + cell.required, 0),
});
