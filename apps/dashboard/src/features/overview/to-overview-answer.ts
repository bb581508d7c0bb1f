import { signOf } from '../../shared/decimal-text';
import type { IndicatorPoint } from '../../shared/indicators/indicator';
import { missedUnits } from '../../shared/indicators/to-bar-rows';

/** Where a figure stands to its target, as a key of the texts and the distance. */
export interface Gap {
  key: 'above' | 'below' | 'atTarget' | 'noTarget';
  distance: string | null;
}

/** Above, below or at the target; a lower-is-better figure is not asked here. */
export function gapOf(value: { targetGap?: string | null }): Gap {
  if (value.targetGap === null || value.targetGap === undefined) return { key: 'noTarget', distance: null };
  const sign = signOf(value.targetGap);
  return { key: sign > 0 ? 'above' : sign < 0 ? 'below' : 'atTarget', distance: value.targetGap };
}

/** What the sentence says about the units below: which missed (worst first, at most `most`), or that all met. */
export function unitsBelow(points: readonly IndicatorPoint[], code: string, most = 4): { kind: 'none' | 'allMet' | 'missed'; missed: IndicatorPoint[] } {
  const ofCode = points.filter((point) => point.code === code && point.state === 'REPORTED');
  if (ofCode.length === 0 || ofCode.every((point) => point.band === 'NONE')) return { kind: 'none', missed: [] };
  const missed = missedUnits(ofCode);
  return missed.length === 0 ? { kind: 'allMet', missed } : { kind: 'missed', missed: missed.slice(0, most) };
}
