import { INDICATORS } from '@chengxin/indicators/domain';
import { PARAMETERS } from '@chengxin/policy/domain';

const quoted = (text: string | null): string => (text === null ? 'null' : `'${text.replaceAll("'", "''")}'`);
const defaultOf = (code: string): string => PARAMETERS.find((parameter) => parameter.code === code)?.defaultValue ?? '';

/** The registry of indicators as a table of the statement. */
const REGISTRY = [...INDICATORS.values()]
  .map(
    (one, index) =>
      `(${index}, ${quoted(one.code)}, ${quoted(one.measure)}, ${quoted(one.direction)}, ${quoted(one.targetParameter)}, ${
        one.targetParameter === null ? 'null::numeric' : `${defaultOf(one.targetParameter)}::numeric`
      }, ${one.reported}, ${quoted(one.clause)})`,
  )
  .join(',\n    ');

/** Value of a policy parameter for the unit `u` on the last day of the month. */
const policyOf = (parameter: string, fallback: string): string => `coalesce((
  select p.value::numeric from policy_parameter p join unit pu on pu.id = p.unit_id
   where p.code = ${parameter} and pu.scope_from <= u.scope_from and pu.scope_to >= u.scope_to and p.effective_from <= v.last_day
   order by pu.scope_to - pu.scope_from, p.effective_from desc limit 1), ${fallback})`;

const valueOf = (code: string): string => policyOf(quoted(code), defaultOf(code));

const POINT = `'code', v.code, 'unitCode', v.unit_code, 'unitName', v.unit_name, 'month', to_char(v.month, 'YYYY-MM'),
  'state', case when v.denominator <> 0 then 'REPORTED' when v.reported then 'NOT_REPORTED' else 'NOT_APPLICABLE' end, 'measure', v.measure,
  'value', round(v.value, 6)::text, 'numerator', v.numerator::text, 'denominator', v.denominator::text,
  'target', round(v.target, 6)::text, 'targetGap', round(v.value - v.target, 6)::text,
  'band', case when v.target is null or v.direction = 'NONE' or v.denominator = 0 then 'NONE'
    when v.sign * v.numerator >= v.sign * v.target * v.denominator then 'MET'
    when v.sign * v.numerator >= v.sign * (v.target - v.sign * v.near) * v.denominator then 'NEAR' else 'MISSED' end,
  'previousChange', case when v.previous_counted then round(v.value - v.previous, 6)::text end,
  'lastYearChange', case when v.last_year_counted then round(v.value - v.last_year, 6)::text end`;

const FACTS = `${POINT}, 'monthState', v.month_state, 'previous', case when v.previous_counted then json_build_object('value', round(v.previous, 6)::text) end,
  'lastYear', case when v.last_year_counted then json_build_object('value', round(v.last_year, 6)::text) end,
  'rank', r.rank, 'rankTotal', r.total, 'asOf', v.as_of, 'updating', v.month_state <> 'CLOSED' and (v.counted_to < least(v.last_day, $8::date) or exists (
    select from place_refresh q join unit p on p.id = q.place_id where p.scope_from between v.scope_from and v.scope_to and q.from_month <= v.month)),
  'clause', v.clause, 'policyDate', v.last_day`;

const listOf = (part: string, json: string, from = 'valued v'): string =>
  `coalesce((select json_agg(json_build_object(${json}) order by v.ord, v.scope_from, v.month) from ${from} where v.part = '${part}'), '[]'::json)`;

/** One kind of finding among the groups of the month. */
const groupsWith = (kind: string, detail: string, condition: string, urgency: string, rows = 'month_groups'): string => `
  select '${kind}' as kind, gm.place_id, gm.group_id, null::uuid as retailer_id, ${detail} as detail, ${urgency} as urgency
    from ${rows} gm where ${condition}`;

/** What needs attention, each kind counted and its five most urgent shown. */
const FINDINGS = [
  `select 'SEAT_UNCOVERED' as kind, u.id as place_id, null::uuid as group_id, null::uuid as retailer_id,
          coalesce(u.township_name, '') as detail, 0::numeric as urgency
     from unit u, root where u.place_kind = 'TOWNSHIP_SEAT' and u.scope_from between root.scope_from and root.scope_to
      and u.id not in (select gm.place_id from month_groups gm)`,
  groupsWith('GROUP_OVERSIZE', 'gm.member_count::text', 'gm.member_count > gm.size_limit', '-gm.member_count::numeric'),
  groupsWith('GROUP_UNDERSIZE', 'gm.member_count::text', 'gm.member_count < gm.size_floor', 'gm.member_count::numeric'),
  groupsWith(
    'LEADER_TERM_EXPIRED',
    `coalesce(gm.leader_term_ends_on::text, '')`,
    'coalesce(gm.leader_term_ends_on <= $8::date, true)',
    'coalesce(gm.leader_term_ends_on - $8::date, -9999)::numeric',
    'current_groups',
  ),
  groupsWith(
    'LEADER_TERM_ENDING',
    'gm.leader_term_ends_on::text',
    'gm.leader_term_ends_on > $8::date and gm.leader_term_ends_on <= $8::date + gm.term_notice',
    '(gm.leader_term_ends_on - $8::date)::numeric',
    'current_groups',
  ),
  `select 'LICENCE_LAPSING', rm.place_id, rm.group_id, rm.retailer_id, rm.licence_expires_on::text, (rm.licence_expires_on - $8::date)::numeric
     from root, threshold, retailer_month rm
    where rm.month = (select max(month) from period) and rm.group_id is not null and rm.scope between root.scope_from and root.scope_to
      and rm.licence_expires_on between $8::date and $8::date + threshold.licence_notice`,
  groupsWith('MEETING_MISSING', `to_char($2::date, 'YYYY-MM')`, 'not gm.meeting_held', '-gm.member_count::numeric'),
  groupsWith(
    'MARGIN_UNDER_TARGET',
    'round((gm.revenue_all - gm.cost_all) / gm.revenue_all, 6)::text',
    'gm.revenue_all > 0 and gm.revenue_all - gm.cost_all < gm.margin_target * gm.revenue_all',
    '(gm.revenue_all - gm.cost_all) / gm.revenue_all',
  ),
].join('\n union all ');

const ATTENTION_ORDER = `array['SEAT_UNCOVERED', 'GROUP_OVERSIZE', 'GROUP_UNDERSIZE', 'LEADER_TERM_EXPIRED', 'LEADER_TERM_ENDING', 'LICENCE_LAPSING', 'MEETING_MISSING', 'MARGIN_UNDER_TARGET']`;
const CLAUSES = `array['SD-R01', 'SD-R02', 'SD-R02', 'SD-R06', 'SD-R06', 'SD-R12', 'SD-R14', 'SD-R32']`;

/**
 * The numbers of the overview page by one hand-written statement. Values: unit, first day of the month, first day of the development,
 * cards, shares, level below, definitions as JSON, today.
 */
export const OVERVIEW_STATEMENT = `
  with root as (select * from unit where code = $1),
  definition(ord, code, measure, direction, parameter, default_target, reported, clause) as (values
    ${REGISTRY}),
  period as (
    select p.month, bool_and(p.state = 'CLOSED') as closed, min(p.refreshed_at) as as_of, min(p.as_of) as counted_to
      from month_period p join unit c on c.id = p.city_id, root where c.scope_from <= root.scope_to and c.scope_to >= root.scope_from group by p.month),
  asked as (
    select 'facts' as part, c.code, c.ord, root.id as unit_id, $2::date as month from unnest($4::text[]) with ordinality c(code, ord), root
    union all select 'shares', c.code, c.ord, root.id, $2::date from unnest($5::text[]) with ordinality c(code, ord), root
    union all select 'history', c.code, c.ord, root.id, p.month from unnest($4::text[]) with ordinality c(code, ord), root, period p
      where p.month between $3::date and $2::date
    union all select 'below', c.code, c.ord, u.id, $2::date from unnest($4::text[]) with ordinality c(code, ord), root
      join unit u on u.level = $6 and u.scope_from >= root.scope_from and u.scope_to <= root.scope_to),
  fraction as (
    select v.*, d.measure, d.direction, d.reported, d.clause, d.parameter, d.default_target, u.code as unit_code, u.name as unit_name, u.scope_from, u.scope_to, p.counted_to,
           (v.month + interval '1 month' - interval '1 day')::date as last_day, case d.direction when 'LOWER_IS_BETTER' then -1 else 1 end as sign,
           case when p.closed then 'CLOSED' when (v.month + interval '1 month')::date <= $8::date then 'CLOSING' else 'OPEN' end as month_state, p.as_of,
           coalesce(now.numerator, 0) as numerator, coalesce(now.denominator, 0) as denominator, now.numerator / nullif(now.denominator, 0) as value,
           pp.month is not null as previous_counted, previous.numerator / nullif(previous.denominator, 0) as previous,
           py.month is not null as last_year_counted, last_year.numerator / nullif(last_year.denominator, 0) as last_year
      from asked v join definition d using (code) join unit u on u.id = v.unit_id join period p on p.month = v.month
      left join period pp on pp.month = v.month - interval '1 month' left join period py on py.month = v.month - interval '1 year'
      left join indicator_month now on now.unit_id = v.unit_id and now.code = v.code and now.month = v.month
      left join indicator_month previous on previous.unit_id = v.unit_id and previous.code = v.code and previous.month = (v.month - interval '1 month')::date
      left join indicator_month last_year on last_year.unit_id = v.unit_id and last_year.code = v.code and last_year.month = (v.month - interval '1 year')::date),
  valued as (
    select v.*, case when v.parameter is not null then ${policyOf('v.parameter', 'v.default_target')} end as target,
           ${valueOf('band.near')} as near
      from fraction v join unit u on u.id = v.unit_id),
  ranked as (
    select im.unit_id, im.code, rank() over (partition by im.code order by d.sign * im.numerator / im.denominator desc) as rank,
           count(*) over (partition by im.code) as total
      from root join indicator_month im on im.parent_id = root.parent_id and im.month = $2::date and im.denominator <> 0
      join (select code, case direction when 'LOWER_IS_BETTER' then -1 else 1 end as sign from definition where direction <> 'NONE') d on d.code = im.code
     where im.code = any($4::text[])),
  threshold as (
    select ${valueOf('group.size_limit')} as size_limit, ${valueOf('group.size_floor')} as size_floor, ${valueOf('margin.target')} as margin_target,
           ${valueOf('leader.term_reminder_days')}::integer as term_notice, ${valueOf('licence.reminder_days')}::integer as licence_notice
      from root u, (select ($2::date + interval '1 month' - interval '1 day')::date as last_day) v),
  month_groups as materialized (
    select gm.*, threshold.* from root, threshold, group_month gm
     where gm.month = $2::date and gm.scope between root.scope_from and root.scope_to),
  current_groups as materialized (
    select gm.*, threshold.* from root, threshold, group_month gm
     where gm.month = (select max(month) from period) and gm.scope between root.scope_from and root.scope_to),
  finding as (
    select x.*, row_number() over (partition by kind order by urgency, place_id, group_id, retailer_id) as place from (${FINDINGS}) x),
  named as (
    select f.kind, f.place, u.code as unit_code, f.group_id, f.retailer_id, coalesce(r.store_name, g.name, u.name) as label, f.detail
      from finding f join unit u on u.id = f.place_id left join mutual_aid_group g on g.id = f.group_id left join retailer r on r.id = f.retailer_id
     where f.place <= 5)
  select json_build_object('data', json_build_object(
    'unit', (select json_build_object('code', code, 'name', name) from root),
    'facts', ${listOf('facts', FACTS, 'valued v left join ranked r on r.unit_id = v.unit_id and r.code = v.code')},
    'shares', ${listOf('shares', POINT)},
    'history', ${listOf('history', POINT)},
    'below', ${listOf('below', POINT)},
    'indicatorDefinitions', $7::json,
    'attention', coalesce((select json_agg(json_build_object('kind', k.kind, 'count', k.count, 'clause', (${CLAUSES})[array_position(${ATTENTION_ORDER}, k.kind)],
        'examples', k.examples) order by array_position(${ATTENTION_ORDER}, k.kind))
      from (select f.kind, count(*) as count, (select json_agg(json_build_object('unitCode', n.unit_code, 'groupId', n.group_id,
              'retailerId', n.retailer_id, 'label', n.label, 'detail', n.detail) order by n.place) from named n where n.kind = f.kind) as examples
              from finding f group by f.kind) k), '[]'::json)))::text as json`;
