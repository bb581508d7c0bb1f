import { DataTable } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import type { GroupDetail } from './group.page';
import { RetailerLink } from './retailer-link';

type Term = GroupDetail['leaderTerms'][number];
type Past = GroupDetail['membershipHistory'][number];

/** Leaders and deputies, latest first, with the votes they were elected by. */
export function LeaderTerms({ group }: { group: GroupDetail }) {
  const { t } = useTranslation('group');
  const store = (term: Term) => <RetailerLink id={term.retailer.id}>{term.retailer.storeName}</RetailerLink>;
  const columns: TableProps<Term>['columns'] = [
    { key: 'store', title: t('leaders.store'), fixed: 'left', render: (_, term) => store(term) },
    { key: 'role', title: t('leaders.role'), render: (_, term) => t(`leaders.${term.role}`) },
    { key: 'elected', title: t('leaders.elected'), render: (_, term) => term.electedOn },
    { key: 'ends', title: t('leaders.ends'), render: (_, term) => term.termEndsOn },
    { key: 'ended', title: t('leaders.ended'), render: (_, term) => term.endedOn ?? '—' },
    { key: 'votes', title: t('leaders.votes'), align: 'right', render: (_, term) => `${term.votesFor} / ${term.votesTotal}` },
    { key: 'tier', title: t('leaders.tier'), align: 'right', render: (_, term) => term.tierAtElection },
    { key: 'reason', title: t('leaders.tierReason'), render: (_, term) => term.tierReason ?? '—' },
  ];
  const card = (term: Term) => (
    <CardLines>
      <strong>{store(term)}</strong>
      <span>{t(`leaders.${term.role}`)}</span>
      <span className="cx-figure">
        {term.electedOn} — {term.endedOn ?? term.termEndsOn}
      </span>
      <span className="cx-figure">
        {t('leaders.votes')} {term.votesFor} / {term.votesTotal}
      </span>
    </CardLines>
  );
  return (
    <section className="cx-panel">
      <h2 style={{ marginBottom: 8 }}>{t('leaders.title')}</h2>
      <DataTable
        label={t('leaders.title')}
        rows={group.leaderTerms}
        rowKey={(term) => term.id}
        columns={columns}
        card={card}
        emptyHint={<span className="cx-quiet">{t('leaders.empty')}</span>}
      />
    </section>
  );
}

/** Everyone who ever belonged to the group, latest first. */
export function MembershipHistory({ group }: { group: GroupDetail }) {
  const { t } = useTranslation('group');
  const store = (past: Past) => <RetailerLink id={past.retailer.id}>{past.retailer.storeName}</RetailerLink>;
  const reason = (past: Past) => [past.overLimitReason, past.endReason].filter((text) => text).join(' · ') || '—';
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
