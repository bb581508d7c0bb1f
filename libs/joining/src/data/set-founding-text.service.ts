import { mayBeNextVersion, mustBeCityOffice, type TextKind, tidyText } from '@chengxin/joining/domain';
import { type Clock, demand, isExplained, type LocalDate, localDate, proseText } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';

export interface SetFoundingText {
  readonly kind: TextKind;
  readonly cityCode: string;
  readonly body: string;
  readonly effectiveOn: LocalDate;
  readonly reason: string;
}

interface Last {
  readonly id: number;
  readonly scope: number;
  readonly version: number;
  readonly body: string;
  readonly effectiveOn: string;
}

/**
 * Sets the next version of a city's charter, covenant or pledge; earlier ones stay. Refused: who does not work for the whole city; a text
 * that says the same or nothing; a day that is not later than today and the last version's; no reason. Answers the id of the version.
 */
export async function setFoundingText(database: Database, clock: Clock, actor: Actor, input: SetFoundingText): Promise<string> {
  const body = tidyText(input.body);
  const reason = proseText(input.reason);
  return runAct(database.orm, clock, actor, async (act) => {
    const { from, to } = actor.scope;
    // Locked, so that two versions follow one another.
    const [last] = await act.em.execute<Last[]>(
      `select c.id, c.scope_from as scope, coalesce(t.version, 1) as version, coalesce(t.body, s.body) as body,
          coalesce(to_char(t.effective_on, 'YYYY-MM-DD'), '2019-01-01') as "effectiveOn"
        from unit c join shipped_founding_text() s on s.kind = ?
        left join lateral (select * from founding_text f where f.scope = c.scope_from and f.kind = s.kind order by f.version desc limit 1) t on true
       where c.code = ? and c.level = 'CITY' and c.scope_from >= ? and c.scope_to <= ? for no key update of c`,
      [input.kind, input.cityCode, from, to],
    );
    demand(mustBeCityOffice(last !== undefined, input.kind));
    const { id, scope, version, effectiveOn, body: lastBody } = last as Last;
    demand(
      ...mayBeNextVersion(body, input.effectiveOn, { body: lastBody, effectiveOn: localDate(effectiveOn) }, act.today),
      isExplained(reason, ['input', 'reason']),
    );
    const next = version + 1;
    await act.em.execute(
      'insert into founding_text (kind, city_id, scope, version, body, effective_on, reason, set_by, set_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [input.kind, id, scope, next, body, input.effectiveOn, reason, actor.name, act.clock.now().toISOString()],
    );
    act.audit({
      act: 'setFoundingText',
      subjectType: 'FoundingText',
      subjectId: `${input.cityCode}-${input.kind}-${next}`,
      scope,
      before: { version },
      after: { kind: input.kind, version: next, effectiveOn: input.effectiveOn, reason },
    });
    return `${input.cityCode}-${input.kind}-${next}`;
  });
}
