import { StarOutlined } from '@ant-design/icons';
import { Popover } from '@chengxin/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewAct } from './view-act.modals';

const ViewsList = lazy(async () => ({ default: (await import('./views-list')).ViewsList }));
const ViewActModals = lazy(async () => ({ default: (await import('./view-act.modals')).ViewActModals }));

/** Named views: save the current page, open one, copy its link, rename, share and delete one's own. */
export function ViewsMenu() {
  const { t } = useTranslation('views');
  const [act, setAct] = useState<ViewAct>();
  return (
    <>
      <Popover
        align="end"
        className="cx-views"
        label={t('menu')}
        trigger={
          <>
            <StarOutlined aria-hidden /> <span className="cx-views-name">{t('title')}</span>
          </>
        }
      >
        {(close) => (
          <Suspense fallback={<p className="cx-quiet">…</p>}>
            <ViewsList
              onAct={(chosen) => {
                close();
                setAct(chosen);
              }}
              onOpened={close}
            />
          </Suspense>
        )}
      </Popover>
      {act ? (
        <Suspense fallback={null}>
          <ViewActModals act={act} onClose={() => setAct(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}
