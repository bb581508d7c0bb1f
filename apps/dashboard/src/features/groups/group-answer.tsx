import { Trans, useTranslation } from 'react-i18next';
import { marginFigure } from '../../shared/charts/margin-figure';
import { ExplainLink } from '../../shared/explain-link';
import { formatDistance, formatMonth, formatRate } from '../../shared/format';
import type { GroupDetail } from './group.page';
import { monthsUnder } from './months-under';
import { RetailerLink } from './retailer-link';

/** The group in one sentence: size, leader, and the month's margin against the target. */
export function GroupAnswer({ group, month, target }: { group: GroupDetail; month: string; target: string | null }) {
  const { t } = useTranslation('group');
  if (group.status === 'DISSOLVED') {
    return (
      <>
        {t('answerDissolved', { name: group.name, date: group.dissolvedOn })}
        {t('stop')}
      </>
    );
  }
  const margin = group.monthly.find((facts) => facts.month === month)?.marginAll;
  const under = monthsUnder(group.monthly, month);
  const members = <a href="#members" />;
  const gap = margin != null && target !== null ? Number(margin) - Number(target) : null;
  return (
    <>
      <Trans t={t} i18nKey="answer" values={{ name: group.name, count: group.memberCount }} components={{ value: members }} />
      {group.leader ? (
        <>
          {t('comma')}
          <RetailerLink id={group.leader.retailer.id}>
            {t('answerLeader', { store: group.leader.retailer.storeName, date: group.leader.termEndsOn })}
          </RetailerLink>
        </>
      ) : (
        t('answerNoLeader')
      )}
      {margin == null ? null : (
        <Trans
          t={t}
          i18nKey="answerMargin"
          values={{ month: formatMonth(month), margin: formatRate(margin) }}
          components={{
            value: (
              <ExplainLink figure={marginFigure({ on: 'group', id: group.id, unitCode: group.area.code }, month, 'marginAll')} />
            ),
          }}
        />
      )}
      {gap === null ? '' : t(gap >= 0 ? 'answerMarginAbove' : 'answerMarginBelow', { gap: formatDistance(gap.toFixed(6)) })}
      {under > 1 ? t('answerMonthsUnder', { count: under }) : ''}
      {t('stop')}
    </>
  );
}
