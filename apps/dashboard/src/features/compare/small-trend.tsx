import { sparkPath } from '@chengxin/ui';
import type { MouseEvent } from 'react';
import type { Axis, TrendPoint } from '../../shared/indicators/to-trend-series';

const WIDTH = 240;
const HEIGHT = 84;
const EDGE = 6;

export interface SmallTrendProps {
  series: readonly TrendPoint[];
  /** The same for all lines that stand side by side. */
  axis: Axis;
  /** Months of the longest line; shorter ones end where it ends. */
  length: number;
  /** What a screen reader says. */
  label: string;
  /** A click on the line, at its nearest month. */
  onPoint: (point: TrendPoint) => void;
}

/** A small line on an axis shared with its neighbours, with the target dashed; plain SVG. */
export function SmallTrend({ series, axis: { domain }, length, label, onPoint }: SmallTrendProps) {
  const [low, high] = domain;
  const x = (index: number) => EDGE + ((index + length - series.length) * (WIDTH - 2 * EDGE)) / Math.max(1, length - 1);
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE);
  const values = series.map((point) => point.value);
  const last = values.findLastIndex((value) => value !== null);
  const end = values[last];
  const open = ({ currentTarget, clientX }: MouseEvent<SVGSVGElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const at = ((clientX - left) / width) * WIDTH;
    const [nearest] = series.map((point, index) => ({ point, away: Math.abs(x(index) - at) })).sort((a, b) => a.away - b.away);
    if (nearest) onPoint(nearest.point);
  };
  return (
    <svg className="cx-small-trend cx-opens" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} onClick={open}>
      <path
        className="cx-sparkline-target"
        d={sparkPath(
          series.map((point) => point.target),
          x,
          y,
        )}
      />
      <path className="cx-sparkline-line" d={sparkPath(values, x, y)} />
      {end === null || end === undefined ? null : <circle className="cx-sparkline-dot" cx={x(last)} cy={y(end)} r={3} />}
    </svg>
  );
}
