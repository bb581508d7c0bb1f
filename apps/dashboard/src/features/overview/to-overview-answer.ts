import type { IndicatorPoint } from '../../shared/indicators/indicator';
import { missedUnits } from '../../shared/indicators/to-bar-rows';

/** What the sentence says about the units below: which missed (worst first, at most `most`), or that all met. */
export function unitsBelow(
  points: readonly IndicatorPoint[],
  code: string,
  most = 4,
): { kind: 'none' | 'allMet' | 'missed'; missed: IndicatorPoint[] } {
  const ofCode = points.filter((point) => point.code === code && point.state === 'REPORTED');
  if (ofCode.length === 0 || ofCode.every((point) => point.band === 'NONE')) return { kind: 'none', missed: [] };
  const missed = missedUnits(ofCode);
  return missed.length === 0 ? { kind: 'allMet', missed } : { kind: 'missed', missed: missed.slice(0, most) };
}
