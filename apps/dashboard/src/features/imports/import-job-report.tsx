import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@apollo/client/react';
import { colours } from '@chengxin/ui';
import { Alert, Button, Descriptions, Flex, Modal, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount, formatInstant } from '../../shared/format';
import { currentLanguage } from '../../shared/language';
import { codeOf, requestIdOf } from '../../shared/query-state';
import { refusalText } from '../../shared/refusals';
import { FaultsTable } from './faults.table';
import { inLanguage, isRunning, mayCommit, percentOf } from './import-steps';
import { CommitImportDocument } from './imports.graphql';
import type { ImportJob } from './imports.page';

export interface ImportJobReportProps {
  job: ImportJob;
  onChanged: () => void;
  onAgain: () => void;
}

/** How far the job is, what it would change, what is wrong with the file, and the import itself. */
export function ImportJobReport({ job, onChanged, onAgain }: ImportJobReportProps) {
  const { t } = useTranslation('imports');
  const counts = (['rows', 'toCreate', 'toUpdate', 'unchanged'] as const).map((key) => ({
    key,
    label: t(`report.${key}`),
    children: <span className="cx-figure">{formatCount(job[key])}</span>,
  }));
  return (
    <Flex vertical gap={16}>
      <p style={{ margin: 0 }}>
        <strong>{job.fileName}</strong> · {t(`kind.${job.kind}`)} · {t(`state.${job.state}`)} ·{' '}
        <span className="cx-quiet">
          {job.createdBy} {formatInstant(job.createdAt)}
        </span>
      </p>
      {isRunning(job.state) ? (
        <div role="status">
          <Progress percent={percentOf(job.processed, job.rows)} status="active" aria-label={t(`state.${job.state}`)} />
          <p className="cx-quiet">
            {t('progress', { processed: formatCount(job.processed), rows: formatCount(job.rows) })} · {t('leave')}
          </p>
        </div>
      ) : (
        <Descriptions
          styles={{ label: { color: colours.quiet } }}
          size="small"
          column={{ xs: 2, md: 5 }}
          items={[...counts, { key: 'faults', label: t('report.faults'), children: formatCount(job.faultCount) }]}
        />
      )}
      <JobVerdict job={job} />
      {job.faultCount > 0 ? <Faults job={job} /> : null}
      <Flex gap={8} wrap>
        {mayCommit(job) ? <CommitButton job={job} onChanged={onChanged} /> : null}
        {isRunning(job.state) ? null : <Button onClick={onAgain}>{t('again')}</Button>}
      </Flex>
    </Flex>
  );
}

function JobVerdict({ job }: { job: ImportJob }) {
  const { t } = useTranslation('imports');
  const facts = {
    toCreate: formatCount(job.toCreate),
    toUpdate: formatCount(job.toUpdate),
    unchanged: formatCount(job.unchanged),
  };
  const note = job.message ? { description: inLanguage(job.message, currentLanguage()) } : {};
  if (job.state === 'COMMITTED') return <Alert type="success" showIcon role="status" title={t('committed', facts)} {...note} />;
  if (job.state === 'INTERRUPTED') return <Alert type="warning" showIcon role="alert" title={t('interrupted')} {...note} />;
  if (job.state === 'FAILED') return <Alert type="error" showIcon role="alert" title={t('failed')} {...note} />;
  if (job.state !== 'CHECKED' || job.faultCount > 0) return null;
  return <Alert type="success" showIcon role="status" title={t(mayCommit(job) ? 'clean' : 'nothing')} {...note} />;
}

function Faults({ job }: { job: ImportJob }) {
  const { t } = useTranslation('imports');
  const shown = { count: formatCount(job.faultCount), shown: formatCount(job.faults.length) };
  return (
    <section>
      <h2>{t('faultsTitle', { count: formatCount(job.faultCount) })}</h2>
      <Alert
        type="warning"
        showIcon
        title={t('faultsNext')}
        style={{ marginBottom: 12 }}
        description={
          job.faultWorkbookUrl ? (
            <a href={job.faultWorkbookUrl} download>
              <DownloadOutlined aria-hidden /> {t('faultsDownload')}
            </a>
          ) : null
        }
      />
      {job.faults.length < job.faultCount ? <p className="cx-quiet">{t('faultsShown', shown)}</p> : null}
      <FaultsTable faults={job.faults} label={t('faultsTitle', { count: job.faultCount })} />
    </section>
  );
}

function CommitButton({ job, onChanged }: { job: ImportJob; onChanged: () => void }) {
  const { t } = useTranslation('imports');
  const { t: tActs } = useTranslation('acts');
  const [confirm, holder] = Modal.useModal();
  const [commit, { loading }] = useMutation(CommitImportDocument);
  const [problem, setProblem] = useState<string>();
  const counts = { toCreate: formatCount(job.toCreate), toUpdate: formatCount(job.toUpdate) };
  const run = async () => {
    setProblem(undefined);
    try {
      const { data } = await commit({ variables: { input: { jobId: job.id } } });
      const errors = data?.commitImport.errors ?? [];
      if (errors.length > 0) setProblem(errors.map(refusalText).join(' '));
      onChanged();
    } catch (error) {
      const id = requestIdOf(error);
      setProblem(
        `${tActs(codeOf(error) === 'FORBIDDEN' ? 'forbidden' : 'failedHint')} ${id ? tActs('requestNumber', { id }) : ''}`,
      );
    }
  };
  const ask = () =>
    void confirm.confirm({
      title: t('commitConfirm'),
      content: t('commitConfirmText', counts),
      okText: t('step.commit'),
      cancelText: tActs('cancel'),
      onOk: run,
    });
  return (
    <>
      {holder}
      <Button type="primary" loading={loading} onClick={ask}>
        {t('commit', { count: formatCount(job.toCreate + job.toUpdate) })}
      </Button>
      {problem ? <Alert type="error" showIcon role="alert" title={problem} /> : null}
    </>
  );
}
