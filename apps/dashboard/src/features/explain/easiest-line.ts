interface Line {
  readonly indicatorCode: string;
  /** Null like `next` when the figure is hidden. */
  readonly denominator: string | null;
  readonly next?: { readonly more: string } | null;
}

/**
 * The point where one more is won by the smallest part of its whole: four more groups of forty are less than thirty thousand yuan of a
 * hundred thousand. Null when nothing is left to win.
 */
export function easiestLine<Of extends Line>(lines: readonly Of[]): Of | null {
  const effort = (line: Of): number => (line.next ? Number(line.next.more) / Number(line.denominator) : Number.POSITIVE_INFINITY);
  const [first] = lines.filter((line) => line.next).toSorted((a, b) => effort(a) - effort(b));
  return first ?? null;
}
