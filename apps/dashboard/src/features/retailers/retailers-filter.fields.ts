import type { TFunction } from 'i18next';
import type { FilterField } from '../../shared/filters';
import { formatRate } from '../../shared/format';
import { FORMATS, type MarginRange, marginText, RETAILER_ORDERS, type RetailersFilter, STATUSES } from './retailers.filter';

/** What narrows the list of retailers; `month` is the one on the page, in words. */
export function retailerFields(filter: RetailersFilter, month: string, t: TFunction<'retailers'>): FilterField[] {
  const choices = (values: readonly string[], words: string) =>
    values.map((value) => ({ value, label: t(`${words}.${value}`, { month }) }));
  return [
    { name: 'search', label: t('filter.search'), value: filter.search, placeholder: t('filter.searchPlaceholder'), width: 260 },
    {
      name: 'group',
      label: t('filter.group'),
      value: filter.group,
      options: choices(['in', 'without', 'uncovered'], 'filter'),
      width: 116,
    },
    {
      name: 'market',
      label: t('filter.market'),
      value: filter.marketType,
      options: choices(['URBAN', 'RURAL'], 'market'),
      width: 104,
    },
    { name: 'format', label: t('filter.format'), value: filter.format, options: choices(FORMATS, 'format'), width: 132 },
    { name: 'status', label: t('filter.status'), value: filter.status, options: choices(STATUSES, 'status'), width: 104 },
    ...(filter.margin ? [marginField(filter.margin, month, t)] : []),
    { name: 'licence', label: t('filter.licence'), value: filter.licence, options: choices(['lapsing'], 'filter'), width: 116 },
    { name: 'licenceBy', label: t('filter.licenceBy'), value: filter.licenceBy, type: 'date', width: 168 },
    {
      name: 'order',
      label: t('filter.order'),
      value: filter.order,
      options: choices(Object.keys(RETAILER_ORDERS), 'orders'),
      initial: 'code',
      width: 168,
    },
  ];
}

/** Where a bar of the distribution of margins has led here: its stretch, which can be given up. */
function marginField(range: MarginRange, month: string, t: TFunction<'retailers'>): FilterField {
  const bounds = [range.gte && `≥ ${formatRate(range.gte)}`, range.lt && `< ${formatRate(range.lt)}`];
  const value = marginText(range);
  return {
    name: 'margin',
    label: t(`filter.margin.${range.skuSet}`, { month }),
    value,
    options: [{ value, label: bounds.filter((bound) => bound).join(' ') }],
    width: 180,
  };
}
