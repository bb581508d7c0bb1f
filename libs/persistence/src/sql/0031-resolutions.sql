-- What a group's meeting decided on matters that the charter leaves open (SD-R13, Annex 1 Art. 17): votes against all members of the day.
set local chengxin.scope_from = '0';
set local chengxin.scope_to = '999999999';

create table meeting_resolution (
  meeting_id uuid not null references meeting,
  position integer not null check (position > 0),
  scope integer not null,
  subject text not null,
  votes_for integer not null check (votes_for between 0 and members),
  members integer not null check (members > 0),
  -- by the share in force on the day
  passed boolean not null,
  primary key (meeting_id, position)
);

alter table meeting_resolution enable row level security;
alter table meeting_resolution force row level security;
create policy meeting_resolution_scope on meeting_resolution using (scope between viewer_from() and viewer_to());
