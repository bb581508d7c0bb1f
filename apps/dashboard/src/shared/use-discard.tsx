import { Modal } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Closes a form, and asks first while something in it is not saved; `holder` has to stand in the page. */
export function useDiscard(
  isUnsaved: () => boolean,
  onClose: () => void,
  title?: string,
): { close: () => void; holder: ReactElement } {
  const { t } = useTranslation('acts');
  const [confirm, holder] = Modal.useModal();
  const close = () => {
    if (!isUnsaved()) return onClose();
    void confirm.confirm({
      title: title ?? t('discard'),
      okText: t('discardOk'),
      cancelText: t('discardCancel'),
      onOk: onClose,
    });
  };
  return { close, holder };
}
