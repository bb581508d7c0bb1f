import { type Fraction, firstDayOf, type YearMonth } from '@chengxin/kernel';
import type { UnitLevel } from '@chengxin/organization/domain';
import type { ReadTransaction } from '@chengxin/persistence';
import { POLICY_ROWS, type PolicyRow } from '@chengxin/policy/data';
import { PolicyBook } from '@chengxin/policy/domain';
import sql, { empty, type Sql } from 'sql-template-tag';
import type { IndicatorCode } from '../domain';

/** A unit that values are shown for, or compared with. */
export interface SheetUnit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly parentId: number | null;
  readonly scopeFrom: number;
  readonly scopeTo: number;
  /** Asked for; the others are only there to be ranked against. */
  readonly asked: boolean;
}

/** A month that was counted, for all cities of the units together. */
export interface SheetMonth {
  readonly closed: boolean;
  readonly asOf: string;
}

/** Everything that values are computed from, read by one statement. */
export interface IndicatorSheet {
  readonly units: readonly SheetUnit[];
  readonly months: ReadonlyMap<string, SheetMonth>;
  readonly policy: PolicyBook<PolicyRow>;
  fraction(unitId: number, code: IndicatorCode, month: string): Fraction | null;
}

/** Which units a sheet is about. */
export interface SheetRequest {
  readonly unitCode: string;
  /** All units of this level below the unit, instead of the unit itself. */
  readonly level: UnitLevel | null;
  /** The unit and its siblings. */
  readonly peers: boolean;
  readonly codes: readonly IndicatorCode[];
  /** Months of the askes units. */
  readonly months: readonly YearMonth[];
  /** Months in which the siblings are needed too, to rank. */
  readonly rankedMonths: readonly YearMonth[];
}

interface SheetRow {
  readonly units: readonly [
    id: number,
    code: string,
    name: string,
    level: UnitLevel,
    parent: number | null,
    from: number,
    to: number,
    asked: boolean,
  ][];
  readonly periods: readonly [month: string, closed: boolean, asOf: string][];
  readonly policy: readonly PolicyRow[];
  readonly values: readonly [unit: number, code: IndicatorCode, month: string, numerator: string, denominator: string][];
}

const NOTHING: Fraction = { numerator: '0', denominator: '0' };
const days = (months: readonly YearMonth[]): Sql => sql`${months.map(firstDayOf)}::date[]`;

function askedUnits(request: SheetRequest): Sql {
  if (request.level !== null) {
    return sql`select u.* from unit u, root where u.level = ${request.level} and u.scope_from >= root.scope_from and u.scope_to <= root.scope_to`;
  }
  return request.peers
    ? sql`select u.* from unit u, root where u.parent_id = root.parent_id or u.id = root.id`
    : sql`select root.* from root`;
}

/** Reads the sheet of some units, indicators and months: one statement, whatever is asked for. */
export async function readIndicatorSheet(read: ReadTransaction, request: SheetRequest): Promise<IndicatorSheet> {
  const siblings =
    request.rankedMonths.length > 0
      ? sql`union select u.* from unit u where u.parent_id in (select parent_id from asked where parent_id is not null)`
      : empty;
  const [row] = await read.query<SheetRow>(sql`
    with root as (select * from unit where code = ${request.unitCode}),
    asked as materialized (${askedUnits(request)}),
    shown as materialized (select * from asked ${siblings}),
    period as (
      select p.month, bool_and(p.state = 'CLOSED') as closed, min(p.refreshed_at) as as_of
        from month_period p join unit c on c.id = p.city_id, root
       where c.scope_from <= root.scope_to and c.scope_to >= root.scope_from and p.month = any(${days([...request.months, ...request.rankedMonths])})
       group by p.month)
    select
      coalesce((select json_agg(json_build_array(s.id, s.code, s.name, s.level, s.parent_id, s.scope_from, s.scope_to, a.id is not null)
        order by s.scope_from, s.level = 'PLACE', s.sort, s.code) from shown s left join asked a on a.id = s.id), '[]') as units,
      coalesce((select json_agg(json_build_array(to_char(month, 'YYYY-MM'), closed, as_of)) from period), '[]') as periods,
      coalesce((select json_agg(p) from (${POLICY_ROWS}) p), '[]') as policy,
      coalesce((select json_agg(json_build_array(im.unit_id, im.code, to_char(im.month, 'YYYY-MM'), im.numerator::text, im.denominator::text))
        from shown s join indicator_month im on im.unit_id = s.id and im.code = any(${request.codes}::text[])
         and im.month = any(case when s.id in (select id from asked) then ${days(request.months)} else ${days(request.rankedMonths)} end)), '[]') as values`);
  const values = new Map(
    (row?.values ?? []).map(([unit, code, month, numerator, denominator]) => [
      `${unit} ${code} ${month}`,
      { numerator, denominator },
    ]),
  );
  const months = new Map((row?.periods ?? []).map(([month, closed, asOf]) => [month, { closed, asOf }]));
  return {
    units: (row?.units ?? []).map(([id, code, name, level, parentId, scopeFrom, scopeTo, asked]) => ({
      id,
      code,
      name,
      level,
      parentId,
      scopeFrom,
      scopeTo,
      asked,
    })),
    months,
    policy: new PolicyBook(row?.policy ?? []),
    // A counted month without a row is a fraction of nothing; a month that was never counted is no fraction at all.
    fraction: (unitId, code, month) => values.get(`${unitId} ${code} ${month}`) ?? (months.has(month) ? NOTHING : null),
  };
}
