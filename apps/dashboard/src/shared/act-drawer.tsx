import { Button, Drawer, Flex } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm, type ActFormProps } from './act-form';
import { useDiscard } from './use-discard';

export interface ActDrawerProps<Values extends object> extends Omit<ActFormProps<Values>, 'id'> {
  title: string;
  okText: string;
  /** The widest that it gets, in pixels. */
  width?: number;
  /** Above the form. */
  note?: ReactNode;
  /** Why it cannot be sent yet. */
  wait?: string | undefined;
  /** Whether closing loses something; by default when something was typed. */
  isUnsaved?: () => boolean;
  /** What is asked then. */
  discardText?: string;
  onClose: () => void;
}

/** A business act whose form is long, beside the page; closing it asks first when something was typed. */
export function ActDrawer<Values extends object>(props: ActDrawerProps<Values>) {
  const { title, okText, width = 560, note, wait, isUnsaved, discardText, onClose, act, ...form } = props;
  const { t } = useTranslation('acts');
  const id = useId().replaceAll(':', '');
  const { close, holder } = useDiscard(isUnsaved ?? (() => act.form.isFieldsTouched()), onClose, discardText);
  return (
    <Drawer
      open
      title={title}
      onClose={close}
      size={Math.min(width, window.innerWidth)}
      mask={{ closable: false }}
      footer={
        <Flex justify="end" align="center" gap={8}>
          {wait ? <span className="cx-quiet">{wait}</span> : null}
          <Button onClick={close}>{t('cancel')}</Button>
          <Button type="primary" htmlType="submit" form={id} loading={act.busy} disabled={wait !== undefined}>
            {okText}
          </Button>
        </Flex>
      }
    >
      {holder}
      {note}
      <ActForm id={id} act={act} {...form} />
    </Drawer>
  );
}
