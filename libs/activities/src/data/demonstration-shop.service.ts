import { mayBegin, mayBeginWithRetailer, mayEnd } from '@chengxin/activities/domain';
import { demandCounty, demandOpenDay, runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate, Refusal } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { countyIdOf, retailerInSight } from './find';

export interface NameDemonstrationShop {
  readonly retailerId: string;
  readonly since: LocalDate;
}

/**
 * Names the demonstration shop of the retailer's county (SD-R37), one at a time: the one before ends with that day. Refused: a day in the
 * future or not later than the present shop's, a retailer who does not trade, the shop that it is already.
 */
export async function nameDemonstrationShop(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: NameDemonstrationShop,
): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const retailer = await retailerInSight(act, input.retailerId, ['input', 'retailerId']);
    demand(mayBegin(input.since, act.today, ['input', 'since']), mayBeginWithRetailer(input.since, retailer, ['input', 'since']));
    if (retailer.status !== 'ACTIVE') {
      const text = { zh: `${retailer.storeName}不在正常经营状态`, en: `${retailer.storeName} is not active` };
      throw new Refusal({ code: 'RETAILER_NOT_ACTIVE', text, path: ['input', 'retailerId'], clause: 'SD-R37' });
    }
    const scope = Math.floor(retailer.scope / 1000) * 1000;
    demandCounty(act, scope, ['input', 'retailerId'], 'SD-R37');
    const countyId = await countyIdOf(act, scope);
    const [present] = await act.em.execute<{ id: string; retailerId: string; since: LocalDate }[]>(
      `select id, retailer_id as "retailerId", to_char(since, 'YYYY-MM-DD') as since from demonstration_shop
        where county_id = ? and until is null for update`,
      [countyId],
    );
    if (present) {
      if (present.retailerId === retailer.id) throw isAlready(retailer.storeName);
      demand(mayEnd(present.since, null, input.since, act.today, ['input', 'since']));
      if (input.since === present.since) await demandOpenDay(act, scope, input.since, ['input', 'since']);
      await (input.since === present.since
        ? act.em.execute('delete from demonstration_shop where id = ?', [present.id])
        : act.em.execute('update demonstration_shop set until = ? where id = ?', [input.since, present.id]));
    }
    const [shop] = await act.em.execute<{ id: string }[]>(
      'insert into demonstration_shop (county_id, scope, retailer_id, since, recorded_by) values (?, ?, ?, ?, ?) returning id',
      [countyId, scope, retailer.id, input.since, actor.name],
    );
    const id = shop?.id ?? '';
    act.audit({
      act: 'nameDemonstrationShop',
      subjectType: 'DemonstrationShop',
      subjectId: id,
      scope,
      before: present ? { retailer: present.retailerId, since: present.since } : null,
      after: { retailer: retailer.id, storeName: retailer.storeName, since: input.since },
    });
    return id;
  });
}

const isAlready = (storeName: string): Refusal =>
  new Refusal({
    code: 'SHOP_ALREADY',
    text: { zh: `${storeName}已是示范店`, en: `${storeName} is the demonstration shop already` },
    path: ['input', 'retailerId'],
    clause: 'SD-R37',
  });
