import { differenceOf, type IndicatorMeaning, type IndicatorPoint } from '../../shared/indicators/indicator';
import { type TrendPoint, toTrendSeries } from '../../shared/indicators/to-trend-series';

/** One unit's small line, and what has become of it since its first figure. */
export interface Development {
  unitCode: string;
  unitName: string;
  series: TrendPoint[];
  first: IndicatorPoint | null;
  last: IndicatorPoint | null;
  /** Last value minus first, exactly; null unless there are two. */
  change: string | null;
}

/** One line per unit, the greatest progress first; where lower is better that is the greatest fall. Units with no change to tell stand last. */
export function toDevelopments(
  points: readonly IndicatorPoint[],
  from: string,
  to: string,
  direction: IndicatorMeaning['direction'] | undefined,
): Development[] {
  const sign = direction === 'LOWER_IS_BETTER' ? -1 : 1;
  return [...new Set(points.map((point) => point.unitCode))]
    .map((unitCode) =>
      developmentOf(
        points.filter((point) => point.unitCode === unitCode),
        from,
        to,
      ),
    )
    .sort((a, b) => {
      if (a.change === null || b.change === null) return Number(a.change === null) - Number(b.change === null) || order(a, b);
      return sign * (Number(b.change) - Number(a.change)) || order(a, b);
    });
}

const order = (a: Development, b: Development): number => a.unitCode.localeCompare(b.unitCode);

function developmentOf(points: readonly IndicatorPoint[], from: string, to: string): Development {
  const series = toTrendSeries(points, from, to);
  const reported = series.flatMap(({ source }) => (source?.state === 'REPORTED' ? [source] : []));
  const [first, last] = [reported[0] ?? null, reported.at(-1) ?? null];
  return {
    unitCode: points[0]?.unitCode ?? '',
    unitName: points[0]?.unitName ?? '',
    series,
    first,
    last,
    change: first && last && first !== last ? differenceOf(last, first) : null,
  };
}
