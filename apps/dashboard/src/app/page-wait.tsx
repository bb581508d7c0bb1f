import { useTranslation } from 'react-i18next';

/** Holds the place while the code of a page is on its way; no part of Ant Design is needed for it. */
export function PageWait() {
  const { t } = useTranslation('shared');
  return (
    <div className="cx-skeleton" role="status" aria-busy="true">
      <span className="cx-visually-hidden">{t('loading')}</span>
      <div className="cx-skeleton-line" aria-hidden="true">
        <span />
      </div>
      <div className="cx-skeleton-cards" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
