import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MarginQuery } from '../../gql/graphql';
import { Margin } from '../../shared/charts/margin-figure';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';

/** The groups under the margin target: some examples, and the list of all of them. */
export function UnderTargetSection({ attention }: { attention: NonNullable<MarginQuery['attention']> }) {
  const { t } = useTranslation('margin');
  const { to, month } = useScope();
  const maySeeGroups = useMay('GROUP_READ');
  const item = attention.find((one) => one.kind === 'MARGIN_UNDER_TARGET');
  const list = maySeeGroups ? to('/groups?margin=under') : null;
  return (
    <section className="cx-panel" id="under-target" tabIndex={-1} aria-labelledby="under-target-title">
      <h2 id="under-target-title">
        {t('under', { count: item?.count ?? 0 })} {item && list ? <Link to={list}>{t('all')}</Link> : null}
      </h2>
      {item ? null : <p className="cx-quiet">{t('none')}</p>}
      <ul className="cx-link-list">
        {(item?.examples ?? []).map((example) => (
          <li key={`${example.groupId}-${example.label}`}>
            {example.groupId && maySeeGroups ? (
              <Link to={to(`/groups/${encodeURIComponent(example.groupId)}`)}>{example.label}</Link>
            ) : (
              example.label
            )}{' '}
            {example.groupId ? (
              <Margin
                owner={{ on: 'group', id: example.groupId, unitCode: example.unitCode }}
                month={month}
                value={example.detail}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
