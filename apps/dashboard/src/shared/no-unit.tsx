import { PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useScope } from './scope';
import { useViewer } from './viewer';

/** The address names a unit that does not exist: leads back to the own one. */
export function NoUnit() {
  const { t } = useTranslation('shared');
  const { homeUnit } = useViewer();
  const { to } = useScope();
  return (
    <PageState
      kind="empty"
      title={t('noUnit')}
      hint={<Link to={to('/overview', { unitCode: homeUnit.code })}>{homeUnit.name}</Link>}
    />
  );
}
