import { DataTable } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardLines } from '../../shared/card-lines';
import { endingOf } from '../../shared/ending-of';
import { formatVotes } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import type { RetailerDetail } from './retailer.page';

type Membership = RetailerDetail['memberships'][number];
type Term = RetailerDetail['leaderTerms'][number];
type Version = RetailerDetail['history'][number];

/** The groups the retailer belongs or belonged to. */
export function RetailerMemberships({ retailer }: { retailer: RetailerDetail }) {
  const { t } = useTranslation('retailers');
  const { to } = useScope();
  const reason = (row: Membership) => [row.overLimitReason, endingOf(row)].filter((text) => text).join(' · ') || '—';
  const columns: TableProps<Membership>['columns'] = [
    { key: 'group', title: t('detail.group'), fixed: 'left', render: (_, row) => <GroupName group={row.group} /> },
    { key: 'joined', title: t('detail.joined'), render: (_, row) => row.joinedOn },
    { key: 'left', title: t('detail.left'), render: (_, row) => row.leftOn ?? t('detail.current') },
    { key: 'reason', title: t('detail.reason'), render: (_, row) => reason(row) },
  ];
  const card = (row: Membership) => (
    <CardLines>
      <strong>
        <GroupName group={row.group} />
      </strong>
      <span className="cx-figure">
        {row.joinedOn} — {row.leftOn ?? t('detail.current')}
      </span>
      {reason(row) === '—' ? null : <span className="cx-quiet">{reason(row)}</span>}
    </CardLines>
  );
  return (
    <section className="cx-panel">
      <h2 style={{ marginBottom: 8 }}>{t('detail.memberships')}</h2>
      <DataTable
        label={t('detail.memberships')}
        rows={retailer.memberships}
        rowKey={(row) => row.id}
        columns={columns}
        card={card}
        emptyHint={
          <span className="cx-quiet">
            {t('detail.noMemberships')} · <Link to={to('/groups', { unitCode: retailer.area.code })}>{t('detail.toGroups')}</Link>
          </span>
        }
      />
    </section>
  );
}

/** Terms as leader or deputy. */
export function RetailerTerms({ retailer }: { retailer: RetailerDetail }) {
  const { t } = useTranslation('retailers');
  const columns: TableProps<Term>['columns'] = [
    { key: 'group', title: t('detail.group'), fixed: 'left', render: (_, term) => <GroupName group={term.group} /> },
    { key: 'role', title: t('detail.role'), render: (_, term) => t(`detail.${term.role}`) },
    { key: 'elected', title: t('detail.elected'), render: (_, term) => term.electedOn },
    { key: 'ends', title: t('detail.ends'), render: (_, term) => term.termEndsOn },
    { key: 'ended', title: t('detail.ended'), render: (_, term) => term.endedOn ?? '—' },
    { key: 'votes', title: t('detail.votes'), align: 'right', render: (_, term) => formatVotes(term) },
  ];
  const card = (term: Term) => (
    <CardLines>
      <strong>
        <GroupName group={term.group} />
      </strong>
      <span>{t(`detail.${term.role}`)}</span>
      <span className="cx-figure">
        {term.electedOn} — {term.endedOn ?? term.termEndsOn}
      </span>
      <span className="cx-figure">
        {t('detail.votes')} {formatVotes(term)}
      </span>
    </CardLines>
  );
  return (
    <section className="cx-panel">
      <h2 style={{ marginBottom: 8 }}>{t('detail.leaderTerms')}</h2>
      <DataTable
        label={t('detail.leaderTerms')}
        rows={retailer.leaderTerms}
        rowKey={(term) => term.id}
        columns={columns}
        card={card}
      />
    </section>
  );
}

/** Every stretch of time in which licence, tier, format, network, status, place and address stayed the same, latest first. */
export function RetailerHistory({ retailer }: { retailer: RetailerDetail }) {
  const { t } = useTranslation('retailers');
  const columns: TableProps<Version>['columns'] = [
    { key: 'from', title: t('detail.from'), fixed: 'left', render: (_, version) => version.from },
    { key: 'to', title: t('detail.to'), render: (_, version) => version.to ?? t('detail.now') },
    { key: 'tier', title: t('column.tier'), align: 'right', render: (_, version) => version.tier },
    { key: 'status', title: t('column.status'), render: (_, version) => t(`status.${version.status}`) },
    { key: 'format', title: t('column.format'), render: (_, version) => t(`format.${version.format}`) },
    { key: 'market', title: t('column.market'), render: (_, version) => t(`market.${version.marketType}`) },
    { key: 'licence', title: t('column.licence'), render: (_, version) => version.licenceNo },
    { key: 'expires', title: t('column.expires'), render: (_, version) => version.licenceExpiresOn },
    { key: 'place', title: t('column.place'), render: (_, version) => version.place.name },
    { key: 'address', title: t('detail.address'), render: (_, version) => version.address ?? '—' },
  ];
  const card = (version: Version) => (
    <CardLines>
      <strong className="cx-figure">
        {version.from} — {version.to ?? t('detail.now')}
      </strong>
      <span>
        {t('tier', { tier: version.tier })} · {t(`format.${version.format}`)} · {t(`status.${version.status}`)}
      </span>
      <span className="cx-quiet">
        {version.licenceNo} · {t('until', { date: version.licenceExpiresOn })} · {version.address ?? version.place.name}
      </span>
    </CardLines>
  );
  return (
    <section className="cx-panel">
      <h2 style={{ marginBottom: 8 }}>{t('detail.history')}</h2>
      <DataTable
        label={t('detail.history')}
        rows={retailer.history}
        rowKey={(version) => version.from}
        columns={columns}
        card={card}
      />
    </section>
  );
}

function GroupName({ group }: { group: { id: string; name: string } }) {
  const { to } = useScope();
  return useMay('GROUP_READ') ? <Link to={to(`/groups/${group.id}`)}>{group.name}</Link> : group.name;
}
