import type { Cell } from './result-rows';
import type { ResultColumn } from './to-result-tables';

/** A cell as the table shows it: figures with thousands separators and all their places, nothing for what is not there. */
export function shownCell(cell: Cell | undefined, kind: ResultColumn['kind'], words: { yes: string; no: string }): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  const text = String(cell);
  const [, sign, whole, rest] = (kind === 'figure' && /^(-?)(\d+)(\.\d+)?$/.exec(text)) || [];
  return whole === undefined ? text : `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest ?? ''}`;
}
