import { useQuery } from '@apollo/client/react';
import { isTold } from '@chengxin/indicators/domain';
import { quotient } from '@chengxin/kernel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatFraction, formatMonth, formatRate } from '../../shared/format';
import { IndicatorFigure } from '../../shared/indicators/indicator-figure';
import { useScope } from '../../shared/scope';
import type { RetailerDetail } from './retailer.page';
import { CoverageOfDocument } from './retailers.graphql';

/** The groups that a retailer in none can join, and what the county would cover with it. */
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
      <WithOneMore county={retailer.county} />
    </section>
  );
}

/** The county's coverage, and what it would be with one more member. */
function WithOneMore({ county }: { county: RetailerDetail['county'] }) {
  const { t } = useTranslation('retailers');
  const { month } = useScope();
  const { data } = useQuery(CoverageOfDocument, { variables: { unit: county.code, month } });
  const coverage = data?.indicatorValues[0];
  if (coverage?.state !== 'REPORTED' || !isTold(coverage) || Number(coverage.numerator) >= Number(coverage.denominator))
    return null;
  const more = { ...coverage, numerator: String(Number(coverage.numerator) + 1) };
  return (
    <p className="cx-figure">
      {t('detail.coverageNow', { county: county.name, month: formatMonth(month) })} <IndicatorFigure figure={coverage} />{' '}
      {t('detail.coverageThen', {
        points: (100 / Number(coverage.denominator)).toFixed(2),
        then: formatRate(quotient(more)),
        fraction: formatFraction(more.numerator, more.denominator),
      })}
    </p>
  );
}
