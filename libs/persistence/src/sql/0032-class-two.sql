-- Hundred Flowers counters, and the class-II volume that moves tiers (SD-R34).
select set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);

create table hundred_flowers_counter (
  id uuid primary key default gen_random_uuid(),
  retailer_id uuid not null references retailer,
  scope integer not null,
  since date not null,
  until date check (until > since),
  end_reason text,
  recorded_by text not null,
  check ((until is null) = (end_reason is null)),
  exclude using gist (retailer_id with =, daterange(since, until) with &&)
);
create unique index hundred_flowers_counter_now on hundred_flowers_counter (retailer_id) where until is null;
create index hundred_flowers_counter_scope on hundred_flowers_counter (scope, since desc);

-- Cartons that a retailer took in a month: of class II, and of all classes where that is known.
create table class_two_volume (
  retailer_id uuid not null references retailer,
  month date not null check (extract(day from month) = 1),
  scope integer not null,
  cartons numeric(9, 1) not null check (cartons >= 0),
  all_cartons numeric(9, 1) check (all_cartons >= cartons),
  primary key (retailer_id, month)
);

do $$
declare t text;
begin
  foreach t in array array['hundred_flowers_counter', 'class_two_volume'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (scope between (select viewer_from()) and (select viewer_to()))', t || '_scope', t);
  end loop;
end $$;

-- Both are the retailer's: who looks after it now has them, whoever moved it.
create function class_two_goes_along() returns trigger language plpgsql as $$
declare seen text[];
begin
  if not exists (select from now_so n join before_so b on b.id = n.id where n.scope <> b.scope) then return null; end if;
  seen := lift_scope();
  update hundred_flowers_counter c set scope = n.scope from now_so n where n.id = c.retailer_id and n.scope <> c.scope;
  update class_two_volume v set scope = n.scope from now_so n where n.id = v.retailer_id and n.scope <> v.scope;
  perform put_scope_back(seen);
  return null;
end $$;
create trigger retailer_class_two after update on retailer referencing old table as before_so new table as now_so
  for each statement execute function class_two_goes_along();
