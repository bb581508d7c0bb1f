import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorCode } from '../../gql/graphql';
import { ExplainLink } from '../explain-link';
import { formatFraction } from '../format';
import { useScope } from '../scope';
import { useViewer, withinUnit } from '../viewer';
import { bandKey, bandTone, formatIndicator, type IndicatorMeaning, type IndicatorPoint, indicatorName } from './indicator';

export interface IndicatorMatrixProps {
  caption: string;
  codes: readonly IndicatorCode[];
  /** Rows in the order of the codes of the units; the own unit's total may come last by `total`. */
  points: readonly IndicatorPoint[];
  total?: readonly IndicatorPoint[];
  meanings: readonly IndicatorMeaning[];
  path: string;
}

/** Units × indicators with the figure in every cell, its band as a mark and its fraction below. */
export function IndicatorMatrix({ caption, codes, points, total, meanings, path }: IndicatorMatrixProps) {
  const { t } = useTranslation('shared');
  const viewer = useViewer();
  const { to } = useScope();
  const units = [...new Map(points.map((point) => [point.unitCode, point.unitName]))].sort(([a], [b]) => a.localeCompare(b));
  const totalName = total?.[0]?.unitName;
  return (
    <div className="cx-twin cx-matrix" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="cx-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {codes.map((code) => (
              <th key={code} scope="col" className="cx-right">
                {indicatorName(meanings.find((one) => one.code === code))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(([code, name]) => (
            <tr key={code}>
              <th scope="row">
                {withinUnit(viewer.unit.code, viewer.unit.level, code) ? (
                  <Link to={to(path, { unitCode: code })}>{name}</Link>
                ) : (
                  name
                )}
              </th>
              <Cells codes={codes} points={points.filter((point) => point.unitCode === code)} />
            </tr>
          ))}
        </tbody>
        {total && totalName ? (
          <tfoot>
            <tr>
              <th scope="row">{totalName}</th>
              <Cells codes={codes} points={total} />
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function Cells({ codes, points }: { codes: readonly IndicatorCode[]; points: readonly IndicatorPoint[] }) {
  const { t } = useTranslation('shared');
  return codes.map((code) => {
    const point = points.find((one) => one.code === code);
    if (!point) return <td key={code} />;
    const tone = bandTone(point);
    const word = t(bandKey(point));
    return (
      <td key={code} className={`cx-right cx-figure cx-cell-${tone}`} title={word}>
        <ExplainLink figure={point}>{formatIndicator(point)}</ExplainLink>
        {point.state === 'REPORTED' && point.band === 'NONE' ? null : <span className="cx-cell-word"> {word}</span>}
        <br />
        <span className="cx-fraction">
          {point.state === 'REPORTED' ? formatFraction(point.numerator, point.denominator) : ''}
        </span>
      </td>
    );
  });
}
