import { Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ParameterPreview } from './parameter-preview';
import { ParameterValueField } from './parameter-value-field';
import type { Parameter } from './policy.page';

export interface TryParameterModalProps {
  parameter: Parameter;
  unitCode: string;
  unitName: string;
  onClose: () => void;
}

/** What another value would change, for those who may read parameters and not set them. */
export function TryParameterModal({ parameter, unitCode, unitName, onClose }: TryParameterModalProps) {
  const { t, i18n } = useTranslation('policy');
  const name = i18n.language === 'en' ? parameter.nameEn : parameter.nameZh;
  return (
    <Modal open footer={null} title={t('tryTitle', { name })} onCancel={onClose}>
      <Form layout="vertical">
        <p>{t('tryFor', { unit: unitName })}</p>
        <ParameterValueField parameter={parameter} />
        <ParameterPreview code={parameter.code} unitCode={unitCode} current={parameter.value} />
      </Form>
    </Modal>
  );
}
