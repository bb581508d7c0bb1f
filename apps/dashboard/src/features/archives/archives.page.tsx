import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { ArchiveDocument, ArchivesQuery } from '../../gql/graphql';
import { Chips } from '../../shared/chips';
import { CursorPages, useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { useFilters } from '../../shared/filters';
import { formatCount, formatMonth } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { ArchiveBox } from './archive-box';
import { matrixColumns } from './archives.columns';
import { ArchivesDocument } from './archives.graphql';
import { CountyBoxes } from './county-boxes';
import { MatrixTable, useMatrixDocuments } from './matrix.table';

/** Archive boxes of a unit: which are complete, what others lack, and the boxes of the counties. */
export function ArchivesPage() {
  const { t } = useTranslation('archives');
  const { unitCode, month, to } = useScope();
  const running = useViewer().today.slice(0, 7);
  const filters = useFilters();
  const documents = useMatrixDocuments();
  const show = filters.params.get('show');
  const missing = documents.find((document) => document === show);
  const where = missing ? { missing } : show === 'complete' || show === 'incomplete' ? { complete: show === 'complete' } : null;
  const variables = { unitCode, month, where, ...useCursor() };
  const result = useQuery(ArchivesDocument, { variables, fetchPolicy: 'cache-and-network' });
  const opened = filters.params.get('box');
  const first = documents.find((document) => document === filters.params.get('document'));
  const [, setParams] = useSearchParams();
  // Beside the page of the list, which stays where it is.
  const open = (box?: string, document?: ArchiveDocument) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      for (const [key, value] of Object.entries({ box, document })) {
        if (value) next.set(key, value);
        else next.delete(key);
      }
      return next;
    });
  const row = result.data?.archiveMatrix.nodes.find(({ id }) => id === opened);
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(result)} shape="table">
        {(data) => (
          <>
            <PageHeader title={t('title')} answer={<Answer data={data} />} />
            <p>
              {month < running ? (
                <>
                  {t('asOf', { month: formatMonth(month) })} <Link to={to('/archives', { month: running })}>{t('now')}</Link>
                </>
              ) : (
                t('asOfToday')
              )}
            </p>
            <p className="cx-quiet">{t('rule')}</p>
            <div style={{ marginBlock: 14 }}>
              <CountyBoxes boxes={data.countyArchiveBoxes} onOpen={open} />
            </div>
            <ShownOf data={data} chosen={missing ?? (where ? (show ?? 'all') : 'all')} />
            <Matrix
              data={data}
              file={
                <ExportPageList
                  title={t('matrix')}
                  document={ArchivesDocument}
                  variables={variables}
                  list="archiveMatrix"
                  month={month}
                  columns={matrixColumns(t, documents)}
                  filters={
                    where
                      ? [missing ? t('lacking', { document: t(`document.${missing}`) }) : t(show as 'complete' | 'incomplete')]
                      : []
                  }
                />
              }
              busy={result.loading}
              onOpen={open}
            />
          </>
        )}
      </QueryState>
      {opened ? (
        <Drawer
          open
          title={/^\d{6}$/.test(opened) ? t('county') : (row?.group.name ?? t('box'))}
          onClose={() => open()}
          size="min(640px, 100vw)"
        >
          <ArchiveBox
            month={month}
            owner={/^\d{6}$/.test(opened) ? { countyCode: opened } : { groupId: opened }}
            first={first}
            onChange={() => void result.refetch()}
          />
        </Drawer>
      ) : null}
    </>
  );
}

function Answer({ data: { unit, archiveTotals } }: { data: ArchivesQuery }) {
  const { t } = useTranslation('archives');
  const { groups, complete, cells } = archiveTotals;
  const [present, required] = [
    cells.reduce((sum, cell) => sum + cell.present, 0),
    cells.reduce((sum, cell) => sum + cell.required, 0),
  ];
  const counts = { groups, complete, present, required, missing: required - present };
  const words = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, formatCount(count)]));
  return <>{t(groups > 0 ? 'answer' : 'none', { unit: unit?.name ?? '', ...words })}</>;
}

/** All groups, the incomplete, the complete, or those that lack one document, with how many papers are missing of each. */
function ShownOf({ data, chosen }: { data: ArchivesQuery; chosen: string }) {
  const { t } = useTranslation('archives');
  const filters = useFilters();
  const lacking = data.archiveTotals.cells.filter(({ present, required }) => present < required);
  const choices = [
    ...(['all', 'incomplete', 'complete'] as const).map((key) => ({ key: key as string, text: t(key) })),
    ...lacking.map(({ document, present, required }) => ({
      key: document as string,
      text: `${t('lacking', { document: t(`document.${document}`) })} ${formatCount(required - present)}`,
    })),
  ];
  return (
    <Chips
      unseen
      label={t('show')}
      choices={choices}
      chosen={chosen}
      onChoose={(key) => filters.set({ show: key === 'all' ? undefined : key })}
    />
  );
}

interface MatrixProps {
  data: ArchivesQuery;
  file: ReactNode;
  busy: boolean;
  onOpen: (box: string, document?: ArchiveDocument) => void;
}

function Matrix({ data: { archiveMatrix, archiveTotals }, file, busy, onOpen }: MatrixProps) {
  const { t } = useTranslation('archives');
  const { nodes, totalCount, pageInfo } = archiveMatrix;
  return (
    <section className="cx-panel" aria-busy={busy}>
      <div className="cx-panel-header">
        <h2>{t('matrix')}</h2>
        <div className="cx-panel-tools">{nodes.length > 0 ? file : null}</div>
      </div>
      <MatrixTable rows={nodes} totals={archiveTotals} onOpen={onOpen} />
      <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
    </section>
  );
}
