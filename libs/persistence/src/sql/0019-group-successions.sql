-- What became of a group, and what it was made of: merged into another, or split off from one. Cases, papers and archives stay with the
-- group that they were made in; this is the way to them.
create table group_succession (
  id uuid primary key default gen_random_uuid(),
  from_group_id uuid not null references mutual_aid_group,
  to_group_id uuid not null references mutual_aid_group,
  kind text not null check (kind in ('MERGED', 'SPLIT_OFF')),
  effective_on date not null,
  from_scope integer not null,
  to_scope integer not null,
  from_name text not null,
  to_name text not null,
  members integer not null check (members >= 0),
  reason text not null,
  unique (from_group_id, to_group_id, effective_on),
  check (from_group_id <> to_group_id)
);
create index group_succession_to on group_succession (to_group_id);
alter table group_succession enable row level security;
alter table group_succession force row level security;
create policy group_succession_scope on group_succession using (
  from_scope between (select viewer_from()) and (select viewer_to()) or to_scope between (select viewer_from()) and (select viewer_to()));
