import type { DutyState, MeetingKind } from '@chengxin/meetings/domain';

/** A line of `meetingDutyCounts`. */
export interface DutyCount {
  readonly kind: MeetingKind;
  readonly state: DutyState;
  readonly count: number;
  readonly late: number;
}

const DONE: ReadonlySet<DutyState> = new Set(['EVIDENCE_COMPLETE', 'ARCHIVED']);

/** How many duties of a kind there are, and how many have their evidence. */
export function sumOf(counts: readonly DutyCount[], kind: MeetingKind): { all: number; done: number } {
  const own = counts.filter((line) => line.kind === kind);
  const sum = (lines: readonly DutyCount[]) => lines.reduce((total, { count }) => total + count, 0);
  return { all: sum(own), done: sum(own.filter(({ state }) => DONE.has(state))) };
}

/** How many duties of any kind stand in a state. */
export const inState = (counts: readonly DutyCount[], state: DutyState, kind: MeetingKind | undefined): number =>
  counts.reduce((total, line) => total + (line.state === state && (!kind || line.kind === kind) ? line.count : 0), 0);
