import { useQuery } from '@apollo/client/react';
import { PageHeader, PageState, useNarrow } from '@chengxin/ui';
import { Steps } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportJobQuery } from '../../gql/graphql';
import { useFilters } from '../../shared/filters';
import { QueryState } from '../../shared/query-state';
import { Sections } from '../../shared/sections';
import { useMay } from '../../shared/viewer';
import { ImportJobReport } from './import-job-report';
import { IMPORT_KINDS, isRunning, stepOf } from './import-steps';
import { ImportUpload } from './import-upload';
import { ImportJobDocument, ImportsPageDocument } from './imports.graphql';
import { JobsTable } from './jobs.table';

/** A job as its query answers it. */
export type ImportJob = NonNullable<ImportJobQuery['importJob']>;

const POLL_MS = 1000;

/** Template, upload, trial, import: a job has an address, so one can leave it and find it again. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const narrow = useNarrow();
  const mayImport = useMay('IMPORT');
  const filters = useFilters();
  const jobId = filters.params.get('job');
  const kind = IMPORT_KINDS.find((one) => one === filters.params.get('kind'));
  const jobs = useQuery(ImportsPageDocument, { skip: !mayImport });
  const job = useQuery(ImportJobDocument, { variables: { id: jobId ?? '' }, skip: jobId === null });
  const { startPolling, stopPolling } = job;
  const { refetch: refetchJobs } = jobs;
  const running = isRunning(job.data?.importJob?.state);
  useEffect(() => {
    if (!running) return;
    startPolling(POLL_MS);
    return () => {
      stopPolling();
      void refetchJobs();
    };
  }, [running, startPolling, stopPolling, refetchJobs]);
  if (!mayImport) return <PageState kind="forbidden" title={t('forbidden')} hint={t('forbiddenHint')} />;
  const state = jobId === null ? undefined : (job.data?.importJob?.state ?? 'UPLOADED');
  const steps = (['kind', 'upload', 'check', 'commit'] as const).map((step) => ({ title: t(`step.${step}`) }));
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <PageHeader title={t('title')} answer={t('answer')} />
      <Sections>
        <section className="cx-panel" aria-label={t('title')}>
          <Steps
            size="small"
            responsive={false}
            titlePlacement={narrow ? 'vertical' : 'horizontal'}
            current={stepOf(state, kind !== undefined)}
            items={steps}
            status={state === 'FAILED' || state === 'INTERRUPTED' ? 'error' : state === 'COMMITTED' ? 'finish' : 'process'}
            style={{ marginBottom: 20 }}
          />
          {jobId === null ? (
            <ImportUpload
              kind={kind}
              onKind={(chosen) => filters.set({ kind: chosen })}
              onJob={(id) => {
                filters.set({ job: id });
                void jobs.refetch();
              }}
            />
          ) : (
            <QueryState result={job} shape="detail">
              {({ importJob }) =>
                importJob ? (
                  <ImportJobReport
                    job={importJob}
                    onChanged={() => {
                      void job.refetch();
                      void jobs.refetch();
                    }}
                    onAgain={() => filters.set({ job: undefined, kind: importJob.kind })}
                  />
                ) : (
                  <PageState kind="empty" title={t('jobMissing')} hint={t('jobMissingHint')} />
                )
              }
            </QueryState>
          )}
        </section>
        <QueryState result={jobs} shape="table">
          {({ importJobs }) => <JobsTable jobs={importJobs} onOpen={(id) => filters.set({ job: id })} />}
        </QueryState>
      </Sections>
    </>
  );
}
