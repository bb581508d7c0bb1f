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

export interface MarginProps {
  owner: MarginOwner;
  month: string;
  line?: MarginLine;
  /** A rate (0.113000); null where nothing was surveyed. */
  value: string | null | undefined;
}

/** A margin that opens how it comes about. */
export function Margin({ owner, month, line = 'marginAll', value }: MarginProps) {
  const text = formatRate(value);
  return value == null ? text : <ExplainLink figure={marginFigure(owner, month, line)}>{text}</ExplainLink>;
}

/** The same as a cell of the chart's table. */
export const marginCell = (props: MarginProps): TwinFigure => ({ text: formatRate(props.value), shown: <Margin {...props} /> });
