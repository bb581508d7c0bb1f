import { TableTwin, useNarrow } from '@chengxin/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorCode } from '../../gql/graphql';
import { formatFraction } from '../format';
import { useScope } from '../scope';
import { useViewer, withinUnit } from '../viewer';
import { bandKey, bandTone, type IndicatorMeaning, type IndicatorPoint, indicatorName } from './indicator';
import { IndicatorFigure } from './indicator-figure';

export interface IndicatorMatrixProps {
  caption: string;
  codes: readonly IndicatorCode[];
  /** Rows in the order of the codes of the units; the own unit's total may come last by `total`. */
  points: readonly IndicatorPoint[];
  total?: readonly IndicatorPoint[];
  meanings: readonly IndicatorMeaning[];
  path: string;
}

/** Units × indicators with the figure in every cell, its band as a mark and its fraction below; on a telephone a card for each unit. */
export function IndicatorMatrix({ caption, codes, points, total, meanings, path }: IndicatorMatrixProps) {
  const { t } = useTranslation('shared');
  const viewer = useViewer();
  const { to } = useScope();
  const units = [...new Map(points.map((point) => [point.unitCode, point.unitName]))].sort(([a], [b]) => a.localeCompare(b));
  const totalName = total?.[0]?.unitName;
  const narrow = useNarrow();
  const nameOf = (code: IndicatorCode) => indicatorName(meanings.find((one) => one.code === code));
  const unitLink = (code: string, name: string) =>
    withinUnit(viewer.unit.code, viewer.unit.level, code) ? <Link to={to(path, { unitCode: code })}>{name}</Link> : name;
  if (narrow) {
    const card = (key: string, unit: ReactNode, own: readonly IndicatorPoint[]) => ({
      key,
      unit,
      ...Object.fromEntries(own.map((point) => [point.code, <Cell key={point.code} point={point} />])),
    });
    return (
      <TableTwin
        caption={caption}
        data={{
          columns: [
            { key: 'unit', title: t('unit') },
            ...codes.map((code) => ({ key: code, title: nameOf(code), figure: true })),
          ],
          rows: [
            ...units.map(([code, name]) =>
              card(
                code,
                unitLink(code, name),
                points.filter((point) => point.unitCode === code),
              ),
            ),
            ...(total && totalName ? [card('total', totalName, total)] : []),
          ],
        }}
      />
    );
  }
  return (
    <div className="cx-twin cx-matrix" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="cx-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {codes.map((code) => (
              <th key={code} scope="col" className="cx-right">
                {nameOf(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(([code, name]) => (
            <tr key={code}>
              <th scope="row">{unitLink(code, name)}</th>
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
    return (
      <td key={code} className={`cx-right cx-figure cx-cell-${bandTone(point)}`} title={t(bandKey(point))}>
        <Cell point={point} />
      </td>
    );
  });
}

/** The figure, its band as a word, its fraction below. */
function Cell({ point }: { point: IndicatorPoint }) {
  const { t } = useTranslation('shared');
  return (
    <>
      <IndicatorFigure figure={point} />
      {point.state === 'REPORTED' && point.band === 'NONE' ? null : <span className="cx-cell-word"> {t(bandKey(point))}</span>}
      <br />
      <span className="cx-fraction">{point.state === 'REPORTED' ? formatFraction(point.numerator, point.denominator) : ''}</span>
    </>
  );
}
