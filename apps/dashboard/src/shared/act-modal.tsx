import { Modal } from 'antd';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from './act-form';
import type { Refusal } from './refusals';
import { useAct } from './use-act';
import { useDiscard } from './use-discard';

export interface ActModalProps<Values extends object> {
  title: string;
  onClose: () => void;
  onDone: () => void;
  /** Names of the fields, for refusals that name them by `path`. */
  fields: readonly (keyof Values & string)[];
  /** Sends the values and answers the payload's errors. */
  perform: (values: Values) => Promise<readonly Refusal[]>;
  initialValues?: Partial<Values>;
  okText?: string;
  danger?: boolean;
  children: (refused: ReadonlySet<string>) => ReactNode;
}

/** One business act in a dialog: mounted when opened. Esc closes, and asks first when something was typed; the focus goes back to what opened it. */
export function ActModal<Values extends object>(props: ActModalProps<Values>) {
  const { t } = useTranslation('acts');
  const id = useId().replaceAll(':', '');
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => (opener instanceof HTMLElement ? opener.focus() : undefined), [opener]);
  const act = useAct<Values>(props.fields, props.perform, () => {
    props.onDone();
    props.onClose();
  });
  const { close, holder } = useDiscard(() => act.form.isFieldsTouched(), props.onClose);
  return (
    <Modal
      open
      title={props.title}
      onCancel={close}
      okText={props.okText ?? t('save')}
      cancelText={t('cancel')}
      okButtonProps={{ htmlType: 'submit', form: id, danger: props.danger ?? false }}
      confirmLoading={act.busy}
      mask={{ closable: false }}
    >
      {holder}
      <ActForm id={id} act={act} {...(props.initialValues ? { initialValues: props.initialValues } : {})}>
        {props.children(act.refused)}
      </ActForm>
    </Modal>
  );
}
