import { allowed, compareFractions, type Fraction, isStorableText, refused, type Verdict } from '@chengxin/kernel';
import type { MeetingKind } from './meeting';

/** A matter that the charter leaves open, as a group voted on it. */
export interface ResolutionInput {
  readonly subject: string;
  /** Members for it, of those who were there. */
  readonly votesFor: number;
}

/** How many resolutions one meeting keeps. */
export const MOST_RESOLUTIONS = 20;
const LONGEST_SUBJECT = 200;
const CLAUSE = 'SD-R13';

/** Votes are counted against all members, present or not; two thirds pass what the charter leaves open (SD-R13, SD-Q3). */
export const isPassed = (votesFor: number, members: number, share: Fraction): boolean =>
  members > 0 && compareFractions({ numerator: String(votesFor), denominator: String(members) }, share) >= 0;

/**
 * The resolutions of a meeting: of one group, whose charter it is, each with its subject and with votes that those who were there can have
 * cast.
 */
export function mayResolve(
  kind: MeetingKind,
  isJoint: boolean,
  present: number,
  resolutions: readonly ResolutionInput[],
  path: readonly string[],
): Verdict[] {
  if (resolutions.length === 0) return [allowed];
  if (kind !== 'GROUP' || isJoint) {
    const text = {
      zh: '章程未尽事宜由本组组员表决；组长例会、联合召开的会议不作决议',
      en: "matters left open by the charter are voted on by one group's members, not by leaders or two groups together",
    };
    return [refused('RESOLUTION_OF_ONE_GROUP', text, path, CLAUSE)];
  }
  if (resolutions.length > MOST_RESOLUTIONS) {
    const text = { zh: `一次会议最多 ${MOST_RESOLUTIONS} 项决议`, en: `at most ${MOST_RESOLUTIONS} resolutions of one meeting` };
    return [refused('TOO_MANY_RESOLUTIONS', text, path)];
  }
  return resolutions.flatMap(({ subject, votesFor }, index) => {
    const at = [...path, String(index)];
    const said = subject.trim();
    const subjectIs =
      said.length > 0 && [...said].length <= LONGEST_SUBJECT && isStorableText(said)
        ? allowed
        : refused(
            'RESOLUTION_SUBJECT',
            {
              zh: `请写明事项，最多 ${LONGEST_SUBJECT} 个字`,
              en: `say what was decided, in at most ${LONGEST_SUBJECT} characters`,
            },
            [...at, 'subject'],
          );
    const votesAre =
      Number.isInteger(votesFor) && votesFor >= 0 && votesFor <= present
        ? allowed
        : refused(
            'VOTES_IMPOSSIBLE',
            {
              zh: `赞成户数须在 0 与到会的 ${present} 户之间`,
              en: `votes for lie between 0 and the ${present} who were present`,
            },
            [...at, 'votesFor'],
            CLAUSE,
          );
    return [subjectIs, votesAre];
  });
}
