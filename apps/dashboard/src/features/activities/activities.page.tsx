import { useQuery } from '@apollo/client/react';
import { ACTIVITY_KINDS } from '@chengxin/activities/domain';
import { PageHeader, PageState } from '@chengxin/ui';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityWallQuery, ActivityWhere, WallActivityFragment } from '../../gql/graphql';
import { CursorPages, useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { FilterBar, type FilterField, useFilters } from '../../shared/filters';
import { formatCount, formatMonth } from '../../shared/format';
import { chosenText, chosenTexts } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { useMay, useViewer } from '../../shared/viewer';
import './activities.css';
import { activityColumns } from './activities.columns';
import { ActivityFileDocument, ActivityWallDocument } from './activities.graphql';
import { ActivityDrawer } from './activity.drawer';
import { ActivityCard } from './activity-card';
import { RecordActivityDrawer } from './record-activity.drawer';

/** Pictures take room: fewer on a page than in a table. */
const ON_WALL = 24;
const PERIODS = ['year', 'month', 'all'] as const;
type Period = (typeof PERIODS)[number];

/** The days of a period, as the condition on an activity's day. */
function daysOf(period: Period, month: string, today: string): Pick<ActivityWhere, 'heldOn'> {
  if (period === 'all') return {};
  if (period === 'year') return { heldOn: { gte: `${today.slice(0, 4)}-01-01` } };
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10);
  return { heldOn: { gte: `${month}-01`, lte: last } };
}

/** The wall of what groups have done together, month after month. */
export function ActivitiesPage() {
  const { t } = useTranslation('activities');
  const { unitCode, month } = useScope();
  const { today } = useViewer();
  const mayRecord = useMay('GROUP_AFFAIRS');
  const filters = useFilters();
  const [recording, setRecording] = useState(false);
  const period = PERIODS.find((each) => each === filters.params.get('period')) ?? 'year';
  const kind = ACTIVITY_KINDS.find((each) => each === filters.params.get('kind'));
  const pictures = filters.params.get('pictures') === 'yes';
  const groupId = filters.params.get('group');
  const where: ActivityWhere = {
    ...(groupId ? { groupId } : { unitCode }),
    ...daysOf(period, month, today),
    ...(kind ? { kind: [kind] } : {}),
    ...(pictures ? { hasFiles: true } : {}),
  };
  const page = { where, ...useCursor(), first: ON_WALL };
  const variables = { unitCode, ...page };
  const result = useQuery(ActivityWallDocument, { variables, fetchPolicy: 'cache-and-network' });
  const fields: FilterField[] = [
    {
      ...{ name: 'period', label: t('period'), value: period, initial: 'year' },
      options: PERIODS.map((value) => ({ value, label: t(`periods.${value}`) })),
    },
    {
      ...{ name: 'kind', label: t('kind'), value: kind, width: 200 },
      options: ACTIVITY_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
    },
    {
      ...{ name: 'pictures', label: t('pictures'), value: pictures ? 'yes' : undefined },
      options: [{ value: 'yes', label: t('withPictures') }],
    },
  ];
  const groupName =
    groupId && result.data?.activities.nodes.flatMap(({ groups }) => groups).find(({ id }) => id === groupId)?.name;
  const file = (
    <ExportPageList
      title={t('title')}
      document={ActivityFileDocument}
      variables={page}
      list="activities"
      columns={activityColumns(t)}
      filters={[...chosenTexts(fields), ...(groupName ? [chosenText(t('column.groups'), groupName)] : [])]}
    />
  );
  const { toast, done } = useToldActs(() => void result.refetch());
  return (
    <>
      {toast}
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(result)}>
        {(data) => (
          <>
            <PageHeader
              title={t('title')}
              answer={<WallAnswer data={data} period={t(`inPeriod.${period}`, { month: formatMonth(month) })} />}
              extra={
                mayRecord ? (
                  <Button type="primary" onClick={() => setRecording(true)}>
                    {t('record')}
                  </Button>
                ) : null
              }
            />
            <FilterBar label={t('filters')} filters={filters} fields={fields}>
              {groupId ? <Button onClick={() => filters.set({ group: undefined })}>{t('allGroups')}</Button> : null}
            </FilterBar>
            <Wall data={data} file={file} onOpen={(id) => filters.set({ activity: id })} />
          </>
        )}
      </QueryState>
      {recording ? <RecordActivityDrawer onClose={() => setRecording(false)} onDone={done} /> : null}
      <ActivityDrawer onDone={done} />
    </>
  );
}

/** How many there were, of which kinds. */
function WallAnswer({ data: { unit, activityTotals }, period }: { data: ActivityWallQuery; period: string }) {
  const { t } = useTranslation('activities');
  const sum = (of: 'activities' | 'participants') => activityTotals.reduce((all, total) => all + total[of], 0);
  const words = { unit: unit?.name ?? '', period };
  if (activityTotals.length === 0) return <>{t('none', words)}</>;
  const kinds = activityTotals.map(({ kind, activities }) =>
    t('ofKind', { kind: t(`kinds.${kind}`), count: formatCount(activities) as unknown as number }),
  );
  return (
    <>
      {t('answer', {
        ...words,
        activities: formatCount(sum('activities')),
        participants: formatCount(sum('participants')),
        kinds: kinds.join(t('listed')),
      })}
    </>
  );
}

interface WallProps {
  data: ActivityWallQuery;
  file: ReactNode;
  onOpen: (id: string) => void;
}

function Wall({ data: { activities }, file, onOpen }: WallProps) {
  const { t } = useTranslation('activities');
  const { nodes, totalCount, pageInfo } = activities;
  if (totalCount === 0) return <PageState kind="empty" title={t('empty')} hint={t('emptyHint')} />;
  const months = new Map<string, WallActivityFragment[]>();
  for (const activity of nodes) {
    const month = activity.heldOn.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), activity]);
  }
  return (
    <>
      {[...months].map(([month, held], index) => (
        <section key={month}>
          <div className="cx-panel-header cx-wall-month">
            <h2>{t('month', { month: formatMonth(month), count: held.length })}</h2>
            {index === 0 ? <div className="cx-panel-tools">{file}</div> : null}
          </div>
          <ul className="cx-wall">
            {held.map((activity) => (
              <ActivityCard key={activity.id} activity={activity} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
    </>
  );
}
