import type { DutyState, MeasureState, MeetingState } from '@chengxin/meetings/domain';
import type { BandTone } from '@chengxin/ui';

/** How good a state is, for its tag. */
export const STATE_TONES: Readonly<Record<DutyState | MeetingState, BandTone>> = {
  NONE: 'none',
  PLANNED: 'none',
  NOTIFIED: 'near',
  HELD: 'near',
  EVIDENCE_COMPLETE: 'good',
  ARCHIVED: 'good',
  MISSED: 'bad',
  CANCELLED: 'none',
};

/** The same of a measure. */
export const MEASURE_TONES: Readonly<Record<MeasureState, BandTone>> = {
  OPEN: 'near',
  OVERDUE: 'bad',
  DONE: 'good',
  WITHDRAWN: 'none',
};
