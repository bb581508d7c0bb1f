-- A membership that begins is one row written once: where its shop lies is known before, and only one that touches another is joined up.
create function place_membership() returns trigger language plpgsql as $$
declare seen text[] := lift_scope();
begin
  select r.scope into new.retailer_scope from retailer r where r.id = new.retailer_id;
  perform put_scope_back(seen);
  return new;
end $$;
create trigger membership_placed before insert on membership for each row execute function place_membership();

create function join_up_begun() returns trigger language plpgsql as $$
declare
  seen text[] := lift_scope();
  touching uuid[] := array(select c.retailer_id from changed c
    where exists (select from membership m where m.retailer_id = c.retailer_id and m.during -|- c.during));
begin
  perform put_scope_back(seen);
  if touching <> '{}' then perform join_up_memberships(touching); end if;
  return null;
end $$;
drop trigger membership_begun on membership;
create trigger membership_begun after insert on membership referencing new table as changed
  for each statement when (pg_trigger_depth() = 0) execute function join_up_begun();
