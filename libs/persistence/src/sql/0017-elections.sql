-- Elections of leaders and of county associations, terms and what ends them, hand-overs of the archive box (S0 §四, §七1; Annex 1 Art.6–12).
create table association (
  id uuid primary key default gen_random_uuid(),
  county_id integer not null references unit,
  scope integer not null,
  name text not null,
  founded_on date not null,
  dissolved_on date,
  dissolve_reason text,
  version integer not null default 1
);
create unique index association_county on association (county_id) where dissolved_on is null;

create table election (
  id uuid primary key default gen_random_uuid(),
  group_id uuid references mutual_aid_group,
  association_id uuid references association,
  scope integer not null,
  reason text not null check (reason in ('FOUNDING', 'TERM_ENDED', 'VACANCY', 'DEPUTIES', 'MONOPOLY_LAW_BREACH', 'COVENANT_BREACH',
    'MEMBERS_DEMAND', 'RESIGNATION', 'UNFIT')),
  elects_head boolean not null,
  deputy_seats smallint not null check (deputy_seats between 0 and 9),
  state text not null check (state in ('NOMINATING', 'VOTING', 'UNDECIDED', 'ELECTED', 'COMPLETED', 'FAILED', 'CANCELLED')),
  round smallint not null default 0,
  opened_on date not null,
  opened_by text not null,
  closed_on date,
  close_reason text,
  version integer not null default 1,
  check (num_nonnulls(group_id, association_id) = 1),
  check (elects_head or deputy_seats > 0)
);
-- One at a time in a group, one at a time in an association.
create unique index election_of_group on election (group_id) where state in ('NOMINATING', 'VOTING', 'UNDECIDED', 'ELECTED');
create unique index election_of_association on election (association_id) where state in ('NOMINATING', 'VOTING', 'UNDECIDED', 'ELECTED');
create index election_scope on election (scope, state);
create index election_latest on election (opened_on desc, id);
create index election_group on election (group_id, opened_on desc);

create table election_candidate (
  id uuid primary key default gen_random_uuid(),
  election_id uuid not null references election,
  scope integer not null,
  office text not null check (office in ('LEADER', 'DEPUTY', 'CHAIR', 'VICE_CHAIR')),
  retailer_id uuid not null references retailer,
  store_name text not null,
  nominated_by text not null check (nominated_by in ('SELF', 'MEMBERS', 'OFFICER')),
  nominator text,
  tier smallint not null,
  tier_reason text,
  state text not null check (state in ('STANDING', 'WITHDRAWN', 'ELECTED', 'NOT_ELECTED')),
  unique (election_id, retailer_id)
);

-- A round of voting: all members of its day are on the roll with whether they took part; whom anybody voted for is nowhere.
create table election_round (
  election_id uuid not null references election,
  round smallint not null,
  scope integer not null,
  held_on date not null,
  members integer not null,
  ballots integer,
  teller text,
  scrutineer text,
  primary key (election_id, round)
);
create table election_roll (
  election_id uuid not null references election,
  round smallint not null,
  retailer_id uuid not null references retailer,
  scope integer not null,
  store_name text not null,
  took_part boolean,
  primary key (election_id, round, retailer_id)
);
create table election_count (
  candidate_id uuid not null references election_candidate,
  round smallint not null,
  scope integer not null,
  votes integer check (votes >= 0),
  primary key (candidate_id, round)
);

-- A term begins with taking office; `took_office_on` is null where that was the day of the election, as in archives that tell no other.
alter table leader_term
  add column election_id uuid references election,
  add column took_office_on date,
  add column end_cause text check (end_cause in ('SUCCEEDED', 'RESIGNED', 'RECALLED', 'MEMBERSHIP_ENDED', 'DISSOLVED')),
  add column closed_on date,
  add column re_election_reason text check (re_election_reason in ('MONOPOLY_LAW_BREACH', 'COVENANT_BREACH', 'MEMBERS_DEMAND', 'RESIGNATION', 'UNFIT')),
  add column re_election_on date,
  add column re_election_note text,
  add column recall_votes integer,
  add column recall_members integer;
-- Who is out of office already was followed under rules that knew no hand-over: closed.
select set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
update leader_term set closed_on = ended_on where ended_on is not null;
create index leader_term_in_office on leader_term (scope, term_ends_on) where role = 'LEADER' and ended_on is null;

create table association_term (
  id uuid primary key default gen_random_uuid(),
  association_id uuid not null references association,
  election_id uuid not null references election,
  retailer_id uuid not null references retailer,
  scope integer not null,
  store_name text not null,
  role text not null check (role in ('CHAIR', 'VICE_CHAIR')),
  elected_on date not null,
  term_ends_on date not null,
  ended_on date,
  end_reason text,
  votes_for integer not null,
  votes_total integer not null
);
create index association_term_association on association_term (association_id, elected_on desc);
create index association_term_retailer on association_term (retailer_id) where ended_on is null;
-- Who leads no group any more chairs no association, whichever act ended it; asked at the end of the transaction, since a leader who is
-- re-elected begins a term as the last one ends. An area sees the chair and not the leaders of other areas, so it is written down.
create function chair_follows_leader() returns trigger language plpgsql as $$
begin
  update association_term set ended_on = new.ended_on, end_reason = '不再担任组长'
   where retailer_id = new.retailer_id and ended_on is null
     and not exists (select from leader_term t where t.retailer_id = new.retailer_id and t.role = 'LEADER' and t.ended_on is null);
  return null;
end $$;
create constraint trigger leader_term_chair after update of ended_on on leader_term deferrable initially deferred
  for each row when (old.ended_on is null and new.ended_on is not null and new.role = 'LEADER') execute function chair_follows_leader();

-- The box of the leader who goes, by whom and to whom, item by item (S0 §七1).
create table archive_handover (
  term_id uuid primary key references leader_term,
  election_id uuid not null references election,
  group_id uuid not null references mutual_aid_group,
  scope integer not null,
  handed_over_on date not null,
  handed_by text not null,
  received_by text not null,
  instead_reason text,
  recorded_by text not null
);
create index archive_handover_election on archive_handover (election_id);
create index archive_handover_group on archive_handover (group_id, handed_over_on desc);
create table archive_handover_item (
  term_id uuid not null references archive_handover,
  item text not null check (item in ('CHARTER', 'COVENANT', 'APPLICATIONS', 'PLEDGES', 'GROUP_INFORMATION', 'PRICE_TABLES', 'PENALTY_APPLICATIONS',
    'SIGN_IN_SHEETS', 'MINUTES_BOOK', 'IMAGES')),
  scope integer not null,
  handed_over boolean not null,
  remark text,
  check (handed_over or remark is not null),
  primary key (term_id, item)
);

create table election_paper (
  election_id uuid not null references election,
  file_id uuid not null references evidence_file,
  scope integer not null,
  primary key (election_id, file_id)
);
create table handover_paper (
  term_id uuid not null references archive_handover,
  file_id uuid not null references evidence_file,
  scope integer not null,
  primary key (term_id, file_id)
);

do $$
declare t text;
begin
  foreach t in array array['association', 'election', 'election_candidate', 'election_round', 'election_roll', 'election_count', 'association_term',
    'archive_handover', 'archive_handover_item', 'election_paper', 'handover_paper'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (scope between (select viewer_from()) and (select viewer_to()) or scope = (select viewer_from() / 1000 * 1000))', t || '_scope', t);
  end loop;
end $$;
