import { useQuery } from '@apollo/client/react';
import { Popover } from '@chengxin/ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { ReadState } from '../../shared/read-state';
import { useScope } from '../../shared/scope';
import { useViewer, withinUnit } from '../../shared/viewer';
import { UnitPathDocument } from './shell.graphql';

const UnitChoices = lazy(async () => ({ default: (await import('./unit-choices')).UnitChoices }));

/** The unit as a path from the province down; its last part opens the units beside and below. */
export function UnitPath() {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const { pathname } = useLocation();
  const { unitCode, to } = useScope();
  const asked = useQuery(UnitPathDocument, { variables: { code: unitCode }, fetchPolicy: 'cache-first' });
  // The unit of before stands until the next one is there, and no longer when that one cannot be read.
  const unit = (asked.data ?? (asked.error ? undefined : asked.previousData))?.unit;
  // A single group or retailer is one unit's: going up leads to the list.
  const page = `/${pathname.split('/')[1] ?? ''}`;
  return (
    <nav className="cx-path" aria-label={t('unitPath')}>
      <ol>
        {(unit?.ancestors ?? []).map((above) => (
          <li key={above.code} className="cx-path-above">
            {withinUnit(viewer.unit.code, viewer.unit.level, above.code) ? (
              <Link to={to(page, { unitCode: above.code })}>{above.name}</Link>
            ) : (
              <span>{above.name}</span>
            )}
          </li>
        ))}
        <li>
          <Popover trigger={<strong>{unit?.name ?? unitCode}</strong>} label={`${t('switchUnit')}: ${unit?.name ?? unitCode}`}>
            {(close) => (
              <Suspense fallback={<p className="cx-quiet">…</p>}>
                <UnitChoices page={page} onChosen={close} />
              </Suspense>
            )}
          </Popover>
        </li>
        {asked.error ? (
          <li>
            <ReadState asked={asked} />
          </li>
        ) : null}
      </ol>
    </nav>
  );
}
