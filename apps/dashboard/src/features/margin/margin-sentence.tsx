import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { MarginQuery } from '../../gql/graphql';
import { ExplainLink } from '../../shared/explain-link';
import { formatCount, formatDistance, formatMonth } from '../../shared/format';
import { gapOf } from '../../shared/indicators/gap';
import { formatIndicator } from '../../shared/indicators/indicator';
import { asked, IndicatorFigure, TARGET } from '../../shared/indicators/indicator-figure';
import { useScope } from '../../shared/scope';

/** The page's answer: the margin, its distance to the target, the other definition, who is below. */
export function MarginSentence({ data }: { data: MarginQuery }): ReactNode {
  const { t } = useTranslation('margin');
  const { month } = useScope();
  const fact = (code: string) => data.facts.find((one) => one.code === code && one.state === 'REPORTED');
  const place = { unit: data.unit?.name ?? '', month: formatMonth(month) };
  const all = fact('MARGIN_ALL');
  if (!all) return t(data.facts.some((one) => one.state === 'SUPPRESSED') ? 'hidden' : 'noFigures', place);
  const [agreed, members, groups] = [fact('MARGIN_AGREED'), fact('MARGIN_MEMBER_SHARE_ALL'), fact('MARGIN_GROUP_SHARE_ALL')];
  const gap = gapOf(all);
  const under = groups ? Number(groups.denominator) - Number(groups.numerator) : 0;
  return (
    <>
      <Trans
        t={t}
        i18nKey="answer"
        values={{ ...place, value: formatIndicator(all) }}
        components={{ value: <ExplainLink figure={all} /> }}
      />
      <Trans
        t={t}
        i18nKey={`gap.${gap.key}`}
        values={{ distance: formatDistance(gap.distance) }}
        components={{ gap: <ExplainLink figure={asked(all, TARGET)} /> }}
      />
      {agreed ? <Trans t={t} i18nKey="agreed" components={{ value: <IndicatorFigure figure={agreed} /> }} /> : null}
      {members ? <Trans t={t} i18nKey="members" components={{ share: <IndicatorFigure figure={members} /> }} /> : null}
      {groups && under === 0 ? t('groupsAll') : null}
      {under > 0 ? (
        <Trans t={t} i18nKey="groups" values={{ count: formatCount(under) }} components={{ value: <a href="#under-target" /> }} />
      ) : null}
    </>
  );
}
