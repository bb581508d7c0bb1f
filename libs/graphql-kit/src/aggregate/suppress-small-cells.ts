/** What decides whether a group would tell of single ones: its rows, and for each measure those that it counts; in every period shown. */
export interface GroupSize {
  readonly periods: readonly { readonly rows: number; readonly counted: readonly number[] }[];
}

const isFew = (rows: number, limit: number): boolean => rows > 0 && rows < limit;

/** Fewer than `limit` rows, or fewer than that which a measure counts or leaves out; none at all tells nothing. */
const isSmall = ({ periods }: GroupSize, limit: number): boolean =>
  periods.some(
    ({ rows, counted }) => isFew(rows, limit) || counted.some((count) => isFew(count, limit) || isFew(rows - count, limit)),
  );

const rowsOf = ({ periods }: GroupSize): number => Math.min(...periods.map(({ rows }) => rows));

/**
 * Which parts of a total are hidden, and whether the total is: the small ones, and as many of the next smallest as it takes for what is
 * hidden not to be told from the total less what is shown. Where nothing else can be hidden, the total is.
 */
export function suppressSmallCells(
  parts: readonly GroupSize[],
  total: GroupSize,
  limit: number,
): { readonly parts: readonly boolean[]; readonly total: boolean } {
  const hidden = new Set(parts.filter((part) => isSmall(part, limit)));
  const hiddenRows = (): number => [...hidden].reduce((sum, part) => sum + rowsOf(part), 0);
  const shown = parts.filter((part) => !hidden.has(part) && rowsOf(part) > 0).toSorted((a, b) => rowsOf(a) - rowsOf(b));
  while (hidden.size > 0 && (hidden.size === 1 || hiddenRows() < limit)) {
    const next = shown.shift();
    if (!next) break;
    hidden.add(next);
  }
  const told = hidden.size === 1 || (hidden.size > 0 && hiddenRows() < limit);
  return { parts: parts.map((part) => hidden.has(part)), total: isSmall(total, limit) || told };
}
