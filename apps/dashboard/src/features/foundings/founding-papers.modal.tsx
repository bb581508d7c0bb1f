import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FoundingDetailFragment } from '../../gql/graphql';
import { useMay } from '../../shared/viewer';

interface Values {
  paper: string;
  reason?: string;
}

/** Annexes 1 to 4, which are signed before the founding meeting, as Word files; with full names for a reason that is kept. */
export function FoundingPapersModal({ founding, onClose }: { founding: FoundingDetailFragment; onClose: () => void }) {
  const { t } = useTranslation('foundings');
  const { t: tPapers } = useTranslation('papers');
  const mayReveal = useMay('PERSONAL_REVEAL');
  const [form] = Form.useForm<Values>();
  const applicants = founding.unsignedCount + founding.signedCount;
  const papers = [
    ...(applicants + founding.invitedCount > 0 ? ['application'] : []),
    ...(applicants > 0 ? ['pledge'] : []),
    ...['charter', 'covenant'],
  ];
  const save = async (): Promise<void> => {
    const { paper, reason } = await form.validateFields();
    const query = new URLSearchParams({ group: founding.id, ...(reason?.trim() && { reason: reason.trim() }) });
    window.location.assign(`/papers/${paper}.docx?${query}`);
    onClose();
  };
  return (
    <Modal open title={t('papers.title')} okText={t('papers.save')} onOk={() => save().catch(() => undefined)} onCancel={onClose}>
      <Form<Values> form={form} layout="vertical" initialValues={{ paper: papers[0] ?? '' }}>
        <p className="cx-quiet">{t('papers.note')}</p>
        <Form.Item name="paper" label={tPapers('form')}>
          <Select options={papers.map((value) => ({ value, label: tPapers(`forms.${value}`) }))} />
        </Form.Item>
        {mayReveal ? (
          <Form.Item
            name="reason"
            label={t('papers.reason')}
            rules={[{ min: 4, whitespace: true, message: t('papers.reasonRule') }]}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} maxLength={200} />
          </Form.Item>
        ) : null}
      </Form>
    </Modal>
  );
}
