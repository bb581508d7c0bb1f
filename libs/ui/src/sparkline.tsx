export interface SparklineProps {
  /** One entry per month, oldest first; null is a gap. */
  values: ReadonlyArray<number | null>;
  target?: number | null;
  /** What a screen reader says. */
  label: string;
}

const WIDTH = 132;
const HEIGHT = 34;
const EDGE = 4;

/** A small line without axes, drawn as plain SVG, with the target as a dashed line. */
export function Sparkline({ values, target, label }: SparklineProps) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return <span className="cx-sparkline" />;
  const all = target === null || target === undefined ? known : [...known, target];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, values.length - 1);
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / span) * (HEIGHT - 2 * EDGE);
  const last = values.findLastIndex((value) => value !== null);
  const lastValue = values[last];
  return (
    <svg className="cx-sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {target === null || target === undefined ? null : (
        <line className="cx-sparkline-target" x1={EDGE} x2={WIDTH - EDGE} y1={y(target)} y2={y(target)} />
      )}
      <path className="cx-sparkline-line" d={sparkPath(values, x, y)} />
      {lastValue === null || lastValue === undefined ? null : (
        <circle className="cx-sparkline-dot" cx={x(last)} cy={y(lastValue)} r={2.6} />
      )}
    </svg>
  );
}

/** SVG path through the known values; the pen is lifted over gaps. */
export function sparkPath(
  values: ReadonlyArray<number | null>,
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const pen = index > 0 && values[index - 1] !== null ? 'L' : 'M';
      return `${pen}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
