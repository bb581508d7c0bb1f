import { useUiTexts } from './ui-texts';

export interface ChangeProps {
  /** What it compares with, such as the short word for last month. */
  label?: string;
  /** Direction of the difference; null when there is nothing to compare with. */
  direction: -1 | 0 | 1 | null;
  /** The difference, already written with its sign and unit. */
  text: string;
  /** Whether the direction is welcome; without it the change is only shown. */
  tone?: 'good' | 'bad' | 'none';
}

/** A difference: arrow, sign, figure. */
export function Change({ label, direction, text, tone = 'none' }: ChangeProps) {
  const words = useUiTexts();
  const spoken = direction === null ? '' : direction > 0 ? words.up : direction < 0 ? words.down : words.level;
  return (
    <span className={`cx-change cx-change-${tone}`}>
      {label ? <span className="cx-change-label">{label}</span> : null}
      {direction === null ? null : (
        <>
          <span aria-hidden="true">{direction > 0 ? '↑' : direction < 0 ? '↓' : '→'}</span>
          <span className="cx-visually-hidden">{spoken}</span>
        </>
      )}
      <span className="cx-figure">{text}</span>
    </span>
  );
}
