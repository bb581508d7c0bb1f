import { InboxOutlined } from '@ant-design/icons';
import type { PaperForm } from '@chengxin/papers/domain';
import { Alert, Checkbox, Flex, Modal, Spin, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../shared/language';
import { refusalText } from '../../shared/refusals';
import { FieldNames } from './field-names';
import { type CheckedTemplate, checkTemplate, setTemplate } from './form-templates.request';

export interface ReplaceTemplateProps {
  form: PaperForm;
  cityCode: string;
  onClose: () => void;
  onDone: () => void;
}

/**
 * Another template: looked at first, with what its names are, and taken when every one of them is filled. That it leaves out something of the
 * form, such as the licence of an applicant, is accepted by a tick.
 */
export function ReplaceTemplateModal({ form, cityCode, onClose, onDone }: ReplaceTemplateProps) {
  const { t } = useTranslation('form-templates');
  const { t: tActs } = useTranslation('acts');
  const [file, setFile] = useState<File>();
  const [check, setCheck] = useState<CheckedTemplate>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [isAccepted, setAccepted] = useState(false);
  const isRefused = problems.length > 0;
  const lacks = check !== undefined && check.missing.length > 0;
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().catch(() => setProblems([t('unreadable')]));
    setBusy(false);
  };
  const look = (chosen: File) =>
    attempt(async () => {
      setFile(chosen);
      setCheck(undefined);
      setProblems([]);
      setAccepted(false);
      const answer = await checkTemplate(form, chosen);
      if ('code' in answer) return setProblems([refusalText(answer)]);
      setCheck(answer);
      setProblems(answer.problems.map((problem) => refusalText({ code: '', message: problem[currentLanguage()], path: [] })));
    });
  const take = (chosen: File) =>
    attempt(async () => {
      const refusals = await setTemplate(form, cityCode, chosen);
      if (refusals.length > 0) return setProblems(refusals.map(refusalText));
      onDone();
      onClose();
    });
  return (
    <Modal
      open
      title={t('replaceTitle', { form: t(`form.${form}`) })}
      onCancel={onClose}
      okText={t('take')}
      cancelText={tActs('cancel')}
      onOk={() => (file ? void take(file) : undefined)}
      okButtonProps={{ disabled: !check || isRefused || (lacks && !isAccepted) }}
      confirmLoading={busy && check !== undefined}
      mask={{ closable: false }}
    >
      <Flex vertical gap={12}>
        <Spin spinning={busy} description={t('checking')}>
          <Upload.Dragger
            accept=".docx"
            maxCount={1}
            showUploadList={false}
            disabled={busy}
            beforeUpload={(chosen) => {
              void look(chosen);
              return false;
            }}
          >
            <p>
              <InboxOutlined aria-hidden style={{ fontSize: 28 }} />
            </p>
            <p>{t('choose')}</p>
            {file ? (
              <p>
                <strong style={{ overflowWrap: 'anywhere' }}>{file.name}</strong>
              </p>
            ) : null}
          </Upload.Dragger>
        </Spin>
        <div role="status">{check ? <Checked check={check} /> : null}</div>
        {lacks && !isRefused ? (
          <Checkbox checked={isAccepted} onChange={({ target }) => setAccepted(target.checked)}>
            {t('without')}
          </Checkbox>
        ) : null}
        {isRefused ? (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={problems.map((problem) => (
              <div key={problem} style={{ overflowWrap: 'anywhere' }}>
                {problem}
              </div>
            ))}
          />
        ) : null}
      </Flex>
    </Modal>
  );
}

function Checked({ check: { known, missing } }: { check: CheckedTemplate }) {
  const { t } = useTranslation('form-templates');
  return (
    <>
      {known.length > 0 ? <FieldNames label={t('known', { count: known.length })} names={known} /> : null}
      {missing.length > 0 ? (
        <Alert type="warning" showIcon title={t('missing', { names: missing.map((name) => `{{${name}}}`).join(' ') })} />
      ) : (
        <p>{t('complete')}</p>
      )}
    </>
  );
}
