-- The whole first schema. Business dates are `date`, instants `timestamptz`, histories `daterange` with an exclusion constraint.
-- `scope` is the number of the area a row belongs to: province, city, county (two digits each) and area (three digits) of its
-- code, so that a unit's subtree is one integer range and a row policy one comparison (docs/adr/0004).
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- What the current transaction may see; set by the application for every transaction, empty means nothing.
create function viewer_from() returns integer language sql stable parallel safe
  return nullif(current_setting('chengxin.scope_from', true), '')::integer;
create function viewer_to() returns integer language sql stable parallel safe
  return nullif(current_setting('chengxin.scope_to', true), '')::integer;

create function viewer_peer_parent() returns integer language sql stable parallel safe
  return nullif(current_setting('chengxin.peer_parent', true), '')::integer;
-- The policies call these in a scalar sub-select, which PostgreSQL runs once for a statement and not once for a row.

-- organization -------------------------------------------------------------------------------------------------------
create table unit (
  id integer generated always as identity primary key,
  code text collate "C" not null unique,
  name text not null,
  level text not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'AREA', 'PLACE')),
  parent_id integer references unit,
  scope_from integer not null,
  scope_to integer not null,
  place_kind text check (place_kind in ('STREET', 'TOWNSHIP_SEAT', 'VILLAGE_CLUSTER')),
  township_code text,
  township_name text,
  sort integer not null default 0,
  check ((level = 'PLACE') = (place_kind is not null)),
  check (scope_from <= scope_to)
);
create index unit_parent on unit (parent_id, sort, code);
create index unit_scope on unit (scope_from, level);

create table post (
  id uuid primary key default gen_random_uuid(),
  unit_id integer not null references unit,
  scope integer not null,
  kind text not null check (kind in ('CUSTOMER_MANAGER', 'MARKET_INSPECTOR', 'MARKET_MANAGER')),
  holder_name text not null,
  holder_phone text,
  deputy_name text,
  deputy_phone text,
  during daterange not null,
  exclude using gist (unit_id with =, kind with =, during with &&)
);
create index post_unit on post (unit_id, kind);

-- identity -----------------------------------------------------------------------------------------------------------
create table user_account (
  id uuid primary key default gen_random_uuid(),
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  display_name text not null,
  password_hash text not null,
  must_change_password boolean not null default false,
  role text not null,
  unit_id integer not null references unit,
  demo boolean not null default false,
  locked_at timestamptz,
  lock_reason text,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  last_sign_in_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1
);
create table session (
  token_hash bytea primary key,
  user_id uuid not null references user_account on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  remote_address text,
  user_agent text
);
create index session_by_user on session (user_id);

-- audit: append only ---------------------------------------------------------------------------------------------------
create table audit_line (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  act text not null,
  subject_type text not null,
  subject_id text,
  scope integer not null,
  request_id text,
  before jsonb,
  after jsonb
);
create index audit_line_at on audit_line (at desc, id desc);
create index audit_line_subject on audit_line (subject_type, subject_id);

-- policy ---------------------------------------------------------------------------------------------------------------
create table policy_parameter (
  id uuid primary key default gen_random_uuid(),
  code text not null,
  unit_id integer not null references unit,
  effective_from date not null,
  value text not null,
  reason text not null,
  set_by text not null,
  set_at timestamptz not null,
  unique (code, unit_id, effective_from)
);

-- retailers --------------------------------------------------------------------------------------------------------------
create table retailer (
  id uuid primary key default gen_random_uuid(),
  customer_code text not null unique,
  scope integer not null,
  place_id integer not null references unit,
  licence_no text not null unique,
  licence_expires_on date not null,
  store_name text not null,
  person_in_charge text not null,
  phone text,
  address text not null,
  market_type text not null check (market_type in ('URBAN', 'RURAL')),
  format text not null check (format in ('GROCERY', 'CONVENIENCE', 'SUPERMARKET', 'DEPARTMENT_STORE', 'TOBACCO_LIQUOR', 'ENTERTAINMENT', 'OTHER')),
  tier smallint not null check (tier between 1 and 30),
  status text not null check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
  since date not null,
  version integer not null default 1
);
create index retailer_scope on retailer (scope, customer_code);
create index retailer_code on retailer (customer_code, id);
create index retailer_place on retailer (place_id);
create index retailer_licence_expiry on retailer (licence_expires_on, id);
create index retailer_store_trgm on retailer using gin (store_name gin_trgm_ops);

-- every dated attribute of a retailer, one row per stretch of time in which none changed
create table retailer_version (
  id bigint generated always as identity primary key,
  retailer_id uuid not null references retailer,
  scope integer not null,
  place_id integer not null references unit,
  licence_no text not null,
  licence_expires_on date not null,
  market_type text not null,
  format text not null,
  tier smallint not null,
  status text not null,
  during daterange not null,
  exclude using gist (retailer_id with =, during with &&)
);
create index retailer_version_place on retailer_version (place_id);

create table margin_survey (
  retailer_id uuid not null references retailer,
  month date not null check (extract(day from month) = 1),
  sku_set text not null check (sku_set in ('ALL', 'AGREED')),
  scope integer not null,
  revenue numeric(14, 2) not null check (revenue >= 0),
  cost numeric(14, 2) not null check (cost >= 0),
  primary key (retailer_id, month, sku_set)
);

-- groups -----------------------------------------------------------------------------------------------------------------
create table mutual_aid_group (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  street_text text not null,
  ordinal integer not null default 0,
  county_id integer not null references unit,
  place_id integer not null references unit,
  scope integer not null,
  market_type text not null check (market_type in ('URBAN', 'RURAL')),
  status text not null check (status in ('ACTIVE', 'DISSOLVED')),
  founded_on date not null,
  dissolved_on date,
  dissolve_reason text,
  home_address text,
  version integer not null default 1,
  check ((status = 'DISSOLVED') = (dissolved_on is not null))
);
create unique index mutual_aid_group_name on mutual_aid_group (county_id, name) where status = 'ACTIVE';
create index mutual_aid_group_scope on mutual_aid_group (scope, name);
create index mutual_aid_group_by_name on mutual_aid_group (name, id);
create index mutual_aid_group_place on mutual_aid_group (place_id);

create table membership (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references mutual_aid_group,
  retailer_id uuid not null references retailer,
  scope integer not null,
  during daterange not null,
  over_limit_reason text,
  end_reason text,
  exclude using gist (retailer_id with =, during with &&)
);
create index membership_group on membership (group_id);

create table leader_term (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references mutual_aid_group,
  retailer_id uuid not null references retailer,
  scope integer not null,
  role text not null check (role in ('LEADER', 'DEPUTY')),
  elected_on date not null,
  term_ends_on date not null,
  ended_on date,
  end_reason text,
  votes_for integer not null,
  votes_total integer not null,
  tier_at_election smallint not null,
  tier_reason text
);
create index leader_term_group on leader_term (group_id, elected_on desc);
create index leader_term_retailer on leader_term (retailer_id);

create table group_meeting (
  group_id uuid not null references mutual_aid_group,
  held_on date not null,
  scope integer not null,
  attendees integer not null check (attendees >= 0),
  evidenced boolean not null,
  primary key (group_id, held_on)
);
create table leaders_meeting (
  county_id integer not null references unit,
  held_on date not null,
  scope integer not null,
  attendees integer not null check (attendees >= 0),
  evidenced boolean not null,
  primary key (county_id, held_on)
);

-- indicators ---------------------------------------------------------------------------------------------------------------
create table month_period (
  city_id integer not null references unit,
  month date not null,
  state text not null check (state in ('OPEN', 'CLOSED')),
  as_of date not null,
  refreshed_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  reason text,
  primary key (city_id, month)
);

-- the rows that a month counted; those of an open month are kept fresh, those of a closed month never change
create table retailer_month (
  month date not null,
  retailer_id uuid not null references retailer,
  scope integer not null,
  place_id integer not null,
  market_type text not null,
  format text not null,
  tier smallint not null,
  licence_expires_on date not null,
  group_id uuid,
  revenue_all numeric(14, 2),
  cost_all numeric(14, 2),
  revenue_agreed numeric(14, 2),
  cost_agreed numeric(14, 2),
  primary key (retailer_id, month)
);
create index retailer_month_place on retailer_month (month, place_id);
create index retailer_month_scope on retailer_month (month, scope);
create index retailer_month_licence on retailer_month (month, licence_expires_on) where group_id is not null;
create index retailer_month_group on retailer_month (group_id, month) where group_id is not null;

create table group_month (
  month date not null,
  group_id uuid not null references mutual_aid_group,
  scope integer not null,
  place_id integer not null,
  member_count integer not null,
  counted_member_count integer not null,
  meeting_held boolean not null,
  leader_term_valid boolean not null,
  leader_term_ends_on date,
  revenue_all numeric(16, 2),
  cost_all numeric(16, 2),
  revenue_agreed numeric(16, 2),
  cost_agreed numeric(16, 2),
  primary key (group_id, month)
);
create index group_month_place on group_month (month, place_id);
create index group_month_scope on group_month (month, scope);

-- numerator and denominator per month, indicator and unit of every level: any answer is a look-up, any parent a sum
create table indicator_month (
  month date not null,
  code text not null,
  unit_id integer not null references unit,
  parent_id integer,
  level text not null,
  scope_from integer not null,
  scope_to integer not null,
  numerator numeric not null,
  denominator numeric not null,
  primary key (unit_id, code, month)
);
create index indicator_month_children on indicator_month (parent_id, code, month) include (unit_id, numerator, denominator);

-- places whose open months wait to be counted again: appended by every act, emptied by the fold
-- No key: it would cost every act more than it is worth, and the fold takes all rows there are.
create table place_refresh (
  place_id integer not null,
  from_month date not null
);

-- imports --------------------------------------------------------------------------------------------------------------------
create table import_upload (
  id uuid primary key default gen_random_uuid(),
  file_name text not null,
  content bytea not null,
  sha256 text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null
);
create table import_job (
  id uuid primary key default gen_random_uuid(),
  upload_id uuid not null references import_upload,
  kind text not null,
  unit_id integer not null references unit,
  scope integer not null,
  state text not null,
  rows integer not null default 0,
  processed integer not null default 0,
  to_create integer not null default 0,
  to_update integer not null default 0,
  unchanged integer not null default 0,
  fault_count integer not null default 0,
  faults jsonb not null default '[]',
  fault_workbook bytea,
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  finished_at timestamptz,
  message text
);

-- row policies: a query that forgets its scope answers nothing -----------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['retailer_version', 'margin_survey', 'membership', 'leader_term',
    'group_meeting', 'retailer_month', 'group_month', 'import_job'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (scope between (select viewer_from()) and (select viewer_to()))', t || '_scope', t);
  end loop;
end $$;
-- Lists of retailers and groups are paged in the order of an index where the viewer sees much of the table. The planner can estimate
-- that from the functions themselves, not from a sub-select, which it takes for a two-hundredth of the rows.
do $$
declare t text;
begin
  foreach t in array array['retailer', 'mutual_aid_group'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (scope between viewer_from() and viewer_to())', t || '_scope', t);
  end loop;
end $$;
-- The trail can be read and added to, by nobody changed: forced row security holds for an owner's login too.
alter table audit_line enable row level security;
alter table audit_line force row level security;
create policy audit_line_read on audit_line for select using (scope between (select viewer_from()) and (select viewer_to()));
create policy audit_line_add on audit_line for insert with check (true);
-- What a county has is seen by its areas: its leaders' meetings, its own posts; not what a neighbouring area has.
alter table leaders_meeting enable row level security;
alter table leaders_meeting force row level security;
create policy leaders_meeting_scope on leaders_meeting
  using (scope between (select viewer_from()) and (select viewer_to()) or scope = (select viewer_from() / 1000 * 1000));
alter table post enable row level security;
alter table post force row level security;
create policy post_scope on post using (scope between (select viewer_from()) and (select viewer_to()) or scope = (select viewer_from() / 1000 * 1000));
-- aggregates of siblings, of the city's counties and of the units above may be read for comparison, rows may not
alter table indicator_month enable row level security;
alter table indicator_month force row level security;
create policy indicator_month_scope on indicator_month using (
  scope_from between (select viewer_from()) and (select viewer_to())
  or (scope_from <= (select viewer_from()) and scope_to >= (select viewer_to()))
  or parent_id = (select viewer_peer_parent())
  or (level = 'COUNTY' and scope_from between (select viewer_from() / 100000 * 100000) and (select viewer_to() / 100000 * 100000 + 99999)));
