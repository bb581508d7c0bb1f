import type { SheetTable } from './cell';
import { IMPORT_KINDS, type ImportKind } from './import-kind';
import { layoutOf } from './sheet-layout';

/** The kind whose required columns a file has all of, of several the one with the most columns; null when there is none. */
export function detectKind(tables: readonly SheetTable[]): ImportKind | null {
  let best: { readonly kind: ImportKind; readonly columns: number } | null = null;
  for (const kind of IMPORT_KINDS) {
    const { fit } = layoutOf(kind);
    const columns = Math.max(0, ...tables.map(fit));
    if (columns > (best?.columns ?? 0)) best = { kind, columns };
  }
  return best?.kind ?? null;
}
