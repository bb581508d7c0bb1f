import type { LocalDate } from '@chengxin/kernel';
import {
  addMonths,
  differenceOfQuotients,
  distanceToTarget,
  type Fraction,
  lastDayOf,
  quotient,
  type YearMonth,
} from '@chengxin/kernel';
import { isBehind, type MonthState, monthState } from '@chengxin/months/domain';
import type { UnitLevel } from '@chengxin/organization/domain';
import {
  type Band,
  bandOf,
  type Comparison,
  hasValue,
  type IndicatorCode,
  indicator,
  type Measure,
  previousMonth,
  rankFractions,
  type Series,
  sameMonthLastYear,
  type ValueState,
  yearToDate,
} from '../domain';
import type { IndicatorSheet, SheetMonth, SheetUnit } from './indicator-sheet.queries';

/** A fraction of some month, with its quotient (six places, half up; null when there is none). */
export interface FractionValue extends Fraction {
  readonly month: YearMonth;
  readonly value: string | null;
}

/** One indicator of one unit in one month, as the API shows it. Money and counts are decimal strings. */
export interface ComputedValue {
  readonly code: IndicatorCode;
  readonly unitCode: string;
  readonly unitName: string;
  readonly unitLevel: UnitLevel;
  readonly month: YearMonth;
  readonly monthState: MonthState;
  readonly state: ValueState;
  readonly measure: Measure;
  readonly value: string | null;
  /** Null, like all that tells of the figure, when it is hidden. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly target: string | null;
  readonly targetGap: string | null;
  readonly band: Band;
  readonly previous: FractionValue | null;
  readonly previousChange: string | null;
  readonly lastYear: FractionValue | null;
  readonly lastYearChange: string | null;
  readonly yearToDate: FractionValue | null;
  readonly yearToDateChange: string | null;
  readonly rank: number | null;
  readonly rankTotal: number | null;
  readonly rankChange: number | null;
  readonly asOf: string;
  /** Whether what is recorded is not all counted yet. */
  readonly updating: boolean;
  readonly clause: string;
  readonly policyDate: LocalDate;
}

const shown = (comparison: Comparison | null): FractionValue | null =>
  comparison && { month: comparison.month, value: quotient(comparison.fraction), ...comparison.fraction };

/** Ranks of the siblings under one parent, computed once for all of them. */
class Ranks {
  readonly #byParent = new Map<string, Map<number, number>>();

  constructor(private readonly sheet: IndicatorSheet) {}

  of(unit: SheetUnit, code: IndicatorCode, month: YearMonth): { rank: number | null; total: number } {
    if (unit.parentId === null || unit.above) return { rank: null, total: 0 };
    const key = `${unit.parentId} ${code} ${month}`;
    let ranks = this.#byParent.get(key);
    if (!ranks) {
      const fractions = new Map<number, Fraction>();
      for (const sibling of this.sheet.units) {
        if (sibling.parentId !== unit.parentId) continue;
        const fraction = this.sheet.fraction(sibling.id, code, month);
        if (fraction) fractions.set(sibling.id, fraction);
      }
      ranks = rankFractions(fractions, indicator(code).direction);
      this.#byParent.set(key, ranks);
    }
    return { rank: ranks.get(unit.id) ?? null, total: ranks.size };
  }
}

/** The values of a sheet's asked units for some months; months that were never counted are left out. */
export function computeValues(
  sheet: IndicatorSheet,
  codes: readonly IndicatorCode[],
  months: readonly YearMonth[],
  today: LocalDate,
): ComputedValue[] {
  const ranks = new Ranks(sheet);
  const values: ComputedValue[] = [];
  for (const code of codes) {
    for (const unit of sheet.units) {
      if (!unit.asked) continue;
      const counted = sheet.monthsOf(unit.id);
      const series: Series = new Map(
        [...counted.keys()].flatMap((month) => {
          const fraction = sheet.fraction(unit.id, code, month);
          return fraction ? [[month, fraction] as const] : [];
        }),
      );
      for (const month of months) {
        const period = counted.get(month);
        if (period) values.push(valueOf(sheet, ranks, unit, code, month, series, standingOf(period, month, today)));
      }
    }
  }
  return values;
}

/** What of a month is the same for all its figures. */
const standingOf = (period: SheetMonth, month: YearMonth, today: LocalDate) => ({
  monthState: monthState(month, period.closed, today),
  asOf: period.asOf,
  updating: isBehind(period, month, today),
});

function valueOf(
  sheet: IndicatorSheet,
  ranks: Ranks,
  unit: SheetUnit,
  code: IndicatorCode,
  month: YearMonth,
  series: Series,
  standing: Pick<ComputedValue, 'monthState' | 'asOf' | 'updating'>,
): ComputedValue {
  const definition = indicator(code);
  const hidden = sheet.isHidden(unit.id, code, month);
  const fraction = series.get(month) ?? { numerator: '0', denominator: '0' };
  const policyDate = lastDayOf(month);
  const target = definition.targetParameter === null ? null : sheet.policy.value(definition.targetParameter, unit, policyDate);
  const near = sheet.policy.value('band.near', unit, policyDate);
  const [previous, lastYear] = [previousMonth(series, month), sameMonthLastYear(series, month)];
  const toDate = yearToDate(series, month, definition.accumulation);
  const now = ranks.of(unit, code, month);
  const before = ranks.of(unit, code, addMonths(month, -1));
  // Some of a month's days are no less than all of another month's: a flow is compared when its month has ended.
  const comparable = definition.accumulation === 'STOCK' || standing.monthState !== 'OPEN';
  return {
    code,
    unitCode: unit.code,
    unitName: unit.name,
    unitLevel: unit.level,
    month,
    ...standing,
    state: hidden ? 'SUPPRESSED' : hasValue(fraction) ? 'REPORTED' : definition.reported ? 'NOT_REPORTED' : 'NOT_APPLICABLE',
    measure: definition.measure,
    value: quotient(fraction),
    numerator: hidden ? null : fraction.numerator,
    denominator: hidden ? null : fraction.denominator,
    target:
      target === null
        ? null
        : differenceOfQuotients({ numerator: target, denominator: '1' }, { numerator: '0', denominator: '1' }),
    targetGap: target === null ? null : distanceToTarget(fraction, target),
    band: bandOf(fraction, target, near, definition.direction),
    previous: shown(previous),
    previousChange: (comparable && previous?.change) || null,
    lastYear: shown(lastYear),
    lastYearChange: (comparable && lastYear?.change) || null,
    yearToDate: shown(toDate),
    yearToDateChange: (comparable && toDate?.change) || null,
    rank: now.rank,
    rankTotal: now.rank === null ? null : now.total,
    // Up is positive: from third to first is +2.
    rankChange: now.rank === null || before.rank === null ? null : before.rank - now.rank,
    clause: definition.clause,
    policyDate,
  };
}
