import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A link-like button in a row, named for screen readers with the row that it is about. */
export function RowAct(props: { label: string; name: string; onClick: () => void; danger?: boolean }) {
  const { t } = useTranslation('mutual-aid');
  const { label, name, onClick, danger = false } = props;
  return (
    <Button type="link" size="small" danger={danger} aria-label={t('of', { act: label, name })} onClick={onClick}>
      {label}
    </Button>
  );
}
