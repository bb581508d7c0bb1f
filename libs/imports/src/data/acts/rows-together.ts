type Keys = readonly (string | null | undefined)[];

/** Rows in lots: those that share a key, directly or by rows between them, are in one; in a lot they keep their order. */
export function rowsTogether<R>(rows: readonly R[], keysOf: (row: R) => Keys): (readonly R[])[] {
  const linked = new Map<string, string>();
  const lotOf = (key: string): string => {
    let lot = key;
    for (let next = linked.get(lot); next !== undefined; next = linked.get(lot)) {
      // Halves the way for who comes next.
      linked.set(lot, linked.get(next) ?? next);
      lot = next;
    }
    return lot;
  };
  const given = (row: R): string[] => keysOf(row).flatMap((key) => key || []);
  for (const row of rows) {
    const [first, ...others] = given(row);
    for (const other of others) if (first && lotOf(other) !== lotOf(first)) linked.set(lotOf(other), lotOf(first));
  }
  return [...Map.groupBy(rows, (row) => lotOf(given(row)[0] ?? '') || row).values()];
}
