import { useMutation, useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobKind, JobState, JobsPageQuery } from '../../gql/graphql';
import { useCursor } from '../../shared/cursor-pages';
import { FilterBar, useFilters } from '../../shared/filters';
import { formatCount, formatInstant, formatMonth } from '../../shared/format';
import { UpdatingBadge } from '../../shared/indicators/updating-badge';
import { keepLast } from '../../shared/list-state';
import { PagedPanel } from '../../shared/paged-list';
import { QueryState } from '../../shared/query-state';
import { useToldActs } from '../../shared/use-told-acts';
import { useViewer } from '../../shared/viewer';
import { CancelJobDocument, JobsPageDocument } from './jobs.graphql';
import { JobsTable } from './jobs.table';
import { texts } from './jobs.texts';

/** A job as the page's query answers it. */
export type Job = JobsPageQuery['jobs']['nodes'][number];

// As often as the server tells of progress, about.
const POLL_MS = 2_000;

const chosen = <Name extends string>(words: Readonly<Record<Name, string>>, value: string | null): Name | undefined =>
  (Object.keys(words) as Name[]).find((name) => name === value);

/** What goes on by itself in the own subtree: imports and exports, how far they are, why they failed; exports can be stopped. */
export function JobsPage() {
  const { t } = useTranslation('jobs');
  const filters = useFilters();
  const [cancel] = useMutation(CancelJobDocument);
  const kind = chosen<JobKind>(texts.zh.kind, filters.params.get('kind'));
  const state = chosen<JobState>(texts.zh.state, filters.params.get('state'));
  const createdBy = filters.params.get('by') ?? '';
  const since = filters.params.get('since') ?? '';
  const where = {
    ...(kind && { kind: [kind] }),
    ...(state && { state: [state] }),
    ...(createdBy !== '' && { createdBy }),
    ...(since !== '' && { from: since }),
  };
  const { today, unit } = useViewer();
  const variables = { where, ...useCursor(), unit: unit.code, month: today.slice(0, 7) };
  const result = useQuery(JobsPageDocument, { variables });
  const { startPolling, stopPolling } = result;
  const isRunning =
    result.data?.jobs.nodes.some((job) => job.state === 'RUNNING') ||
    result.data?.counted.some(({ updating }) => updating) ||
    false;
  useEffect(() => {
    if (isRunning) startPolling(POLL_MS);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  const { toast, run } = useToldActs(() => void result.refetch());
  const stop = (job: Job) =>
    run(async () => (await cancel({ variables: { input: { id: job.id } } })).data?.cancelJob.errors, t('cancelled'));
  const optionsOf = (group: 'kind' | 'state') =>
    Object.keys(texts.zh[group]).map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <>
      {toast}
      <QueryState result={keepLast(result)} shape="table">
        {({ jobs, counted: [counted] }) => (
          <>
            <title>{`${t('title')} · 诚信`}</title>
            <PageHeader
              title={t('title')}
              answer={t(filters.any ? 'answer' : 'answerAll', { count: formatCount(jobs.totalCount) })}
            />
            {counted ? (
              <p className="cx-quiet">
                {t('counted', { unit: unit.name, month: formatMonth(counted.month), time: formatInstant(counted.asOf) })}
                <UpdatingBadge updating={counted.updating} />
              </p>
            ) : null}
            <FilterBar
              label={t('filter.label')}
              filters={filters}
              fields={[
                { name: 'kind', label: t('filter.kind'), value: kind, options: optionsOf('kind'), width: 168 },
                { name: 'state', label: t('filter.state'), value: state, options: optionsOf('state'), width: 140 },
                {
                  name: 'by',
                  label: t('filter.createdBy'),
                  value: createdBy,
                  placeholder: t('filter.createdByHint'),
                  width: 150,
                },
                { name: 'since', label: t('filter.since'), value: since, type: 'date', width: 150 },
              ]}
            />
            <PagedPanel page={jobs} busy={result.loading} empty={t('empty')} hint={t('emptyHint')}>
              <JobsTable jobs={jobs.nodes} onCancel={(job) => void stop(job)} />
            </PagedPanel>
          </>
        )}
      </QueryState>
    </>
  );
}
