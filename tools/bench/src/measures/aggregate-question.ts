import { BUSINESS_FORMAT_LABELS, MARKET_TYPE_LABELS } from '@chengxin/retailers/domain';
import { MONTHS } from '../data-set/data-set';
import type { LaneName } from '../lanes/lane';
import { SIGNED_IN } from './list-pages';
import { jsonHeaders } from './load';

const TOP = 500;
const month = MONTHS.at(-1) ?? '2026-09';

// Question 14 of the analysts: retailers, members and coverage by county, network and format.
const PARTS = 'rows cells { key value numerator denominator rows }';
const CHENGXIN = `query Matrix($month: YearMonth!, $top: Int!) {
  retailerAggregate(
    by: [COUNTY, MARKET_TYPE, FORMAT], month: $month, top: $top
    measures: [
      { key: "retailers", function: COUNT }
      { key: "members", function: COUNT, where: { inGroup: true } }
      { key: "coverage", function: SHARE, where: { inGroup: true } }
    ]
  ) {
    groupCount
    groups { keys { value labelZh labelEn } ${PARTS} }
    others { ${PARTS} }
    total { ${PARTS} }
  }
}`;

const CELLS = `'rows', s.n, 'cells', json_build_array(
    json_build_object('key', 'retailers', 'value', s.n::text, 'numerator', null, 'denominator', null, 'rows', s.n),
    json_build_object('key', 'members', 'value', s.m::text, 'numerator', null, 'denominator', null, 'rows', s.m),
    json_build_object('key', 'coverage', 'value', round(s.m::numeric / s.n, 6)::text, 'numerator', s.m::text, 'denominator', s.n::text, 'rows', s.m))`;

/** The same by one statement: values are the month, how many groups, and the words of networks and formats. */
export const AGGREGATE_STATEMENT = `
  with g as materialized (
    select scope / 1000 * 1000 as county, market_type, format, count(*) as n, count(group_id) as m
      from retailer_month where month = $1::date group by 1, 2, 3),
  h as materialized (
    select g.*, row_number() over (order by county, array_position(array(select json_object_keys($3::json)), market_type),
             array_position(array(select json_object_keys($4::json)), format)) as place from g),
  sums as (
    select place <= $2 as shown, sum(n) as n, sum(m) as m from h group by grouping sets ((place <= $2), ()))
  select json_build_object('data', json_build_object('retailerAggregate', json_build_object(
    'groupCount', (select count(*) from h),
    'groups', (select json_agg(json_build_object('keys', json_build_array(
        (select json_build_object('value', u.code, 'labelZh', u.name, 'labelEn', u.name) from unit u where u.scope_from = s.county and u.level = 'COUNTY'),
        json_build_object('value', s.market_type, 'labelZh', $3::json -> s.market_type ->> 'zh', 'labelEn', $3::json -> s.market_type ->> 'en'),
        json_build_object('value', s.format, 'labelZh', $4::json -> s.format ->> 'zh', 'labelEn', $4::json -> s.format ->> 'en')),
      ${CELLS}) order by s.place) from h s where s.place <= $2),
    'others', (select json_build_object(${CELLS}) from sums s where s.shown = false),
    'total', (select json_build_object(${CELLS}) from sums s where s.shown is null))))::text as json`;

/** The question as a lane takes it. */
export const aggregateRequest = (lane: LaneName): { headers: Record<string, string>; body: string } =>
  lane === 'chengxin'
    ? {
        headers: { ...jsonHeaders, cookie: SIGNED_IN },
        body: JSON.stringify({ query: CHENGXIN, variables: { month, top: TOP } }),
      }
    : {
        headers: { ...jsonHeaders },
        body: JSON.stringify({
          statement: 'aggregate',
          values: [`${month}-01`, TOP, JSON.stringify(MARKET_TYPE_LABELS), JSON.stringify(BUSINESS_FORMAT_LABELS)],
        }),
      };
