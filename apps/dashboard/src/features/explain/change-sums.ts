/** By how much something changed a figure's parts; null when it is hidden. */
export interface ChangeSums {
  numerator: string | null;
  denominator: string | null;
}

/** How many rows all causes touched; null when some of them are hidden. */
export const rowsOfAll = (causes: readonly { rows: number | null }[]): number | null =>
  causes.reduce<number | null>((sum, { rows }) => (sum === null || rows === null ? null : sum + rows), 0);
