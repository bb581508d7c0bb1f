import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GroupsOutsideFragment } from '../../gql/graphql';
import { formatMonth } from '../../shared/format';
import { useScope } from '../../shared/scope';

/** The groups above the limit and those that are too small, with the way to all of them. */
export function OutsideSection({ over, under }: { over: GroupsOutsideFragment; under: GroupsOutsideFragment }) {
  const { t } = useTranslation('sizes');
  const { to, month } = useScope();
  return (
    <section className="cx-panel" aria-labelledby="outside-title">
      <h2 id="outside-title">{t('outside', { month: formatMonth(month) })}</h2>
      {[
        { key: 'overTitle', groups: over, path: '/groups?size=OVER_25&order=members-desc' },
        { key: 'underTitle', groups: under, path: '/groups?size=UNDER_5&order=members-asc' },
      ].map((list) => (
        <div key={list.key}>
          <h3>
            {t(list.key, { count: list.groups.totalCount })}{' '}
            {list.groups.totalCount > 0 ? <Link to={to(list.path)}>{t('all')}</Link> : null}
          </h3>
          {list.groups.totalCount === 0 ? <p className="cx-quiet">{t('none')}</p> : null}
          <ul className="cx-link-list">
            {list.groups.nodes.map((group) => (
              <li key={group.id}>
                <Link to={to(`/groups/${encodeURIComponent(group.id)}`)}>{group.name}</Link>{' '}
                <span className="cx-quiet">
                  {group.county.name} · {group.area.name} ·{' '}
                  {t('members', { count: group.monthly.find((facts) => facts.month === month)?.memberCount ?? 0 })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
