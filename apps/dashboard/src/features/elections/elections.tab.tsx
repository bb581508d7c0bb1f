import { BandTag, DataTable } from '@chengxin/ui';
import { type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ElectionsQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { PagedList, usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { ELECTION_TONES } from './election-words';
import { electionColumns } from './elections.columns';
import { ElectionFileDocument, ElectionsDocument } from './elections.graphql';
import './elections.css';

type Row = ElectionsQuery['elections']['nodes'][number];

/** Elections under way, or those that are over, latest first. */
export function ElectionsTab({ underWay }: { underWay: boolean }) {
  const { t } = useTranslation('elections');
  const { unitCode, to } = useScope();
  const navigate = useNavigate();
  const variables = { where: { unitCode, underWay }, ...useCursor() };
  const list = usePagedList({ document: ElectionsDocument, variables, list: 'elections' });
  const nameOf = (row: Row) => row.group?.name ?? row.association?.name ?? '—';
  const turnoutOf = ({ rounds }: Row) => {
    const last = rounds.at(-1);
    return last ? `${last.ballots ?? '—'} / ${last.members}` : '—';
  };
  // Who was elected in an election that was cancelled is in no office.
  const electedOf = (row: Row) =>
    row.candidates
      .filter(({ state }) => state === 'ELECTED' && row.state !== 'CANCELLED')
      .map(({ storeName }) => storeName)
      .join(t('one.and')) || '—';
  const link = (row: Row) => <Link to={to(`/elections/${row.id}`)}>{nameOf(row)}</Link>;
  const state = (row: Row) => <BandTag tone={ELECTION_TONES[row.state]}>{t(`state.${row.state}`)}</BandTag>;
  const columns: TableProps<Row>['columns'] = [
    { key: 'group', title: t('column.group'), fixed: 'left', render: (_, row) => link(row) },
    { key: 'reason', title: t('column.reason'), render: (_, row) => t(`reason.${row.reason}`) },
    { key: 'state', title: t('column.state'), render: (_, row) => state(row) },
    { key: 'opened', title: t('column.opened'), className: 'cx-figure', dataIndex: 'openedOn' },
    ...(underWay ? [] : [{ key: 'closed', title: t('column.closed'), className: 'cx-figure', dataIndex: 'closedOn' as const }]),
    { key: 'turnout', title: t('column.turnout'), align: 'right', render: (_, row) => turnoutOf(row) },
    { key: 'elected', title: t('column.elected'), render: (_, row) => <div className="cx-wrapping">{electedOf(row)}</div> },
  ];
  const card = (row: Row) => (
    <CardLines>
      <strong>{link(row)}</strong>
      <span>
        {state(row)} {t(`reason.${row.reason}`)}
      </span>
      <span className="cx-quiet">
        {row.openedOn} · {t('column.turnout')} {turnoutOf(row)}
      </span>
    </CardLines>
  );
  return (
    <PagedList
      list={list}
      file={
        <ExportPageList
          title={t('electionsTitle')}
          document={ElectionFileDocument}
          variables={variables}
          list="elections"
          unfold="candidates"
          columns={electionColumns(t)}
          filters={[t(underWay ? 'onlyUnderWay' : 'onlyHeld')]}
        />
      }
      empty={t('emptyElections')}
      hint={t('emptyHint')}
    >
      <DataTable
        label={t('title')}
        rows={list.rows}
        rowKey={(row) => row.id}
        columns={columns}
        card={card}
        onRowClick={(row) => void navigate(to(`/elections/${row.id}`))}
      />
    </PagedList>
  );
}
