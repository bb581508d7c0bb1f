import { BandTag, DataTable } from '@chengxin/ui';
import { Button, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MembershipsQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { Chips } from '../../shared/chips';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { PagedList, usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { RowAct, SelectionBar, useSelection } from '../../shared/selection';
import { useMay } from '../../shared/viewer';
import { pledgeColumns } from './joining.columns';
import { MembershipsDocument } from './joining.graphql';
import { PledgeModal } from './pledge.modal';

/** A member of today as the lists of this page answer it. */
export type ListedMember = MembershipsQuery['memberships']['nodes'][number];

const STATES = ['UNSIGNED', 'OUTDATED'] as const;

/** Members whose pledge is missing or of an older version; recorded for many at once after a meeting. */
export function PledgesTab({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('joining');
  const { unitCode, to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS');
  const filters = useFilters();
  const chosen = STATES.find((state) => state === filters.params.get('state'));
  const where = { unitCode, pledgeState: chosen ? [chosen] : [...STATES] };
  const variables = { where, ...useCursor() };
  const list = usePagedList({ document: MembershipsDocument, variables, list: 'memberships', onDone });
  const [signing, setSigning] = useState<readonly ListedMember[]>();
  const selection = useSelection(list.rows, (member) => member.retailer.storeName);
  const store = (member: ListedMember) => <Link to={to(`/retailers/${member.retailer.id}`)}>{member.retailer.storeName}</Link>;
  const group = (member: ListedMember) => <Link to={to(`/groups/${member.group.id}`)}>{member.group.name}</Link>;
  const signed = ({ pledgeState, pledge: last }: ListedMember) => t(`pledgeState.${pledgeState}`, { version: last?.textVersion });
  const pledge = (member: ListedMember) => (
    <BandTag tone={member.pledgeState === 'OUTDATED' ? 'near' : 'bad'}>{signed(member)}</BandTag>
  );
  const act = (member: ListedMember) => (
    <RowAct label={t('pledge.button')} name={member.retailer.storeName} onClick={() => setSigning([member])} />
  );
  const columns: TableProps<ListedMember>['columns'] = [
    { key: 'store', title: t('column.store'), fixed: 'left', render: (_, member) => store(member) },
    { key: 'group', title: t('column.group'), render: (_, member) => group(member) },
    { key: 'place', title: t('column.place'), render: (_, member) => member.retailer.place.name },
    { key: 'joinedOn', title: t('column.joinedOn'), dataIndex: 'joinedOn', className: 'cx-figure' },
    { key: 'pledge', title: t('column.pledge'), render: (_, member) => pledge(member) },
    ...(mayAct ? [{ key: 'act', title: t('act'), render: (_: unknown, member: ListedMember) => act(member) }] : []),
  ];
  const card = (member: ListedMember) => (
    <CardLines>
      <strong>{store(member)}</strong>
      <span>{group(member)}</span>
      <span>{pledge(member)}</span>
      {mayAct ? <span>{act(member)}</span> : null}
    </CardLines>
  );
  return (
    <>
      <Chips
        label={t('column.pledge')}
        choices={[undefined, ...STATES].map((key) => ({ key, text: t(`pledges.${key ?? 'all'}`) }))}
        chosen={chosen}
        onChoose={(key) => filters.set({ state: key })}
      />
      <PagedList
        list={list}
        file={list.file({
          title: t('list.unsigned'),
          columns: pledgeColumns(t),
          filters: [chosenText(t('column.pledge'), t(`pledges.${chosen ?? 'all'}`))],
        })}
        empty={t('empty.unsigned')}
        hint={t('emptyHint')}
      >
        <DataTable
          label={t('pledge.title')}
          rows={list.rows}
          rowKey={(member) => member.id}
          columns={columns}
          card={card}
          {...(mayAct ? { rowSelection: selection.table } : {})}
        />
        <SelectionBar count={selection.rows.length}>
          <Button type="primary" onClick={() => setSigning(selection.rows)}>
            {t('pledge.button')}
          </Button>
        </SelectionBar>
      </PagedList>
      {signing ? (
        <PledgeModal
          members={signing}
          onClose={() => setSigning(undefined)}
          onDone={() => {
            selection.clear();
            list.done();
          }}
        />
      ) : null}
    </>
  );
}
