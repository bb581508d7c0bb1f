import { mayBegin, mayBeginWithMembership, mustBeNamed } from '@chengxin/activities/domain';
import { runGroupAct } from '@chengxin/groups/data';
import { addDays, type Clock, demand, type LocalDate, normaliseText, Refusal } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { groupOfMember, lockRow, notFound, retailerInSight } from './find';
import { isTakenBack } from './taken-back';

export interface NameTrainer {
  readonly retailerId: string;
  readonly subjects: string;
  readonly since: LocalDate;
}

/** Makes a member a trainer of others (SD-R46). Refused: who is in no group, who is one already, a day in the future or before he joined. */
export async function nameTrainer(database: Database, clock: Clock, actor: Actor, input: NameTrainer): Promise<string> {
  const subjects = normaliseText(input.subjects);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const path = ['input', 'retailerId'];
    const retailer = await retailerInSight(act, input.retailerId, path);
    const { memberSince } = await groupOfMember(act, retailer, path);
    demand(mayBegin(input.since, act.today, ['input', 'since']), mustBeNamed(subjects, ['input', 'subjects']));
    demand(mayBeginWithMembership(input.since, { storeName: retailer.storeName, memberSince }, ['input', 'since']));
    const [trainer] = await act.em.execute<{ id: string }[]>(
      `insert into retailer_trainer (retailer_id, scope, subjects, since) values (?, ?, ?, ?)
       on conflict (retailer_id) where until is null do nothing returning id`,
      [retailer.id, retailer.scope, subjects, input.since],
    );
    if (!trainer) {
      const text = { zh: `${retailer.storeName}已是培训师`, en: `${retailer.storeName} is a trainer already` };
      throw new Refusal({ code: 'TRAINER_ALREADY', text, path, clause: 'SD-R46' });
    }
    act.audit({
      act: 'nameTrainer',
      subjectType: 'RetailerTrainer',
      subjectId: trainer.id,
      scope: retailer.scope,
      after: { retailer: retailer.id, storeName: retailer.storeName, subjects, since: input.since },
    });
    return trainer.id;
  });
}

export interface EndTrainer {
  readonly trainerId: string;
  readonly until: LocalDate;
  /** Why he never was one, where he ends on his first day. */
  readonly reason?: string | null;
}

interface TrainerRow {
  readonly id: string;
  readonly scope: number;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

/**
 * From that day on the retailer is no trainer, and never was one where that is his first day; the trainings given stay. Refused: a day in the
 * future, before the first, or not later than a training that he gave.
 */
export async function endTrainer(database: Database, clock: Clock, actor: Actor, input: EndTrainer): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const trainer = await lockRow<TrainerRow>(
      act,
      {
        table: 'retailer_trainer',
        columns: `id, scope, to_char(since, 'YYYY-MM-DD') as since, to_char(until, 'YYYY-MM-DD') as until`,
        id: input.trainerId,
      },
      notFound('TRAINER_NOT_FOUND', { zh: '没有这名培训师', en: 'there is no such trainer' }, ['input', 'trainerId']),
    );
    const takenBack = await isTakenBack(act, trainer, { on: input.until, reason: input.reason }, 'until');
    const { id, scope } = trainer;
    await demandNoTrainingSince(act, id, input.until);
    await (takenBack
      ? act.em.execute('delete from retailer_trainer where id = ?', [id])
      : act.em.execute('update retailer_trainer set until = ? where id = ?', [input.until, id]));
    act.audit({
      act: takenBack ? 'takeBackTrainer' : 'endTrainer',
      subjectType: 'RetailerTrainer',
      subjectId: id,
      scope,
      before: { since: trainer.since },
      after: { until: input.until, reason: input.reason },
    });
    return id;
  });
}

async function demandNoTrainingSince(act: Act, trainerId: string, until: LocalDate): Promise<void> {
  const [last] = await act.em.execute<{ heldOn: LocalDate; topic: string }[]>(
    `select to_char(held_on, 'YYYY-MM-DD') as "heldOn", topic from activity where trainer_id = ? and held_on >= ? order by held_on desc limit 1`,
    [trainerId, until],
  );
  if (!last) return;
  const from = addDays(last.heldOn, 1);
  const text = {
    zh: `${last.heldOn} 还讲过“${last.topic}”，最早自 ${from} 起不再担任`,
    en: `on ${last.heldOn} he gave “${last.topic}”: he is none from ${from} at the earliest`,
  };
  throw new Refusal({ code: 'TRAINED_LATER', text, path: ['input', 'until'], clause: 'SD-R46' });
}
