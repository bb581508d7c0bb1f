-- Who becomes a member otherwise than by his application has not gone its way (SD-R11): it comes to nothing, also where he applied.
alter table join_application drop constraint join_application_end_cause_check,
  add constraint join_application_end_cause_check check (end_cause in ('JOINED_ELSEWHERE', 'JOINED_OTHERWISE'));
-- Where he applied first, when that group has been merged into the one at which the application goes on.
alter table join_application add column first_group_id uuid references mutual_aid_group;
create index join_application_first_group on join_application (first_group_id) where first_group_id is not null;

-- As before (0027), but taken in by an application is only who has signed; signing says so before the membership begins.
create or replace function settle_applications() returns trigger language plpgsql as $$
declare seen text[] := lift_scope();
begin
  update join_application a
     set state = case when a.state = 'PLEDGED' and coalesce(a.group_id, a.founding_id) = n.group_id then 'ACTIVE' else 'WITHDRAWN' end,
         ended_on = lower(n.during), version = a.version + 1,
         end_cause = case when coalesce(a.group_id, a.founding_id) <> n.group_id then 'JOINED_ELSEWHERE'
           when a.state <> 'PLEDGED' then 'JOINED_OTHERWISE' end
    from changed n
   where a.retailer_id = n.retailer_id and upper_inf(n.during)
     and (a.state = 'PLEDGED' or a.state in ('APPLIED', 'ACCEPTED', 'READ') and a.expires_on > lower(n.during));
  perform put_scope_back(seen);
  return null;
end $$;

-- What was written so before: an application that nobody has signed has taken nobody in.
select set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
update join_application set state = 'WITHDRAWN', end_cause = 'JOINED_OTHERWISE', version = version + 1
 where state = 'ACTIVE' and pledge_id is null;
