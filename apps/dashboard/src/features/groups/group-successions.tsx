import { DataTable } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardLines } from '../../shared/card-lines';
import { useScope } from '../../shared/scope';
import type { GroupDetail } from './group.page';

type Succession = GroupDetail['successions'][number];

/** Which groups this one came from and went on in; each name leads to its own archive. Nothing when there is none. */
export function GroupSuccessions({ group }: { group: GroupDetail }) {
  const { t } = useTranslation('succession');
  const { to } = useScope();
  if (group.successions.length === 0) return null;
  const named = (other: { id: string } | null, name: string) =>
    other && other.id !== group.id ? <Link to={to(`/groups/${other.id}`)}>{name}</Link> : name;
  const columns: TableProps<Succession>['columns'] = [
    { key: 'on', title: t('on'), fixed: 'left', render: (_, row) => row.effectiveOn },
    { key: 'from', title: t('from'), render: (_, row) => named(row.from, row.fromName) },
    { key: 'kind', title: t('kind'), render: (_, row) => t(row.kind) },
    { key: 'to', title: t('to'), render: (_, row) => named(row.to, row.toName) },
    { key: 'members', title: t('members'), align: 'right', render: (_, row) => row.memberCount },
    { key: 'reason', title: t('reason'), render: (_, row) => row.reason },
  ];
  const card = (row: Succession) => (
    <CardLines>
      <span className="cx-figure">
        {row.effectiveOn} {t(row.kind)}
      </span>
      <strong>{row.from?.id === group.id ? named(row.to, row.toName) : named(row.from, row.fromName)}</strong>
      <span className="cx-quiet">{row.reason}</span>
    </CardLines>
  );
  return (
    <section className="cx-panel">
      <h2 style={{ marginBottom: 8 }}>{t('title')}</h2>
      <DataTable label={t('title')} rows={group.successions} rowKey={(row) => row.id} columns={columns} card={card} />
    </section>
  );
}
