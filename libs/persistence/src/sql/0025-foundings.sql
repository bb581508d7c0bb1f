-- How a group comes to be (§3.5): a founding is drafted, takes applications and pledges, meets, and becomes the group of the same id.
select set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);

-- Only a founding ends what is ACCEPTED, and what was accepted until now has none: it is accepted anew.
update plan_proposal set state = 'OPEN', version = version + 1 where state = 'ACCEPTED';

create table founding (
  id uuid primary key,
  scope integer not null,
  county_id integer not null references unit,
  place_id integer not null references unit,
  -- the proposal of a plan that it came from
  proposal_id uuid references plan_proposal on delete set null,
  street_text text not null,
  name text not null,
  ordinal integer not null,
  home_address text,
  -- who prepares it, and gives the opinion on applications while there is no leader
  convener text not null,
  candidate_id uuid references retailer,
  state text not null check (state in ('DRAFT', 'FORMING', 'ACTIVE', 'ABANDONED')),
  opened_on date not null,
  opened_by text not null,
  opened_at timestamptz not null,
  forming_on date,
  -- what the founding meeting decided
  meeting_id uuid references meeting,
  leader_id uuid references retailer,
  members integer,
  present integer,
  charter_votes integer,
  leader_votes integer,
  floor_reason text,
  ended_on date,
  end_reason text,
  version integer not null default 1,
  check ((state in ('ACTIVE', 'ABANDONED')) = (ended_on is not null)),
  check ((state = 'ABANDONED') = (end_reason is not null)),
  check ((state = 'ACTIVE') = (meeting_id is not null and leader_id is not null and members is not null and present is not null
    and charter_votes is not null and leader_votes is not null))
);
create index founding_scope on founding (scope, state, opened_on);
create unique index founding_name on founding (county_id, name) where state in ('DRAFT', 'FORMING');
create unique index founding_proposal on founding (proposal_id) where state in ('DRAFT', 'FORMING');

-- Who is asked to join; an application takes the place of the invitation.
create table founding_invitee (
  founding_id uuid not null references founding,
  retailer_id uuid not null references retailer,
  scope integer not null,
  primary key (founding_id, retailer_id)
);
create index founding_invitee_retailer on founding_invitee (retailer_id);

do $$
declare t text;
begin
  foreach t in array array['founding', 'founding_invitee'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (scope between (select viewer_from()) and (select viewer_to()))', t || '_scope', t);
  end loop;
end $$;

-- Names of a county that nobody else may take (SD-R05): those of its groups and of what is being founded.
create view group_name_kept with (security_invoker = true) as
  select id, county_id, place_id, street_text, name, ordinal from mutual_aid_group where status = 'ACTIVE'
  union all select id, county_id, place_id, street_text, name, ordinal from founding where state in ('DRAFT', 'FORMING');

-- Those on a street and of a name, also of areas that the asker does not see: a name is taken in the whole county.
create function names_kept(county integer, street text, wanted text) returns table (id uuid, name text, ordinal integer, street_text text) language plpgsql as $$
declare seen text[] := lift_scope();
begin
  return query select k.id, k.name, k.ordinal, k.street_text from group_name_kept k where k.county_id = county and (k.street_text = street or k.name = wanted);
  perform put_scope_back(seen);
end $$;
-- The first group that each of these retailers is in from a day on, wherever; a membership of `leaving` does not count.
create function groups_of(wanted uuid[], day date, leaving uuid) returns table (retailer_id uuid, group_id uuid) language plpgsql as $$
declare seen text[] := lift_scope();
begin
  return query select distinct on (m.retailer_id) m.retailer_id, m.group_id from membership m
    where m.retailer_id = any(wanted) and m.during && daterange(day, null) and m.id is distinct from leaving order by m.retailer_id, m.during;
  perform put_scope_back(seen);
end $$;

-- An application is made at a group, or at a founding and with it at the group that it becomes. What is signed before a founding binds from the founding on.
alter table join_application alter column group_id drop not null, add column founding_id uuid references founding,
  add column opinion_officer text, add constraint join_application_at check (group_id is not null or founding_id is not null),
  drop constraint join_application_state_check,
  add constraint join_application_state_check
    check (state in ('APPLIED', 'ACCEPTED', 'READ', 'PLEDGED', 'ACTIVE', 'REJECTED', 'WITHDRAWN', 'EXPIRED'));
create index join_application_founding on join_application (founding_id) where founding_id is not null;
drop index join_application_open;
create unique index join_application_open on join_application (retailer_id) where state in ('APPLIED', 'ACCEPTED', 'READ', 'PLEDGED');
alter table pledge alter column group_id drop not null, alter column binds_from drop not null;

-- As before (0022), with foundings: who is taken in where he applied is ACTIVE there, anywhere else he waits no more.
create or replace function settle_applications() returns trigger language plpgsql as $$
declare seen text[] := lift_scope();
begin
  update join_application a
     set state = case when coalesce(a.group_id, a.founding_id) = n.group_id then 'ACTIVE' else 'WITHDRAWN' end,
         ended_on = lower(n.during), version = a.version + 1,
         end_reason = case when coalesce(a.group_id, a.founding_id) <> n.group_id then '已加入其他小组。 Joined another group.' end
    from changed n
   where a.retailer_id = n.retailer_id and upper_inf(n.during)
     and (a.state = 'PLEDGED' or a.state in ('APPLIED', 'ACCEPTED', 'READ') and a.expires_on > lower(n.during));
  perform put_scope_back(seen);
  return null;
end $$;
drop function applications_under_way(uuid[], date);
create function applications_under_way(wanted uuid[], today date) returns table (retailer_id uuid, group_id uuid, founding_id uuid) language plpgsql as $$
declare seen text[] := lift_scope();
begin
  update join_application a set state = 'EXPIRED', ended_on = a.expires_on, version = a.version + 1
   where a.retailer_id = any(wanted) and a.state in ('APPLIED', 'ACCEPTED', 'READ') and a.expires_on <= today;
  return query select a.retailer_id, a.group_id, a.founding_id from join_application a
    where a.retailer_id = any(wanted) and a.state in ('APPLIED', 'ACCEPTED', 'READ', 'PLEDGED');
  perform put_scope_back(seen);
end $$;
