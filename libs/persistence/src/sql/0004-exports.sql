-- Files that somebody has had written: the job that tells how far it is, and the file in pieces. A file is kept in the database, where every
-- instance of the program finds it, and for a few days only.
create table export_job (
  id uuid primary key,
  list text not null,
  format text not null,
  file_name text not null,
  about jsonb not null,
  state text not null,
  rows integer not null,
  written integer not null default 0,
  scope integer not null,
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  -- by the real clock: the demonstration's day stands still
  expires_at timestamptz not null
);
create index export_job_viewer on export_job (created_by, created_at desc);
create index export_job_expiry on export_job (expires_at);
alter table export_job enable row level security;
alter table export_job force row level security;
create policy export_job_scope on export_job using (scope between (select viewer_from()) and (select viewer_to()));

create table export_piece (
  job_id uuid not null references export_job on delete cascade,
  ordinal integer not null,
  content bytea not null,
  primary key (job_id, ordinal)
);
-- What is in it is compressed already.
alter table export_piece alter column content set storage external;
alter table export_piece enable row level security;
alter table export_piece force row level security;
create policy export_piece_scope on export_piece using (exists (select from export_job j where j.id = job_id));
