/** How far from a point a click still means it: room for a finger. */
const REACH = 12;

export interface ChartDotProps {
  cx: number | null | undefined;
  cy: number | null | undefined;
  r: number;
  fill: string;
  /** Without it the point is only shown. */
  onOpen?: (() => void) | undefined;
}

/** A point of a line, which a click opens; nothing where the line has a gap. */
export function ChartDot({ cx, cy, r, fill, onOpen }: ChartDotProps) {
  if (cx == null || cy == null) return null;
  return (
    <g className={onOpen ? 'cx-opens' : undefined} onClick={onOpen}>
      <circle cx={cx} cy={cy} r={r} fill={fill} />
      {onOpen ? <circle className="cx-dot-reach" cx={cx} cy={cy} r={REACH} fill="transparent" /> : null}
    </g>
  );
}
