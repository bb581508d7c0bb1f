import { signOf } from '../decimal-text';

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
