import { drawn, type IndicatorPoint } from './indicator';

/** A bar of the comparison of units. */
export interface BarRow {
  key: string;
  label: string;
  /** Drawn length; null when there is nothing to draw. */
  value: number | null;
  target: number | null;
  own: boolean;
  source: IndicatorPoint;
}

/** One bar per unit, longest first; what is not reported or does not apply stands last, in the order of the codes. */
export function toBarRows(points: readonly IndicatorPoint[], ownCode?: string): BarRow[] {
  return points
    .map((point) => ({
      key: point.unitCode,
      label: point.unitName,
      value: point.state === 'REPORTED' ? drawn(point.measure, point.value) : null,
      target: drawn(point.measure, point.target),
      own: point.unitCode === ownCode,
      source: point,
    }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || a.key.localeCompare(b.key);
      return b.value - a.value || a.key.localeCompare(b.key);
    });
}

/** The units that miss the target of an indicator, worst first. */
export function missedUnits(points: readonly IndicatorPoint[]): IndicatorPoint[] {
  return points
    .filter((point) => point.state === 'REPORTED' && (point.band === 'MISSED' || point.band === 'NEAR'))
    .sort((a, b) => Number(a.targetGap) - Number(b.targetGap));
}
