import type { Fraction } from '@chengxin/kernel';
import { INDICATOR_CODES, type IndicatorCode } from './indicator-code';

/**
 * The indicator whose denominator says of how many members' surveys a figure is made; null for figures that are not of surveys. Of a
 * few members, a margin and its fraction tell what single shops sold and earned.
 */
export function surveyBehind(code: IndicatorCode): IndicatorCode | null {
  if (!code.startsWith('MARGIN_')) return null;
  return code.endsWith('_AGREED') ? 'MARGIN_MEMBER_SHARE_AGREED' : 'MARGIN_MEMBER_SHARE_ALL';
}

/** The indicators that are figures of surveys. */
export const SURVEY_CODES: readonly IndicatorCode[] = INDICATOR_CODES.filter((code) => surveyBehind(code) !== null);

/** Numerator and denominator of a figure; null when they are hidden. */
export type FigureParts = { readonly [Part in keyof Fraction]: string | null };

/** Whether the parts of a figure are told. */
export const isTold = <Figure extends FigureParts>(figure: Figure): figure is Figure & Fraction =>
  figure.numerator !== null && figure.denominator !== null;
