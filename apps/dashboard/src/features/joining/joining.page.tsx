import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chips } from '../../shared/chips';
import { useFilters } from '../../shared/filters';
import { formatCount } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { useMay, useViewer } from '../../shared/viewer';
import { ApplicationDrawer } from './application.drawer';
import { ApplicationsTab } from './applications.tab';
import { EndsTab } from './ends.tab';
import { JoiningCountsDocument } from './joining.graphql';
import { LicenseesTab } from './licensees.tab';
import { PledgesTab } from './pledges.tab';

const TABS = { applications: ApplicationsTab, unsigned: PledgesTab, licensees: LicenseesTab, ends: EndsTab } as const;
type TabName = keyof typeof TABS;
const NAMES = Object.keys(TABS) as TabName[];

/** Who wants to join, who has to sign, who could be asked, and whose membership is over. */
export function JoiningPage() {
  const { t } = useTranslation('joining');
  const { unitCode, to } = useScope();
  const maySeeForms = useMay('GROUP_AFFAIRS');
  const { today } = useViewer();
  const filters = useFilters();
  const name = NAMES.find((each) => each === filters.params.get('tab')) ?? 'applications';
  const Tab = TABS[name];
  const counts = useQuery(JoiningCountsDocument, { variables: { unitCode, today }, fetchPolicy: 'cache-and-network' });
  const { toast, done } = useToldActs(() => void counts.refetch());
  return (
    <>
      {toast}
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(counts)} shape="table">
        {(data) => {
          const count = (key: TabName) => formatCount(data[key].totalCount);
          return (
            <>
              <PageHeader
                title={t('title')}
                answer={t('answer', {
                  unit: data.unit?.name ?? unitCode,
                  ...Object.fromEntries(NAMES.map((key) => [key, count(key)])),
                })}
                extra={
                  <Flex gap={16} wrap>
                    <Link to={to('/founding-texts')}>{t('texts')}</Link>
                    {maySeeForms ? <Link to={to('/form-templates')}>{t('templates')}</Link> : null}
                  </Flex>
                }
              />
              <Chips
                unseen
                label={t('tabs.label')}
                choices={NAMES.map((key) => ({ key, text: t(`tabs.${key}`, { count: data[key].totalCount }) }))}
                chosen={name}
                onChoose={(tab) => filters.set({ tab, state: undefined })}
              />
            </>
          );
        }}
      </QueryState>
      {counts.error && !counts.data ? null : <Tab onDone={done} />}
      <ApplicationDrawer onDone={done} />
    </>
  );
}
