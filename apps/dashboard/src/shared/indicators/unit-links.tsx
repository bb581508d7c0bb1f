import { Fragment } from 'react';
import { Link } from 'react-router';
import { currentLanguage } from '../language';
import { useScope } from '../scope';
import { useViewer, withinUnit } from '../viewer';
import type { IndicatorPoint } from './indicator';
import { IndicatorFigure } from './indicator-figure';

/** Units with their figures, as links where the viewer may go there: `应县 66.1 %、右玉县 68.9 %`. */
export function UnitLinks({ points, path }: { points: readonly IndicatorPoint[]; path: string }) {
  const viewer = useViewer();
  const { to } = useScope();
  return points.map((point, index) => (
    <Fragment key={point.unitCode}>
      {index > 0 ? (currentLanguage() === 'zh' ? '、' : ', ') : null}
      {withinUnit(viewer.unit.code, viewer.unit.level, point.unitCode) ? (
        <Link to={to(path, { unitCode: point.unitCode })}>{point.unitName}</Link>
      ) : (
        point.unitName
      )}{' '}
      <IndicatorFigure figure={point} />
    </Fragment>
  ));
}
