import { useMutation } from '@apollo/client/react';
import { DataTable } from '@chengxin/ui';
import { Button, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NewLicenseesQuery } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { CardLines } from '../../shared/card-lines';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { PagedList, usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { RowAct, SelectionBar, useSelection } from '../../shared/selection';
import { useMay, useViewer } from '../../shared/viewer';
import { licenseeColumns } from './joining.columns';
import { NewLicenseesDocument } from './joining.graphql';
import { ApplyToJoinDocument } from './joining-acts.graphql';
import { pairWithGroups } from './pair-with-groups';

type Licensee = NewLicenseesQuery['retailers']['nodes'][number];

/** Whether somebody can be asked to join: no application under way, and a group near by. */
const isFree = ({ openApplication, appliedElsewhere, nearestGroups }: Licensee): boolean =>
  !openApplication && !appliedElsewhere && nearestGroups.length > 0;

/** New licensees in no group, each with the nearest group (SD-R03, Annex 1 Art. 15). */
export function LicenseesTab({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('joining');
  const { unitCode, to } = useScope();
  const { today } = useViewer();
  const mayAct = useMay('GROUP_AFFAIRS');
  const filters = useFilters();
  const only = filters.params.get('name');
  const where = {
    ...(only ? { search: only } : {}),
    unitCode,
    newlyLicensed: true,
    inGroup: false,
    status: ['ACTIVE' as const],
    licenceExpiresOn: { gte: today },
  };
  const variables = { where, ...useCursor() };
  const list = usePagedList({ document: NewLicenseesDocument, variables, list: 'retailers', onDone });
  const [applying, setApplying] = useState<readonly Licensee[]>();
  const selection = useSelection(list.rows, (licensee) => licensee.storeName, isFree);
  const store = (licensee: Licensee) => <Link to={to(`/retailers/${licensee.id}`)}>{licensee.storeName}</Link>;
  const nearest = ({ openApplication, appliedElsewhere, nearestGroups: [group] }: Licensee) => {
    if (openApplication) {
      return (
        <Button type="link" size="small" style={{ padding: 0 }} onClick={() => filters.set({ application: openApplication.id })}>
          {t('apply.open', { group: openApplication.groupName })}
        </Button>
      );
    }
    if (appliedElsewhere) return <span className="cx-quiet">{t('apply.elsewhere')}</span>;
    return group ? <Link to={to(`/groups/${group.id}`)}>{group.name}</Link> : '—';
  };
  const act = (licensee: Licensee) =>
    isFree(licensee) ? (
      <RowAct label={t('apply.button')} name={licensee.storeName} onClick={() => setApplying([licensee])} />
    ) : null;
  const columns: TableProps<Licensee>['columns'] = [
    { key: 'store', title: t('column.store'), fixed: 'left', render: (_, licensee) => store(licensee) },
    { key: 'place', title: t('column.place'), render: (_, licensee) => licensee.place.name },
    { key: 'since', title: t('column.since'), dataIndex: 'since', className: 'cx-figure' },
    { key: 'nearest', title: t('apply.nearest'), render: (_, licensee) => nearest(licensee) },
    ...(mayAct ? [{ key: 'act', title: t('act'), render: (_: unknown, licensee: Licensee) => act(licensee) }] : []),
  ];
  const card = (licensee: Licensee) => (
    <CardLines>
      <strong>{store(licensee)}</strong>
      <span className="cx-quiet">
        {licensee.place.name} <span className="cx-figure">{licensee.since}</span>
      </span>
      <span>{nearest(licensee)}</span>
      {mayAct ? <span>{act(licensee)}</span> : null}
    </CardLines>
  );
  return (
    <>
      {only ? (
        <p className="cx-quiet" style={{ margin: '0 0 10px' }}>
          {t('apply.only', { name: only })}{' '}
          <Button type="link" size="small" onClick={() => filters.set({ name: undefined })}>
            {t('apply.everyone')}
          </Button>
        </p>
      ) : null}
      <PagedList
        list={list}
        file={list.file({
          title: t('list.licensees'),
          columns: licenseeColumns(t),
          filters: [t('apply.filter'), ...(only ? [t('apply.only', { name: only })] : [])],
        })}
        empty={t('empty.licensees')}
        hint={t('emptyHint')}
      >
        <DataTable
          label={t('apply.title')}
          rows={list.rows}
          rowKey={(licensee) => licensee.id}
          columns={columns}
          card={card}
          {...(mayAct ? { rowSelection: selection.table } : {})}
        />
        <SelectionBar count={selection.rows.length}>
          <Button type="primary" onClick={() => setApplying(selection.rows)}>
            {t('apply.button')}
          </Button>
        </SelectionBar>
      </PagedList>
      {applying ? (
        <ApplyModal
          licensees={applying}
          onClose={() => setApplying(undefined)}
          onDone={() => {
            selection.clear();
            list.done();
          }}
        />
      ) : null}
    </>
  );
}

function ApplyModal({ licensees, onClose, onDone }: { licensees: readonly Licensee[]; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('joining');
  const { today } = useViewer();
  const [apply] = useMutation(ApplyToJoinDocument);
  const pairs = pairWithGroups(licensees);
  return (
    <ActModal<{ appliedOn: string }>
      title={t('apply.title')}
      onClose={onClose}
      onDone={onDone}
      fields={['appliedOn']}
      initialValues={{ appliedOn: today }}
      perform={async ({ appliedOn }) => {
        const applications = pairs.flatMap(({ retailer, group }) =>
          group ? [{ retailerId: retailer.id, groupId: group.id }] : [],
        );
        return (await apply({ variables: { input: { applications, appliedOn } } })).data?.applyToJoin.errors ?? [];
      }}
    >
      {() => (
        <>
          <ul>
            {pairs.map(({ retailer, group }) => (
              <li key={retailer.id}>
                {retailer.storeName} → {group ? group.name : <strong>{t('apply.full')}</strong>}
              </li>
            ))}
          </ul>
          <DayField name="appliedOn" label={t('apply.on')} max={today} />
        </>
      )}
    </ActModal>
  );
}
