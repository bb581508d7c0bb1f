import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { forgetOthers } from '../../features/queries/forget-others';
import { useViewer } from '../../shared/viewer';
import { PageWait } from '../page-wait';
import { AddressNote } from './address-note';
import { BottomBar } from './bottom-bar';
import { DeputyBar } from './deputy-bar';
import { GoKeys } from './go-keys';
import { MustChangePassword } from './must-change-password';
import { OpenExplanation } from './open-explanation';
import { ShortcutsKey } from './shortcuts-key';
import { SideNavigation } from './side-navigation';
import { TopBar } from './top-bar';

const STORAGE_KEY = 'chengxin.navigation';

/** Navigation at the left, scope at the top, the page; a bar at the bottom on a telephone. */
export function Frame({ here }: { here: string }) {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const [collapsed, setCollapsed] = useState(() => localStorage.getItem(STORAGE_KEY) === 'collapsed');
  const [sheet, setSheet] = useState<string | null>(null);
  useEffect(() => forgetOthers(viewer.id), [viewer.id]);
  const toggle = () => {
    localStorage.setItem(STORAGE_KEY, collapsed ? 'open' : 'collapsed');
    setCollapsed(!collapsed);
  };
  // The sheet belongs to the address it was opened on: going anywhere closes it.
  const sheetOpen = sheet === here;
  return (
    <div className={`cx-frame${collapsed ? ' cx-frame-collapsed' : ''}${sheetOpen ? ' cx-sheet-open' : ''}`}>
      <a className="cx-skip" href="#content">
        {t('skip')}
      </a>
      <SideNavigation collapsed={collapsed} onToggle={toggle} />
      <div className="cx-main">
        <TopBar />
        <DeputyBar />
        <AddressNote />
        <main id="content" className="cx-content" tabIndex={-1}>
          {/* With an initial password nothing is answered yet; a page would only say that it is refused. */}
          {viewer.mustChangePassword ? (
            <MustChangePassword />
          ) : (
            <Suspense fallback={<PageWait />}>
              <Outlet />
            </Suspense>
          )}
        </main>
      </div>
      <OpenExplanation />
      <ShortcutsKey />
      <GoKeys />
      <ScrollRestoration />
      <BottomBar open={sheetOpen} onMore={() => setSheet(sheetOpen ? null : here)} />
    </div>
  );
}
