import { BandTag, BarList } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { formatFraction } from '../format';
import { useScope } from '../scope';
import { useViewer, withinUnit } from '../viewer';
import { bandKey, bandTone, type IndicatorMeaning, type IndicatorPoint } from './indicator';
import { comparedWith, Difference, IndicatorFigure } from './indicator-figure';
import { toBarRows } from './to-bar-rows';

export interface UnitBarsProps {
  label: string;
  points: readonly IndicatorPoint[];
  meaning: IndicatorMeaning | undefined;
  /** Page a bar leads to, in its unit. */
  path: string;
  /** Among peers: the subject; the others are context. */
  ownCode?: string;
}

/** Units side by side: sorted bars with target ticks, and the chosen comparison behind each figure. */
export function UnitBars({ label, points, meaning, path, ownCode }: UnitBarsProps) {
  const { t } = useTranslation('charts');
  const shared = useTranslation('shared').t;
  const viewer = useViewer();
  const { to, comparison } = useScope();
  const compared = { previous: 'previousShort', lastYear: 'lastYearShort', target: 'gapShort' }[comparison];
  return (
    <BarList
      label={label}
      rows={toBarRows(points, ownCode).map(({ source, ...row }) => {
        const change = { previous: source.previousChange, lastYear: source.lastYearChange, target: source.targetGap }[comparison];
        return {
          ...row,
          strong: ownCode === undefined || row.own,
          to: withinUnit(viewer.unit.code, viewer.unit.level, row.key) ? to(path, { unitCode: row.key }) : undefined,
          valueText: <IndicatorFigure figure={source} />,
          targetText: `${row.label} ${formatFraction(source.numerator, source.denominator)}`,
          note: (
            <>
              <Difference
                label={t(compared)}
                figure={source}
                focus={comparedWith[comparison](source)}
                change={change}
                better={meaning?.direction}
              />
              {source.band === 'NONE' && source.state === 'REPORTED' ? null : (
                <BandTag tone={bandTone(source)}>{shared(bandKey(source))}</BandTag>
              )}
            </>
          ),
        };
      })}
    />
  );
}
