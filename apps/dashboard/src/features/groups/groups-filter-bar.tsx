import { useTranslation } from 'react-i18next';
import { FilterBar, FilterSelect, type Filters, FilterText } from '../../shared/filters';
import { formatRate } from '../../shared/format';
import { GROUP_ORDERS, type GroupsFilter, SIZE_BANDS, type SizeBand } from './groups.filter';

export interface GroupsFilterBarProps {
  filter: GroupsFilter;
  filters: Filters;
  /** The unit's margin target in the month, a rate. */
  target: string | undefined;
}

/** What narrows the list: all of it is decided by the server. */
export function GroupsFilterBar({ filter, filters, target }: GroupsFilterBarProps) {
  const { t } = useTranslation('groups');
  const { set } = filters;
  const bands = Object.keys(SIZE_BANDS) as SizeBand[];
  const margins = [...new Set([target && shortRate(target), filter.marginBelow])].filter((rate) => rate !== undefined);
  return (
    <FilterBar label={t('filter.label')} filters={filters}>
      <FilterText
        label={t('filter.name')}
        value={filter.name}
        placeholder={t('filter.namePlaceholder')}
        width={180}
        onChange={(name) => set({ name })}
      />
      <FilterSelect
        label={t('filter.size')}
        value={filter.size}
        options={bands.map((band) => ({ value: band, label: t(`filter.${band}`) }))}
        onChange={(size) => set({ size })}
        width={128}
      />
      <FilterSelect
        label={t('filter.margin')}
        value={filter.marginBelow}
        options={margins.map((rate) => ({
          value: rate,
          label: target && rate === shortRate(target) ? t('filter.marginTarget', { target: formatRate(rate) }) : formatRate(rate),
        }))}
        onChange={(marginBelow) => set({ marginBelow })}
        width={128}
      />
      <FilterSelect
        label={t('filter.meeting')}
        value={filter.meetingMissing ? 'missing' : undefined}
        options={[{ value: 'missing', label: t('filter.meetingMissing') }]}
        onChange={(meeting) => set({ meeting })}
        width={116}
      />
      <FilterSelect
        label={t('filter.leader')}
        value={filter.leaderExpired ? 'expired' : undefined}
        options={[{ value: 'expired', label: t('filter.leaderExpired') }]}
        onChange={(leader) => set({ leader })}
        width={124}
      />
      <FilterSelect
        label={t('filter.market')}
        value={filter.marketType}
        options={(['URBAN', 'RURAL'] as const).map((market) => ({ value: market, label: t(`market.${market}`) }))}
        onChange={(market) => set({ market })}
        width={104}
      />
      <FilterSelect
        always
        label={t('filter.status')}
        value={filter.status}
        options={(['ACTIVE', 'DISSOLVED'] as const).map((status) => ({ value: status, label: t(`status.${status}`) }))}
        onChange={(status) => set({ status: status === 'ACTIVE' ? undefined : status })}
        width={116}
      />
      <FilterSelect
        always
        label={t('filter.order')}
        value={filter.order}
        options={Object.keys(GROUP_ORDERS).map((order) => ({ value: order, label: t(`orders.${order}`) }))}
        onChange={(order) => set({ order: order === 'name' ? undefined : order })}
        width={168}
      />
    </FilterBar>
  );
}

/** `0.110000` → `0.11`, as it stands in the address. */
function shortRate(rate: string): string {
  return String(Number(rate));
}
