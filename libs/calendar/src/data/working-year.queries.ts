import type { ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';

/** A year of a city's calendar. */
export interface WorkingYearRow {
  readonly cityCode: string;
  readonly year: number;
  readonly isKnown: boolean;
  readonly workingDays: number;
  readonly days: {
    readonly day: string;
    readonly works: boolean;
    readonly name: string;
    readonly source: string;
    readonly setBy: string | null;
    readonly setAt: string | null;
  }[];
}

/** The year of the city that a unit lies in, in one statement; null of a unit that lies in none, or out of sight. */
export async function readWorkingYear(read: ReadTransaction, unitCode: string, year: number): Promise<WorkingYearRow | null> {
  const [found] = await read.query<WorkingYearRow>(sql`
    select city.code as "cityCode", ${year}::integer as year, coalesce(d.days, '[]') as days, d.days is not null as "isKnown",
           working_days_between(make_date(${year - 1}::integer, 12, 31), make_date(${year}::integer, 12, 31), city.scope_from) as "workingDays"
      from unit u join unit city on city.level = 'CITY' and u.scope_from between city.scope_from and city.scope_to and u.scope_to <= city.scope_to
      left join lateral (
        select json_agg(json_build_object('day', x.day, 'works', x.works, 'name', coalesce(k.name, s.name), 'source', coalesce(k.source, s.source),
                 'setBy', k.set_by, 'setAt', k.set_at) order by x.day) as days
          from calendar_of(city.scope_from) x left join shipped_calendar_day() s on s.day = x.day
          left join calendar_day k on k.scope = city.scope_from and k.day = x.day
         where extract(year from x.day) = ${year}::integer) d on true
     where u.code = ${unitCode} and city.scope_from <= viewer_to() and city.scope_to >= viewer_from()`);
  return found ?? null;
}
