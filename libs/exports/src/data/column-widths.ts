import type { ReportTable } from '@chengxin/exports/domain';

// In heights of the font: a Chinese character is as wide as it is high, a Latin one about half.
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 1 : 0.55), 0);

const MARGINS = 0.8;
const SHORT = 4;

/** What may not be broken: a short cell as a whole, of a longer one its figures and Latin words; a figure keeps its per cent sign. */
function unbroken(text: string): number {
  if (widthOf(text) <= SHORT) return widthOf(text);
  const words = text.split(/\s+(?!%)|(?<=[\u2e80-\uffef])|(?=[\u2e80-\uffef])/);
  return Math.max(0, ...words.map(widthOf));
}

/** Widths of a table's columns that sum to about `total`: what may not be broken fits, and what is left goes to the long texts. */
export function columnWidths({ columns, rows }: ReportTable, total: number): number[] {
  const asked = columns.map(({ title }, index) => {
    const texts = [title, ...rows.map((row) => row[index] ?? '')];
    const least = Math.max(...texts.map(unbroken)) + MARGINS;
    return { least, extra: Math.max(...texts.map(widthOf)) + MARGINS - least };
  });
  const sum = (part: 'least' | 'extra'): number => asked.reduce((whole, column) => whole + column[part], 0);
  const [least, extra] = [sum('least'), sum('extra')];
  const wanted = least + extra;
  // One em of the table's 9-point font.
  const room = Math.min(wanted, total / 180);
  const given = asked.map((column) => column.least + (extra > 0 ? (column.extra / extra) * Math.max(0, room - least) : 0));
  const whole = given.reduce((all, width) => all + width, 0);
  return given.map((width) => Math.floor((width / whole) * total));
}
