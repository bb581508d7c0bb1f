import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField, ReasonField } from '../../shared/act-form';
import { useViewer } from '../../shared/viewer';

/** The day on which something ends; on its first day that takes it back, as if it had not been, which needs a reason. */
export function EndFields({ day, label, since, reason }: { day: string; label: string; since: string; reason?: string }) {
  const { t } = useTranslation('mutual-aid');
  const { today } = useViewer();
  const takesBack = Form.useWatch(day) === since;
  return (
    <>
      <DayField name={day} label={label} max={today} />
      <p className="cx-quiet">{t(takesBack ? 'takesBack' : 'mayTakeBack', { day: since })}</p>
      {takesBack || reason ? <ReasonField name="reason" label={takesBack ? t('takeBackReason') : (reason ?? '')} /> : null}
    </>
  );
}
