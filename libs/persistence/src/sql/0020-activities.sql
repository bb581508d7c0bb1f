-- Mutual aid between members (SD-R16, R33, R35, R37, R38, R46): what groups do together, where they meet, who helps whom.
set local chengxin.scope_from = '0';
set local chengxin.scope_to = '999999999';

create table retailer_trainer (
  id uuid primary key default gen_random_uuid(),
  retailer_id uuid not null references retailer,
  scope integer not null,
  subjects text not null,
  since date not null,
  until date check (until > since)
);
create unique index retailer_trainer_now on retailer_trainer (retailer_id) where until is null;
create index retailer_trainer_scope on retailer_trainer (scope);

create table activity (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  county_id integer not null references unit,
  -- of one group its own, of groups of one area the area's, else the county's
  scope integer not null,
  held_on date not null,
  topic text not null,
  place_text text not null,
  guests integer not null default 0 check (guests >= 0),
  trainer_id uuid references retailer_trainer,
  summary text,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index activity_day on activity (held_on desc, scope);
create index activity_trainer on activity (trainer_id) where trainer_id is not null;

-- The day stands here too: the activities of a group in a month are counted without reading the activities.
create table activity_group (
  activity_id uuid not null references activity,
  group_id uuid not null references mutual_aid_group,
  scope integer not null,
  held_on date not null,
  primary key (activity_id, group_id)
);
create index activity_group_day on activity_group (group_id, held_on desc);

create table activity_participant (
  activity_id uuid not null references activity,
  retailer_id uuid not null references retailer,
  scope integer not null,
  primary key (activity_id, retailer_id)
);
create index activity_participant_retailer on activity_participant (retailer_id);

create table activity_file (
  activity_id uuid not null references activity,
  file_id uuid not null unique references evidence_file,
  scope integer not null,
  primary key (activity_id, file_id)
);

-- A place set up for the groups of an area. A group's home address says where it meets, which is here where it keeps a home.
create table group_home (
  id uuid primary key default gen_random_uuid(),
  area_id integer not null references unit,
  scope integer not null,
  keeper_id uuid not null references mutual_aid_group,
  address text not null,
  equipment text,
  opened_on date not null,
  closed_on date check (closed_on > opened_on),
  close_reason text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check ((closed_on is null) = (close_reason is null))
);
create unique index group_home_now on group_home (keeper_id) where closed_on is null;
create index group_home_area on group_home (area_id);

-- Until now an address was all that was known of a home.
insert into group_home (area_id, scope, keeper_id, address, opened_on, recorded_by, recorded_at)
  select p.parent_id, g.scope, g.id, g.home_address, g.founded_on, '小组档案', now()
    from mutual_aid_group g join unit p on p.id = g.place_id
   where g.status = 'ACTIVE' and g.home_address is not null;

create table demonstration_shop (
  id uuid primary key default gen_random_uuid(),
  county_id integer not null references unit,
  scope integer not null,
  retailer_id uuid not null references retailer,
  since date not null,
  until date check (until > since),
  recorded_by text not null
);
create unique index demonstration_shop_now on demonstration_shop (county_id) where until is null;

-- What somebody saw in a chat group on a day; the latest says how it is. A county's leaders have one too.
create table chat_check (
  id uuid primary key default gen_random_uuid(),
  group_id uuid references mutual_aid_group,
  county_id integer references unit,
  scope integer not null,
  checked_on date not null,
  has_chat boolean not null,
  -- of a group customer manager and market inspector, of the leaders the market manager (who then counts as both)
  has_customer_manager boolean not null,
  has_market_inspector boolean not null,
  has_market_manager boolean not null,
  checked_by text not null,
  check ((group_id is null) <> (county_id is null)),
  check (has_chat or not (has_customer_manager or has_market_inspector or has_market_manager))
);
create unique index chat_check_group on chat_check (group_id, checked_on desc) where group_id is not null;
create unique index chat_check_county on chat_check (county_id, checked_on desc) where county_id is not null;

-- A need for an event that is met within the group (SD-R46).
create table demand_sharing (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references mutual_aid_group,
  scope integer not null,
  offered_by_id uuid not null references retailer,
  kind text not null,
  needed_on date not null,
  cartons numeric(7, 1) not null check (cartons > 0),
  note text,
  status text not null check (status in ('OPEN', 'SHARED', 'DONE', 'WITHDRAWN')),
  shared_with_id uuid references retailer,
  withdraw_reason text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  check (shared_with_id <> offered_by_id),
  check (status <> 'OPEN' or shared_with_id is null),
  check (status not in ('SHARED', 'DONE') or shared_with_id is not null),
  check ((status = 'WITHDRAWN') = (withdraw_reason is not null))
);
create index demand_sharing_group on demand_sharing (group_id);
create index demand_sharing_scope on demand_sharing (scope, needed_on desc);

-- Help for a member in difficulty: told to nobody who may not see retailers.
create table aid_case (
  id uuid primary key default gen_random_uuid(),
  retailer_id uuid not null references retailer,
  group_id uuid not null references mutual_aid_group,
  scope integer not null,
  kind text not null,
  situation text not null,
  opened_on date not null,
  closed_on date check (closed_on >= opened_on),
  outcome text,
  recorded_by text not null,
  version integer not null default 1,
  check ((closed_on is null) = (outcome is null))
);
create unique index aid_case_open on aid_case (retailer_id) where closed_on is null;
create index aid_case_scope on aid_case (scope, opened_on desc);

create table aid_step (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references aid_case,
  scope integer not null,
  done_on date not null,
  what text not null,
  recorded_by text not null
);
create index aid_step_case on aid_step (case_id, done_on);

-- Party pairing "1+10" (SD-R33). All of a county's pairings are the county's: who covers how many is counted over its areas, and names
-- stand as they were, since an area does not see the groups of another.
create table party_pairing (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('EMPLOYEE_GROUP', 'RETAILER_NEIGHBOUR', 'BRANCH_COMMUNITY')),
  county_id integer not null references unit,
  scope integer not null,
  lead_name text not null,
  lead_retailer_id uuid references retailer,
  covered_name text not null,
  covered_group_id uuid references mutual_aid_group,
  covered_retailer_id uuid references retailer,
  since date not null,
  until date check (until > since),
  recorded_by text not null,
  check ((kind = 'EMPLOYEE_GROUP') = (covered_group_id is not null)),
  check ((kind = 'RETAILER_NEIGHBOUR') = (lead_retailer_id is not null and covered_retailer_id is not null)),
  check (lead_retailer_id <> covered_retailer_id)
);
create unique index party_pairing_group on party_pairing (covered_group_id) where until is null;
create unique index party_pairing_retailer on party_pairing (covered_retailer_id) where until is null;
create unique index party_pairing_lead on party_pairing (county_id, kind, lead_name, covered_name) where until is null;
create index party_pairing_scope on party_pairing (scope);

-- What a county has is seen by its areas.
do $$
declare t text;
begin
  foreach t in array array['retailer_trainer', 'activity', 'activity_group', 'activity_participant', 'activity_file', 'group_home',
    'demonstration_shop', 'chat_check', 'demand_sharing', 'aid_case', 'aid_step', 'party_pairing'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (scope between (select viewer_from()) and (select viewer_to())
      or scope = (select viewer_from() / 1000 * 1000))', t || '_scope', t);
  end loop;
end $$;

-- Null in months that were closed before these were counted.
alter table group_month add column chat_complete boolean;
alter table group_month add column activity_count integer;
