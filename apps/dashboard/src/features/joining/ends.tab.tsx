import { useMutation } from '@apollo/client/react';
import { END_CAUSES } from '@chengxin/joining/domain';
import { BandTag, DataTable } from '@chengxin/ui';
import { Button, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DayField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { CardLines } from '../../shared/card-lines';
import { useCursor } from '../../shared/cursor-pages';
import { PagedList, usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { RowAct, SelectionBar, useSelection } from '../../shared/selection';
import { useMay, useViewer } from '../../shared/viewer';
import { endColumns } from './joining.columns';
import { MembershipsDocument } from './joining.graphql';
import { CancelMembershipsDocument } from './joining-acts.graphql';
import { PledgeModal, type PledgeModalProps } from './pledge.modal';
import type { ListedMember } from './pledges.tab';

/** Long names and addresses take a second line, so that the columns fit a desk's screen. */
const WRAPPED = { whiteSpace: 'normal', maxWidth: 240 } as const;

/** Members whom the charter lets be cancelled directly: closed, licence lapsed, premises moved (SD-R12). */
export function EndsTab({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('joining');
  const { unitCode, to } = useScope();
  const mayAct = useMay('GROUP_WRITE');
  const maySign = useMay('GROUP_AFFAIRS');
  const where = { unitCode, endCause: [...END_CAUSES] };
  const variables = { where, ...useCursor() };
  const list = usePagedList({ document: MembershipsDocument, variables, list: 'memberships', onDone });
  const [ending, setEnding] = useState<readonly ListedMember[]>();
  const [staying, setStaying] = useState<ListedMember>();
  const selection = useSelection(list.rows, (member) => member.retailer.storeName);
  const store = (member: ListedMember) => <Link to={to(`/retailers/${member.retailer.id}`)}>{member.retailer.storeName}</Link>;
  const group = (member: ListedMember) => <Link to={to(`/groups/${member.group.id}`)}>{member.group.name}</Link>;
  const cause = ({ endCause, endCauseSince: date, formerPremises: address, retailer }: ListedMember) => (
    <>
      <BandTag tone="bad">{t(`endCause.${endCause}`)}</BandTag>{' '}
      {endCause === 'LICENCE_LAPSED' ? <span className="cx-figure">{retailer.licenceExpiresOn}</span> : null}
      {endCause === 'PREMISES_MOVED' && address ? (
        <div className="cx-quiet" style={WRAPPED}>
          {t('premises', { date, address })}
        </div>
      ) : null}
    </>
  );
  const act = (member: ListedMember) => (
    <>
      {mayAct ? (
        <RowAct danger label={t('cancel.button')} name={member.retailer.storeName} onClick={() => setEnding([member])} />
      ) : null}
      {maySign && member.endCause === 'PREMISES_MOVED' ? (
        <RowAct label={t('cancel.stay')} name={member.retailer.storeName} onClick={() => setStaying(member)} />
      ) : null}
    </>
  );
  const columns: TableProps<ListedMember>['columns'] = [
    { key: 'store', title: t('column.store'), fixed: 'left', render: (_, member) => store(member) },
    { key: 'group', title: t('column.group'), render: (_, member) => <div style={WRAPPED}>{group(member)}</div> },
    { key: 'place', title: t('column.place'), render: (_, member) => member.retailer.place.name },
    { key: 'joinedOn', title: t('column.joinedOn'), dataIndex: 'joinedOn', className: 'cx-figure' },
    { key: 'cause', title: t('column.cause'), render: (_, member) => cause(member) },
    ...(mayAct || maySign ? [{ key: 'act', title: t('act'), render: (_: unknown, member: ListedMember) => act(member) }] : []),
  ];
  const card = (member: ListedMember) => (
    <CardLines>
      <strong>{store(member)}</strong>
      <span>{group(member)}</span>
      <span>{cause(member)}</span>
      <span>{act(member)}</span>
    </CardLines>
  );
  return (
    <>
      <PagedList
        list={list}
        file={list.file({ title: t('list.ends'), columns: endColumns(t), filters: [t('cancel.filter')] })}
        empty={t('empty.ends')}
        hint={t('emptyHint')}
      >
        <p className="cx-quiet">{t('cancel.note')}</p>
        <DataTable
          label={t('cancel.title')}
          rows={list.rows}
          rowKey={(member) => member.id}
          columns={columns}
          card={card}
          {...(mayAct ? { rowSelection: selection.table } : {})}
        />
        <SelectionBar count={selection.rows.length}>
          <Button danger onClick={() => setEnding(selection.rows)}>
            {t('cancel.button')}
          </Button>
        </SelectionBar>
      </PagedList>
      {staying ? (
        <PledgeModal title={t('cancel.stayTitle')} members={[staying]} onClose={() => setStaying(undefined)} onDone={list.done} />
      ) : null}
      {ending ? (
        <CancelModal
          members={ending}
          onClose={() => setEnding(undefined)}
          onDone={() => {
            selection.clear();
            list.done();
          }}
        />
      ) : null}
    </>
  );
}

/** Cancels memberships directly, from the day of their cause on. */
export function CancelModal({ members, onClose, onDone }: Omit<PledgeModalProps, 'title'>) {
  const { t } = useTranslation('joining');
  const { today } = useViewer();
  const [cancel] = useMutation(CancelMembershipsDocument);
  return (
    <ActModal<{ on: string }>
      danger
      title={t('cancel.title')}
      okText={t('cancel.button')}
      onClose={onClose}
      onDone={onDone}
      fields={['on']}
      initialValues={{ on: today }}
      perform={async ({ on }) => {
        const membershipIds = members.map(({ id }) => id);
        return (await cancel({ variables: { input: { membershipIds, on } } })).data?.cancelMemberships.errors ?? [];
      }}
    >
      {() => (
        <>
          <p>{members.map(({ retailer }) => retailer.storeName).join('、')}</p>
          <DayField name="on" label={t('cancel.on')} max={today} />
        </>
      )}
    </ActModal>
  );
}
