import { type Clock, demand, isExplained, isUuid, proseText, Refusal } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';

/** Personal fields that are shown masked, and where they are kept. */
const COLUMNS = { RETAILER_PHONE: 'phone', RETAILER_PERSON_IN_CHARGE: 'person_in_charge' } as const;
export type PersonalField = keyof typeof COLUMNS;
export const PERSONAL_FIELDS = Object.keys(COLUMNS) as PersonalField[];

const CLAUSE = 'GB/T 35273-2020 7.2';

/** Shows one masked field of one retailer that the actor may see; who, what, why is audited, the value is not. */
export async function revealPersonalField(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: { readonly field: PersonalField; readonly subjectId: string; readonly reason: string },
): Promise<string | null> {
  const reason = proseText(input.reason);
  demand(isExplained(reason, ['input', 'reason'], CLAUSE));
  return runAct(database.orm, clock, actor, async (act) => {
    const rows = isUuid(input.subjectId)
      ? await act.em.execute<{ value: string | null; scope: number }[]>(
          `select ${COLUMNS[input.field]} as value, scope from retailer where id = ?`,
          [input.subjectId],
        )
      : [];
    const found = rows[0];
    if (!found) {
      const text = { zh: '没有这个零售户，或不在您的范围内', en: 'there is no such retailer, or outside your scope' };
      throw new Refusal({ code: 'RETAILER_UNKNOWN', text, path: ['input', 'subjectId'] });
    }
    act.audit({
      act: 'revealPersonalField',
      subjectType: 'Retailer',
      subjectId: input.subjectId,
      scope: found.scope,
      after: { field: input.field, reason },
    });
    return found.value;
  });
}
