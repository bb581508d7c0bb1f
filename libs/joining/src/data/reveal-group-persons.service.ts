import { asUuid } from '@chengxin/groups/data';
import { type Clock, demand, isExplained, proseText, Refusal } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { askedBy, isOnForms, paperOwner } from './paper-data.queries';

/** A person as an official form needs it: of a retailer, or of a post. */
export interface RevealedPerson {
  readonly subjectId: string;
  readonly name: string;
  readonly phone: string | null;
}

export interface RevealGroupPersons {
  /** A group, or a founding under way. */
  readonly groupId: string;
  readonly reason: string;
  /** An application that is over, whose form is printed. */
  readonly only?: string | null;
}

/**
 * Full names and telephones of a group's members (of a group that is no more, those of its last day), officers and applicants on its forms (Annexes 3 and 5, `isOnForms`), of a founding also of
 * whom it asks; who, what, why is audited once, the values are not. Refused: a group out of sight; no reason.
 */
export async function revealGroupPersons(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: RevealGroupPersons,
): Promise<RevealedPerson[]> {
  const reason = proseText(input.reason);
  demand(isExplained(reason, ['input', 'reason'], 'GB/T 35273-2020 7.2'));
  return runAct(database.orm, clock, actor, async (act) => {
    const id = asUuid(input.groupId);
    const owner = paperOwner(id, act.today);
    const ask = sql`select g.scope, g.founded_on is null as "isFounding" from ${owner} g`;
    const [group] = await act.em.execute<{ scope: number; isFounding: boolean }[]>(ask.sql, ask.values);
    if (!group) {
      const text = { zh: '没有这个小组，或不在您的范围内', en: 'no such group, or outside your scope' };
      throw new Refusal({ code: 'GROUP_NOT_FOUND', text, path: ['input', 'groupId'] });
    }
    const statement = sql`select r.id as "subjectId", r.person_in_charge as name, r.phone from retailer r
        where r.id in (select m.retailer_id from ${owner} g join membership m on m.group_id = g.id and m.during @> g.day
                 union select unnest(array[a.retailer_id, a.opinion_by]) from ${owner} g
                  join join_application a on (a.group_id = g.id or a.founding_id = g.id) and ${isOnForms(sql`a`, sql`g`, input.only ?? null, act.today)}
                 union select i.retailer_id from ${owner} g, ${askedBy(sql`g`)})
       union all
       select p.id, p.holder_name, p.holder_phone from post p join ${owner} g on g.scope = p.scope
        where p.during @> g.day`;
    const persons = await act.em.execute<RevealedPerson[]>(statement.sql, statement.values);
    act.audit({
      act: 'revealGroupPersons',
      subjectType: group.isFounding ? 'Founding' : 'Group',
      subjectId: id,
      scope: group.scope,
      after: { persons: persons.length, reason },
    });
    return persons;
  });
}
