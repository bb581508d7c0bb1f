import type { TFunction } from 'i18next';
import type { FilterField } from '../../shared/filters';
import { ATTENTIONS, GROUP_ORDERS, type GroupsFilter, isSizeBand, SIZE_BANDS } from './groups.filter';

/** What narrows the list of groups. */
export function groupFields(filter: GroupsFilter, t: TFunction<'groups'>): FilterField[] {
  const choices = (values: readonly string[], words: string) => values.map((value) => ({ value, label: t(`${words}.${value}`) }));
  const members = filter.size && !isSizeBand(filter.size) ? [filter.size] : [];
  const sizes = members.map((value) => ({
    value,
    label: t(value.endsWith('-') ? 'filter.membersFrom' : 'filter.members', { count: Number.parseInt(value, 10) }),
  }));
  return [
    { name: 'name', label: t('filter.name'), value: filter.name, placeholder: t('filter.namePlaceholder'), width: 180 },
    {
      name: 'size',
      label: t('filter.size'),
      value: filter.size,
      options: [...choices(Object.keys(SIZE_BANDS), 'filter'), ...sizes],
      width: 128,
    },
    { name: 'margin', label: t('filter.margin'), value: filter.margin, options: choices(['under'], 'filter'), width: 128 },
    { name: 'meeting', label: t('filter.meeting'), value: filter.meeting, options: choices(['missing'], 'filter'), width: 116 },
    {
      name: 'leader',
      label: t('filter.leader'),
      value: filter.leader,
      options: choices(['expired', 'ending'], 'filter'),
      width: 136,
    },
    {
      name: 'attention',
      label: t('filter.attention'),
      value: filter.attention,
      options: choices(['any', ...ATTENTIONS], 'attention'),
      width: 148,
    },
    {
      name: 'market',
      label: t('filter.market'),
      value: filter.marketType,
      options: choices(['URBAN', 'RURAL'], 'market'),
      width: 104,
    },
    {
      name: 'status',
      label: t('filter.status'),
      value: filter.status,
      options: choices(['ACTIVE', 'DISSOLVED'], 'status'),
      initial: 'ACTIVE',
      width: 116,
    },
    {
      name: 'order',
      label: t('filter.order'),
      value: filter.order,
      options: choices(Object.keys(GROUP_ORDERS), 'orders'),
      initial: 'name',
      width: 168,
    },
  ];
}
