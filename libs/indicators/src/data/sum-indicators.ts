import sql, { join, raw, type Sql } from 'sql-template-tag';
import { INDICATOR_CODES, type IndicatorCode } from '../domain';
import { CONTRIBUTIONS, countedUnits, type RowKind } from './contributions';
import { type Recount, touched } from './count-facts';

const firstDay = (recount: Recount): Sql => sql`${`${recount.month}-01`}::date`;

const codes = sql`any(${[...INDICATOR_CODES]}::text[])`;

/**
 * Writes the figures of the units that fulfil a condition on `unit u`, as they are now (`fresh`: unit_id, code, numerator, denominator;
 * it may read the units as `asked`). Only what differs is written. The fractions of a month are found by unit, never by reading the
 * month of a whole province.
 */
const replaceFigures = (recount: Recount, units: Sql, fresh: Sql): Sql => sql`
  with asked as materialized (select u.id, u.parent_id, u.level, u.scope_from, u.scope_to, u.place_kind from unit u where ${units}),
  fresh as materialized (${fresh}),
  old as materialized (
    select im.ctid as row, im.* from indicator_month im
     where im.month = ${firstDay(recount)} and im.code = ${codes} and im.unit_id = any(array(select id from asked))),
  gone as (
    delete from indicator_month where ctid = any(array(
      select old.row from old where not exists (select from fresh f where f.unit_id = old.unit_id and f.code = old.code))))
  insert into indicator_month (month, code, unit_id, parent_id, level, scope_from, scope_to, numerator, denominator)
  select ${firstDay(recount)}, f.code, u.id, u.parent_id, u.level, u.scope_from, u.scope_to, f.numerator, f.denominator
    from fresh f join asked u on u.id = f.unit_id left join old on old.unit_id = f.unit_id and old.code = f.code
   where old.unit_id is null or (old.parent_id, old.scope_from, old.scope_to, old.numerator, old.denominator)
     is distinct from (u.parent_id, u.scope_from, u.scope_to, f.numerator, f.denominator)
  on conflict (unit_id, code, month) do update
    set (parent_id, scope_from, scope_to, numerator, denominator)
      = (select excluded.parent_id, excluded.scope_from, excluded.scope_to, excluded.numerator, excluded.denominator)`;

/** Places that a recount touches, as a condition on `unit u`. */
const touchedPlace = (recount: Recount): Sql =>
  recount.placeIds === null
    ? sql`u.level = 'PLACE' and u.scope_from between ${recount.scopeFrom} and ${recount.scopeTo}`
    : sql`u.level = 'PLACE' and u.id = any(${recount.placeIds}::integer[])`;

const unitsAbove = (recount: Recount, level: string): Sql =>
  recount.placeIds === null
    ? sql`u.level = ${level} and u.scope_from <= ${recount.scopeTo} and u.scope_to >= ${recount.scopeFrom}`
    : sql`u.level = ${level} and exists (select from unit p where p.id = any(${recount.placeIds}::integer[])
        and p.scope_from between u.scope_from and u.scope_to)`;

const codesOf = (kind: RowKind): IndicatorCode[] => INDICATOR_CODES.filter((code) => CONTRIBUTIONS[code].rows === kind);

/** Both sums of every indicator that a kind of row adds to: columns n_CODE and d_CODE. */
const sums = (kind: RowKind, row: Sql): Sql =>
  join(
    codesOf(kind).map((code) => {
      const { numerator, denominator } = CONTRIBUTIONS[code];
      return sql`sum(${numerator(row)})::numeric as n_${raw(code)}, sum(${denominator(row)})::numeric as d_${raw(code)}`;
    }),
  );

/** The sums again as one line for each indicator: (code, numerator, denominator). */
const lines = (kind: RowKind, table: Sql): Sql =>
  join(codesOf(kind).map((code) => sql`(${code}::text, ${table}.n_${raw(code)}, ${table}.d_${raw(code)})`));

const isAsked = sql`u.id = any(array(select id from asked))`;

/** Fractions of the places from the month's counted rows. Fractions of nothing are not stored. */
const ofPlaces = (recount: Recount): Sql => sql`
  select p.id as unit_id, f.code, coalesce(f.numerator, 0) as numerator, f.denominator
    from asked p
    left join (
      select x.place_id, ${sums('RETAILER', sql`x`)} from retailer_month x
       where x.month = ${firstDay(recount)} and ${touched(sql`x`, recount)} group by x.place_id) r on r.place_id = p.id
    left join (
      select x.place_id, ${sums('GROUP', sql`x`)} from group_month x
       where x.month = ${firstDay(recount)} and ${touched(sql`x`, recount)} group by x.place_id) g on g.place_id = p.id
    left join (
      select x.id, ${sums('PLACE', sql`x`)} from ${countedUnits('PLACE', recount.month, isAsked)} x group by x.id) own on own.id = p.id
   cross join lateral (values ${lines('RETAILER', sql`r`)}, ${lines('GROUP', sql`g`)}, ${lines('PLACE', sql`own`)}) as f(code, numerator, denominator)
   where coalesce(f.denominator, 0) <> 0`;

/** Fractions of units as the sums of their children, so that children always sum to the parent. */
const ofChildren = (recount: Recount): Sql => sql`
  select im.parent_id as unit_id, im.code, sum(im.numerator) as numerator, sum(im.denominator) as denominator
    from indicator_month im
   where im.month = ${firstDay(recount)} and im.code = ${codes} and im.parent_id = any(array(select id from asked))
   group by im.parent_id, im.code`;

/** What units above the place add themselves: areas their homes, counties their leaders' meetings and archives. */
const ofOwn = (kind: 'AREA' | 'COUNTY', recount: Recount): Sql => sql`
  select u.id as unit_id, f.code, coalesce(f.numerator, 0) as numerator, f.denominator
    from asked u
    join (select x.id, ${sums(kind, sql`x`)} from ${countedUnits(kind, recount.month, isAsked)} x group by x.id) own on own.id = u.id
   cross join lateral (values ${lines(kind, sql`own`)}) as f(code, numerator, denominator)
   where coalesce(f.denominator, 0) <> 0`;

/** The statements that write the indicators of a month after its rows were counted (`countFacts`), one level after the other. */
export const sumIndicators = (recount: Recount): Sql[] => [
  replaceFigures(recount, touchedPlace(recount), ofPlaces(recount)),
  replaceFigures(recount, unitsAbove(recount, 'AREA'), sql`${ofChildren(recount)} union all ${ofOwn('AREA', recount)}`),
  replaceFigures(recount, unitsAbove(recount, 'COUNTY'), sql`${ofChildren(recount)} union all ${ofOwn('COUNTY', recount)}`),
  replaceFigures(recount, unitsAbove(recount, 'CITY'), ofChildren(recount)),
  replaceFigures(recount, unitsAbove(recount, 'PROVINCE'), ofChildren(recount)),
];
