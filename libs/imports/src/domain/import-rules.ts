import { checkGroupName, type GroupNaming, ordinalIn } from '@chengxin/groups/domain';
import type { LocalDate, YearMonth } from '@chengxin/kernel';
import type { Expectation } from './cell';

/** How large a group may be and who may lead it, by the policy in force where the group lies. */
export interface GroupPolicy {
  /** Members above which each further one needs a reason (SD-R02: 25), and members that no reason exceeds (40). */
  readonly sizeLimit: number;
  readonly sizeMaximum: number;
  /** Tier below which a leader needs a reason (SD-R07: urban 20, township 15). */
  readonly leaderTierUrban: number;
  readonly leaderTierTownship: number;
  /** Share of all members that elects, at least (SD-R06: half). */
  readonly electionShare: number;
  /** Last day of a term that begins with an election (SD-R06: one year). */
  readonly termEndsOn: (electedOn: LocalDate) => LocalDate;
}

/** What a name says: the number at its end (2 of …小组二组, 0 without), or what is expected instead (SD-R05). */
export type NameVerdict = { readonly ordinal: number } | { readonly expected: Expectation };

/** Judges the name of a group that the file founds, by the rule that the application follows as well. */
export function nameVerdict(naming: GroupNaming): NameVerdict {
  const verdict = checkGroupName(naming);
  return verdict.ok ? { ordinal: ordinalIn(naming) ?? 0 } : { expected: verdict.reason.text };
}

/** What every kind of import is judged by. */
export interface ImportRules {
  readonly today: LocalDate;
  readonly closedMonths: ReadonlySet<string>;
  /** The policy on a day for groups of the area with that scope number. */
  readonly groupPolicy: (scope: number, day: LocalDate) => GroupPolicy;
}

/** The latest closed month; what takes effect in it or before would change the figures of a closed month. */
export function lastClosedMonth(closedMonths: ReadonlySet<string>): YearMonth | null {
  let last: string | null = null;
  for (const month of closedMonths) if (last === null || month > last) last = month;
  return last as YearMonth | null;
}

/** What became of the rows of a file. */
export interface ImportCounts {
  readonly toCreate: number;
  readonly toUpdate: number;
  readonly unchanged: number;
}
