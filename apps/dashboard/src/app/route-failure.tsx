import { useTranslation } from 'react-i18next';

/** A page whose code broke or did not arrive (a new version was installed meanwhile): says so and offers to reload. */
export function RouteFailure() {
  const { t } = useTranslation('shared');
  return (
    <section className="cx-notice cx-notice-failed" role="alert">
      <h1>{t('pageBroke')}</h1>
      <p>{t('pageBrokeHint')}</p>
      <button type="button" className="cx-button" onClick={() => window.location.reload()}>
        {t('reload')}
      </button>
    </section>
  );
}
