import { type CellParser, expect, type FilledCell, read } from './cell';
import { plainText } from './text-parsers.rules';

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^\d+(\.\d+)?$/;

/** Digits of a number without separators, currency sign and unit; null when it is not a plain non-negative number. */
function digitsOf(cell: FilledCell, unit: RegExp): string | null {
  const text = plainText(cell)
    .replaceAll(' ', '')
    .replace(/^[\u00a5\uffe5]/, '')
    .replace(unit, '');
  if (GROUPED.test(text)) return text.replaceAll(',', '');
  return PLAIN.test(text) ? text : null;
}

/**
 * Money in yuan with at most two decimals, below one trillion; answers two places. A number cell is taken as Excel shows it (15
 * digits), so the tail of a binary sum such as 0.1 + 0.2 is no third decimal.
 */
export const money: CellParser<string> = (cell) => {
  const match = /^0*(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(digitsOf(cell, /元$/) ?? '');
  if (!match) return expect('不小于 0 的金额（元），最多两位小数', 'an amount in yuan, not negative, at most two decimals');
  return read(`${match[1]}.${(match[2] ?? '').padEnd(2, '0')}`);
};

/** Cartons with at most one decimal, below one hundred million; answers one place. */
export const cartons: CellParser<string> = (cell) => {
  const match = /^0*(\d{1,8})(?:\.(\d)?0*)?$/.exec(digitsOf(cell, /条$/) ?? '');
  if (!match) return expect('不小于 0 的数量（条），最多一位小数', 'a quantity in cartons, not negative, at most one decimal');
  return read(`${match[1]}.${match[2] ?? '0'}`);
};

/** A whole number from `from` to `to`; `unit` may follow it, as in 20档. */
export function wholeNumber(from: number, to: number, unit = /$/): CellParser<number> {
  return (cell) => {
    const digits = digitsOf(cell, unit);
    const number = digits === null ? Number.NaN : Number(digits);
    if (Number.isInteger(number) && number >= from && number <= to) return read(number);
    return expect(`${from}–${to} 的整数`, `a whole number from ${from} to ${to}`);
  };
}

/** Supply tier 1 to 30. */
export const tier = wholeNumber(1, 30, /档$/);
