import { type Fraction, firstDayOf, type LocalDate, type YearMonth } from '@chengxin/kernel';
import type { Counted } from '@chengxin/months/domain';
import type { UnitLevel } from '@chengxin/organization/domain';
import type { ReadTransaction } from '@chengxin/persistence';
import { POLICY_ROWS, type PolicyRow } from '@chengxin/policy/data';
import { PolicyBook } from '@chengxin/policy/domain';
import sql, { empty, type Sql } from 'sql-template-tag';
import type { IndicatorCode } from '../domain';
import { areOfSurveys, fewSurveyed, isOfFew } from './small-surveys.sql';

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
  /** Above the viewer's own unit: its siblings are out of sight, so it has no rank. */
  readonly above: boolean;
}

/** A month that was counted for a unit: that of its city; of a province closed only when all its cities have closed it, as of the earliest. */
export interface SheetMonth extends Counted {
  readonly asOf: string;
}

/** Everything that values are computed from, read by one statement. */
export interface IndicatorSheet {
  readonly units: readonly SheetUnit[];
  readonly policy: PolicyBook<PolicyRow>;
  /** The months that were counted for a unit. */
  monthsOf(unitId: number): ReadonlyMap<string, SheetMonth>;
  /** Null for a month that was never counted, and for a hidden figure. */
  fraction(unitId: number, code: IndicatorCode, month: string): Fraction | null;
  /** The same, hidden or not: for what is published all the same, as a score. */
  countedFraction(unitId: number, code: IndicatorCode, month: string): Fraction | null;
  /** Whether a figure was counted, and is hidden because it is of too few (`smallCell`). */
  isHidden(unitId: number, code: IndicatorCode, month: string): boolean;
}

/** Which units a sheet is about. */
export interface SheetRequest {
  readonly unitCode: string;
  /** All units of this level below the unit, instead of the unit itself. */
  readonly level: UnitLevel | null;
  /** The unit and its siblings. */
  readonly peers: boolean;
  /** Begin at the city that the unit lies in: rankings of counties are a city's. */
  readonly ofCity?: boolean;
  readonly codes: readonly IndicatorCode[];
  /** Months of the asked units. */
  readonly months: readonly YearMonth[];
  /** Months in which the siblings are needed too, to rank. */
  readonly rankedMonths: readonly YearMonth[];
  /** Margins of fewer members are hidden; null for viewers who may see the members themselves. */
  readonly smallCell: Sql | null;
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
    above: boolean,
  ][];
  readonly periods: readonly CityMonth[];
  readonly queue: readonly QueuedArea[];
  readonly policy: readonly PolicyRow[];
  readonly values: readonly [
    unit: number,
    code: IndicatorCode,
    month: string,
    numerator: string,
    denominator: string,
    hidden?: boolean,
  ][];
}

type CityMonth = readonly [cityFrom: number, cityTo: number, month: string, closed: boolean, asOf: string, countedTo: LocalDate];
/** An area with places that wait to be counted, and the first month that they wait for. */
type QueuedArea = readonly [scope: number, fromMonth: string];

const earlier = <Time extends string>(one: Time, other: Time | undefined): Time =>
  other !== undefined && other < one ? other : one;

/** The months of the cities that a unit lies in or that lie in it. */
function monthsOf(unit: SheetUnit, periods: readonly CityMonth[], queue: readonly QueuedArea[]): ReadonlyMap<string, SheetMonth> {
  const months = new Map<string, SheetMonth>();
  const waiting = queue.filter(([scope]) => scope >= unit.scopeFrom && scope <= unit.scopeTo);
  for (const [from, to, month, closed, asOf, countedTo] of periods) {
    if (from > unit.scopeTo || to < unit.scopeFrom) continue;
    const known = months.get(month);
    months.set(month, {
      closed: closed && (known?.closed ?? true),
      asOf: earlier(asOf, known?.asOf),
      countedTo: earlier(countedTo, known?.countedTo),
      queued: waiting.some(([, fromMonth]) => fromMonth <= month),
    });
  }
  return months;
}

const NOTHING: Fraction = { numerator: '0', denominator: '0' };

/** Figures that one statement may read; beyond it the answer would keep everybody else waiting. */
export const MAX_FIGURES = 60_000;

/** Units whose figures the viewer may see, as the row policy of `indicator_month` has it: of others nothing is answered, not even a null. */
const inSight = (unit: Sql): Sql => sql`(${unit}.scope_from between viewer_from() and viewer_to()
  or (${unit}.scope_from <= viewer_from() and ${unit}.scope_to >= viewer_to()) or ${unit}.parent_id = viewer_peer_parent()
  or (${unit}.level = 'COUNTY' and ${unit}.scope_from between viewer_from() / 100000 * 100000 and viewer_to() / 100000 * 100000 + 99999))`;

const days = (months: readonly YearMonth[]): Sql => sql`${months.map(firstDayOf)}::date[]`;

function askedUnits(request: SheetRequest): Sql {
  if (request.level !== null) {
    return sql`select u.* from unit u, root where u.level = ${request.level} and u.scope_from >= root.scope_from and u.scope_to <= root.scope_to and ${inSight(sql`u`)}`;
  }
  return request.peers
    ? sql`select u.* from unit u, root where (u.parent_id = root.parent_id or u.id = root.id) and ${inSight(sql`u`)}`
    : sql`select root.* from root where ${inSight(sql`root`)}`;
}

/** More figures were asked for than one answer may hold. */
export class TooManyFigures extends Error {
  constructor() {
    super(`more than ${MAX_FIGURES} figures`);
    this.name = 'TooManyFigures';
  }
}

/** Reads the sheet of some units, indicators and months: one statement, whatever is asked for. */
export async function readIndicatorSheet(read: ReadTransaction, request: SheetRequest): Promise<IndicatorSheet> {
  const siblings =
    request.rankedMonths.length > 0
      ? sql`union select u.* from unit u where u.parent_id in (select parent_id from asked where parent_id is not null) and ${inSight(sql`u`)}`
      : empty;
  const root = request.ofCity
    ? sql`select c.* from unit u join unit c on c.id = u.id and c.level in ('PROVINCE', 'CITY')
            or c.level = 'CITY' and u.level not in ('PROVINCE', 'CITY') and u.scope_from between c.scope_from and c.scope_to
           where u.code = ${request.unitCode}`
    : sql`select * from unit where code = ${request.unitCode}`;
  const allMonths = [...new Set([...request.months, ...request.rankedMonths])];
  const figures = request.codes.length * allMonths.length;
  const few = request.smallCell && areOfSurveys(request.codes) ? fewSurveyed(days(allMonths), request.smallCell) : null;
  const [row] = await read.query<SheetRow>(sql`
    with root as (${root}),
    asked as materialized (${askedUnits(request)}),
    shown as materialized (select * from asked ${siblings}),
    period as (
      select c.scope_from, c.scope_to, p.month, p.state = 'CLOSED' as closed, p.refreshed_at as as_of, p.as_of::text as counted_to
        from month_period p join unit c on c.id = p.city_id
       where exists (select from shown s where c.scope_from <= s.scope_to and c.scope_to >= s.scope_from) and p.month = any(${days(allMonths)}))${few ? sql`, ${few}` : empty}
    select
      coalesce((select json_agg(json_build_array(s.id, s.code, s.name, s.level, s.parent_id, s.scope_from, s.scope_to, a.id is not null,
        s.scope_from <= viewer_from() and s.scope_to >= viewer_to() and (s.scope_from, s.scope_to) <> (viewer_from(), viewer_to()))
        order by s.scope_from, s.level = 'PLACE', s.sort, s.code) from shown s left join asked a on a.id = s.id), '[]') as units,
      coalesce((select json_agg(json_build_array(scope_from, scope_to, to_char(month, 'YYYY-MM'), closed, as_of, counted_to)) from period), '[]') as periods,
      coalesce((select json_agg(json_build_array(q.scope, q.month)) from (select u.scope_from as scope, to_char(min(r.from_month), 'YYYY-MM') as month
        from place_refresh r join unit u on u.id = r.place_id group by u.scope_from) q), '[]') as queue,
      coalesce((select json_agg(p) from (${POLICY_ROWS}) p), '[]') as policy,
      coalesce((select json_agg(json_build_array(im.unit_id, im.code, to_char(im.month, 'YYYY-MM'), im.numerator::text, im.denominator::text${few ? sql`, ${isOfFew(sql`im`)}` : empty}))
        from shown s join indicator_month im on im.unit_id = s.id and im.code = any(${request.codes}::text[])
         and im.month = any(case when s.id in (select id from asked) then ${days(request.months)} else ${days(request.rankedMonths)} end)
       where (select count(*) from shown) * ${figures}::integer <= ${MAX_FIGURES}::integer), '[]') as values`);
  if ((row?.units.length ?? 0) * figures > MAX_FIGURES) throw new TooManyFigures();
  const values = new Map(
    (row?.values ?? []).map(([unit, code, month, numerator, denominator, hidden = false]) => [
      `${unit} ${code} ${month}`,
      { numerator, denominator, hidden },
    ]),
  );
  const units = (row?.units ?? []).map(
    ([id, code, name, level, parentId, scopeFrom, scopeTo, asked, above]): SheetUnit => ({
      id,
      code,
      name,
      level,
      parentId,
      scopeFrom,
      scopeTo,
      asked,
      above,
    }),
  );
  const months = new Map(units.map((unit) => [unit.id, monthsOf(unit, row?.periods ?? [], row?.queue ?? [])]));
  const valueOf = (unitId: number, code: IndicatorCode, month: string) => values.get(`${unitId} ${code} ${month}`);
  const isHidden: IndicatorSheet['isHidden'] = (...figure) => valueOf(...figure)?.hidden ?? false;
  const countedFraction: IndicatorSheet['countedFraction'] = (unitId, code, month) => {
    const value = valueOf(unitId, code, month);
    if (value) return { numerator: value.numerator, denominator: value.denominator };
    // A counted month without a row is a fraction of nothing; a month that was never counted is no fraction at all.
    return months.get(unitId)?.has(month) ? NOTHING : null;
  };
  return {
    units,
    policy: new PolicyBook(row?.policy ?? []),
    monthsOf: (unitId) => months.get(unitId) ?? new Map(),
    fraction: (...figure) => (isHidden(...figure) ? null : countedFraction(...figure)),
    countedFraction,
    isHidden,
  };
}
