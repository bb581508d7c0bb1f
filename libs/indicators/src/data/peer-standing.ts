import { type Fraction, quotient, type YearMonth } from '@chengxin/kernel';
import { type IndicatorCode, indicator, marketCharacter, type Standing, standingAmong } from '../domain';
import type { IndicatorSheet, SheetUnit } from './indicator-sheet.queries';

/** Which siblings a unit is compared with: all of them, or those with mainly the same network as its own. */
export const PEER_GROUPS = ['ALL', 'SAME_MARKET'] as const;
export type PeerGroup = (typeof PEER_GROUPS)[number];

/** What tells of which network a unit mainly is. */
export const MARKET_CODES = ['COVERAGE_URBAN', 'COVERAGE_OVERALL'] as const satisfies readonly IndicatorCode[];

/** A unit with its figure. */
export interface PeerFigure extends Fraction {
  readonly unitCode: string;
  readonly unitName: string;
  readonly value: string | null;
}

/** How a unit stands among its peers by one indicator. */
export interface PeerStanding extends Omit<Standing<string>, 'median' | 'middle' | 'best'> {
  readonly code: IndicatorCode;
  readonly month: YearMonth;
  readonly median: string | null;
  readonly middle: PeerFigure[];
  readonly best: PeerFigure[];
}

function marketOf(sheet: IndicatorSheet, unit: SheetUnit, month: YearMonth) {
  const [urban, all] = MARKET_CODES.map((code) => sheet.fraction(unit.id, code, month));
  return urban && all ? marketCharacter(urban.denominator, all.denominator) : null;
}

/**
 * How a unit stands among the asked units of a sheet, itself one of them, by each of some indicators; those that nobody has a value of are
 * left out. The sheet holds `MARKET_CODES` too. Of a unit above the viewer's own the siblings are out of sight, so there is nothing to tell.
 */
export function standingsOf(
  sheet: IndicatorSheet,
  unitCode: string,
  codes: readonly IndicatorCode[],
  month: YearMonth,
  among: PeerGroup,
): PeerStanding[] {
  const own = sheet.units.find((unit) => unit.asked && unit.code === unitCode);
  if (!own || own.above) return [];
  const market = marketOf(sheet, own, month);
  const peers = sheet.units.filter(
    (unit) => unit.asked && (unit.id === own.id || among === 'ALL' || marketOf(sheet, unit, month) === market),
  );
  return codes.flatMap((code) => {
    const figures = new Map(
      peers.flatMap(({ id, code: peer, name }) => {
        const fraction = sheet.fraction(id, code, month);
        return fraction ? [[peer, { unitCode: peer, unitName: name, value: quotient(fraction), ...fraction }] as const] : [];
      }),
    );
    const standing = standingAmong(unitCode, figures, indicator(code).direction);
    if (!standing) return [];
    const named = (keys: readonly string[]) => keys.flatMap((key) => figures.get(key) ?? []);
    const { median, middle, best } = standing;
    return [{ ...standing, code, month, median: quotient(median), middle: named(middle), best: named(best) }];
  });
}
