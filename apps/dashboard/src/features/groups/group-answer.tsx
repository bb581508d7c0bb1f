import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { marginFigure } from '../../shared/charts/margin-figure';
import { ExplainLink } from '../../shared/explain-link';
import { formatDistance, formatMonth, formatRate } from '../../shared/format';
import { useScope } from '../../shared/scope';
import type { GroupDetail } from './group.page';
import { monthsUnder } from './months-under';
import { RetailerLink } from './retailer-link';

/** The group in one sentence: size, leader, and the month's margin against the target. */
export function GroupAnswer({ group, month, target }: { group: GroupDetail; month: string; target: string | null }) {
  const { t } = useTranslation('group');
  if (group.status === 'DISSOLVED') {
    return (
      <>
        <HowItEnded group={group} />
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

/** Dissolved with nobody to go on, or merged into the group that its members are in now. */
function HowItEnded({ group }: { group: GroupDetail }) {
  const { t } = useTranslation('group');
  const { to } = useScope();
  const merged = group.successions.find(
    ({ kind, fromName, from }) => kind === 'MERGED' && (from ? from.id === group.id : fromName === group.name),
  );
  const values = { name: group.name, date: group.dissolvedOn };
  if (!merged) return t('answerDissolved', values);
  return (
    <Trans
      t={t}
      i18nKey="answerMerged"
      values={{ ...values, to: merged.toName }}
      components={{ to: merged.to ? <Link to={to(`/groups/${merged.to.id}`)} /> : <span /> }}
    />
  );
}
