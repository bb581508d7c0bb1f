import { PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** An address that no page has. */
export function NotFoundPage() {
  const { t } = useTranslation('shared');
  return <PageState kind="empty" title={t('notFound')} hint={<Link to="/overview">{t('toOverview')}</Link>} />;
}
