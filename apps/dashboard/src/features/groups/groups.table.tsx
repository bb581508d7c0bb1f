import { BandTag, DataTable } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { GroupColumn, GroupsPageQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { Margin } from '../../shared/charts/margin-figure';
import type { ListLook } from '../../shared/columns';
import { formatCount } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { AttentionTags } from './group-attention';

type Row = GroupsPageQuery['groups']['nodes'][number];

/** The groups of one page of the list; on a telephone name, size and meeting as cards. */
export function GroupsTable({ groups, month, look }: { groups: readonly Row[]; month: string; look: ListLook<GroupColumn> }) {
  const { t } = useTranslation('groups');
  const { to } = useScope();
  const navigate = useNavigate();
  const factsOf = (row: Row) => row.monthly.find((facts) => facts.month === month);
  const link = (row: Row) => (
    <>
      <Link to={to(`/groups/${row.id}`)}>{row.name}</Link>
      {row.status === 'DISSOLVED' ? <span className="cx-quiet"> {t('status.DISSOLVED')}</span> : null}
      <AttentionTags kinds={row.attention.map(({ kind }) => kind)} />
    </>
  );
  const meeting = (row: Row) => {
    const facts = factsOf(row);
    if (!facts) return '—';
    return <BandTag tone={facts.meetingHeld ? 'good' : 'bad'}>{t(facts.meetingHeld ? 'held' : 'notHeld')}</BandTag>;
  };
  const margin = (row: Row) => (
    <Margin owner={{ on: 'group', id: row.id, unitCode: row.area.code }} month={month} value={factsOf(row)?.marginAll} />
  );
  const members = (row: Row) => {
    const facts = factsOf(row);
    const today = facts?.memberCount === row.memberCount ? null : t('today', { count: row.memberCount });
    return (
      <>
        {facts ? formatCount(facts.memberCount) : '—'} {today ? <span className="cx-quiet">{today}</span> : null}
      </>
    );
  };
  const columns: NonNullable<TableProps<Row>['columns']> = [
    { key: 'NAME', title: t('column.name'), fixed: 'left', render: (_, row) => link(row) },
    { key: 'COUNTY', title: t('column.county'), render: (_, row) => row.county.name },
    { key: 'AREA', title: t('column.area'), render: (_, row) => row.area.name },
    { key: 'PLACE', title: t('column.place'), render: (_, row) => row.place.name },
    { key: 'MARKET', title: t('column.market'), render: (_, row) => t(`market.${row.marketType}`) },
    { key: 'MEMBERS', title: t('column.members'), align: 'right', render: (_, row) => members(row) },
    {
      key: 'LEADER',
      title: t('column.leader'),
      render: (_, row) => row.leader?.retailer.storeName ?? <span className="cx-quiet">{t('noLeader')}</span>,
    },
    { key: 'TERM', title: t('column.term'), render: (_, row) => row.leader?.termEndsOn ?? '—' },
    { key: 'MEETING', title: t('column.meeting'), render: (_, row) => meeting(row) },
    { key: 'MARGIN', title: t('column.margin'), align: 'right', render: (_, row) => margin(row) },
    { key: 'FOUNDED', title: t('column.founded'), render: (_, row) => row.foundedOn },
  ];
  const card = (row: Row) => (
    <CardLines>
      <strong>{link(row)}</strong>
      <span className="cx-figure">
        {t('column.members')} {members(row)} · {t('column.margin')} {margin(row)}
      </span>
      <span>
        {t('column.meeting')} {meeting(row)}
      </span>
      <span className="cx-quiet">
        {row.leader ? `${row.leader.retailer.storeName} · ${t('until', { date: row.leader.termEndsOn })}` : t('noLeader')}
      </span>
    </CardLines>
  );
  return (
    <DataTable
      label={t('tableLabel')}
      rows={groups}
      rowKey={(row) => row.id}
      columns={columns.filter(({ key }) => look.columns.some((column) => column === key))}
      roomy={look.density === 'roomy'}
      card={card}
      onRowClick={(row) => void navigate(to(`/groups/${row.id}`))}
    />
  );
}
