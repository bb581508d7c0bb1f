import { addDays, allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
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
    { zh: `申请${where.zh}，不能${what.zh}`, en: `the application stands at “${where.en}”: you cannot ${what.en} now` },
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
      en: `the day to ${label.en} may not be earlier than ${earlier}, the day of the step before`,
    },
    path,
    'SD-R11',
  );
}

/** Nobody is a member before he has signed (SD-R11). */
export const mustJoinAfterSigning = (joinedOn: LocalDate, signedOn: LocalDate, path: readonly string[]): Verdict =>
  joinedOn >= signedOn
    ? allowed
    : refused(
        'OUT_OF_ORDER',
        {
          zh: `入组日期不能早于承诺书的签订日期 ${signedOn}`,
          en: `the day of joining may not be earlier than ${signedOn}, on which the pledge was signed`,
        },
        path,
        'SD-R11',
      );

/** A form that would have expired by today is not taken: somebody has to apply anew. */
export function mustNotHaveExpired(appliedOn: LocalDate, days: number, today: LocalDate, path: readonly string[]): Verdict {
  const earliest = addDays(today, 1 - days);
  if (appliedOn >= earliest) return allowed;
  return refused(
    'APPLIED_TOO_LONG_AGO',
    {
      zh: `申请 ${days} 天未办结即过期，申请日期最早为 ${earliest}`,
      en: `an application expires after ${days} days; the day of the form may not be earlier than ${earliest}`,
    },
    path,
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

/** The opinion on the form is the leader's own, or that of a deputy who is named (Annex 3). */
export function mustComeFromLeader(isInOffice: boolean, isNamed: boolean, path: readonly string[]): Verdict {
  if (isInOffice) return allowed;
  const [code, text] = isNamed
    ? ([
        'NOT_AN_OFFICER',
        { zh: '所选组员该日不是在任的组长或副组长', en: 'who is named was no leader or deputy on that day' },
      ] as const)
    : ([
        'NOT_THE_LEADER',
        {
          zh: '该日没有在任的组长；请选签署意见的副组长，或先选举组长',
          en: 'no leader was in office on that day; name the deputy whose opinion it is, or elect a leader first',
        },
      ] as const);
  return refused(code, text, path, 'SD-R11, Annex 3');
}
