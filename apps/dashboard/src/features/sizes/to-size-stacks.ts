import type { TableTwinData } from '@chengxin/ui';
import { formatCount } from '../../shared/format';
import type { IndicatorPoint } from '../../shared/indicators/indicator';
import { figureCell } from '../../shared/indicators/indicator-figure';
import { SIZE_CLASSES } from './sizes.codes';

export interface SizeStack {
  unitCode: string;
  unitName: string;
  /** Active groups. */
  total: number;
  /** The four classes with their counts and shares (0–100); the shares sum to 100. */
  parts: Array<{ code: (typeof SIZE_CLASSES)[number]; count: number; share: number; source: IndicatorPoint }>;
}

/** The classes of every unit, the largest share of 10–15 first; units without groups are left out. */
export function toSizeStacks(points: readonly IndicatorPoint[]): SizeStack[] {
  return [...new Set(points.map((point) => point.unitCode))]
    .flatMap((unitCode) => {
      const own = points.filter((point) => point.unitCode === unitCode);
      const total = Number(own.find((point) => point.code === 'GROUP_SIZE_10_15')?.denominator ?? 0);
      if (total === 0) return [];
      const parts = SIZE_CLASSES.flatMap((code) => {
        const source = own.find((point) => point.code === code);
        const count = Number(source?.numerator ?? 0);
        return source ? [{ code, count, share: (100 * count) / total, source }] : [];
      });
      return [{ unitCode, unitName: own[0]?.unitName ?? unitCode, total, parts }];
    })
    .sort((a, b) => (b.parts[1]?.share ?? 0) - (a.parts[1]?.share ?? 0) || a.unitCode.localeCompare(b.unitCode));
}

/** The stacks as a table: the groups of every unit, and how many of them are in each class. */
export function sizeTwin(
  stacks: readonly SizeStack[],
  titles: { unit: string; total: string; classOf: (code: (typeof SIZE_CLASSES)[number]) => string },
): TableTwinData {
  return {
    columns: [
      { key: 'unit', title: titles.unit },
      { key: 'total', title: titles.total, figure: true },
      ...SIZE_CLASSES.map((code) => ({ key: code, title: titles.classOf(code), figure: true })),
    ],
    rows: stacks.map(({ unitCode, unitName, total, parts }) => ({
      key: unitCode,
      unit: unitName,
      total: formatCount(total),
      ...Object.fromEntries(
        parts.map(({ code, count, share, source }) => [
          code,
          figureCell(source, `${formatCount(count)} · ${share.toFixed(1)} %`),
        ]),
      ),
    })),
  };
}
