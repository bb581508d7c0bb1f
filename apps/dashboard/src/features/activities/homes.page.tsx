import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { StandingQuery } from '../../gql/graphql';
import { Chips } from '../../shared/chips';
import { useFilters } from '../../shared/filters';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { ChatsTab } from './chats.tab';
import { CountersTab } from './counters.tab';
import { StandingDocument } from './homes.graphql';
import { HomesTab } from './homes.tab';
import { ShopsTab } from './shops.tab';

const TABS = { homes: HomesTab, chats: ChatsTab, shops: ShopsTab, counters: CountersTab } as const;
type TabName = keyof typeof TABS;
const NAMES = Object.keys(TABS) as TabName[];

/** What every tab of this page gets. */
export interface StandingTabProps {
  standing: StandingQuery;
  onDone: () => void;
}

/** Where groups meet and talk: homes, chats, demonstration shops and counters, and what is missing by name. */
export function HomesPage() {
  const { t } = useTranslation('homes');
  const { unitCode } = useScope();
  const filters = useFilters();
  const name = NAMES.find((each) => each === filters.params.get('tab')) ?? 'homes';
  const Tab = TABS[name];
  const result = useQuery(StandingDocument, { variables: { unitCode }, fetchPolicy: 'cache-and-network' });
  const { done, toast } = useToldActs(result.refetch);
  return (
    <>
      {toast}
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(result)}>
        {(standing) => (
          <>
            <PageHeader title={t('title')} answer={<Standing standing={standing} />} />
            <Chips
              unseen
              label={t('tabs.label')}
              chosen={name}
              choices={NAMES.map((key) => ({ key, text: t(`tabs.${key}`) }))}
              onChoose={(key) => filters.set({ tab: key })}
            />
            <Tab standing={standing} onDone={done} />
          </>
        )}
      </QueryState>
    </>
  );
}

function Standing({ standing }: { standing: StandingQuery }) {
  const { t, i18n } = useTranslation('homes');
  const { unit, mutualAidStanding, areasWithoutHome, countiesWithoutShop } = standing;
  const areas = areasWithoutHome.map(({ name, parent }) => (unit?.level === 'CITY' ? `${parent?.name ?? ''}${name}` : name));
  const sentences = [
    t('answer', { unit: unit?.name ?? '', ...mutualAidStanding }),
    areas.length > 0 ? t('missing', { areas: areas.join(t('listed')) }) : '',
    countiesWithoutShop.length > 0
      ? t('missingShop', { counties: countiesWithoutShop.map(({ name }) => name).join(t('listed')) })
      : '',
    mutualAidStanding.chatsStale > 0 ? t('stale', { count: mutualAidStanding.chatsStale }) : '',
  ];
  return <>{sentences.filter(Boolean).join(i18n.language === 'en' ? ' ' : '')}</>;
}
