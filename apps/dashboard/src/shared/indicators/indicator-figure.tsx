import type { TwinFigure } from '@chengxin/ui';
import type { ExplainedFigure } from '../explain-address';
import { ExplainLink } from '../explain-link';
import { formatMonth } from '../format';
import { formatIndicator, type IndicatorPoint } from './indicator';

type Figure = ExplainedFigure & Pick<IndicatorPoint, 'unitName' | 'state' | 'measure' | 'value'>;

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
