import { Change, type ChangeProps, type TwinFigure } from '@chengxin/ui';
import type { DecimalInput } from '../decimal-text';
import type { ExplainedFigure, Focus } from '../explain-address';
import { ExplainLink } from '../explain-link';
import { formatMonth, NO_VALUE } from '../format';
import { monthStep } from '../month-steps';
import {
  changeDirection,
  changeTone,
  formatIndicator,
  formatIndicatorChange,
  type IndicatorMeaning,
  type IndicatorPoint,
} from './indicator';

type Figure = ExplainedFigure & Pick<IndicatorPoint, 'unitName' | 'state' | 'measure' | 'value'>;
type Measured = ExplainedFigure & Pick<IndicatorPoint, 'measure'>;

/** A figure that opens its explanation, written as it is or in other words; who hears it is told its unit and month. */
export function IndicatorFigure({ figure, text = formatIndicator(figure) }: { figure: Figure; text?: string }) {
  return (
    <ExplainLink figure={figure} label={`${figure.unitName} ${formatMonth(figure.month)} ${text}`}>
      {text}
    </ExplainLink>
  );
}

/** The same as a cell of a chart's table. */
export const figureCell = (figure: Figure, text = formatIndicator(figure)): TwinFigure => ({
  text,
  shown: <IndicatorFigure figure={figure} text={text} />,
});

/** What explains one thing about a figure: what changed it, its target, its peers. */
export const asked = ({ code, unitCode, month }: ExplainedFigure, focus: Focus): ExplainedFigure => ({
  code,
  unitCode,
  month,
  focus,
});

export const TARGET: Focus = { on: 'target', of: '' };

/** What a figure is compared with, as that which its explanation tells first. */
export const comparedWith = {
  previous: ({ month }: ExplainedFigure): Focus => ({ on: 'since', of: monthStep(month, -1) }),
  lastYear: ({ month }: ExplainedFigure): Focus => ({ on: 'since', of: monthStep(month, -12) }),
  target: (): Focus => TARGET,
};

export interface DifferenceProps extends Pick<ChangeProps, 'label'> {
  figure: Measured;
  focus: Focus;
  change: DecimalInput;
  /** Which way is the better one; without it the difference is only shown. */
  better?: IndicatorMeaning['direction'] | undefined;
}

/** A difference that opens why it is one; plain where there is nothing to compare with. */
export function Difference({ figure, focus, change, better, ...label }: DifferenceProps) {
  const shown = (
    <Change
      {...label}
      direction={changeDirection(figure.measure, change)}
      text={formatIndicatorChange(figure.measure, change)}
      tone={changeTone(better, figure.measure, change)}
    />
  );
  return change == null ? shown : <ExplainLink figure={asked(figure, focus)}>{shown}</ExplainLink>;
}

/** The same as a cell of a chart's table. */
export function differenceCell(figure: Measured, change: DecimalInput, focus: Focus): string | TwinFigure {
  const text = formatIndicatorChange(figure.measure, change);
  return change == null ? text : { text, shown: <ExplainLink figure={asked(figure, focus)}>{text}</ExplainLink> };
}

/** The target of a figure as a cell, which opens the parameter that sets it. */
export function targetCell(figure: Measured & Pick<IndicatorPoint, 'target'>): string | TwinFigure {
  if (figure.target == null) return NO_VALUE;
  const text = formatIndicator({ state: 'REPORTED', measure: figure.measure, value: figure.target });
  return { text, shown: <ExplainLink figure={asked(figure, TARGET)}>{text}</ExplainLink> };
}
