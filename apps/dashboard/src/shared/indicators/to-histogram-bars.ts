/** A bin as the server answers it; an open end has no bound. */
export interface Bin {
  from?: string | null;
  to?: string | null;
  count: number;
}

export interface HistogramBar {
  key: string;
  label: string;
  count: number;
  from: number | null;
  /** Upper bound: the largest count inside, or the first rate outside. */
  to: number | null;
  /** Whether the bin lies in the wanted zone. */
  inZone: boolean;
}

export interface HistogramRule {
  /** How a bound is written: counts as they are, rates in per cent. */
  kind: 'count' | 'rate';
  zone?: { from?: number; to?: number };
}

/**
 * Bars of a distribution, in the order of the bins; empty bins before the first and after the last counted one are left out. All bins are
 * half open (`from` ≤ value < `to`): a bin of counts from 10 to 11 holds exactly 10, a bin of rates `11–11.5` holds 11.0 but not 11.5.
 */
export function toHistogramBars(bins: readonly Bin[], rule: HistogramRule): HistogramBar[] {
  const first = bins.findIndex((bin) => bin.count > 0);
  const last = bins.findLastIndex((bin) => bin.count > 0);
  if (first < 0) return [];
  return bins.slice(first, last + 1).map((bin) => {
    const from = bound(bin.from, rule.kind);
    const end = bound(bin.to, rule.kind);
    const to = rule.kind === 'count' && end !== null ? end - 1 : end;
    return {
      key: `${bin.from ?? ''}_${bin.to ?? ''}`,
      label: labelOf(from, to),
      count: bin.count,
      from,
      to,
      inZone: rule.zone !== undefined && inZone(from, to, rule.zone),
    };
  });
}

function bound(text: string | null | undefined, kind: 'count' | 'rate'): number | null {
  if (text === null || text === undefined) return null;
  return kind === 'rate' ? Math.round(Number(text) * 1e6) / 1e4 : Number(text);
}

function labelOf(from: number | null, to: number | null): string {
  if (from === null) return `< ${to ?? ''}`;
  if (to === null) return `≥ ${from}`;
  return from === to ? `${from}` : `${from}–${to}`;
}

function inZone(from: number | null, to: number | null, zone: { from?: number; to?: number }): boolean {
  const above = zone.from === undefined || (from !== null && from >= zone.from);
  const below = zone.to === undefined || (to !== null && to <= zone.to);
  return above && below;
}

/** Value of a mark by its policy parameter; undefined when the server sent none. Rates come in per cent. */
export function markOf(
  marks: ReadonlyArray<{ parameter: string; value: string }>,
  parameter: string,
  kind: 'count' | 'rate' = 'count',
): number | undefined {
  const mark = marks.find((one) => one.parameter === parameter);
  return mark ? (bound(mark.value, kind) ?? undefined) : undefined;
}

/** Share of what is counted that lies in the zone, 0–100; null when nothing is counted or no zone is known. */
export function shareInZone(bars: readonly HistogramBar[]): number | null {
  const total = bars.reduce((sum, bar) => sum + bar.count, 0);
  if (total === 0 || bars.every((bar) => !bar.inZone)) return null;
  return (100 * bars.filter((bar) => bar.inZone).reduce((sum, bar) => sum + bar.count, 0)) / total;
}
