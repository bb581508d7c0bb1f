import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useViewer } from '../../shared/viewer';
import { ParameterPreview } from './parameter-preview';
import { ParameterValueField } from './parameter-value-field';
import { SetPolicyParameterDocument } from './policy.graphql';
import type { Parameter } from './policy.page';

export interface SetParameterModalProps {
  parameter: Parameter;
  unitCode: string;
  unitName: string;
  onClose: () => void;
  onDone: () => void;
}

/** Another value from a day on, with a reason; what the value may be is the server's to say. */
export function SetParameterModal({ parameter, unitCode, unitName, onClose, onDone }: SetParameterModalProps) {
  const { t, i18n } = useTranslation('policy');
  const viewer = useViewer();
  const [set] = useMutation(SetPolicyParameterDocument);
  const name = i18n.language === 'en' ? parameter.nameEn : parameter.nameZh;
  return (
    <ActModal<{ value: string; effectiveFrom: string; reason: string }>
      title={t('setTitle', { name })}
      onClose={onClose}
      onDone={onDone}
      fields={['value', 'effectiveFrom', 'reason']}
      initialValues={{ effectiveFrom: viewer.today }}
      perform={async (values) => {
        const input = { code: parameter.code, unitCode, ...values, value: values.value.trim() };
        return (await set({ variables: { input } })).data?.setPolicyParameter.errors ?? [];
      }}
    >
      {() => (
        <>
          <p>{t('setFor', { unit: unitName })}</p>
          <ParameterValueField parameter={parameter} />
          <ParameterPreview code={parameter.code} unitCode={unitCode} current={parameter.value} />
          <DayField name="effectiveFrom" label={t('effectiveFrom')} />
          <ReasonField name="reason" label={t('reason')} />
        </>
      )}
    </ActModal>
  );
}
