import { asUuid } from '@chengxin/groups/data';
import { type Clock, demand, isExplained, normaliseText, Refusal } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';

/** A person as an official form needs it: of a retailer, or of a post. */
export interface RevealedPerson {
  readonly subjectId: string;
  readonly name: string;
  readonly phone: string | null;
}

/**
 * Full names and telephones of a group's members, applicants and officers for its forms (Annexes 3 and 5); who, what, why is audited once, the
 * values are not. Refused: a group out of sight; no reason.
 */
export async function revealGroupPersons(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: { readonly groupId: string; readonly reason: string },
): Promise<RevealedPerson[]> {
  const reason = normaliseText(input.reason);
  demand(isExplained(reason, ['input', 'reason'], 'GB/T 35273-2020 7.2'));
  return runAct(database.orm, clock, actor, async (act) => {
    const id = asUuid(input.groupId);
    const [group] = id ? await act.em.execute<{ scope: number }[]>('select scope from mutual_aid_group where id = ?', [id]) : [];
    if (!group) {
      const text = { zh: '没有这个小组', en: 'there is no such group' };
      throw new Refusal({ code: 'GROUP_NOT_FOUND', text, path: ['input', 'groupId'] });
    }
    const persons = await act.em.execute<RevealedPerson[]>(
      `select r.id as "subjectId", r.person_in_charge as name, r.phone from retailer r
        where r.id in (select m.retailer_id from membership m where m.group_id = ? and m.during @> ?::date
                 union select a.retailer_id from join_application a where a.group_id = ?
                 union select a.opinion_by from join_application a where a.group_id = ?)
       union all
       select p.id, p.holder_name, p.holder_phone from post p join mutual_aid_group g on g.id = ? and g.scope = p.scope
        where p.during @> ?::date`,
      [id, act.today, id, id, id, act.today],
    );
    act.audit({
      act: 'revealGroupPersons',
      subjectType: 'Group',
      subjectId: id,
      scope: group.scope,
      after: { persons: persons.length, reason },
    });
    return persons;
  });
}
