-- The planner: drafts of groups for the retailers who are in none yet. A run plans a unit county by county; its proposals belong to areas,
-- as groups do, so that a county changes its own part of what a city has planned.
create table group_plan (
  id uuid primary key,
  unit_id integer not null references unit,
  scope integer not null,
  scope_to integer not null,
  state text not null check (state in ('RUNNING', 'READY', 'FAILED')),
  counties integer not null,
  counties_done integer not null default 0,
  planned_on date not null,
  created_by uuid,
  created_by_name text not null,
  created_at timestamptz not null,
  check (scope <= scope_to)
);
create index group_plan_scope on group_plan (created_at desc, scope, scope_to);
alter table group_plan enable row level security;
alter table group_plan force row level security;
-- A county sees that its city has planned, and the city that a county has.
create policy group_plan_scope on group_plan using (scope <= (select viewer_to()) and scope_to >= (select viewer_from()));

create table plan_proposal (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references group_plan,
  scope integer not null,
  county_id integer not null references unit,
  place_id integer not null references unit,
  kind text not null check (kind in ('FILL', 'FOUND')),
  state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'DONE')),
  -- the group that is filled; of a founding the group that came of it
  group_id uuid references mutual_aid_group,
  street_text text,
  name text,
  leader_id uuid references retailer,
  -- why it is proposed and what it lacks, as judged when it was last written
  remarks jsonb not null default '[]',
  -- members when it was done; until then they are in plan_member
  done_members integer,
  done_on date,
  version integer not null default 1,
  -- who changed it by hand; null as planned
  changed_by_name text,
  changed_at timestamptz,
  check ((kind = 'FOUND') = (name is not null and street_text is not null)),
  check (kind = 'FOUND' or group_id is not null),
  check ((state = 'DONE') = (done_members is not null and done_on is not null and group_id is not null) or (state <> 'DONE' and done_members is null))
);
create index plan_proposal_scope on plan_proposal (scope, state);
create index plan_proposal_place on plan_proposal (place_id);
create index plan_proposal_plan on plan_proposal (plan_id);
create index plan_proposal_group on plan_proposal (group_id);
create index plan_proposal_leader on plan_proposal (leader_id);
create index plan_proposal_street on plan_proposal (county_id, street_text) where kind = 'FOUND' and state <> 'DONE';
alter table plan_proposal enable row level security;
alter table plan_proposal force row level security;
create policy plan_proposal_scope on plan_proposal using (scope between (select viewer_from()) and (select viewer_to()));

-- A retailer stands in one proposal at most.
create table plan_member (
  retailer_id uuid primary key references retailer,
  proposal_id uuid not null references plan_proposal on delete cascade,
  scope integer not null
);
create index plan_member_proposal on plan_member (proposal_id);
create index plan_member_scope on plan_member (scope);
alter table plan_member enable row level security;
alter table plan_member force row level security;
create policy plan_member_scope on plan_member using (scope between (select viewer_from()) and (select viewer_to()));

-- Retailers for whom nothing could be proposed, with the reason.
create table plan_remainder (
  retailer_id uuid primary key references retailer,
  scope integer not null,
  code text not null,
  text_zh text not null,
  text_en text not null
);
create index plan_remainder_scope on plan_remainder (scope);
alter table plan_remainder enable row level security;
alter table plan_remainder force row level security;
create policy plan_remainder_scope on plan_remainder using (scope between (select viewer_from()) and (select viewer_to()));

-- The number of a house in an address, by which neighbours are told: 12 of 应县金城镇府前街12号, null without one.
create function house_number(address text) returns integer language sql immutable parallel safe
  return substring(address from '([0-9]{1,6})号')::integer;
