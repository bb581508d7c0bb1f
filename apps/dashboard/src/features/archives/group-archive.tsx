import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { ArchiveBox } from './archive-box';

/** On the page of a group: its archive box. */
export function GroupArchive({ group }: { group: { readonly id: string; readonly status: string } }) {
  const { t } = useTranslation('archives');
  const { to } = useScope();
  const { today } = useViewer();
  return (
    <section className="cx-panel" id="archive" tabIndex={-1}>
      <div className="cx-panel-header">
        <h2>{t('box')}</h2>
        <div className="cx-panel-tools">
          <Link to={to('/archives', { month: today.slice(0, 7) })}>{t('matrix')}</Link>
        </div>
      </div>
      <ArchiveBox owner={{ groupId: group.id }} open={group.status === 'ACTIVE'} />
    </section>
  );
}
