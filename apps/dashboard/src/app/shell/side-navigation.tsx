import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { sectionsFor } from './navigation';
import { PlaceIcon } from './place-icon';

/** The left navigation; collapsed it shows pictures only, with the name as tip. */
export function SideNavigation({ collapsed, onToggle }: { collapsed: boolean; onToggle: () => void }) {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const { to } = useScope();
  return (
    <nav className="cx-side" aria-label={t('navigation')}>
      <div className="cx-brand">
        <span className="cx-seal" aria-hidden="true">
          诚
        </span>
        <span className="cx-brand-words">
          <strong>{t('product')}</strong>
          <small>{t('subtitle')}</small>
        </span>
      </div>
      {sectionsFor(viewer.permissions).map((section) => (
        <section key={section.key} aria-label={t(section.key)}>
          <p className="cx-side-title" aria-hidden="true">
            {t(section.key)}
          </p>
          <ul>
            {section.places.map((place) => (
              <li key={place.path}>
                <NavLink to={to(place.path)} title={collapsed ? t(place.key) : undefined}>
                  <PlaceIcon place={place.key} />
                  <span className="cx-side-name">{t(place.key)}</span>
                </NavLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <button type="button" className="cx-side-toggle" onClick={onToggle} aria-label={t(collapsed ? 'expand' : 'collapse')}>
        {collapsed ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
        <span className="cx-side-name">{t('collapse')}</span>
      </button>
    </nav>
  );
}
