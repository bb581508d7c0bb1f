import { useQuery } from '@apollo/client/react';
import { APPLICATION_STATES, STATES_UNDER_WAY } from '@chengxin/joining/domain';
import { BandTag, type BandTone, DataTable, PageState } from '@chengxin/ui';
import { Button, Space, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationRowFragment, JoinApplicationAction, JoinApplicationState } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { CursorPages, useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { RowAct, SelectionBar, useSelection } from '../../shared/selection';
import { ApplicationAct } from './application-acts';
import { actionWord, targetPath } from './application-words';
import { commonActions } from './common-actions';
import { applicationColumns } from './joining.columns';
import { JoinApplicationsDocument } from './joining.graphql';

const TONES: Record<JoinApplicationState, BandTone> = {
  APPLIED: 'near',
  ACCEPTED: 'near',
  READ: 'near',
  PLEDGED: 'near',
  ACTIVE: 'good',
  REJECTED: 'bad',
  WITHDRAWN: 'none',
  EXPIRED: 'bad',
};

/** Day of the last step. */
const lastDay = ({ endedOn, readOn, opinionOn, appliedOn }: ApplicationRowFragment): string =>
  endedOn ?? readOn ?? opinionOn ?? appliedOn;

/** Applications by state; those under way unless one is chosen. */
export function ApplicationsTab({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('joining');
  const { unitCode } = useScope();
  const filters = useFilters();
  const chosen = APPLICATION_STATES.find((state) => state === filters.params.get('state'));
  const where = { unitCode, state: chosen ? [chosen] : [...STATES_UNDER_WAY] };
  const variables = { where, ...useCursor() };
  const result = useQuery(JoinApplicationsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const done = () => {
    void result.refetch();
    onDone();
  };
  return (
    <>
      <fieldset className="cx-chips" style={{ marginBottom: 14 }}>
        <legend>{t('state.label')}</legend>
        <button type="button" aria-pressed={!chosen} onClick={() => filters.set({ state: undefined })}>
          {t('state.all')}
        </button>
        {APPLICATION_STATES.map((state) => (
          <button key={state} type="button" aria-pressed={state === chosen} onClick={() => filters.set({ state })}>
            {t(`state.${state}`)}
          </button>
        ))}
      </fieldset>
      <QueryState result={keepLast(result)} shape="table">
        {({ joinApplications: { nodes, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <PageState kind="empty" title={t('empty.applications')} hint={t('emptyHint')} />
          ) : (
            <section className="cx-panel" aria-busy={result.loading}>
              <div className="cx-panel-tools" style={{ justifyContent: 'flex-end', marginBottom: 8 }}>
                <ExportPageList
                  title={t('list.applications')}
                  document={JoinApplicationsDocument}
                  variables={variables}
                  list="joinApplications"
                  columns={applicationColumns(t)}
                  filters={[chosenText(t('state.label'), t(`state.${chosen ?? 'all'}`))]}
                />
              </div>
              <ApplicationsTable rows={nodes} onDone={done} />
              <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
            </section>
          )
        }
      </QueryState>
    </>
  );
}

function ApplicationsTable({ rows, onDone }: { rows: readonly ApplicationRowFragment[]; onDone: () => void }) {
  const { t } = useTranslation('joining');
  const { to } = useScope();
  const filters = useFilters();
  const [acting, setActing] = useState<{ action: JoinApplicationAction; rows: readonly ApplicationRowFragment[] }>();
  const selection = useSelection(
    rows,
    (row) => row.retailer.storeName,
    (row) => row.availableActions.length > 0,
  );
  const store = (row: ApplicationRowFragment) => (
    <Button type="link" size="small" style={{ padding: 0 }} onClick={() => filters.set({ application: row.id })}>
      {row.retailer.storeName}
    </Button>
  );
  const group = (row: ApplicationRowFragment) => <Link to={to(targetPath(row))}>{row.groupName}</Link>;
  const state = (row: ApplicationRowFragment) => <BandTag tone={TONES[row.state]}>{t(`state.${row.state}`)}</BandTag>;
  const acts = (row: ApplicationRowFragment) => (
    <Space size={0} wrap>
      {row.availableActions.map((action) => (
        <RowAct
          key={action}
          label={t(actionWord(action, [row]))}
          store={row.retailer.storeName}
          danger={action === 'REJECT' || action === 'WITHDRAW'}
          onClick={() => setActing({ action, rows: [row] })}
        />
      ))}
    </Space>
  );
  const columns: TableProps<ApplicationRowFragment>['columns'] = [
    { key: 'store', title: t('column.store'), fixed: 'left', render: (_, row) => store(row) },
    { key: 'group', title: t('column.group'), render: (_, row) => group(row) },
    { key: 'state', title: t('column.state'), render: (_, row) => state(row) },
    { key: 'appliedOn', title: t('column.appliedOn'), dataIndex: 'appliedOn', className: 'cx-figure' },
    {
      key: 'last',
      title: t('column.last'),
      render: (_, row) => <span className="cx-figure">{lastDay(row)}</span>,
    },
    {
      key: 'expiresOn',
      title: t('column.expiresOn'),
      render: (_, row) => (row.endedOn ? '—' : <span className="cx-figure">{row.expiresOn}</span>),
    },
    { key: 'act', title: t('act'), render: (_, row) => acts(row) },
  ];
  const card = (row: ApplicationRowFragment) => (
    <CardLines>
      <strong>{store(row)}</strong>
      <span>{group(row)}</span>
      <span>
        {state(row)} <span className="cx-quiet cx-figure">{row.appliedOn}</span>
      </span>
      {acts(row)}
    </CardLines>
  );
  return (
    <>
      <DataTable
        label={t('title')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        card={card}
        rowSelection={selection.table}
      />
      <SelectionBar count={selection.rows.length}>
        {commonActions(selection.rows).map((action) => (
          <Button
            key={action}
            danger={action === 'REJECT' || action === 'WITHDRAW'}
            onClick={() => setActing({ action, rows: selection.rows })}
          >
            {t(actionWord(action, selection.rows))}
          </Button>
        ))}
      </SelectionBar>
      {acting ? (
        <ApplicationAct
          action={acting.action}
          applications={acting.rows}
          onClose={() => setActing(undefined)}
          onDone={() => {
            selection.clear();
            onDone();
          }}
        />
      ) : null}
    </>
  );
}
