import { entryFits, hasEntries, mayBeEntered, mustBeCity } from '@chengxin/calendar/domain';
import { addDays, type Clock, daysBetween, demand, type LocalDate, normaliseText } from '@chengxin/kernel';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';

/** Days in a row of a city. */
export interface CityDays {
  readonly cityCode: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
}
export interface SetCalendarDays extends CityDays {
  readonly works: boolean;
  readonly name: string;
  readonly source: string;
}

/** The city, locked, so that two entries follow one another; refuses who does not keep the whole of it. */
async function lockCity({ em }: Act, { scope }: Actor, cityCode: string): Promise<{ id: number; scope: number }> {
  const [city] = await em.execute<{ id: number; scope: number }[]>(
    `select id, scope_from as scope from unit where code = ? and level = 'CITY' and scope_from >= ? and scope_to <= ?
        for no key update`,
    [cityCode, scope.from, scope.to],
  );
  demand(mustBeCity(city !== undefined));
  return city as { id: number; scope: number };
}

/** What a city's calendar says of days in a row, for the trail; null where it says nothing of them. */
async function saidOf({ em }: Act, scope: number, { first, last }: CityDays): Promise<{ works: string[] } | null> {
  const days = await em.execute<{ day: string; works: boolean }[]>(
    `select to_char(c.day, 'YYYY-MM-DD') as day, c.works from calendar_of(?) c where c.day between ? and ? order by 1`,
    [scope, first, last],
  );
  return days.length > 0 ? { works: days.map(({ day, works }) => `${day} ${works}`) } : null;
}

const idOf = ({ first, last }: CityDays): string => (first === last ? first : `${first}/${last}`);

/**
 * Says of some days in a row that a city works or does not, in place of what was said before. Refused: who does not keep the whole city;
 * too many days, or days of two years; no name or no source.
 */
export async function setCalendarDays(database: Database, clock: Clock, actor: Actor, input: SetCalendarDays): Promise<void> {
  const [name, source] = [normaliseText(input.name), normaliseText(input.source)];
  const { first, last, works } = input;
  await runAct(database.orm, clock, actor, async (act) => {
    const { id, scope } = await lockCity(act, actor, input.cityCode);
    demand(...mayBeEntered({ first, last, name, source }));
    const before = await saidOf(act, scope, input);
    const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => addDays(first, n));
    await act.em.execute(
      `insert into calendar_day (city_id, scope, day, works, name, source, set_by, set_at)
       select ?, ?, d.day, ?, ?, ?, ?, ? from unnest(?::date[]) as d(day)
       on conflict (scope, day) do update set works = excluded.works, name = excluded.name, source = excluded.source,
         set_by = excluded.set_by, set_at = excluded.set_at`,
      [id, scope, works, name, source, actor.name, act.clock.now().toISOString(), `{${days.join(',')}}`],
    );
    const after = { from: first, to: last, works, name, source };
    act.audit({ act: 'setCalendarDays', subjectType: 'CalendarDay', subjectId: idOf(input), scope, before, after });
  });
}

/**
 * Takes back what a city itself has said of some days in a row: what comes with the product holds again, or their weekdays. Refused: who
 * does not keep the whole city; too many days; days of which the city has said nothing.
 */
export async function removeCalendarDays(database: Database, clock: Clock, actor: Actor, input: CityDays): Promise<void> {
  await runAct(database.orm, clock, actor, async (act) => {
    const { scope } = await lockCity(act, actor, input.cityCode);
    demand(entryFits(input));
    const before = await saidOf(act, scope, input);
    const taken = await act.em.execute<unknown[]>(
      'delete from calendar_day where scope = ? and day between ? and ? returning day',
      [scope, input.first, input.last],
    );
    demand(hasEntries(taken.length));
    const after = await saidOf(act, scope, input);
    act.audit({ act: 'removeCalendarDays', subjectType: 'CalendarDay', subjectId: idOf(input), scope, before, after });
  });
}
