import { useSyncExternalStore } from 'react';
import type { GroupColumn, RetailerColumn } from '../gql/graphql';

/** Columns of the list of groups in their order; an export takes the same names. */
export const GROUP_COLUMNS = [
  'NAME',
  'COUNTY',
  'AREA',
  'PLACE',
  'MARKET',
  'MEMBERS',
  'LEADER',
  'TERM',
  'MEETING',
  'MARGIN',
  'FOUNDED',
] as const satisfies readonly GroupColumn[];

/** Columns of the list of retailers in their order. */
export const RETAILER_COLUMNS = [
  'STORE',
  'CODE',
  'PERSON',
  'LICENCE',
  'EXPIRES',
  'FORMAT',
  'MARKET',
  'TIER',
  'STATUS',
  'COUNTY',
  'AREA',
  'PLACE',
  'GROUP',
] as const satisfies readonly RetailerColumn[];

export const DENSITIES = ['compact', 'roomy'] as const;
export type Density = (typeof DENSITIES)[number];

/** How a list is shown: which columns, how dense. */
export interface ListLook<Column extends string> {
  /** In their order; the first, which names the row, is always among them. */
  readonly columns: readonly Column[];
  readonly density: Density;
}

/** Reads a look that was kept; all columns, densely, where nothing readable was. Columns that came later are shown. */
export function readLook<Column extends string>(kept: string | null, all: readonly Column[]): ListLook<Column> {
  try {
    const { hidden, density } = JSON.parse(kept ?? '{}') as { hidden?: unknown; density?: unknown };
    const isHidden = (column: Column, place: number) => place > 0 && Array.isArray(hidden) && hidden.includes(column);
    return {
      columns: all.filter((column, place) => !isHidden(column, place)),
      density: DENSITIES.find((one) => one === density) ?? 'compact',
    };
  } catch {
    return { columns: all, density: 'compact' };
  }
}

const listeners = new Set<() => void>();
const keyOf = (list: string): string => `chengxin.list.${list}`;

function keepLook<Column extends string>(list: string, all: readonly Column[], { columns, density }: ListLook<Column>): void {
  const hidden = all.filter((column) => !columns.includes(column));
  localStorage.setItem(keyOf(list), JSON.stringify({ hidden, density }));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How a list is shown on this device, and how to change it. */
export function useListLook<Column extends string>(list: 'groups' | 'retailers', all: readonly Column[]) {
  const kept = useSyncExternalStore(subscribe, () => localStorage.getItem(keyOf(list)));
  const look = readLook(kept, all);
  const toggle = (column: Column): void => {
    const columns = all.filter((one) => (one === column) !== look.columns.includes(one));
    keepLook(list, all, { ...look, columns });
  };
  const setDensity = (density: Density): void => keepLook(list, all, { ...look, density });
  const showAll = (): void => keepLook(list, all, { ...look, columns: all });
  return { ...look, all, toggle, setDensity, showAll };
}
