import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReadState } from '../../shared/read-state';
import { useScope } from '../../shared/scope';
import { useViewer, withinUnit } from '../../shared/viewer';
import { UnitNeighboursDocument } from './shell.graphql';

interface Choice {
  code: string;
  name: string;
  level: string;
}

/** The units beside and below the chosen one, as far as the viewer may go there. */
export function UnitChoices({ page, onChosen }: { page: string; onChosen: () => void }) {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const { unitCode, to } = useScope();
  const asked = useQuery(UnitNeighboursDocument, { variables: { code: unitCode }, fetchPolicy: 'cache-first' });
  const allowed = (choices: readonly Choice[] | undefined) =>
    (choices ?? []).filter((one) => one.level !== 'PLACE' && withinUnit(viewer.unit.code, viewer.unit.level, one.code));
  if (!asked.data) return <ReadState asked={asked} />;
  const { data } = asked;
  const lists = [
    { key: 'children', units: allowed(data.unit?.children) },
    { key: 'siblings', units: allowed(data.unit?.parent?.children) },
  ].filter((list) => list.units.some((one) => one.code !== unitCode));
  if (lists.length === 0 && viewer.homeUnit.code === unitCode) return <p className="cx-quiet">{t('noOtherUnit')}</p>;
  return (
    <div className="cx-choices">
      {viewer.homeUnit.code === unitCode ? null : (
        <Link className="cx-choice" to={to(page, { unitCode: viewer.homeUnit.code })} onClick={onChosen}>
          {t('ownUnit')} · {viewer.homeUnit.name}
        </Link>
      )}
      {lists.map((list) => (
        <section key={list.key}>
          <h2>{t(list.key)}</h2>
          <ul>
            {list.units.map((one) => (
              <li key={one.code}>
                <Link
                  className="cx-choice"
                  aria-current={one.code === unitCode ? 'true' : undefined}
                  to={to(page, { unitCode: one.code })}
                  onClick={onChosen}
                >
                  {one.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
