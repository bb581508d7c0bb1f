import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat, ExportGroupsInput, ExportJobsQuery, ExportRetailersInput } from '../gql/graphql';
import { ExportGroupsDocument, ExportJobsDocument, ExportRetailersDocument } from './export.graphql';
import { ExportMenu } from './export-menu';
import { type ListFile, listBody, type StartedList, startListFile } from './export-page-list.request';
import { formatCount, formatInstant } from './format';
import { ReadState } from './read-state';
import { refusalText } from './refusals';
import { saveFrom } from './save-file';
import { useMay } from './viewer';

type Job = ExportJobsQuery['exportJobs'][number];

const POLL_MS = 1000;

/** Exports the list of retailers as the page shows it; nothing for who may not. */
export function ExportRetailers({ title, input }: { title: string; input: Omit<ExportRetailersInput, 'format'> }) {
  const [begin] = useMutation(ExportRetailersDocument);
  const start = async (format: ExportFormat) =>
    (await begin({ variables: { input: { ...input, format } } })).data?.exportRetailers;
  return useMay('EXPORT') ? <ListMenu title={title} start={start} /> : null;
}

/** The same for the list of groups. */
export function ExportGroups({ title, input }: { title: string; input: Omit<ExportGroupsInput, 'format'> }) {
  const [begin] = useMutation(ExportGroupsDocument);
  const start = async (format: ExportFormat) => (await begin({ variables: { input: { ...input, format } } })).data?.exportGroups;
  return useMay('EXPORT') ? <ListMenu title={title} start={start} /> : null;
}

/** The same for any list that a page asks for: all its rows, in the columns of the page. */
export function ExportPageList<Answer, Variables>(file: ListFile<Answer, Variables>) {
  const start = (format: ExportFormat) => startListFile(listBody(file, format));
  return useMay('EXPORT') ? <ListMenu title={file.title} start={start} /> : null;
}

type Started = Pick<StartedList, 'errors'> & { job?: StartedList['job'] };

function ListMenu({ title, start }: { title: string; start: (format: ExportFormat) => Promise<Started | undefined> }) {
  const { t } = useTranslation('exports');
  const jobs = useQuery(ExportJobsDocument, { skip: true });
  const perform = async (format: ExportFormat) => {
    const started = await start(format);
    if (started?.job?.url) saveFrom(started.job.url);
    await jobs.client.refetchQueries({ include: [ExportJobsDocument] });
    return started && started.errors.length > 0 ? started.errors.map(refusalText).join(' ') : null;
  };
  return (
    <ExportMenu title={title} note={t('listNote')} perform={perform}>
      <LatestExports />
    </ExportMenu>
  );
}

/** One's own latest files: what is being written, what can be fetched. Asked for when the menu is open. */
function LatestExports() {
  const { t } = useTranslation('exports');
  const asked = useQuery(ExportJobsDocument, { fetchPolicy: 'cache-and-network' });
  const { startPolling, stopPolling } = asked;
  const jobs = (asked.data ?? asked.previousData)?.exportJobs ?? [];
  const running = jobs.some(({ state }) => state === 'RUNNING');
  useEffect(() => {
    if (!running) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [running, startPolling, stopPolling]);
  return (
    <section aria-label={t('latest')}>
      <strong>{t('latest')}</strong>
      {asked.data ? null : (
        <p>
          <ReadState asked={asked} />
        </p>
      )}
      {asked.data && jobs.length === 0 ? <p className="cx-quiet">{t('none')}</p> : null}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {jobs.map((job) => (
          <li key={job.id} style={{ marginTop: 8, overflowWrap: 'anywhere' }}>
            <JobLine job={job} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function JobLine({ job }: { job: Job }) {
  const { t } = useTranslation('exports');
  const [rows, written] = [formatCount(job.rows), formatCount(job.written)];
  const failed = job.cancelledBy ? t('cancelledJob', { name: job.cancelledBy }) : t('failedJob');
  const state = { RUNNING: t('progress', { written, rows }), READY: t('rows', { rows }), FAILED: failed }[job.state];
  return (
    <>
      {job.url ? (
        <a href={job.url} download={job.fileName} aria-label={t('download', { name: job.fileName })}>
          {job.fileName}
        </a>
      ) : (
        job.fileName
      )}
      {job.state === 'RUNNING' ? <progress value={job.written} max={job.rows} aria-label={job.fileName} /> : null}
      <span className="cx-quiet" style={{ display: 'block' }}>
        {state} · {formatInstant(job.createdAt)}
      </span>
    </>
  );
}
