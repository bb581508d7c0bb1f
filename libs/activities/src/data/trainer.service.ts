import { mayBegin, mayEnd, mustBeNamed } from '@chengxin/activities/domain';
import { runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate, normaliseText, Refusal } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { groupOfMember, lockRow, notFound, retailerInSight } from './find';

export interface NameTrainer {
  readonly retailerId: string;
  readonly subjects: string;
  readonly since: LocalDate;
}

/** Makes a member a trainer of others (SD-R46). Refused: who is in no group, who is one already, a day in the future. */
export async function nameTrainer(database: Database, clock: Clock, actor: Actor, input: NameTrainer): Promise<string> {
  const subjects = normaliseText(input.subjects);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const path = ['input', 'retailerId'];
    const retailer = await retailerInSight(act, input.retailerId, path);
    await groupOfMember(act, retailer, path);
    demand(mayBegin(input.since, act.today, ['input', 'since']), mustBeNamed(subjects, ['input', 'subjects']));
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
}

interface TrainerRow {
  readonly id: string;
  readonly scope: number;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

/** From that day on the retailer is no trainer; the trainings given stay. */
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
    demand(mayEnd(trainer.since, trainer.until, input.until, act.today, ['input', 'until']));
    await act.em.execute('update retailer_trainer set until = ? where id = ?', [input.until, trainer.id]);
    const { id, scope } = trainer;
    act.audit({
      act: 'endTrainer',
      subjectType: 'RetailerTrainer',
      subjectId: id,
      scope,
      before: { since: trainer.since },
      after: { until: input.until },
    });
    return id;
  });
}
