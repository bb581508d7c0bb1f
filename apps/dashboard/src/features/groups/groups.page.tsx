import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Button, Flex } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { GroupColumn } from '../../gql/graphql';
import { GROUP_COLUMNS, useListLook } from '../../shared/columns';
import { ColumnsMenu } from '../../shared/columns-menu';
import { useCursor } from '../../shared/cursor-pages';
import { ExportGroups } from '../../shared/export-list';
import { FilterBar, useFilters } from '../../shared/filters';
import { formatCount, formatMonth } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { PagedPanel } from '../../shared/paged-list';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { GROUP_ORDERS, groupsFilterOf, groupWhereOf } from './groups.filter';
import { GroupsPageDocument } from './groups.graphql';
import { GroupsTable } from './groups.table';
import { groupFields } from './groups-filter.fields';

const FoundGroupDrawer = lazy(async () => ({ default: (await import('./found-group.drawer')).FoundGroupDrawer }));

/** The groups of the unit: which ones are too large or small, below the margin, without a meeting or a leader. */
export function GroupsPage() {
  const { t } = useTranslation('groups');
  const { unitCode, month, to } = useScope();
  const navigate = useNavigate();
  const filters = useFilters();
  const filter = groupsFilterOf(filters.params);
  const look = useListLook<GroupColumn>('groups', GROUP_COLUMNS);
  const mayFound = useMay('GROUP_WRITE');
  const [founding, setFounding] = useState(false);
  const list = { where: groupWhereOf(filter, unitCode, month), orderBy: [GROUP_ORDERS[filter.order]] };
  const result = useQuery(GroupsPageDocument, { variables: { ...list, unitCode, ...useCursor() } });
  const found = mayFound ? <Button onClick={() => setFounding(true)}>{t('found')}</Button> : null;
  const answerKey = filters.any ? 'answer' : 'answerAll';
  return (
    <>
      <QueryState result={keepLast(result)} shape="table">
        {({ groups, unit }) => (
          <>
            <title>{`${t('title')} · 诚信`}</title>
            <PageHeader
              title={t('title')}
              answer={t(answerKey, {
                unit: unit?.name ?? unitCode,
                month: formatMonth(month),
                count: formatCount(groups.totalCount),
              })}
              extra={
                <Flex gap={8}>
                  <ColumnsMenu look={look} nameOf={(column) => t(`column.${column.toLowerCase()}`)} />
                  <ExportGroups title={t('title')} input={{ ...list, month, columns: [...look.columns] }} />
                  {found}
                </Flex>
              }
            />
            <FilterBar label={t('filter.label')} filters={filters} fields={groupFields(filter, t)} />
            <PagedPanel page={groups} busy={result.loading} empty={t('empty')} hint={t(filters.any ? 'emptyHint' : 'emptyFound')}>
              <GroupsTable groups={groups.nodes} month={month} look={look} />
            </PagedPanel>
          </>
        )}
      </QueryState>
      {founding ? (
        <Suspense fallback={null}>
          <FoundGroupDrawer onClose={() => setFounding(false)} onFounded={(id) => void navigate(to(`/groups/${id}`))} />
        </Suspense>
      ) : null}
    </>
  );
}
