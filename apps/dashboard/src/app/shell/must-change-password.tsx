import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PasswordDialog = lazy(async () => ({ default: (await import('./password-dialog')).PasswordDialog }));

/** Reminds of the initial password until it is changed. */
export function MustChangePassword() {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  return (
    <p className="cx-stale" role="status">
      {t('mustChange')}
      <button type="button" className="cx-button" onClick={() => setOpen(true)}>
        {t('changePassword')}
      </button>
      {open ? (
        <Suspense fallback={null}>
          <PasswordDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </p>
  );
}
