import { BandTag, type BandTone, DataTable } from '@chengxin/ui';
import { Button, Popconfirm, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { JobState } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { formatCount, formatInstant, NO_VALUE } from '../../shared/format';
import type { Job } from './jobs.page';
import { toAdvice } from './to-advice';

const TONES: Record<JobState, BandTone> = {
  RUNNING: 'none',
  WAITING: 'near',
  DONE: 'good',
  FAILED: 'bad',
  CANCELLED: 'none',
};

export interface JobsTableProps {
  jobs: readonly Job[];
  onCancel: (job: Job) => void;
}

/** Jobs with how far they are and what to do about them; on a telephone as cards. */
export function JobsTable({ jobs, onCancel }: JobsTableProps) {
  const { t } = useTranslation('jobs');
  const state = (job: Job) => <BandTag tone={TONES[job.state]}>{t(`state.${job.state}`)}</BandTag>;
  const progress = (job: Job) =>
    job.rows === 0 ? NO_VALUE : t('progress', { done: formatCount(job.done), rows: formatCount(job.rows) });
  const advice = (job: Job) => {
    const { key, values, reason } = toAdvice(job);
    return key === null ? null : [reason, t(`advice.${key}`, values)].filter((text) => text).join(' ');
  };
  const cancel = (job: Job) =>
    job.mayCancel ? (
      <Popconfirm title={t('cancelAsk')} okText={t('cancelYes')} cancelText={t('cancelNo')} onConfirm={() => onCancel(job)}>
        <Button type="link" size="small" danger aria-label={t('cancelOf', { file: job.fileName })}>
          {t('cancel')}
        </Button>
      </Popconfirm>
    ) : null;
  const columns: TableProps<Job>['columns'] = [
    {
      key: 'at',
      title: t('column.createdAt'),
      render: (_, job) => <span className="cx-figure">{formatInstant(job.createdAt)}</span>,
    },
    { key: 'kind', title: t('column.kind'), render: (_, job) => t(`kind.${job.kind}`) },
    { key: 'file', title: t('column.file'), render: (_, job) => job.fileName },
    { key: 'by', title: t('column.createdBy'), render: (_, job) => job.createdBy },
    { key: 'state', title: t('column.state'), render: (_, job) => state(job) },
    {
      key: 'progress',
      title: t('column.progress'),
      align: 'right',
      render: (_, job) => <span className="cx-figure">{progress(job)}</span>,
    },
    { key: 'advice', title: t('column.advice'), width: 320, render: (_, job) => advice(job) ?? NO_VALUE },
    { key: 'act', title: t('column.act'), render: (_, job) => cancel(job) },
  ];
  const card = (job: Job) => (
    <CardLines>
      <strong>{t(`kind.${job.kind}`)}</strong>
      <span>
        {state(job)} <span className="cx-figure">{progress(job)}</span>
      </span>
      <span>{job.fileName}</span>
      {advice(job) ? <span>{advice(job)}</span> : null}
      <span className="cx-quiet">
        {job.createdBy} · {formatInstant(job.createdAt)}
      </span>
      {cancel(job)}
    </CardLines>
  );
  return <DataTable label={t('title')} rows={jobs} rowKey={(job) => job.id} columns={columns} card={card} />;
}
