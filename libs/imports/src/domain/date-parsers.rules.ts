import { addDays, type LocalDate, localDate, monthOf, parseLocalDate, type YearMonth } from '@chengxin/kernel';
import { type CellParser, expect, type FilledCell, read } from './cell';
import { plainText } from './text-parsers.rules';

// Excel's serial number 61 is 1900-03-01; it believes in a 1900-02-29, but nothing here is older than 1949.
const EXCEL_MARCH_1900 = localDate('1900-03-01');
const EXCEL_MARCH_1900_SERIAL = 61;
const EARLIEST = localDate('1949-10-01');
const LATEST = localDate('2199-12-31');
const SERIAL_FROM = 18_172;
const SERIAL_TO = 109_938;

const DAY = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:[ T]0{1,2}:00(?::00(?:\.0+)?)?)?$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})月?$/;
const COMPACT_MONTH = /^(\d{4})(0[1-9]|1[0-2])$/;

type DayReading = LocalDate | 'NO_DATE' | 'NO_SUCH_DAY';

function dayOf(year: string, month: string, day: string): DayReading {
  const date = parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date && date >= EARLIEST && date <= LATEST ? date : 'NO_SUCH_DAY';
}

function readDay(cell: FilledCell): DayReading {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return 'NO_DATE';
    const [year = '', month = '', day = ''] = cell.toISOString().slice(0, 10).split('-');
    return dayOf(year, month, day);
  }
  const text = plainText(cell);
  const match = DAY.exec(text) ?? COMPACT_DAY.exec(text);
  if (match) return dayOf(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  const serial = /^\d{5,6}$/.test(text) ? Number(text) : 0;
  return serial >= SERIAL_FROM && serial <= SERIAL_TO ? addDays(EXCEL_MARCH_1900, serial - EXCEL_MARCH_1900_SERIAL) : 'NO_DATE';
}

/** A day as offices write it: 2026-3-1, 2026/3/1, 2026.3.1, 2026年3月1日, 20260301, or Excel's serial number. */
export const day: CellParser<LocalDate> = (cell) => {
  const date = readDay(cell);
  if (date === 'NO_SUCH_DAY') return expect('日历上存在的日期（该日期不存在）', 'a day that exists (this one does not)');
  if (date === 'NO_DATE') return expect('日期，如 2026-03-01', 'a date, e.g. 2026-03-01');
  return read(date);
};

/** A month: 2026-08, 2026/8, 2026年8月, 202608, or the first day of it, which Excel makes of a typed 2026-8. */
export const month: CellParser<YearMonth> = (cell) => {
  const text = plainText(cell);
  const match = cell instanceof Date ? null : (MONTH.exec(text) ?? COMPACT_MONTH.exec(text));
  const date = match ? dayOf(match[1] ?? '', match[2] ?? '', '1') : readDay(cell);
  if (date !== 'NO_DATE' && date !== 'NO_SUCH_DAY' && date.endsWith('-01')) return read(monthOf(date));
  return expect('月份，如 2026-08', 'a month, e.g. 2026-08');
};
