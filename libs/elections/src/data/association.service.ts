import { mustFollow, STATES_UNDER_WAY } from '@chengxin/elections/domain';
import { demandCounty, demandOpenDay, givenText, runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, isExplained, type Label, type LocalDate, proseText, Refusal } from '@chengxin/kernel';
import { Unit } from '@chengxin/organization/data';
import type { Actor, Database } from '@chengxin/persistence';
import { Association } from './election.entity';
import { lockAssociation, mayHaveBeenOn } from './election-act';

export interface FoundAssociation {
  readonly countyCode: string;
  /** Left out: the county's name and 卷烟零售户诚信自律协会. */
  readonly name?: string | null;
  readonly foundedOn: LocalDate;
}

/** Founds a county's association of leaders (SD-R10). Refused: anybody but the county, a second one, a day in the future. */
export async function foundAssociation(database: Database, clock: Clock, actor: Actor, input: FoundAssociation): Promise<string> {
  const path = ['input', 'countyCode'];
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const county = await act.em.findOne(Unit, { code: input.countyCode, level: 'COUNTY' });
    if (!county || county.scopeFrom < act.actor.scope.from || county.scopeTo > act.actor.scope.to) {
      if (county) demandCounty(act, county.scopeFrom, path, 'SD-R10');
      throw refusal('COUNTY_NOT_FOUND', { zh: '没有这个县，或不在您的辖区', en: 'there is no such county in your area' }, path);
    }
    demand(mayHaveBeenOn(act, input.foundedOn, ['input', 'foundedOn']));
    // Two who found at once wait for each other here.
    await act.em.execute('select from unit where id = ? for no key update', [county.id]);
    if ((await act.em.count(Association, { countyId: county.id, dissolvedOn: null })) > 0) {
      throw refusal('ASSOCIATION_EXISTS', { zh: '该县已有协会', en: 'the county has an association already' }, path);
    }
    const association = act.em.create(Association, {
      id: crypto.randomUUID(),
      countyId: county.id,
      scope: county.scopeFrom,
      name: givenText(input.name, ['input', 'name']) ?? `${county.name}卷烟零售户诚信自律协会`,
      foundedOn: input.foundedOn,
      dissolvedOn: null,
      dissolveReason: null,
      version: 1,
    });
    act.audit({
      act: 'foundAssociation',
      ...subject(association),
      after: { name: association.name, foundedOn: input.foundedOn },
    });
    return association.id;
  });
}

export interface DissolveAssociation {
  readonly associationId: string;
  readonly on: LocalDate;
  readonly reason: string;
}

/**
 * Dissolves an association with its offices and elections, which end on no day before they began. Refused: anybody but the county, no reason,
 * a day before its founding, in the future or in a closed month.
 */
export async function dissolveAssociation(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: DissolveAssociation,
): Promise<string> {
  const reason = proseText(input.reason);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const association = await lockAssociation(act, input.associationId, ['input', 'associationId']);
    const on = ['input', 'on'];
    demand(isExplained(reason, ['input', 'reason']), mustFollow(input.on, association.foundedOn as LocalDate, 'FOUNDED', on));
    await demandOpenDay(act, association.scope, input.on, on);
    Object.assign(association, { dissolvedOn: input.on, dissolveReason: reason, version: association.version + 1 });
    await act.em.execute(
      `update association_term set ended_on = greatest(?::date, elected_on), end_cause = 'DISSOLVED', end_reason = ?
        where association_id = ? and ended_on is null`,
      [input.on, reason, association.id],
    );
    await act.em.execute(
      `update election e set state = 'CANCELLED', close_reason = ?,
          closed_on = greatest(?::date, opened_on, (select max(r.held_on) from election_round r where r.election_id = e.id))
        where association_id = ? and state = any(?::text[])`,
      [reason, input.on, association.id, `{${STATES_UNDER_WAY.join(',')}}`],
    );
    act.audit({ act: 'dissolveAssociation', ...subject(association), after: { name: association.name, on: input.on, reason } });
    return association.id;
  });
}

const subject = ({ id, scope }: Association) => ({ subjectType: 'Association', subjectId: id, scope });

const refusal = (code: string, text: Label, path: readonly string[]): Refusal =>
  new Refusal({ code, text, path, clause: 'SD-R10' });
