-- Since when a member has been one without a break, in whichever groups: what a pledge is measured by (docs/adr/0019). Null where the
-- membership follows no other without a day between. Kept for every writer, and past the row policies: the group before may lie in another
-- area, and what it says must not depend on who asks.
alter table membership add column unbroken_since date;

-- Lifts the scope for the statements until it is put back as it was; answers what it was. (A function's own SET is not allowed to every login.)
create function lift_scope() returns text[] language plpgsql as $$
declare
  seen text[] := array[coalesce(current_setting('chengxin.scope_from', true), ''), coalesce(current_setting('chengxin.scope_to', true), '')];
begin
  perform set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
  return seen;
end $$;
create function put_scope_back(seen text[]) returns void language plpgsql as $$
begin
  perform set_config('chengxin.scope_from', seen[1], true), set_config('chengxin.scope_to', seen[2], true);
end $$;

create function join_up_memberships(wanted uuid[]) returns void language plpgsql as $$
declare seen text[] := lift_scope();
begin
  update membership m set unbroken_since = nullif(lower(x.without_break), lower(m.during))
    from (select retailer_id, unnest(range_agg(during)) as without_break from membership where retailer_id = any(wanted) group by retailer_id) x
   where m.retailer_id = x.retailer_id and m.during <@ x.without_break
     and m.unbroken_since is distinct from nullif(lower(x.without_break), lower(m.during));
  perform put_scope_back(seen);
end $$;
create function memberships_changed() returns trigger language plpgsql as $$
begin
  perform join_up_memberships(array(select distinct retailer_id from changed));
  return null;
end $$;
create trigger membership_begun after insert on membership referencing new table as changed
  for each statement when (pg_trigger_depth() = 0) execute function memberships_changed();
create trigger membership_moved after update on membership referencing new table as changed
  for each statement when (pg_trigger_depth() = 0) execute function memberships_changed();

-- Who becomes a member by another door waits for nobody's opinion any more, wherever he applied.
create function settle_applications() returns trigger language plpgsql as $$
declare seen text[] := lift_scope();
begin
  update join_application a
     set state = case when a.group_id = n.group_id then 'ACTIVE' else 'WITHDRAWN' end, ended_on = lower(n.during), version = a.version + 1,
         end_reason = case when a.group_id <> n.group_id then '已加入其他小组。 Joined another group.' end
    from changed n
   where a.retailer_id = n.retailer_id and a.state in ('APPLIED', 'ACCEPTED', 'READ') and a.expires_on > lower(n.during) and upper_inf(n.during);
  perform put_scope_back(seen);
  return null;
end $$;
create trigger membership_applied_for after insert on membership referencing new table as changed
  for each statement execute function settle_applications();

-- Applications of retailers that are under way on a day, wherever; those that have expired are written so and make room for a new one.
create function applications_under_way(wanted uuid[], today date) returns table (retailer_id uuid, group_id uuid) language plpgsql as $$
declare seen text[] := lift_scope();
begin
  update join_application a set state = 'EXPIRED', ended_on = a.expires_on, version = a.version + 1
   where a.retailer_id = any(wanted) and a.state in ('APPLIED', 'ACCEPTED', 'READ') and a.expires_on <= today;
  return query select a.retailer_id, a.group_id from join_application a
    where a.retailer_id = any(wanted) and a.state in ('APPLIED', 'ACCEPTED', 'READ');
  perform put_scope_back(seen);
end $$;

-- The places in which members lie, also in another area than their group: where a change of theirs is counted.
create function places_of_members(wanted uuid[]) returns table (membership_id uuid, place_id integer) language plpgsql as $$
declare seen text[] := lift_scope();
begin
  return query select m.id, r.place_id from membership m join retailer r on r.id = m.retailer_id where m.id = any(wanted);
  perform put_scope_back(seen);
end $$;

select join_up_memberships(array(select distinct retailer_id from membership));
