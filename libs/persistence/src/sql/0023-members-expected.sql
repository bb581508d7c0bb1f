-- The members of groups in sight on a day: who is expected at their meeting (SD-R14). A member's shop may lie in another area of the county
-- (SD-Q19): the scope is lifted to the county for this statement, for groups that the viewer sees.
create function members_expected(wanted_groups uuid[], wanted_day date)
  returns table (retailer_id uuid, group_id uuid, store_name text, group_name text) language plpgsql as $$
declare
  seen_from text := coalesce(current_setting('chengxin.scope_from', true), '');
  seen_to text := coalesce(current_setting('chengxin.scope_to', true), '');
  seen uuid[] := array(select g.id from mutual_aid_group g where g.id = any(wanted_groups));
begin
  perform set_config('chengxin.scope_from', least(seen_from::integer, seen_from::integer / 1000 * 1000)::text, true),
    set_config('chengxin.scope_to', greatest(seen_to::integer, seen_to::integer / 1000 * 1000 + 999)::text, true)
   where seen_from <> '';
  return query
    select m.retailer_id, g.id, r.store_name, g.name
      from membership m join mutual_aid_group g on g.id = m.group_id join retailer r on r.id = m.retailer_id
     where m.group_id = any(seen) and m.during @> wanted_day
     order by g.name, lower(m.during), r.store_name, m.retailer_id;
  perform set_config('chengxin.scope_from', seen_from, true), set_config('chengxin.scope_to', seen_to, true);
end $$;
