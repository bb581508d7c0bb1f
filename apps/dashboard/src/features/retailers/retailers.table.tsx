import { BandTag, DataTable } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { RetailerColumn, RetailersPageQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import type { ListLook } from '../../shared/columns';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';

type Row = RetailersPageQuery['retailers']['nodes'][number];

/** The retailers of one page of the list; on a telephone store, group and licence as cards. */
export function RetailersTable({ retailers, look }: { retailers: readonly Row[]; look: ListLook<RetailerColumn> }) {
  const { t } = useTranslation('retailers');
  const { to } = useScope();
  const navigate = useNavigate();
  const { today } = useViewer();
  const mayReadGroups = useMay('GROUP_READ');
  const link = (row: Row) => <Link to={to(`/retailers/${row.id}`)}>{row.storeName}</Link>;
  const expired = (row: Row) => (row.licenceExpiresOn < today ? <BandTag tone="bad">{t('expired')}</BandTag> : null);
  const group = (row: Row) => {
    if (!row.membership) return <span className="cx-quiet">{t(row.groupedElsewhere ? 'groupedElsewhere' : 'noGroup')}</span>;
    const { id, name } = row.membership.group;
    return mayReadGroups ? <Link to={to(`/groups/${id}`)}>{name}</Link> : name;
  };
  const columns: NonNullable<TableProps<Row>['columns']> = [
    { key: 'STORE', title: t('column.store'), fixed: 'left', render: (_, row) => link(row) },
    { key: 'CODE', title: t('column.code'), render: (_, row) => <span className="cx-figure">{row.customerCode}</span> },
    { key: 'PERSON', title: t('column.person'), render: (_, row) => row.personInCharge },
    { key: 'LICENCE', title: t('column.licence'), render: (_, row) => <span className="cx-figure">{row.licenceNo}</span> },
    {
      key: 'EXPIRES',
      title: t('column.expires'),
      render: (_, row) => (
        <>
          {row.licenceExpiresOn} {expired(row)}
        </>
      ),
    },
    { key: 'FORMAT', title: t('column.format'), render: (_, row) => t(`format.${row.format}`) },
    { key: 'MARKET', title: t('column.market'), render: (_, row) => t(`market.${row.marketType}`) },
    { key: 'TIER', title: t('column.tier'), align: 'right', render: (_, row) => row.tier },
    { key: 'STATUS', title: t('column.status'), render: (_, row) => t(`status.${row.status}`) },
    { key: 'COUNTY', title: t('column.county'), render: (_, row) => row.county.name },
    { key: 'AREA', title: t('column.area'), render: (_, row) => row.area.name },
    { key: 'PLACE', title: t('column.place'), render: (_, row) => row.place.name },
    { key: 'GROUP', title: t('column.group'), render: (_, row) => group(row) },
  ];
  const card = (row: Row) => (
    <CardLines>
      <strong>{link(row)}</strong>
      <span>
        {t(`format.${row.format}`)} · {t('tier', { tier: row.tier })} · {t(`status.${row.status}`)}
      </span>
      <span>{group(row)}</span>
      <span className="cx-figure">
        {t('until', { date: row.licenceExpiresOn })} {expired(row)}
      </span>
    </CardLines>
  );
  return (
    <DataTable
      label={t('tableLabel')}
      rows={retailers}
      rowKey={(row) => row.id}
      columns={columns.filter(({ key }) => look.columns.some((column) => column === key))}
      roomy={look.density === 'roomy'}
      card={card}
      onRowClick={(row) => void navigate(to(`/retailers/${row.id}`))}
    />
  );
}
