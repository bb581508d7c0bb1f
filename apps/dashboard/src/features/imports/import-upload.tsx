import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { useMutation } from '@apollo/client/react';
import { Alert, Flex, Radio, Spin, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '../../gql/graphql';
import { codeOf, requestIdOf } from '../../shared/query-state';
import { refusalText } from '../../shared/refusals';
import { useScope } from '../../shared/scope';
import { IMPORT_KINDS } from './import-steps';
import { DryRunImportDocument } from './imports.graphql';
import { uploadWorkbook } from './upload.request';

export interface ImportUploadProps {
  kind: ImportKind | undefined;
  onKind: (kind: ImportKind) => void;
  /** The dry run has been started. */
  onJob: (jobId: string) => void;
}

/** Kind, its template, and the file; a file that has arrived is tried at once. */
export function ImportUpload({ kind, onKind, onJob }: ImportUploadProps) {
  const { t } = useTranslation('imports');
  const { t: tActs } = useTranslation('acts');
  const { unitCode } = useScope();
  const [dryRun] = useMutation(DryRunImportDocument);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);

  const send = async (file: File, chosen: ImportKind) => {
    setBusy(true);
    setProblems([]);
    try {
      const upload = await uploadWorkbook(file);
      if (!('uploadId' in upload)) return setProblems([uploadProblem(upload)]);
      const { data } = await dryRun({ variables: { input: { uploadId: upload.uploadId, kind: chosen, unitCode } } });
      setProblems(data?.dryRunImport.errors.map(refusalText) ?? []);
      if (data?.dryRunImport.job) onJob(data.dryRunImport.job.id);
    } catch (error) {
      const id = requestIdOf(error);
      setProblems([
        codeOf(error) === 'FORBIDDEN' ? tActs('forbidden') : tActs('failedHint'),
        ...(id ? [tActs('requestNumber', { id })] : []),
      ]);
    } finally {
      setBusy(false);
    }
  };
  const uploadProblem = ({ status, message }: { status: number; message: string }) => {
    if (status === 401) return t('notSignedIn');
    if (status === 422 && message) return message;
    return t('uploadFailed', { status: status || '—', message });
  };

  return (
    <Flex vertical gap={16}>
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <legend className="cx-quiet">{t('kindLabel')}</legend>
        <Radio.Group
          value={kind ?? null}
          onChange={(event) => onKind(event.target.value as ImportKind)}
          style={{
            display: 'grid',
            gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))',
            gap: '8px 12px',
            alignItems: 'start',
            marginTop: 6,
          }}
          options={IMPORT_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        />
      </fieldset>
      {kind ? (
        <>
          <p style={{ margin: 0 }}>
            <a href={`/imports/templates/${kind}.xlsx`} download style={{ textDecoration: 'underline' }}>
              <DownloadOutlined aria-hidden /> {t('template', { kind: t(`kind.${kind}`) })}
            </a>{' '}
            <span className="cx-quiet">{t(`kindHint.${kind}`)}</span>
          </p>
          <Spin spinning={busy} description={t('uploading')}>
            <Upload.Dragger
              maxCount={1}
              showUploadList={false}
              disabled={busy}
              beforeUpload={(file) => {
                void send(file, kind);
                return false;
              }}
            >
              <p>
                <InboxOutlined aria-hidden style={{ fontSize: 28 }} />
              </p>
              <p>{t('choose')}</p>
              <p className="cx-quiet">{t('chooseHint')}</p>
            </Upload.Dragger>
          </Spin>
        </>
      ) : null}
      {problems.length > 0 ? <Alert type="error" showIcon role="alert" title={problems.join(' ')} /> : null}
    </Flex>
  );
}
