import { useTranslation } from 'react-i18next';
import { formatRate } from '../../shared/format';

/** A quiet hint where somebody came, but fewer than half of those expected: all are to meet (SD-R14, SD-R15). */
export function FewPresent({ present, expected }: { present: number; expected: number }) {
  const { t } = useTranslation('meetings');
  if (present === 0 || present * 2 >= expected) return null;
  return (
    <p className="cx-quiet" style={{ margin: '4px 0 8px' }}>
      {t('signIn.few', { share: formatRate(present / expected) })}
    </p>
  );
}
