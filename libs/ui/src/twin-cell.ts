import type { ReactNode } from 'react';

/** A figure that is more than its text on the page, such as a link; its text alone goes into files. */
export interface TwinFigure {
  text: string;
  shown: ReactNode;
}

export type TwinCell = ReactNode | TwinFigure;

const isFigure = (cell: TwinCell): cell is TwinFigure => typeof cell === 'object' && cell !== null && 'shown' in cell;

/** What stands in a cell. */
export const twinShown = (cell: TwinCell): ReactNode => (isFigure(cell) ? cell.shown : cell);

/** The same as a text; empty for what is neither text nor number. */
export function twinText(cell: TwinCell): string {
  const text = isFigure(cell) ? cell.text : cell;
  return typeof text === 'string' || typeof text === 'number' ? String(text) : '';
}
