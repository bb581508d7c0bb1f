import { APPLICATION_STATES, STATES_UNDER_WAY } from '@chengxin/joining/domain';
import { BandTag, type BandTone, DataTable } from '@chengxin/ui';
import { Button, Space, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationRowFragment, JoinApplicationAction, JoinApplicationState } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { Chips } from '../../shared/chips';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { PagedList, usePagedList } from '../../shared/paged-list';
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
  const { unitCode, to } = useScope();
  const filters = useFilters();
  const chosen = APPLICATION_STATES.find((state) => state === filters.params.get('state'));
  const where = { unitCode, state: chosen ? [chosen] : [...STATES_UNDER_WAY] };
  const variables = { where, ...useCursor() };
  const list = usePagedList({ document: JoinApplicationsDocument, variables, list: 'joinApplications', onDone });
  const [acting, setActing] = useState<{ action: JoinApplicationAction; rows: readonly ApplicationRowFragment[] }>();
  const selection = useSelection(
    list.rows,
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
          name={row.retailer.storeName}
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
      <Chips
        label={t('state.label')}
        choices={[undefined, ...APPLICATION_STATES].map((key) => ({ key, text: t(`state.${key ?? 'all'}`) }))}
        chosen={chosen}
        onChoose={(key) => filters.set({ state: key })}
      />
      <PagedList
        list={list}
        file={list.file({
          title: t('list.applications'),
          columns: applicationColumns(t),
          filters: [chosenText(t('state.label'), t(`state.${chosen ?? 'all'}`))],
        })}
        empty={t('empty.applications')}
        hint={t('emptyHint')}
      >
        <DataTable
          label={t('title')}
          rows={list.rows}
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
      </PagedList>
      {acting ? (
        <ApplicationAct
          action={acting.action}
          applications={acting.rows}
          onClose={() => setActing(undefined)}
          onDone={() => {
            selection.clear();
            list.done();
          }}
        />
      ) : null}
    </>
  );
}
