import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RetailerColumn } from '../../gql/graphql';
import { RETAILER_COLUMNS, useListLook } from '../../shared/columns';
import { ColumnsMenu } from '../../shared/columns-menu';
import { useCursor } from '../../shared/cursor-pages';
import { ExportRetailers } from '../../shared/export-list';
import { FilterBar, useFilters } from '../../shared/filters';
import { formatCount, formatMonth } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { PagedPanel } from '../../shared/paged-list';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { RETAILER_ORDERS, retailersFilterOf, retailerWhereOf } from './retailers.filter';
import { RetailersPageDocument } from './retailers.graphql';
import { RetailersTable } from './retailers.table';
import { retailerFields } from './retailers-filter.fields';

/** The retailers of the unit: who has not joined, whose licence is running out, who is where. */
export function RetailersPage() {
  const { t } = useTranslation('retailers');
  const { unitCode, month } = useScope();
  const filters = useFilters();
  const filter = retailersFilterOf(filters.params);
  const look = useListLook<RetailerColumn>('retailers', RETAILER_COLUMNS);
  const list = { where: retailerWhereOf(filter, unitCode, month), orderBy: [RETAILER_ORDERS[filter.order]] };
  const result = useQuery(RetailersPageDocument, { variables: { ...list, unitCode, ...useCursor() } });
  return (
    <QueryState result={keepLast(result)} shape="table">
      {({ retailers, unit }) => (
        <>
          <title>{`${t('title')} · 诚信`}</title>
          <PageHeader
            title={t('title')}
            answer={t(filters.any ? 'answer' : 'answerAll', {
              unit: unit?.name ?? unitCode,
              count: formatCount(retailers.totalCount),
            })}
            extra={
              <Flex gap={8}>
                <ColumnsMenu look={look} nameOf={(column) => t(`column.${column.toLowerCase()}`)} />
                <ExportRetailers title={t('title')} input={{ ...list, columns: [...look.columns] }} />
              </Flex>
            }
          />
          <FilterBar label={t('filter.label')} filters={filters} fields={retailerFields(filter, formatMonth(month), t)} />
          <PagedPanel page={retailers} busy={result.loading} empty={t('empty')} hint={t('emptyHint')}>
            <RetailersTable retailers={retailers.nodes} look={look} />
          </PagedPanel>
        </>
      )}
    </QueryState>
  );
}
