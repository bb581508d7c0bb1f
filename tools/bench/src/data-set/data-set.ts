import { type YearMonth, yearMonth } from '@chengxin/kernel';
import type { RowScope } from '@chengxin/persistence';

/** How large a data set is and who looks at it. */
export interface DataSet {
  readonly name: 'city' | 'province';
  readonly retailers: number;
  readonly groups: number;
  readonly cities: number;
  readonly countiesPerCity: number;
  readonly areasPerCounty: number;
  readonly placesPerArea: number;
  /** Unit of the viewer, who sees its whole subtree. */
  readonly unitCode: string;
}

/** The day on which the benchmark's clock stands still. */
export const TODAY = '2026-10-12';

/** The twelve months that are counted; the last one is looked at. */
export const MONTHS: readonly YearMonth[] = [
  '2025-10',
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-07',
  '2026-08',
  '2026-09',
].map(yearMonth);

/** Code of the n-th city (from 1) and, below it, of the n-th county. */
export const cityCode = (city: number): string => `14${String(city).padStart(2, '0')}00`;
export const countyCode = (city: number, county: number): string => `14${String(city).padStart(2, '0')}${20 + county}`;

/** The two data sets of the goals; a quick run takes a tenth of them. */
export function dataSets(quick: boolean): { city: DataSet; province: DataSet } {
  const scale = quick ? 10 : 1;
  const shape = { areasPerCounty: 5, placesPerArea: quick ? 2 : 8 };
  return {
    city: {
      name: 'city',
      retailers: 15_000 / scale,
      groups: 1000 / scale,
      cities: 1,
      countiesPerCity: 6,
      ...shape,
      unitCode: cityCode(1),
    },
    province: {
      name: 'province',
      retailers: 200_000 / scale,
      groups: 15_000 / scale,
      cities: 11,
      countiesPerCity: 10,
      ...shape,
      unitCode: '140000',
    },
  };
}

/** What the viewer of a data set may see. */
export const viewerScope = (set: DataSet): RowScope =>
  set.name === 'city'
    ? { from: 140_100_000, to: 140_199_999, peerParentId: 1 }
    : { from: 140_000_000, to: 149_999_999, peerParentId: null };
