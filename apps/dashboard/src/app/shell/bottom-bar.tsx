import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { TodoMark } from '../../features/duties/todo-badge';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { phonePlaces } from './navigation';
import { PlaceIcon } from './place-icon';

/** Four places for the thumb; shown at telephone width only. */
export function BottomBar({ open, onMore }: { open: boolean; onMore: () => void }) {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const { to } = useScope();
  return (
    <nav className="cx-bottom" aria-label={t('navigation')}>
      {phonePlaces(viewer.permissions).map((place) => (
        <NavLink key={place.path} to={to(place.path)}>
          <PlaceIcon place={place.key} />
          <span>
            {t(place.key)}
            {place.key === 'todo' ? <TodoMark /> : null}
          </span>
        </NavLink>
      ))}
      <button type="button" aria-expanded={open} onClick={onMore}>
        <PlaceIcon place="more" />
        {t('more')}
      </button>
    </nav>
  );
}
