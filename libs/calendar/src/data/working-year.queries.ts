import type { ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';

/** A year of a city's calendar. */
export interface WorkingYearRow {
  readonly cityCode: string;
  readonly year: number;
  readonly isKnown: boolean;
  readonly missing: readonly string[];
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

/** A year of the city that a unit lies in, in one statement; null of a unit that lies in none, or out of sight. */
export async function readWorkingYear(read: ReadTransaction, unitCode: string, year: number): Promise<WorkingYearRow | null> {
  const [found] = await read.query<WorkingYearRow>(sql`
    select city.code as "cityCode", ${year}::integer as year, h.missing, h.missing = '{}' as "isKnown", coalesce(d.days, '[]') as days,
           working_days_between(make_date(${year - 1}::integer, 12, 31), make_date(${year}::integer, 12, 31), city.scope_from) as "workingDays"
      from unit u join unit city on city.level = 'CITY' and u.scope_from between city.scope_from and city.scope_to and u.scope_to <= city.scope_to
      cross join lateral (select holidays_missing(${year}::integer, city.scope_from) as missing) h
      cross join lateral (
        select json_agg(json_build_object('day', c.day, 'works', c.works, 'name', c.name, 'source', c.source, 'setBy', c.set_by, 'setAt', c.set_at)
                 order by c.day) as days
          from calendar_of(city.scope_from) c where extract(year from c.day) = ${year}::integer) d
     where u.code = ${unitCode} and city.scope_from <= viewer_to() and city.scope_to >= viewer_from()`);
  return found ?? null;
}
