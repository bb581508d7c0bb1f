/** A figure as a page writes it, and the number behind those digits with the format that writes it so. */
export interface ShownFigure {
  readonly text: string;
  readonly value: number;
  readonly style: 'count' | 'tenths' | 'hundredths' | 'millionths' | 'percent';
}

/** What one cell shows. */
export type ShownCell = string | ShownFigure;

const FIGURE = /^([-−]?)(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{1,2}|\d{6}))?( %)?$/;
/** By the number of places; decimals of the API have six. */
const STYLES = { 0: 'count', 1: 'tenths', 2: 'hundredths', 6: 'millionths' } as const;

// A number of a workbook keeps 15 digits.
const MOST_DIGITS = 15;

/**
 * What a page shows in a column of figures: `12,345`, `12.4`, `92.35`, `0.734000` and `73.4 %` become figures, all else, and what has more
 * digits than a number keeps, stays a text.
 */
export function figureOf(text: string): ShownCell {
  const match = FIGURE.exec(text);
  if (!match) return text;
  const [, sign, whole = '', places = '', percent] = match;
  if (whole.replaceAll(',', '').length + places.length > MOST_DIGITS) return text;
  const digits = Number(`${sign ? '-' : ''}${whole.replaceAll(',', '')}.${places || '0'}`);
  if (percent) return places.length === 1 ? { text, value: Number((digits / 100).toFixed(3)), style: 'percent' } : text;
  return { text, value: digits, style: STYLES[places.length as keyof typeof STYLES] };
}

export const textOf = (cell: ShownCell): string => (typeof cell === 'string' ? cell : cell.text);
