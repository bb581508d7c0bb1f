import type { TwinFigure } from '@chengxin/ui';
import type { ExplainedFigure } from '../explain-address';
import { ExplainLink } from '../explain-link';
import { formatRate } from '../format';

export type MarginLine = 'marginAll' | 'marginAgreed';

/** Whose margin it is; `unitCode` is its area, by whose policy it is judged. */
export interface MarginOwner {
  readonly on: 'group' | 'retailer';
  readonly id: string;
  readonly unitCode: string;
}

/** The margin of a single group or retailer in a month, as what explains it. */
export const marginFigure = ({ on, id, unitCode }: MarginOwner, month: string, line: MarginLine): ExplainedFigure => ({
  code: line === 'marginAll' ? 'MARGIN_ALL' : 'MARGIN_AGREED',
  unitCode,
  month,
  focus: { on, of: id },
});

/** The same as a cell of the chart's table. */
export function marginCell(
  owner: MarginOwner,
  month: string,
  line: MarginLine,
  value: string | null | undefined,
): string | TwinFigure {
  const text = formatRate(value);
  if (value == null) return text;
  return { text, shown: <ExplainLink figure={marginFigure(owner, month, line)}>{text}</ExplainLink> };
}
