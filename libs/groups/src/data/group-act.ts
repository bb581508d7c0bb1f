import { type GroupStatus, mayBeChanged, mayTakeEffectOn } from '@chengxin/groups/domain';
import {
  type Clock,
  demand,
  isUuid,
  type LocalDate,
  mayBeKept,
  monthOf,
  normaliseText,
  proseText,
  Refusal,
} from '@chengxin/kernel';
import { closedMonthsOf } from '@chengxin/months/data';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';
import { LockMode } from '@mikro-orm/core';
import { Group } from './group.entity';
import { refusalOf, type ViolationHints } from './violations';

/** Ids that can be ids at all, in lower case as PostgreSQL writes them. */
export const asUuid = (id: string): string | null => (isUuid(id) ? id.toLowerCase() : null);

/** A text of the input that may be left out, tidied; null when nothing is in it. Refuses what cannot be kept. */
export const givenText = (given: string | null | undefined, path: readonly string[]): string | null =>
  kept(normaliseText(given ?? ''), path);

/** The same of what is written in sentences: it keeps its punctuation and its lines. */
export const givenProse = (given: string | null | undefined, path: readonly string[]): string | null =>
  kept(proseText(given ?? ''), path);

function kept(tidied: string, path: readonly string[]): string | null {
  const text = tidied || null;
  demand(mayBeKept(text, path));
  return text;
}

/** One act on groups: a transaction; what another act was quicker to take becomes the same refusal as if it had been taken before. */
export async function runGroupAct<T>(
  database: Database,
  clock: Clock,
  actor: Actor,
  hints: ViolationHints,
  work: (act: Act) => Promise<T>,
): Promise<T> {
  try {
    return await runAct(database.orm, clock, actor, work);
  } catch (error) {
    throw refusalOf(error, hints) ?? error;
  }
}

/**
 * The groups of these ids, locked in the order of their ids until the act ends, so that two acts on one group follow one another and
 * acts on two groups never wait for each other in a circle. Refuses what is not there or not in sight, and dissolved groups.
 */
export async function lockGroups(
  act: Act,
  wanted: readonly { readonly id: string; readonly path: readonly string[] }[],
): Promise<Map<string, Group>> {
  const found = new Map<string, Group>();
  for (const { id, path } of wanted.toSorted((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1))) {
    const key = asUuid(id);
    const group = key && (await act.em.findOne(Group, { id: key }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
    if (!group) {
      throw new Refusal({
        code: 'GROUP_NOT_FOUND',
        text: { zh: '没有这个小组，或不在您的范围内', en: 'no such group, or outside your scope' },
        path,
      });
    }
    demand(mayBeChanged(group.status as GroupStatus, path));
    found.set(id, group);
  }
  return found;
}

/** One group, locked. */
export async function lockGroup(act: Act, id: string, path: readonly string[] = ['input', 'groupId']): Promise<Group> {
  return (await lockGroups(act, [{ id, path }])).get(id) as Group;
}

/** Refuses a day in the future, in a closed month or before one. */
export async function demandOpenDay(act: Act, scope: number, day: LocalDate, path: readonly string[]): Promise<void> {
  demand(mayTakeEffectOn(day, act.today, await closedMonthsOf(act, scope), path));
}

/** Has the places counted again from the month of a day on, each once. */
export async function refreshPlaces(act: Act, placeIds: Iterable<number>, from: LocalDate): Promise<void> {
  for (const placeId of new Set(placeIds)) act.refreshPlace(placeId, monthOf(from));
}

/** What an audit line says about a group. */
export const groupFacts = (group: Group): object => ({
  name: group.name,
  streetText: group.streetText,
  status: group.status,
  foundedOn: group.foundedOn,
  dissolvedOn: group.dissolvedOn,
});
