import { DataTable } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { endingOf } from '../../shared/ending-of';
import type { GroupDetail } from './group.page';
import { RetailerLink } from './retailer-link';

type Past = GroupDetail['membershipHistory'][number];

/** Everyone who ever belonged to the group, latest first. */
export function MembershipHistory({ group }: { group: GroupDetail }) {
  const { t } = useTranslation('group');
  const store = (past: Past) => <RetailerLink id={past.retailer.id}>{past.retailer.storeName}</RetailerLink>;
  const reason = (past: Past) => [past.overLimitReason, endingOf(past)].filter((text) => text).join(' · ') || '—';
  const columns: TableProps<Past>['columns'] = [
    { key: 'store', title: t('history.store'), fixed: 'left', render: (_, past) => store(past) },
    { key: 'joined', title: t('history.joined'), render: (_, past) => past.joinedOn },
    { key: 'left', title: t('history.left'), render: (_, past) => past.leftOn ?? t('history.current') },
    { key: 'reason', title: t('history.reason'), render: (_, past) => reason(past) },
  ];
  const card = (past: Past) => (
    <CardLines>
      <strong>{store(past)}</strong>
      <span className="cx-figure">
        {past.joinedOn} — {past.leftOn ?? t('history.current')}
      </span>
      {reason(past) === '—' ? null : <span className="cx-quiet">{reason(past)}</span>}
    </CardLines>
  );
  return (
    <section className="cx-panel">
      <h2 style={{ marginBottom: 8 }}>{t('history.title')}</h2>
      <DataTable
        label={t('history.title')}
        rows={group.membershipHistory}
        rowKey={(past) => past.id}
        columns={columns}
        card={card}
        emptyHint={<span className="cx-quiet">{t('history.empty')}</span>}
      />
    </section>
  );
}
