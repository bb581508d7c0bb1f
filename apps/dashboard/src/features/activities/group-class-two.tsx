import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GroupMutualAidQuery } from '../../gql/graphql';
import { formatMean, formatMeanChange, formatMonth, formatRate } from '../../shared/format';
import { useScope } from '../../shared/scope';

type Detail = NonNullable<GroupMutualAidQuery['group']>;

/** What a group's members took of class II in the month, how that changed, and whose tiers moved (SD-R34). */
export function GroupVolume({ volume, month }: { volume: Detail['classTwo']; month: string }) {
  const { t, i18n } = useTranslation('class-two');
  if (!volume) return <>{t('group.none', { month: formatMonth(month) })}</>;
  const { members, reported, movedUp, movedDown } = volume;
  const sentences = [
    t('group.sum', { month: formatMonth(month), cartons: formatMean(volume.cartons), reported, members }),
    volume.share
      ? t('group.share', {
          share: formatRate(volume.share),
          part: formatMean(volume.shareCartons),
          all: formatMean(volume.allCartons),
        })
      : '',
    volume.change ? t('group.change', { change: formatMeanChange(volume.change) }) : '',
    volume.lastYearChange ? t('group.lastYearChange', { change: formatMeanChange(volume.lastYearChange) }) : '',
    t('group.moved', { up: movedUp, down: movedDown }),
  ];
  return <>{sentences.filter(Boolean).join(t('group.comma')) + (i18n.language === 'en' ? '.' : '。')}</>;
}

/** How many members of a group have a Hundred Flowers counter, with the way to them. */
export function GroupCounters({ groupId, count }: { groupId: string; count: number }) {
  const { t } = useTranslation('class-two');
  const { to } = useScope();
  const text = t('group.counters', { count });
  return count === 0 ? text : <Link to={to(`/homes?tab=counters&group=${groupId}`)}>{text}</Link>;
}
