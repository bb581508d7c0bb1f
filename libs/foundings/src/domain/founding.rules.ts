import { allowed, compareFractions, type Fraction, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import {
  FOUNDING_ACTION_LABELS,
  FOUNDING_STATE_LABELS,
  FOUNDING_TRANSITIONS,
  type FoundingAction,
  type FoundingState,
} from './founding';

/** What can be done in a state, in the order in which pages offer it. */
export const actionsIn = (state: FoundingState): FoundingAction[] => Object.keys(FOUNDING_TRANSITIONS[state]) as FoundingAction[];

/** Whether an action belongs to a state (§3.5). */
export function mayDo(action: FoundingAction, state: FoundingState, path: readonly string[]): Verdict {
  if (FOUNDING_TRANSITIONS[state][action]) return allowed;
  const [what, where] = [FOUNDING_ACTION_LABELS[action], FOUNDING_STATE_LABELS[state]];
  const text = { zh: `筹建处于“${where.zh}”，不能${what.zh}`, en: `the founding is ${where.en}: no way to ${what.en}` };
  return refused('FOUNDING_STATE', text, path, '§3.5');
}

/** A founding and the place that it is to move to, by their scope numbers. */
export interface Move {
  readonly state: FoundingState;
  readonly isPlanned: boolean;
  readonly scope: number;
  readonly toScope: number;
}

/** A draft moves within its county; what a plan has proposed, within the area of the plan's draft, which stays where it is. */
export function mayMove({ state, isPlanned, scope, toScope }: Move, path: readonly string[]): Verdict {
  if (state !== 'DRAFT')
    return refused(
      'PLACE_SETTLED',
      { zh: '筹建启动后，地点不再更改', en: 'the place stays once the founding is started' },
      path,
      '§3.5',
    );
  if (Math.floor(scope / 1000) !== Math.floor(toScope / 1000))
    return refused('OTHER_COUNTY', { zh: '新的地点在别的县', en: 'the place lies in another county' }, path, 'SD-R05');
  if (!isPlanned || scope === toScope) return allowed;
  const text = {
    zh: '来自分组规划的筹建不能改到别的片区；请放弃，在规划中更改后重新接受',
    en: 'a founding from a plan stays in its area: give it up, change the proposal and accept it anew',
  };
  return refused('PLANNED_AREA', text, path, '§3.5');
}

/** The county starts what somebody has applied for (§3.5). */
export const mayStart = (applicants: number, path: readonly string[]): Verdict =>
  applicants > 0
    ? allowed
    : refused(
        'NO_APPLICANT',
        { zh: '至少有 1 户申请入组，才能启动筹建', en: 'at least one retailer must have applied' },
        path,
        '§3.5, SD-R11',
      );

/** Who is to lead is somebody who is asked to join, or has applied. */
export const mayBeCandidate = (isAsked: boolean, path: readonly string[]): Verdict =>
  isAsked
    ? allowed
    : refused(
        'CANDIDATE_NOT_ASKED',
        { zh: '组长候选人须在拟邀请或已申请的零售户之中', en: 'who is to lead is one of those asked or applying' },
        path,
        'SD-R06',
      );

const NAMED = 5;

/** The archive is complete when everybody who has applied has signed: whoever will not join takes the application back (§3.5, SD-R11). */
export function mustAllHaveSigned(unsigned: readonly string[], path: readonly string[]): Verdict {
  if (unsigned.length === 0) return allowed;
  const named = unsigned.slice(0, NAMED).join('、');
  const more = unsigned.length > NAMED;
  const text = {
    zh: `${named}${more ? '等' : ''} ${unsigned.length} 户未签承诺书，请签订或撤回申请后再成立`,
    en: `${unsigned.length} without a pledge (${named}${more ? ' …' : ''}): have it signed or the application taken back first`,
  };
  return refused('PLEDGES_MISSING', text, path, 'SD-R11, Annex 1 Art.10');
}

/** No minimum is stated; below `floor` (DEFAULT) a group is founded for a reason (SD-R02, §3.5). */
export const mayBeSmall = (members: number, floor: number, reason: string | null, path: readonly string[]): Verdict =>
  members >= floor || (members > 0 && reason !== null)
    ? allowed
    : refused(
        'FLOOR_REASON_NEEDED',
        {
          zh: `只有 ${members} 户签了承诺书，少于 ${floor} 户${members > 0 ? '，请说明理由' : ''}`,
          en: `only ${members} have signed, fewer than ${floor}${members > 0 ? '; give a reason' : ''}`,
        },
        path,
        'SD-R02',
      );

/** A group is founded once the county has started it and all have signed: `steps` are the days of these (§3.5, SD-R11). */
export function mustFollowSteps(heldOn: LocalDate, steps: readonly LocalDate[], path: readonly string[]): Verdict {
  const last = steps.toSorted().at(-1);
  if (last === undefined || heldOn >= last) return allowed;
  const text = {
    zh: `成立会议不能早于启动筹建和最后一份承诺书的日期 ${last}`,
    en: `the meeting is not before the start and the last pledge, ${last}`,
  };
  return refused('MEETING_TOO_EARLY', text, path, 'SD-R11');
}

/** Who votes is present. */
export const mayHaveVoted = (votes: number, present: number, path: readonly string[]): Verdict =>
  votes >= 0 && votes <= present
    ? allowed
    : refused(
        'VOTES_BEYOND_PRESENT',
        { zh: `到会 ${present} 户，赞成不能多于到会`, en: `${present} were present: no more can have voted for it` },
        path,
        'SD-Q3',
      );

/** The charter takes effect when half of all members pass it at the founding; half is enough (SD-R13, SD-Q3). */
export function mustPassCharter(votes: number, members: number, share: Fraction, path: readonly string[]): Verdict {
  const cast = { numerator: String(votes), denominator: String(members) };
  if (members > 0 && compareFractions(cast, share) >= 0) return allowed;
  const text = {
    zh: `赞成章程 ${votes} 户，全体 ${members} 户，未达到通过比例`,
    en: `${votes} of ${members} members is too few to pass the charter`,
  };
  return refused('CHARTER_NOT_PASSED', text, path, 'SD-R13');
}
