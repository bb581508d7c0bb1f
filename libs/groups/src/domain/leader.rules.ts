import {
  addMonthsToDate,
  allowed,
  compareFractions,
  type Fraction,
  isExplained,
  type LocalDate,
  refused,
  type Verdict,
} from '@chengxin/kernel';
import type { MarketType } from '@chengxin/retailers/domain';
import type { LeaderRole } from './group';

/** The policy about leaders in force. */
export interface LeaderPolicy {
  /** Lowest tier of an urban leader, "in principle" (SD-R07: 20). */
  readonly tierUrban: number;
  /** Lowest tier of a township leader, "in principle" (SD-R07: 15). */
  readonly tierTownship: number;
  /** Share of all members that elects, at least (SD-R06 "半数通过", SD-Q3: one half). */
  readonly electionShare: Fraction;
  /** Length of a term (SD-R06: 12 months). */
  readonly termMonths: number;
}

/** An election as it was held. */
export interface Election {
  readonly role: LeaderRole;
  readonly votesFor: number;
  readonly votesTotal: number;
  /** Members of the group on that day. */
  readonly members: number;
  readonly isMember: boolean;
  readonly tier: number;
  readonly marketType: MarketType;
  readonly tierReason: string | null;
}

/** A leader must be a member of the group on the day of the election. */
export function mustBeMember(isMember: boolean, path: readonly string[]): Verdict {
  return isMember
    ? allowed
    : refused(
        'LEADER_NOT_MEMBER',
        { zh: '当选者当日须为本组组员', en: 'who is elected must be a member on that day' },
        path,
        'SD-R06',
      );
}

/** Votes are counted against all members, present or not (SD-Q3); half of them is enough, as "以上" includes the number. */
export function isElected(election: Pick<Election, 'votesFor' | 'votesTotal' | 'members'>, share: Fraction): Verdict {
  const { votesFor, votesTotal, members } = election;
  if (votesTotal !== members) {
    return refused(
      'VOTES_TOTAL_NOT_ALL_MEMBERS',
      { zh: `应投票数须为全体组员 ${members} 户`, en: `votes are counted against all ${members} members` },
      ['input', 'votesTotal'],
      'SD-Q3',
    );
  }
  if (votesFor < 0 || votesFor > votesTotal) {
    return refused('VOTES_IMPOSSIBLE', { zh: '赞成票须在 0 与应投票数之间', en: 'votes for must lie between 0 and all votes' }, [
      'input',
      'votesFor',
    ]);
  }
  const cast = { numerator: String(votesFor), denominator: String(votesTotal) };
  if (votesTotal > 0 && compareFractions(cast, share) >= 0) return allowed;
  return refused(
    'NOT_ELECTED',
    {
      zh: `赞成 ${votesFor} 户，全体 ${votesTotal} 户，未达到通过比例`,
      en: `${votesFor} of ${votesTotal} members is too few to elect`,
    },
    ['input', 'votesFor'],
    'SD-R06',
  );
}

/** Tiers are demanded "in principle": a lower one is allowed with a reason as of any act (SD-Q17). Deputies have no tier to reach. */
export function tierIsAccepted(
  election: Pick<Election, 'role' | 'tier' | 'marketType' | 'tierReason'>,
  policy: LeaderPolicy,
): Verdict {
  const needed = election.marketType === 'URBAN' ? policy.tierUrban : policy.tierTownship;
  const path = ['input', 'tierReason'];
  if (election.role === 'DEPUTY' || election.tier >= needed || isExplained(election.tierReason ?? '', path).ok) return allowed;
  return refused(
    'TIER_REASON_NEEDED',
    {
      zh: `组长原则上为 ${needed} 档以上，该户为 ${election.tier} 档，请说明理由（至少 4 个字）`,
      en: `a leader is in principle of tier ${needed} or higher, this one is of ${election.tier}; give a reason of 4 characters or more`,
    },
    path,
    'SD-R07',
  );
}

/** All that an election must satisfy; the retailer stands at `path`. */
export const electionVerdicts = (election: Election, policy: LeaderPolicy, path: readonly string[]): Verdict[] => [
  mustBeMember(election.isMember, path),
  isElected(election, policy.electionShare),
  tierIsAccepted(election, policy),
];

/** The day on which a term ends: the same day, `months` months later. */
export const termEndsOn = (electedOn: LocalDate, months: number): LocalDate => addMonthsToDate(electedOn, months);

/** A term as far as the next one is concerned. */
export interface EarlierTerm {
  readonly electedOn: LocalDate;
  /** Null or left out where the office was taken on the day of the election. */
  readonly tookOfficeOn?: LocalDate | null;
  readonly endedOn: LocalDate | null;
}

/** Terms of an office follow one another: who is elected on a day is elected after all others, and none of them began or ended later. */
export function mayFollow(earlier: readonly EarlierTerm[], on: LocalDate, path: readonly string[]): Verdict {
  const late = earlier.filter(
    ({ electedOn, tookOfficeOn, endedOn }) => electedOn >= on || [tookOfficeOn, endedOn].some((day) => day && day > on),
  );
  if (late.length === 0) return allowed;
  const [after] = late
    .map(({ electedOn, tookOfficeOn, endedOn }) => endedOn ?? tookOfficeOn ?? electedOn)
    .toSorted()
    .toReversed();
  return refused(
    'TERM_NOT_LATER',
    { zh: `日期须晚于上一届（${after}）`, en: `the day must be later than the last term (${after})` },
    path,
    'SD-R06',
  );
}
