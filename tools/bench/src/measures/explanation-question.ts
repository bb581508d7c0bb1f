import { addMonths, firstDayOf, lastDayOf, yearMonth } from '@chengxin/kernel';
import { type DataSet, MONTHS } from '../data-set/data-set';
import type { LaneName } from '../lanes/lane';
import { SIGNED_IN } from './list-pages';
import { jsonHeaders } from './load';

const month = MONTHS.at(-1) ?? yearMonth('2026-09');
const before = addMonths(month, -1);

const CHENGXIN = `query Explained($unit: String!, $month: YearMonth!) {
  explainIndicator(code: COVERAGE_OVERALL, unitCode: $unit, month: $month) {
    value { numerator denominator }
    rows(part: MISSING, first: 100) { totalCount nodes { id unit { code name } retailer { storeName customerCode } } }
    change { numerator denominator causes { cause rows numerator denominator } }
  }
}`;

/**
 * The same by one statement: who is counted and not in a group, and why the figure is not that of the month before. Values: unit, month,
 * the month before, their last days.
 */
export const EXPLANATION_STATEMENT = `
  with w as (select * from unit where code = $1),
  figure as (select im.month, im.numerator, im.denominator from w join indicator_month im on im.unit_id = w.id and im.code = 'COVERAGE_OVERALL'),
  missing as materialized (
    select rm.retailer_id, rm.place_id from w, retailer_month rm
     where rm.month = $2::date and rm.scope between w.scope_from and w.scope_to and rm.group_id is null),
  a as materialized (select rm.retailer_id, rm.group_id is not null as member from w, retailer_month rm
    where rm.month = $3::date and rm.scope between w.scope_from and w.scope_to),
  b as materialized (select rm.retailer_id, rm.group_id is not null as member from w, retailer_month rm
    where rm.month = $2::date and rm.scope between w.scope_from and w.scope_to),
  differing as (
    select retailer_id, a.retailer_id is not null as was, b.retailer_id is not null as is_now, a.member as member_before, b.member as member_now
      from a full join b using (retailer_id) where (a.retailer_id is null) or (b.retailer_id is null) or a.member <> b.member),
  caused as (
    select case when d.was and d.is_now then case when d.member_now then 'JOINED' else 'LEFT' end
                when exists (select from retailer_month o where o.retailer_id = d.retailer_id and o.month = case when d.was then $2::date else $3::date end) then 'MOVED'
                when not d.was and r.since > $5::date then 'NEWLY_LICENSED'
                when v.id is null then 'MOVED'
                when not d.was and (v.status <> 'ACTIVE' or v.licence_expires_on < $5::date) then 'RESUMED'
                when not d.is_now and v.status <> 'ACTIVE' then 'CLOSED'
                when not d.is_now and v.licence_expires_on < $4::date then 'LICENCE_LAPSED'
                else 'CORRECTED' end as cause,
           coalesce(d.member_now, false)::integer - coalesce(d.member_before, false)::integer as n, d.is_now::integer - d.was::integer as d
      from differing d cross join lateral (select since from retailer where id = d.retailer_id offset 0) r
      left join lateral (select id, status, licence_expires_on from retailer_version
        where retailer_id = d.retailer_id and during @> case when d.was then $4::date else $5::date end offset 0) v on true)
  select json_build_object('data', json_build_object('explainIndicator', json_build_object(
    'value', (select json_build_object('numerator', numerator::text, 'denominator', denominator::text) from figure where month = $2::date),
    'rows', json_build_object('totalCount', (select count(*) from missing), 'nodes', (
      select json_agg(json_build_object('id', m.retailer_id, 'unit', json_build_object('code', u.code, 'name', u.name),
               'retailer', json_build_object('storeName', r.store_name, 'customerCode', r.customer_code)) order by m.place_id, m.retailer_id::text)
        from (select * from missing order by place_id, retailer_id::text limit 100) m join unit u on u.id = m.place_id join retailer r on r.id = m.retailer_id)),
    'change', (select json_build_object('numerator', (now.numerator - earlier.numerator)::text, 'denominator', (now.denominator - earlier.denominator)::text,
      'causes', coalesce((select json_agg(json_build_object('cause', c.cause, 'rows', c.rows, 'numerator', c.n::text, 'denominator', c.d::text)
          order by array_position(array['JOINED', 'LEFT', 'NEWLY_LICENSED', 'RESUMED', 'CLOSED', 'LICENCE_LAPSED', 'MOVED', 'CORRECTED'], c.cause))
        from (select cause, count(*) as rows, sum(n) as n, sum(d) as d from caused group by cause) c), '[]'))
      from figure now join figure earlier on now.month = $2::date and earlier.month = $3::date))))::text as json`;

/** The question as a lane takes it. */
export const explanationRequest = (lane: LaneName, { unitCode }: DataSet): { headers: Record<string, string>; body: string } =>
  lane === 'chengxin'
    ? {
        headers: { ...jsonHeaders, cookie: SIGNED_IN },
        body: JSON.stringify({ query: CHENGXIN, variables: { unit: unitCode, month } }),
      }
    : {
        headers: { ...jsonHeaders },
        body: JSON.stringify({
          statement: 'explanation',
          values: [unitCode, firstDayOf(month), firstDayOf(before), lastDayOf(month), lastDayOf(before)],
        }),
      };
