-- Who is in a group of another area is known to the officers of his own, who do not see the group (docs/adr/0026): of each membership whose
-- shop lies elsewhere no more than on which days, kept for every writer. A row is the shop's area's; `group_scope` says whose the group is.
select set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
create table grouped_elsewhere (
  membership_id uuid primary key references membership on delete cascade,
  retailer_id uuid not null references retailer,
  scope integer not null,
  group_scope integer not null,
  during daterange not null
);
create index grouped_elsewhere_retailer on grouped_elsewhere (retailer_id);
create index grouped_elsewhere_scope on grouped_elsewhere (scope);
alter table grouped_elsewhere enable row level security;
alter table grouped_elsewhere force row level security;
create policy grouped_elsewhere_scope on grouped_elsewhere using (scope between (select viewer_from()) and (select viewer_to()));
insert into grouped_elsewhere
  select id, retailer_id, retailer_scope, scope, during from membership where retailer_scope <> scope;

create function keep_grouped_elsewhere() returns trigger language plpgsql as $$
declare seen text[] := lift_scope();
begin
  delete from grouped_elsewhere where membership_id = new.id;
  insert into grouped_elsewhere
    select new.id, new.retailer_id, new.retailer_scope, new.scope, new.during where new.retailer_scope <> new.scope;
  perform put_scope_back(seen);
  return null;
end $$;
create trigger membership_begun_elsewhere after insert on membership for each row
  when (new.retailer_scope <> new.scope) execute function keep_grouped_elsewhere();
create trigger membership_moved_elsewhere after update on membership for each row
  when (new.retailer_scope <> new.scope or old.retailer_scope <> old.scope) execute function keep_grouped_elsewhere();

-- Who is in a group on which days, as far as the viewer may know; to be asked for a retailer, not to be counted: who is seen in both is here
-- twice. (A condition on either part would keep its index from being used for one retailer.)
create view in_group with (security_invoker = true) as
  select retailer_id, during from membership union all select retailer_id, during from grouped_elsewhere;
