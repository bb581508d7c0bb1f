-- A counted row carries the verdict of its month: the size band of a group, whether a margin met its target. What was judged under
-- the policy of that month is then never judged again, and the findings of a province are read from an index.
set local chengxin.scope_from = '0';
set local chengxin.scope_to = '999999999';

alter table retailer_month
  add column margin_all_met boolean,
  add column margin_agreed_met boolean;
alter table group_month
  add column size_band text check (size_band in ('UNDER_FLOOR', 'SMALL', 'TYPICAL', 'LARGE', 'OVER_LIMIT')),
  add column margin_all_met boolean,
  add column margin_agreed_met boolean;

-- months that were counted before are judged by the policy of their last day, with the defaults of that time
create temporary table threshold on commit drop as
  with setting as (
    select c.scope_from / 1000 as county, m.month, d.code,
           coalesce((
             select p.value from policy_parameter p join unit u on u.id = p.unit_id
              where p.code = d.code and u.scope_from <= c.scope_from and u.scope_to >= c.scope_to
                and p.effective_from < m.month + interval '1 month'
              order by u.scope_to - u.scope_from, p.effective_from desc limit 1), d.initial)::numeric as value
      from unit c
     cross join (select distinct month from month_period) m
     cross join (values ('margin.target', '0.11'), ('group.size_floor', '5'), ('group.size_min_typical', '10'),
       ('group.size_max_typical', '15'), ('group.size_limit', '25')) as d(code, initial)
     where c.level = 'COUNTY')
  select county, month,
         max(value) filter (where code = 'margin.target') as margin_target,
         max(value) filter (where code = 'group.size_floor') as size_floor,
         max(value) filter (where code = 'group.size_min_typical') as size_min,
         max(value) filter (where code = 'group.size_max_typical') as size_max,
         max(value) filter (where code = 'group.size_limit') as size_limit
    from setting group by county, month;

update retailer_month r
   set margin_all_met = case when r.revenue_all > 0 then r.revenue_all - r.cost_all >= t.margin_target * r.revenue_all end,
       margin_agreed_met = case when r.revenue_agreed > 0 then r.revenue_agreed - r.cost_agreed >= t.margin_target * r.revenue_agreed end
  from threshold t where t.county = r.scope / 1000 and t.month = r.month;
update group_month g
   set size_band = case when g.member_count < t.size_floor then 'UNDER_FLOOR' when g.member_count < t.size_min then 'SMALL'
         when g.member_count <= t.size_max then 'TYPICAL' when g.member_count <= t.size_limit then 'LARGE' else 'OVER_LIMIT' end,
       margin_all_met = case when g.revenue_all > 0 then g.revenue_all - g.cost_all >= t.margin_target * g.revenue_all end,
       margin_agreed_met = case when g.revenue_agreed > 0 then g.revenue_agreed - g.cost_agreed >= t.margin_target * g.revenue_agreed end
  from threshold t where t.county = g.scope / 1000 and t.month = g.month;
alter table group_month alter column size_band set not null;

-- the most urgent findings of a month, whichever part of the country is asked for
create index group_month_size on group_month (month, size_band, member_count);
create index group_month_unmet on group_month (month, member_count) where not meeting_held;
create index group_month_margin on group_month (month, ((revenue_all - cost_all) / revenue_all)) where not margin_all_met;
create index group_month_term on group_month (month, leader_term_ends_on) include (scope, place_id);
drop index retailer_month_licence;
create index retailer_month_licence on retailer_month (month, licence_expires_on) include (scope, place_id) where group_id is not null;

-- a city of a province is counted from its own rows
create index retailer_version_scope on retailer_version (scope);
create index membership_scope on membership (scope);
create index margin_survey_month on margin_survey (month, scope);

-- The planner estimates a policy from the functions themselves; a sub-select it takes for a two-hundredth of the rows, and then reads
-- a whole province where a group's index would do. Where a scope index is used, the functions run once for the statement.
do $$
declare t text;
begin
  foreach t in array array['retailer_version', 'margin_survey', 'membership', 'leader_term', 'group_meeting', 'retailer_month', 'group_month'] loop
    execute format('drop policy %I on %I', t || '_scope', t);
    execute format('create policy %I on %I using (scope between viewer_from() and viewer_to())', t || '_scope', t);
  end loop;
end $$;
