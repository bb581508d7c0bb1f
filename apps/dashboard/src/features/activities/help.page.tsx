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
import { AidTab } from './aid.tab';
import { DemandsTab } from './demands.tab';
import { HelpCountsDocument } from './help.graphql';
import { PairingsTab } from './pairings.tab';
import { TrainersTab } from './trainers.tab';

const TABS = { cases: AidTab, demands: DemandsTab, trainers: TrainersTab, pairings: PairingsTab } as const;
type TabName = keyof typeof TABS;
const NAMES = Object.keys(TABS) as TabName[];

/** Who helps whom: members in difficulty, demands of events, trainers, party pairings. */
export function HelpPage() {
  const { t } = useTranslation('help');
  const { unitCode } = useScope();
  const filters = useFilters();
  const name = NAMES.find((each) => each === filters.params.get('tab')) ?? 'cases';
  const Tab = TABS[name];
  const result = useQuery(HelpCountsDocument, { variables: { unitCode }, fetchPolicy: 'cache-and-network' });
  const { done, toast } = useToldActs(result.refetch);
  return (
    <>
      {toast}
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(result)}>
        {({ unit, cases, demands, trainers, mutualAidStanding: { groups, groupsUnpaired } }) => (
          <PageHeader
            title={t('title')}
            answer={t('answer', {
              unit: unit?.name ?? '',
              cases: formatCount(cases.totalCount),
              demands: formatCount(demands.totalCount),
              trainers: formatCount(trainers.totalCount),
              groups: formatCount(groups),
              unpaired: formatCount(groupsUnpaired),
            })}
          />
        )}
      </QueryState>
      <Chips
        unseen
        label={t('tabs.label')}
        chosen={name}
        choices={NAMES.map((key) => ({ key, text: t(`tabs.${key}`) }))}
        onChoose={(key) => filters.set({ tab: key })}
      />
      <Tab key={name} onDone={done} />
    </>
  );
}
