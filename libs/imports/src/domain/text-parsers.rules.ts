import { tidyName } from '@chengxin/groups/domain';
import { isStorableText, normaliseText, proseText } from '@chengxin/kernel';
import { type CellParser, cellText, expect, type FilledCell, read } from './cell';

/**
 * Text of a cell with half-width letters and single spaces. What keeps zeros in a CSV is taken off: Excel's `="00123"`, and the
 * apostrophe that other systems write before a number.
 */
export function plainText(cell: FilledCell): string {
  const text = normaliseText(cellText(cell));
  if (/^="[^"]*"$/.test(text)) return normaliseText(text.slice(2, -1));
  return /^['’]\d+$/.test(text) ? text.slice(1) : text;
}

/** Free text of 1 to `max` characters, kept as text even when it looks like a formula. */
export const textOf = (max: number): CellParser<string> => bounded(plainText, max);

/** The same of what is written in sentences: its punctuation and its lines stay. */
export const proseOf = (max: number): CellParser<string> => bounded((cell) => proseText(cellText(cell)), max);

function bounded(textIn: (cell: FilledCell) => string, max: number): CellParser<string> {
  return (cell) => {
    const text = textIn(cell);
    if ([...text].length <= max && isStorableText(text)) return read(text);
    return expect(`不超过 ${max} 个字符、不含控制字符的文字`, `text of at most ${max} characters without control characters`);
  };
}

/** A name without spaces, as groups and streets are stored and compared. */
export function nameOf(max: number): CellParser<string> {
  const parse = textOf(max);
  return (cell) => {
    const reading = parse(cell);
    return 'value' in reading ? read(tidyName(reading.value)) : reading;
  };
}

const LICENCE_DIGITS = 12;

// What Excel makes of a long number when a CSV is opened and saved again: 1.40622E+11, and 140622000000 when it is opened once more.
const SCIENTIFIC = /^\d(\.\d+)?E\+?\d+$/i;
const ROUNDED_LICENCE = /^\d{6}0{6}$/;
const LOST_DIGITS = expect(
  '完整的号码；科学计数法已丢失数字，请把该列设为文本后重新填写',
  'the whole number; scientific notation has lost digits, format the column as text and fill it in again',
);

/**
 * Licence number: twelve digits (domain.md §9, sources W4 and W42). A number cell has lost its leading zeros, so a shorter one is
 * refused instead of guessed: a wrong guess would create a second retailer.
 */
export const licenceNo: CellParser<string> = (cell) => {
  const text = plainText(cell).replaceAll(' ', '');
  if (SCIENTIFIC.test(text) || ROUNDED_LICENCE.test(text)) return LOST_DIGITS;
  if (/^\d{12}$/.test(text)) return read(text);
  if (typeof cell === 'number' && text.length < LICENCE_DIGITS) {
    return expect(
      '12 位数字；数字格式会丢掉开头的 0，请把该列设为文本格式',
      '12 digits; a number cell drops leading zeros, format the column as text',
    );
  }
  return expect('12 位数字，如 140622100001', '12 digits, e.g. 140622100001');
};

/** Customer code of the business system: letters, digits and hyphens, at most 20. Numbers beyond Excel's 15 digits are refused. */
export const customerCode: CellParser<string> = (cell) => {
  const text = plainText(cell).replaceAll(' ', '').toUpperCase();
  if (typeof cell === 'number' && (!Number.isInteger(cell) || cell < 0 || cell > 999_999_999_999_999)) {
    return expect(
      '文本格式的客户编码；超过 15 位的数字在 Excel 里已失真',
      'the code as text; Excel keeps only 15 digits of a number',
    );
  }
  if (SCIENTIFIC.test(text)) return LOST_DIGITS;
  if (/^[A-Z0-9-]{1,20}$/.test(text)) return read(text);
  return expect('1–20 位字母、数字或连字符', '1–20 letters, digits or hyphens');
};

/** Code of a place: township code, kind (S seat, J street, V villages), two digits. */
export const placeCode: CellParser<string> = (cell) => {
  const text = plainText(cell).replaceAll(' ', '').toUpperCase();
  if (/^\d{9}[SJV]\d{2}$/.test(text)) return read(text);
  return expect('地点编码，如 140622100S01', 'a place code, e.g. 140622100S01');
};

/** Telephone number: 7 to 20 digits, hyphens, plus; kept as typed apart from spaces. */
export const phone: CellParser<string> = (cell) => {
  const text = plainText(cell).replaceAll(' ', '');
  if (/^\+?[\d-]{7,20}$/.test(text)) return read(text);
  return expect('7–20 位电话号码', 'a telephone number of 7–20 digits');
};
