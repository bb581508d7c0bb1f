import { useTranslation } from 'react-i18next';
import { FilterBar, FilterSelect, type Filters, FilterText } from '../../shared/filters';
import { FORMATS, RETAILER_ORDERS, type RetailersFilter, STATUSES } from './retailers.filter';

/** What narrows the list: all of it is decided by the server. */
export function RetailersFilterBar({ filter, filters }: { filter: RetailersFilter; filters: Filters }) {
  const { t } = useTranslation('retailers');
  const { set } = filters;
  return (
    <FilterBar label={t('filter.label')} filters={filters}>
      <FilterText
        label={t('filter.search')}
        value={filter.search}
        placeholder={t('filter.searchPlaceholder')}
        onChange={(search) => set({ search })}
        width={260}
      />
      <FilterSelect
        label={t('filter.group')}
        value={filter.group}
        options={(['in', 'without'] as const).map((group) => ({ value: group, label: t(`filter.${group}`) }))}
        onChange={(group) => set({ group })}
        width={116}
      />
      <FilterSelect
        label={t('filter.market')}
        value={filter.marketType}
        options={(['URBAN', 'RURAL'] as const).map((market) => ({ value: market, label: t(`market.${market}`) }))}
        onChange={(market) => set({ market })}
        width={104}
      />
      <FilterSelect
        label={t('filter.format')}
        value={filter.format}
        options={FORMATS.map((format) => ({ value: format, label: t(`format.${format}`) }))}
        onChange={(format) => set({ format })}
        width={132}
      />
      <FilterSelect
        label={t('filter.status')}
        value={filter.status}
        options={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        onChange={(status) => set({ status })}
        width={104}
      />
      <FilterText
        type="date"
        label={t('filter.licenceBy')}
        value={filter.licenceBy ?? ''}
        onChange={(licenceBy) => set({ licenceBy })}
        width={168}
      />
      <FilterSelect
        always
        label={t('filter.order')}
        value={filter.order}
        options={Object.keys(RETAILER_ORDERS).map((order) => ({ value: order, label: t(`orders.${order}`) }))}
        onChange={(order) => set({ order: order === 'code' ? undefined : order })}
        width={168}
      />
    </FilterBar>
  );
}
