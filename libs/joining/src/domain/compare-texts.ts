/** A paragraph of two versions laid side by side: in both, in the older one only, in the newer one only. */
export interface ComparedLine {
  readonly kind: 'SAME' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

/** The longest common sequence of paragraphs, what was removed before what was added. */
export function compareTexts(older: string, newer: string): ComparedLine[] {
  const [a, b] = [older.split('\n'), newer.split('\n')];
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (common[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: ComparedLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: 'SAME', text: a[i++] as string });
      j++;
    } else if (i < a.length && at(i + 1, j) >= at(i, j + 1)) lines.push({ kind: 'REMOVED', text: a[i++] as string });
    else if (j < b.length) lines.push({ kind: 'ADDED', text: b[j++] as string });
    else lines.push({ kind: 'REMOVED', text: a[i++] as string });
  }
  return lines;
}
