import { useTranslation } from 'react-i18next';

/** Says that figures will still change by what has just been recorded; nothing when they are up to date. */
export function UpdatingBadge({ updating }: { updating: boolean }) {
  const { t } = useTranslation('shared');
  if (!updating) return null;
  return (
    <>
      {' '}
      <span className="cx-updating" title={t('updatingHint')}>
        {t('updating')}
      </span>
    </>
  );
}
