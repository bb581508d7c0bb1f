import { Link } from 'react-router';

export interface StackPart {
  key: string;
  /** Share of the whole, 0–100. */
  share: number;
  text: string;
  /** The wanted part is the subject, the others are context in steps of grey. */
  shade: 'subject' | 'light' | 'middle' | 'dark';
  /** What a click on the part does; by keyboard the same is reached in the table beside. */
  onOpen?: (() => void) | undefined;
}

export interface StackRow {
  key: string;
  label: string;
  to?: string | undefined;
  parts: readonly StackPart[];
  total: string;
}

export interface StackedBarsProps {
  label: string;
  rows: readonly StackRow[];
  /** Names of the parts, written above the bars in their order. */
  names: readonly { key: string; name: string; shade: StackPart['shade'] }[];
}

/** Bars of equal length split into shares, each share with its figure; a table for screen readers by its own words. */
export function StackedBars({ label, rows, names }: StackedBarsProps) {
  const nameOf = (key: string) => names.find((one) => one.key === key)?.name ?? '';
  return (
    <>
      <p className="cx-stack-names" aria-hidden="true">
        {names.map((one) => (
          <span key={one.key}>
            <span className={`cx-stack-key cx-stack-${one.shade}`} />
            {one.name}
          </span>
        ))}
      </p>
      <ul className="cx-stacks" aria-label={label}>
        {rows.map((row) => (
          <li key={row.key}>
            <span className="cx-bar-label">{row.to ? <Link to={row.to}>{row.label}</Link> : row.label}</span>
            <span className="cx-stack">
              {row.parts.map((part) => (
                <span
                  key={part.key}
                  className={`cx-stack-part cx-stack-${part.shade}${part.onOpen ? ' cx-opens' : ''}`}
                  style={{ width: `${part.share}%` }}
                  title={`${nameOf(part.key)} ${part.text}`}
                  onClick={part.onOpen}
                >
                  <span className="cx-visually-hidden">{nameOf(part.key)} </span>
                  <span className={part.share < 9 ? 'cx-visually-hidden' : part.share < 24 ? 'cx-stack-wide-only' : undefined}>
                    {part.text}
                  </span>
                </span>
              ))}
            </span>
            <span className="cx-quiet cx-figure">{row.total}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
