import { message } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Says that an act was done, then has the page ask again; the holder stands in the page. */
export function useDone(refetch: () => unknown): { done: () => void; holder: ReactNode } {
  const { t } = useTranslation('mutual-aid');
  const [toast, holder] = message.useMessage();
  const done = () => {
    void toast.success(t('done'));
    void refetch();
  };
  return { done, holder };
}
