import type { FoundingState } from '@chengxin/foundings/domain';
import type { BandTone } from '@chengxin/ui';

export const FOUNDING_TONES: Record<FoundingState, BandTone> = {
  DRAFT: 'none',
  FORMING: 'near',
  ACTIVE: 'good',
  ABANDONED: 'bad',
};
