import { BandTag, type BandTone, DataTable } from '@chengxin/ui';
import { Button, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportState, ImportsPageQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { formatCount, formatInstant } from '../../shared/format';

type Job = ImportsPageQuery['importJobs'][number];

const TONES: Record<ImportState, BandTone> = {
  UPLOADED: 'none',
  CHECKING: 'none',
  CHECKED: 'near',
  COMMITTING: 'none',
  COMMITTED: 'good',
  FAILED: 'bad',
  INTERRUPTED: 'bad',
};

/** Earlier jobs, latest first; each can be opened again. */
export function JobsTable({ jobs, onOpen }: { jobs: readonly Job[]; onOpen: (jobId: string) => void }) {
  const { t } = useTranslation('imports');
  const open = (job: Job) => (
    <Button
      type="link"
      size="small"
      aria-label={t('job.open', { file: job.fileName })}
      style={{ paddingInline: 0 }}
      onClick={() => onOpen(job.id)}
    >
      {job.fileName}
    </Button>
  );
  const state = (job: Job) => <BandTag tone={TONES[job.state]}>{t(`state.${job.state}`)}</BandTag>;
  const columns: TableProps<Job>['columns'] = [
    { key: 'file', title: t('job.file'), fixed: 'left', render: (_, job) => open(job) },
    { key: 'kind', title: t('job.kind'), render: (_, job) => t(`kind.${job.kind}`) },
    { key: 'state', title: t('job.state'), render: (_, job) => state(job) },
    { key: 'rows', title: t('job.rows'), align: 'right', render: (_, job) => formatCount(job.rows) },
    { key: 'faults', title: t('job.faults'), align: 'right', render: (_, job) => formatCount(job.faultCount) },
    { key: 'by', title: t('job.by'), render: (_, job) => job.createdBy },
    { key: 'at', title: t('job.at'), render: (_, job) => <span className="cx-figure">{formatInstant(job.createdAt)}</span> },
  ];
  const card = (job: Job) => (
    <CardLines>
      <strong>{open(job)}</strong>
      <span>
        {t(`kind.${job.kind}`)} · {state(job)}
      </span>
      <span>
        {t('job.rows')} {formatCount(job.rows)} · {t('job.faults')} {formatCount(job.faultCount)}
      </span>
      <span className="cx-quiet">
        {job.createdBy} · {formatInstant(job.createdAt)}
      </span>
    </CardLines>
  );
  return (
    <section className="cx-panel">
      <h2 style={{ marginBottom: 8 }}>{t('jobs')}</h2>
      <DataTable
        label={t('jobsLabel')}
        rows={jobs}
        rowKey={(job) => job.id}
        columns={columns}
        card={card}
        emptyHint={<span className="cx-quiet">{t('jobsEmpty')}</span>}
      />
    </section>
  );
}
