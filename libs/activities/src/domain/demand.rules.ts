import { addDays, allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import { DEMAND_ACTION_LABELS, DEMAND_STATE_LABELS, DEMAND_TRANSITIONS, type DemandAction, type DemandState } from './demand';

/** Whether an act is one of the state that the demand is in. */
export function mayDo(state: DemandState, action: DemandAction): Verdict {
  if (DEMAND_TRANSITIONS[state][action]) return allowed;
  const [now, wanted] = [DEMAND_STATE_LABELS[state], DEMAND_ACTION_LABELS[action]];
  return refused(
    'DEMAND_STATE',
    { zh: `需求${now.zh}，不能${wanted.zh}`, en: `the demand is ${now.en}: one cannot ${wanted.en}` },
    ['input', 'demandId'],
    'SD-R46',
  );
}

/** Nobody plans an event further ahead. */
const FURTHEST_DAYS = 365;

/** A day of need is still to come, within a year. */
export function mayBeNeededOn(neededOn: LocalDate, today: LocalDate): Verdict {
  const path = ['input', 'neededOn'];
  if (neededOn < today)
    return refused('DAY_OVER', { zh: '用烟日期不能早于今天', en: 'the day of need may not be over' }, path, 'SD-R46');
  const last = addDays(today, FURTHEST_DAYS);
  if (neededOn <= last) return allowed;
  return refused(
    'DAY_TOO_FAR',
    { zh: `用烟日期最迟 ${last}（一年之内）`, en: `the day of need is ${last} at the latest` },
    path,
    'SD-R46',
  );
}

const CARTONS = /^\d{1,4}(\.\d)?$/;

/** A quantity in cartons (条), with one decimal at most: more than nothing. */
export function mayBeCartons(cartons: string): Verdict {
  if (CARTONS.test(cartons) && Number(cartons) > 0) return allowed;
  return refused(
    'CARTONS',
    { zh: '数量按条填写，最多一位小数，如 12.5', en: 'a quantity in cartons with at most one decimal, as 12.5' },
    ['input', 'cartons'],
    'SD-R46',
  );
}

/**
 * Consumption stays in the group: who takes it on is another member of the same group. Each sells what it ordered itself, to the consumer;
 * goods are not passed on between retailers (SD-R42(3), one household, one code).
 */
export function mayTakeOn(isMember: boolean, isOther: boolean, path: readonly string[]): Verdict {
  if (isMember && isOther) return allowed;
  return refused(
    'NOT_ANOTHER_MEMBER',
    { zh: '承接人须是本组的另一户组员', en: 'who takes it on is another member of the group' },
    path,
    'SD-R46',
  );
}
