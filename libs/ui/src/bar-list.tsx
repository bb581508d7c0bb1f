import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface BarListRow {
  key: string;
  label: string;
  /** Where the bar leads; without it the bar is only shown. */
  to?: string | undefined;
  /** Length; null draws nothing. */
  value: number | null;
  /** The figure at the end of the bar; it may be a link of its own. */
  valueText: ReactNode;
  /** Tick on the bar. */
  target?: number | null | undefined;
  targetText?: string | undefined;
  /** One accent for the subject, grey for its context. */
  strong?: boolean | undefined;
  /** What stands behind the figure: band, change. */
  note?: ReactNode;
}

/** Horizontal bars from zero with a target tick on each; the label's link is stretched over its bar. Plain elements, no chart library. */
export function BarList({ label, rows }: { label: string; rows: readonly BarListRow[] }) {
  const longest = Math.max(...rows.flatMap((row) => [row.value ?? 0, row.target ?? 0]), 0) || 1;
  return (
    <ul className="cx-bars" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key} title={row.targetText} className={`cx-bar${row.to ? ' cx-bar-link' : ''}`}>
          <span className="cx-bar-label">
            {row.to ? (
              <Link className="cx-stretched" to={row.to}>
                {row.label}
              </Link>
            ) : (
              row.label
            )}
          </span>
          <span className="cx-bar-track" aria-hidden="true">
            <span
              className={`cx-bar-fill${row.strong === false ? ' cx-bar-context' : ''}`}
              style={{ width: `${(100 * Math.max(0, row.value ?? 0)) / longest}%` }}
            />
            {row.target == null ? null : <span className="cx-bar-target" style={{ left: `${(100 * row.target) / longest}%` }} />}
          </span>
          <span className="cx-bar-value cx-figure">{row.valueText}</span>
          <span className="cx-bar-note">{row.note}</span>
        </li>
      ))}
    </ul>
  );
}
