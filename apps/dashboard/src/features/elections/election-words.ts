import type { BandTone } from '@chengxin/ui';
import type { ElectionState, LeaderTermState } from '../../gql/graphql';

/** How an election stands: under way, done, or come to nothing. */
export const ELECTION_TONES: Record<ElectionState, BandTone> = {
  NOMINATING: 'none',
  VOTING: 'none',
  UNDECIDED: 'near',
  ELECTED: 'near',
  COMPLETED: 'good',
  FAILED: 'bad',
  CANCELLED: 'none',
};

export const TERM_TONES: Record<LeaderTermState, BandTone> = {
  IN_OFFICE: 'good',
  RE_ELECTION_DUE: 'bad',
  EXPIRED: 'bad',
  RESIGNED: 'near',
  MEMBERSHIP_ENDED: 'near',
  RECALLED: 'near',
  HANDED_OVER: 'none',
  CLOSED: 'none',
};

/** Whole days from one day to another, both `YYYY-MM-DD`. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
