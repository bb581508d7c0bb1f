import { mayBegin, mayBeginWithRetailer } from '@chengxin/activities/domain';
import { runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, isExplained, type LocalDate, proseText, Refusal, type RefusalText } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { lockRow, notFound, retailerInSight, type SeenRetailer } from './find';
import { isTakenBack } from './taken-back';

export interface OpenHundredFlowersCounter {
  readonly retailerId: string;
  readonly since: LocalDate;
}

/**
 * Records that a retailer has set up a Hundred Flowers counter (SD-R34). Refused: a day in the future or before it traded, a retailer who does
 * not trade or is looked after elsewhere, one who has a counter, or had one on that day.
 */
export async function openHundredFlowersCounter(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: OpenHundredFlowersCounter,
): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const retailer = await ownRetailer(act, input.retailerId);
    demand(mayBegin(input.since, act.today, ['input', 'since']));
    if (retailer.status !== 'ACTIVE') {
      throw refusal('RETAILER_NOT_ACTIVE', 'retailerId', {
        zh: `${retailer.storeName}不在正常经营状态`,
        en: `${retailer.storeName} is not active`,
      });
    }
    demand(mayBeginWithRetailer(input.since, retailer, ['input', 'since']));
    await demandNoneThen(act, retailer, input.since);
    const [counter] = await act.em.execute<{ id: string }[]>(
      'insert into hundred_flowers_counter (retailer_id, scope, since, recorded_by) values (?, ?, ?, ?) returning id',
      [retailer.id, retailer.scope, input.since, actor.name],
    );
    const id = counter?.id ?? '';
    act.audit({
      act: 'openHundredFlowersCounter',
      subjectType: 'HundredFlowersCounter',
      subjectId: id,
      scope: retailer.scope,
      after: { retailer: retailer.id, storeName: retailer.storeName, since: input.since },
    });
    return id;
  });
}

/** A retailer of the actor's own area, held until the act ends; those in a group's file may be another's. */
async function ownRetailer(act: Act, id: string): Promise<SeenRetailer> {
  const retailer = await retailerInSight(act, id, ['input', 'retailerId']);
  const { from, to } = act.actor.scope;
  if (retailer.scope < from || retailer.scope > to) {
    throw refusal('RETAILER_ELSEWHERE', 'retailerId', {
      zh: `${retailer.storeName}不在您的辖区`,
      en: `${retailer.storeName} lies outside your area`,
    });
  }
  await act.em.execute('select from retailer where id = ? for no key update', [retailer.id]);
  return retailer;
}

async function demandNoneThen(act: Act, { id, storeName }: SeenRetailer, since: LocalDate): Promise<void> {
  const [then] = await act.em.execute<{ until: LocalDate | null }[]>(
    `select to_char(until, 'YYYY-MM-DD') as until from hundred_flowers_counter
      where retailer_id = ? and coalesce(until > ?::date, true) order by until desc nulls first limit 1`,
    [id, since],
  );
  if (!then) return;
  if (then.until === null) {
    const text = { zh: `${storeName}已有百花专柜`, en: `${storeName} has a Hundred Flowers counter already` };
    throw refusal('COUNTER_ALREADY', 'retailerId', text);
  }
  const text = { zh: `原有专柜到 ${then.until} 为止，不能更早`, en: `it had a counter until ${then.until}; not before that day` };
  throw refusal('COUNTER_THEN', 'since', text);
}

const refusal = (code: string, at: string, text: RefusalText): Refusal =>
  new Refusal({ code, text, path: ['input', at], clause: 'SD-R34' });

export interface EndHundredFlowersCounter {
  readonly counterId: string;
  readonly until: LocalDate;
  readonly reason: string;
}

interface CounterRow {
  readonly id: string;
  readonly scope: number;
  readonly retailerId: string;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

/**
 * From that day on the retailer has no counter; it never had one where that is the first day. Refused: a day in the future or before the first,
 * no reason, a counter that has ended.
 */
export async function endHundredFlowersCounter(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: EndHundredFlowersCounter,
): Promise<string> {
  const reason = proseText(input.reason);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const counter = await lockRow<CounterRow>(
      act,
      {
        table: 'hundred_flowers_counter',
        columns: `id, scope, retailer_id as "retailerId", to_char(since, 'YYYY-MM-DD') as since, to_char(until, 'YYYY-MM-DD') as until`,
        id: input.counterId,
      },
      notFound('COUNTER_NOT_FOUND', { zh: '没有这个百花专柜', en: 'there is no such counter' }, ['input', 'counterId']),
    );
    const takenBack = await isTakenBack(act, counter, { on: input.until, reason }, 'until');
    demand(isExplained(reason, ['input', 'reason']));
    await (takenBack
      ? act.em.execute('delete from hundred_flowers_counter where id = ?', [counter.id])
      : act.em.execute('update hundred_flowers_counter set until = ?, end_reason = ? where id = ?', [
          ...[input.until, reason, counter.id],
        ]));
    act.audit({
      act: takenBack ? 'takeBackHundredFlowersCounter' : 'endHundredFlowersCounter',
      subjectType: 'HundredFlowersCounter',
      subjectId: counter.id,
      scope: counter.scope,
      before: { retailer: counter.retailerId, since: counter.since },
      after: { until: input.until, reason },
    });
    return counter.id;
  });
}
