import { addDays, allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import type { ElectionReason, ReElectionReason } from './election';

/** What the head's office is like on the day on which an election is opened. */
export interface OfficeHeld {
  /** Whether anybody ever held it. */
  readonly wasHeld: boolean;
  /** The term in office; null when vacant. */
  readonly termEndsOn: LocalDate | null;
  /** Why the one in office must be elected anew, or why the last one went; null when for none of the five reasons. */
  readonly reElectionReason: ReElectionReason | null;
}

/** Whether a term is over on a day, or so near its end that it may be followed. */
export const endsBy = (termEndsOn: LocalDate, on: LocalDate, noticeDays: number): boolean =>
  termEndsOn <= addDays(on, noticeDays);

/** Why an election of the head would be held; null while a term runs without a reason to elect anew. */
export function reasonToElect(held: OfficeHeld, on: LocalDate, noticeDays: number): ElectionReason | null {
  if (held.reElectionReason) return held.reElectionReason;
  if (held.termEndsOn !== null) return endsBy(held.termEndsOn, on, noticeDays) ? 'TERM_ENDED' : null;
  return held.wasHeld ? 'VACANCY' : 'FOUNDING';
}

/** A leader is elected when there is a reason; deputies may be elected at any time (SD-R06). */
export function mustHaveReason(reason: ElectionReason | null, termEndsOn: LocalDate | null, path: readonly string[]): Verdict {
  if (reason !== null) return allowed;
  return refused(
    'TERM_STILL_RUNS',
    {
      zh: `任期至 ${termEndsOn}，尚未临近届满，也没有须改选的情形；可只增选副职`,
      en: `the term runs until ${termEndsOn} and nothing calls for an election; deputies alone may be elected`,
    },
    path,
    'SD-R06, SD-R09',
  );
}
