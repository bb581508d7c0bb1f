import { type FigureParts, isTold } from '@chengxin/indicators/domain';
import { differenceOfQuotients } from '@chengxin/kernel';
import type { BandTone } from '@chengxin/ui';
import type {
  Band,
  IndicatorFactsFragment,
  IndicatorMeaningFragment,
  IndicatorPointFragment,
  Measure,
  ValueState,
} from '../../gql/graphql';
import { type DecimalInput, roundedText, signOf } from '../decimal-text';
import { formatMean, formatMeanChange, formatPoints, formatRate, NO_VALUE } from '../format';
import { currentLanguage, type Language } from '../language';

export type IndicatorFacts = IndicatorFactsFragment;
export type IndicatorPoint = IndicatorPointFragment;
export type IndicatorMeaning = IndicatorMeaningFragment;

const TONES: Record<Band, BandTone> = { MET: 'good', NEAR: 'near', MISSED: 'bad', NONE: 'none' };

/** A figure's value minus another's; null when either has none or is hidden. */
export const differenceOf = (one: FigureParts, other: FigureParts): string | null =>
  isTold(one) && isTold(other) ? differenceOfQuotients(one, other) : null;

/** Band of a figure; what is not applicable, not reported or hidden has none. */
export function bandTone(value: { band: Band; state: ValueState }): BandTone {
  return value.state === 'REPORTED' ? TONES[value.band] : 'none';
}

/** Key of the band's word in the shared texts: the band, or why there is none. */
export function bandKey(value: { band: Band; state: ValueState }): string {
  return `band.${value.state === 'REPORTED' ? value.band : value.state}`;
}

/** The figure with its unit; `—` when it does not apply, was not reported or is hidden. */
export function formatIndicator(value: { state: ValueState; measure: Measure; value?: DecimalInput }): string {
  if (value.state !== 'REPORTED') return NO_VALUE;
  return value.measure === 'RATE' ? formatRate(value.value) : formatMean(value.value);
}

/** A difference of two figures: points for rates, plain for means. */
export function formatIndicatorChange(measure: Measure, change: DecimalInput): string {
  return measure === 'RATE' ? formatPoints(change) : formatMeanChange(change);
}

/** Which way a difference points as it is written: what rounds to 0.0 points nowhere; null when there is nothing to compare with. */
export function changeDirection(measure: Measure, change: DecimalInput): -1 | 0 | 1 | null {
  const written = roundedText(change, 1, measure === 'RATE' ? 2 : 0);
  return written === null ? null : signOf(written);
}

/** Whether a difference is welcome, by the indicator's direction. */
export function changeTone(
  direction: IndicatorMeaning['direction'] | undefined,
  measure: Measure,
  change: DecimalInput,
): 'good' | 'bad' | 'none' {
  const sign = changeDirection(measure, change);
  if (!sign || !direction || direction === 'NONE') return 'none';
  return sign > 0 === (direction === 'HIGHER_IS_BETTER') ? 'good' : 'bad';
}

/** Name of an indicator in the language on the screen. */
export function indicatorName(meaning: IndicatorMeaning | undefined, language: Language = currentLanguage()): string {
  return meaning ? (language === 'en' ? meaning.nameEn : meaning.nameZh) : '';
}

/** A decimal as a number for drawing: rates in per cent, means as they are; null is a gap. */
export function drawn(measure: Measure, value: DecimalInput): number | null {
  if (value === null || value === undefined) return null;
  const number = Number(value);
  return measure === 'RATE' ? Math.round(number * 1e6) / 1e4 : number;
}
