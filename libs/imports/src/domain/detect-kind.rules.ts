import type { SheetTable } from './cell';
import { IMPORT_DEFINITIONS } from './import-definitions';
import { IMPORT_KINDS, type ImportKind } from './import-kind';
import { findHeader } from './table-header.rules';

/** The kind whose required columns a file has all of, of several the one with the most columns; null when there is none. */
export function detectKind(tables: readonly SheetTable[]): ImportKind | null {
  let best: { readonly kind: ImportKind; readonly columns: number } | null = null;
  for (const kind of IMPORT_KINDS) {
    const definition = IMPORT_DEFINITIONS[kind];
    const required = Object.entries(definition.columns).filter(([, column]) => column.required);
    for (const table of tables) {
      const positions = findHeader(table, definition)?.positions;
      if (!positions || !required.every(([key]) => positions.has(key))) continue;
      if (positions.size > (best?.columns ?? 0)) best = { kind, columns: positions.size };
    }
  }
  return best?.kind ?? null;
}
