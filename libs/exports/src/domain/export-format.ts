/** Files that an export may be written as. */
export const EXPORT_FORMATS = ['XLSX', 'CSV'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Lists that can be exported as a whole: two of their own right, LIST any other that a page shows. */
export const EXPORT_LISTS = ['RETAILERS', 'GROUPS', 'LIST'] as const;
export type ExportList = (typeof EXPORT_LISTS)[number];

/** FAILED: nothing can be fetched. */
export const EXPORT_STATES = ['RUNNING', 'READY', 'FAILED'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

export const EXPORT_LIMITS = {
  /** Up to as many rows the answer waits for the file; also what a page may send of a table that it shows. */
  rowsAtOnce: 5_000,
  /** Excel holds 1,048,576 rows in a sheet, the header among them. */
  rows: 1_000_000,
  /** Files of one person that are being written at the same time. */
  running: 2,
  /** Files that one process writes at the same time: each holds a connection of long work, which counting and imports need as well. */
  runningOfAll: 4,
  keepDays: 7,
} as const;

export type ExportLanguage = 'zh' | 'en';

/** A text in both languages. */
export type Words = Readonly<Record<ExportLanguage, string>>;
