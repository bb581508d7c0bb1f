import { allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import {
  APPLICATION_ACTION_LABELS,
  APPLICATION_STATE_LABELS,
  APPLICATION_TRANSITIONS,
  type ApplicationAction,
  type ApplicationState,
  type JoinTargetKind,
  OPEN_STATES,
} from './join-application';

/** The state on a day: what waits longer than its validity has expired, whoever looks. `expiresOn` is the first day of that. */
export function stateOn(state: ApplicationState, expiresOn: LocalDate, day: LocalDate): ApplicationState {
  return (OPEN_STATES as readonly ApplicationState[]).includes(state) && day >= expiresOn ? 'EXPIRED' : state;
}

/** What can be done in a state, in the order in which pages offer it. */
export const actionsIn = (at: JoinTargetKind, state: ApplicationState): ApplicationAction[] =>
  Object.keys(APPLICATION_TRANSITIONS[at][state]) as ApplicationAction[];

/** Founding states in which an action on applications is done: opinions and pledges need the county's go-ahead (§3.5). */
const FOUNDING_STATES_FOR = (action: ApplicationAction | 'APPLY'): readonly string[] =>
  action === 'APPLY' || action === 'WITHDRAW' ? ['DRAFT', 'FORMING'] : ['FORMING'];

/** Whether applications of a founding can be carried on; `APPLY` is the form itself. */
export function mayCarryOnAtFounding(action: ApplicationAction | 'APPLY', founding: string, path: readonly string[]): Verdict {
  if (FOUNDING_STATES_FOR(action).includes(founding)) return allowed;
  const text =
    founding === 'DRAFT'
      ? { zh: '筹建还是草案，请先由县局启动筹建', en: 'the founding is a draft: the county has to start it first' }
      : { zh: '该筹建已结束', en: 'the founding is over' };
  return refused('FOUNDING_STATE', text, path, '§3.5');
}

/** Whether an action belongs to a state (§3.5). */
export function mayDo(action: ApplicationAction, at: JoinTargetKind, state: ApplicationState, path: readonly string[]): Verdict {
  if (APPLICATION_TRANSITIONS[at][state][action]) return allowed;
  const [what, where] = [APPLICATION_ACTION_LABELS[action], APPLICATION_STATE_LABELS[state]];
  return refused(
    'NOT_IN_THIS_STATE',
    { zh: `申请${where.zh}，不能${what.zh}`, en: `the application is ${where.en}: no way to ${what.en}` },
    path,
    'SD-R11',
  );
}

/** One day follows the other: nobody decides before the application, reads before the decision, signs before the reading. */
export function mustFollow(day: LocalDate, earlier: LocalDate, step: ApplicationAction, path: readonly string[]): Verdict {
  if (day >= earlier) return allowed;
  const label = APPLICATION_ACTION_LABELS[step];
  return refused(
    'OUT_OF_ORDER',
    {
      zh: `${label.zh}的日期不能早于上一步的 ${earlier}`,
      en: `the day to ${label.en} is not before the step ahead of it, ${earlier}`,
    },
    path,
    'SD-R11',
  );
}

/** What is on paper has happened. */
export function mustHaveHappened(day: LocalDate, today: LocalDate, path: readonly string[]): Verdict {
  return day <= today
    ? allowed
    : refused('FUTURE_DAY', { zh: '日期不能晚于今天', en: 'the day may not lie in the future' }, path);
}

/** One application at a time; a second group would only wait for the first to say no. The group is null when it is out of sight. */
export const alreadyApplied = (storeName: string, groupName: string | null, path: readonly string[]): Verdict =>
  refused(
    'ALREADY_APPLIED',
    {
      zh: `${storeName}已申请加入${groupName === null ? '其他片区的小组' : `“${groupName}”`}，尚未办结`,
      en: `${storeName} has an application at ${groupName ?? 'a group of another area'} under way`,
    },
    path,
    'SD-R11',
  );

/** The opinion on the form is the leader's own, or a deputy's (Annex 3). */
export function mustComeFromLeader(isInOffice: boolean, path: readonly string[]): Verdict {
  return isInOffice
    ? allowed
    : refused(
        'NOT_THE_LEADER',
        {
          zh: '该日没有在任的组长（或副组长）可签意见，请先选举组长',
          en: 'no leader or deputy was in office on that day; elect one first',
        },
        path,
        'SD-R11, Annex 3',
      );
}
