import { type Cell, IMPORT_LIMITS } from '@chengxin/imports/domain';

/** Cells of one column that are merged, by index from 0; a merge over several columns is a title. */
export interface Merge {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const MERGE = /<mergeCell ref="([A-Z]{1,3})(\d{1,7}):\1(\d{1,7})"/g;

/** The merges of a sheet's XML that go downwards. */
export const mergesIn = (xml: string): Merge[] =>
  [...xml.matchAll(MERGE)].map(([, letters = '', top, bottom]) => ({
    column: columnNumber(letters) - 1,
    top: Number(top) - 1,
    bottom: Number(bottom) - 1,
  }));

/**
 * Lists of groups name the group once, in a cell that is merged down all its members: each of these rows says the same. Rows in which
 * nothing else stands are left empty.
 */
export function fillMerged(rows: Cell[][], merges: readonly Merge[]): void {
  if (merges.length === 0) return;
  const isFilled = rows.map((row) => row.some((cell) => cell !== null));
  let left = IMPORT_LIMITS.rows * IMPORT_LIMITS.columns;
  for (const { column, top, bottom } of merges) {
    const value = rows[top]?.[column] ?? null;
    for (let index = top + 1; value !== null && index <= bottom && index < rows.length && left > 0; index++, left--) {
      const row = rows[index];
      if (row && isFilled[index]) row[column] ??= value;
    }
  }
}
