import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MarginQuery } from '../../gql/graphql';
import { formatCount, formatDistance, formatMonth, formatRate } from '../../shared/format';
import { gapOf } from '../../shared/indicators/gap';
import { formatIndicator } from '../../shared/indicators/indicator';
import { useScope } from '../../shared/scope';

/** The page's answer: the margin, its distance to the target, the other definition, who is below. */
export function MarginSentence({ data }: { data: MarginQuery }): ReactNode {
  const { t } = useTranslation('margin');
  const { to, month } = useScope();
  const fact = (code: string) => data.facts.find((one) => one.code === code && one.state === 'REPORTED');
  const place = { unit: data.unit?.name ?? '', month: formatMonth(month) };
  const all = fact('MARGIN_ALL');
  if (!all) return t('noFigures', place);
  const [agreed, members, groups] = [fact('MARGIN_AGREED'), fact('MARGIN_MEMBER_SHARE_ALL'), fact('MARGIN_GROUP_SHARE_ALL')];
  const gap = gapOf(all);
  const under = groups ? Number(groups.denominator) - Number(groups.numerator) : 0;
  return (
    <>
      <Trans
        t={t}
        i18nKey="answer"
        values={{ ...place, value: formatIndicator(all) }}
        components={{ value: <Link to={to('/margin')} /> }}
      />
      {t(`gap.${gap.key}`, { distance: formatDistance(gap.distance) })}
      {agreed ? (
        <Trans
          t={t}
          i18nKey="agreed"
          values={{ value: formatIndicator(agreed) }}
          components={{ value: <Link to={to('/margin?definition=agreed')} /> }}
        />
      ) : null}
      {members ? t('members', { share: formatRate(members.value) }) : null}
      {groups && under === 0 ? t('groupsAll') : null}
      {under > 0 ? (
        <Trans t={t} i18nKey="groups" values={{ count: formatCount(under) }} components={{ value: <a href="#under-target" /> }} />
      ) : null}
    </>
  );
}
