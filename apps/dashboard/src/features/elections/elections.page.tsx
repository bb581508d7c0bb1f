import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../shared/chips';
import { useFilters } from '../../shared/filters';
import { formatCount } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { AssociationTab } from './association.tab';
import { DueTab } from './due.tab';
import { ElectionCountsDocument } from './elections.graphql';
import { ElectionsTab } from './elections.tab';

const NAMES = ['due', 'underWay', 'held', 'association'] as const;
type TabName = (typeof NAMES)[number];

/** Which groups need an election, which are electing, what was elected, and who chairs the county's leaders. */
export function ElectionsPage() {
  const { t } = useTranslation('elections');
  const { unitCode } = useScope();
  const filters = useFilters();
  const name: TabName = NAMES.find((each) => each === filters.params.get('tab')) ?? 'due';
  const result = useQuery(ElectionCountsDocument, { variables: { unitCode }, fetchPolicy: 'cache-and-network' });
  const { toast, done } = useToldActs(() => void result.refetch());
  return (
    <>
      {toast}
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(result)} shape="table">
        {({ unit, ...counts }) => {
          const { vacant, reElection, overdue, ending } = counts;
          const due = [vacant, reElection, overdue, ending].reduce((sum, { totalCount }) => sum + totalCount, 0);
          const totals: Record<TabName, number> = {
            due,
            underWay: counts.underWay.totalCount,
            held: counts.held.totalCount,
            association: 0,
          };
          const numbers = { vacant, reElection, overdue, ending, underWay: counts.underWay };
          const words = Object.entries(numbers).map(([key, { totalCount }]) => [key, formatCount(totalCount)] as const);
          return (
            <>
              <PageHeader
                title={t('title')}
                answer={t('answer', { ...Object.fromEntries(words), unit: unit?.name ?? unitCode })}
              />
              <Chips
                unseen
                label={t('tabs.label')}
                choices={NAMES.map((key) => ({ key, text: t(`tabs.${key}`, { count: totals[key] }) }))}
                chosen={name}
                onChoose={(tab) => filters.set({ tab: tab === 'due' ? undefined : tab, kind: undefined })}
              />
              {name === 'due' ? <DueTab onDone={done} /> : null}
              {name === 'underWay' || name === 'held' ? <ElectionsTab key={name} underWay={name === 'underWay'} /> : null}
              {name === 'association' ? <AssociationTab unit={unit ?? null} onDone={done} /> : null}
            </>
          );
        }}
      </QueryState>
    </>
  );
}
