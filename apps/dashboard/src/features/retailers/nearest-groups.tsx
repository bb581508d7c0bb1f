import { quotient } from '@chengxin/kernel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundedText } from '../../shared/decimal-text';
import { ExplainLink } from '../../shared/explain-link';
import { formatFraction, formatMonth, formatRate } from '../../shared/format';
import { useScope } from '../../shared/scope';
import type { RetailerDetail } from './retailer.page';

/** The groups that a retailer in none can join, and what its area and county would cover with it. */
export function NearestGroups({ retailer }: { retailer: RetailerDetail }) {
  const { t } = useTranslation('retailers');
  const { to } = useScope();
  const { nearestGroups: groups } = retailer;
  return (
    <section className="cx-panel" aria-labelledby="nearest-title">
      <h2 id="nearest-title">{t('detail.nearest')}</h2>
      {groups.length === 0 ? <p className="cx-quiet">{t('detail.nearestNone', { area: retailer.area.name })}</p> : null}
      <ul className="cx-link-list">
        {groups.map((group) => (
          <li key={group.id}>
            <Link to={to(`/groups/${group.id}`)}>{group.name}</Link>{' '}
            <span className="cx-quiet">
              {t(group.place.code === retailer.place.code ? 'detail.samePlace' : 'detail.otherPlace', {
                place: group.place.name,
                count: group.memberCount,
              })}
            </span>
          </li>
        ))}
      </ul>
      {retailer.coverageIfJoined.map((joined) => (
        <WithOneMore key={joined.unit.code} joined={joined} />
      ))}
    </section>
  );
}

/** What a unit covered in the latest closed month, and what it would have covered with the retailer. */
function WithOneMore({ joined }: { joined: RetailerDetail['coverageIfJoined'][number] }) {
  const { t } = useTranslation('retailers');
  const { unit, month, value, numerator, denominator, change } = joined;
  const now = quotient({ numerator: String(Number(numerator) - 1), denominator });
  return (
    <p>
      {t('detail.coverageNow', { unit: unit.name, month: formatMonth(month) })}{' '}
      <ExplainLink figure={{ code: 'COVERAGE_OVERALL', unitCode: unit.code, month }}>{formatRate(now)}</ExplainLink>{' '}
      {t('detail.coverageThen', {
        points: roundedText(change, 2, 2),
        then: formatRate(value),
        fraction: formatFraction(numerator, denominator),
      })}
    </p>
  );
}
