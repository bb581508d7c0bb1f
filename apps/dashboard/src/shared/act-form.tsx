import { Alert, Form, type FormProps, Input } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from './refusals';
import type { Act } from './use-act';

export interface ActFormProps<Values extends object> {
  id: string;
  act: Act<Values>;
  initialValues?: Partial<Values>;
  onValuesChange?: FormProps<Values>['onValuesChange'];
  children: ReactNode;
}

/** One column, labels above; refusals that no field answers for stand at the top. Enter submits; the first reason of a refusal is brought into sight. */
export function ActForm<Values extends object>({ id, act, initialValues, onValuesChange, children }: ActFormProps<Values>) {
  const { refusals } = act;
  useEffect(() => {
    if (refusals === 0) return;
    // Its words, and a field that was hidden until refused, are there some paints later.
    let frame = 0;
    let left = MOST_PAINTS;
    const look = () => {
      left -= 1;
      if (!showFirst(document.getElementById(id)) && left > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [refusals, id]);
  return (
    <Form<Values>
      id={id}
      name={id}
      form={act.form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={initialValues}
      onFinish={(values) => void act.submit(values)}
      onValuesChange={(changed, all) => {
        act.amend(changed);
        onValuesChange?.(changed, all);
      }}
    >
      <ActVerdict act={act} />
      {children}
    </Form>
  );
}

const CONTROL = ':is(input:not([type="hidden"], [type="file"]), textarea, select, button, [tabindex]):not([disabled])';

/** How many paints long the words of a refusal are looked for. */
const MOST_PAINTS = 60;

/** Puts the focus into the first field of a form that is refused, and its reason into sight; without one, the reasons at the top. Whether there is one. */
function showFirst(form: HTMLElement | null): boolean {
  const reason = form?.querySelector('.ant-form-item-explain-error') ?? form?.querySelector('.ant-alert-error');
  reason?.closest('.ant-form-item')?.querySelector<HTMLElement>(CONTROL)?.focus({ preventScroll: true });
  reason?.scrollIntoView({ block: 'center' });
  return Boolean(reason);
}

/** Why nothing was done: refusals without a field, or the failure with its request number. */
function ActVerdict<Values extends object>({ act }: { act: Act<Values> }) {
  const { t } = useTranslation('acts');
  const { rest, failure } = act;
  if (rest.length > 0) {
    const reasons = (
      <ul className="cx-reasons">
        {rest.map((refusal) => (
          <li key={`${refusal.code}-${refusal.message}`}>{refusalText(refusal)}</li>
        ))}
      </ul>
    );
    return <Alert type="error" showIcon title={t('refused')} description={reasons} style={{ marginBottom: 16 }} role="alert" />;
  }
  if (!failure) return null;
  const hint = failure.code === 'FORBIDDEN' ? t('forbidden') : failure.code === 'CONFLICT' ? t('conflict') : t('failedHint');
  const description = failure.requestId ? `${hint} ${t('requestNumber', { id: failure.requestId })}` : hint;
  return <Alert type="error" showIcon title={t('failed')} description={description} style={{ marginBottom: 16 }} role="alert" />;
}

export interface ReasonFieldProps {
  name: string;
  label: string;
  /** Shown from the start, or only once `refused` names it. */
  refused?: ReadonlySet<string>;
  optional?: boolean;
}

/** A reason in words. With `refused` it appears when the rule asked for it, so that a warning can be overruled with a reason. */
export function ReasonField({ name, label, refused, optional = false }: ReasonFieldProps) {
  const { t } = useTranslation('acts');
  const hidden = refused !== undefined && !refused.has(name);
  return (
    <Form.Item
      name={name}
      label={label}
      hidden={hidden}
      rules={hidden || optional ? [] : [{ required: true, whitespace: true, message: t('required') }]}
    >
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} maxLength={500} />
    </Form.Item>
  );
}

/** A day, typed or picked; the value is `YYYY-MM-DD`. */
export function DayField({ name, label, max }: { name: string; label: string; max?: string }) {
  const { t } = useTranslation('acts');
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('required') }]}>
      <Input type="date" style={{ width: 200 }} {...(max ? { max } : {})} />
    </Form.Item>
  );
}
