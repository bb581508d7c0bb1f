import { mayBeEntered, mustBeCity } from '@chengxin/calendar/domain';
import { addDays, type Clock, daysBetween, demand, type LocalDate, normaliseText } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';

export interface SetCalendarDays {
  readonly cityCode: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly works: boolean;
  readonly name: string;
  readonly source: string;
}

/**
 * Says of some days in a row that a city works or does not, in place of what was said before. Refused: who does not keep the whole city;
 * too many days, or days of two years; no name or no source.
 */
export async function setCalendarDays(database: Database, clock: Clock, actor: Actor, input: SetCalendarDays): Promise<void> {
  const [name, source] = [normaliseText(input.name), normaliseText(input.source)];
  const { first, last, works } = input;
  await runAct(database.orm, clock, actor, async (act) => {
    const [city] = await act.em.execute<{ id: number; scope: number }[]>(
      `select id, scope_from as scope from unit where code = ? and level = 'CITY' and scope_from >= ? and scope_to <= ? for update`,
      [input.cityCode, actor.scope.from, actor.scope.to],
    );
    demand(mustBeCity(city !== undefined), ...mayBeEntered({ first, last, name, source }));
    const { id, scope } = city as { id: number; scope: number };
    const before = await act.em.execute<{ day: string; works: boolean }[]>(
      `select to_char(c.day, 'YYYY-MM-DD') as day, c.works from calendar_of(?) c where c.day between ? and ? order by 1`,
      [scope, first, last],
    );
    const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => addDays(first, n));
    await act.em.execute(
      `insert into calendar_day (city_id, scope, day, works, name, source, set_by, set_at)
       select ?, ?, d.day, ?, ?, ?, ?, ? from unnest(?::date[]) as d(day)
       on conflict (scope, day) do update set works = excluded.works, name = excluded.name, source = excluded.source,
         set_by = excluded.set_by, set_at = excluded.set_at`,
      [id, scope, works, name, source, actor.name, act.clock.now().toISOString(), `{${days.join(',')}}`],
    );
    act.audit({
      act: 'setCalendarDays',
      subjectType: 'CalendarDay',
      subjectId: first === last ? first : `${first}/${last}`,
      scope,
      before: before.length > 0 ? { works: before.map(({ day, works: worked }) => `${day} ${worked}`) } : null,
      after: { from: first, to: last, works, name, source },
    });
  });
}
