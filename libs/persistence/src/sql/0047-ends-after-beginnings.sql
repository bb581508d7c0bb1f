-- As before (0039), but an application ends on no day before its last step: who is entered as a member from an earlier day on had applied since.
create or replace function settle_applications() returns trigger language plpgsql as $$
declare seen text[] := lift_scope();
begin
  update join_application a
     set state = case when a.state = 'PLEDGED' and coalesce(a.group_id, a.founding_id) = n.group_id then 'ACTIVE' else 'WITHDRAWN' end,
         ended_on = greatest(lower(n.during), a.applied_on, a.opinion_on, a.read_on, (select p.signed_on from pledge p where p.id = a.pledge_id)),
         version = a.version + 1,
         end_cause = case when coalesce(a.group_id, a.founding_id) <> n.group_id then 'JOINED_ELSEWHERE'
           when a.state <> 'PLEDGED' then 'JOINED_OTHERWISE' end
    from changed n
   where a.retailer_id = n.retailer_id and upper_inf(n.during)
     and (a.state = 'PLEDGED' or a.state in ('APPLIED', 'ACCEPTED', 'READ') and a.expires_on > lower(n.during));
  perform put_scope_back(seen);
  return null;
end $$;

-- What was written so before.
select set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
update join_application a set version = a.version + 1,
    ended_on = greatest(a.applied_on, a.opinion_on, a.read_on, (select p.signed_on from pledge p where p.id = a.pledge_id))
 where a.state = 'WITHDRAWN'
   and a.ended_on < greatest(a.applied_on, a.opinion_on, a.read_on, (select p.signed_on from pledge p where p.id = a.pledge_id));
