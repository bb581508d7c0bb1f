import { useTranslation } from 'react-i18next';
import { useBoardScope } from './board-scope';

/** Says why a unit beside or above the own one shows figures only. */
export function OutsideNote() {
  const { t } = useTranslation('shared');
  return useBoardScope().within ? null : (
    <p className="cx-stale" role="note">
      {t('outside')}
    </p>
  );
}
