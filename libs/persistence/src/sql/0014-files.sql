-- Evidence files. What a file contains lies in the file storage under its SHA-256, once, however often it is handed in; here stands what it
-- is. The row is written before the content: nothing lies in the storage that no row tells of.
create table file_content (
  sha256 bytea primary key check (length(sha256) = 32),
  size bigint not null check (size > 0),
  media_type text not null,
  -- of images, turned as they are shown
  width integer check (width > 0),
  height integer check (height > 0),
  has_thumbnail boolean not null default false,
  -- by the real clock: the demonstration's day stands still
  noted_at timestamptz not null default now()
);

-- A file as somebody handed it in. Until an act attaches it to a meeting, a pledge … it waits, seen by who works where it was handed in;
-- then it belongs to the thing's scope, and needs the right that the thing's papers need.
create table evidence_file (
  id uuid primary key default gen_random_uuid(),
  scope integer not null,
  sha256 bytea not null references file_content,
  name text not null,
  need text not null default 'GROUP_READ' check (need in ('GROUP_READ', 'RETAILER_READ')),
  -- null where a loader has written it
  uploaded_by uuid,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null,
  attached_at timestamptz,
  -- by the real clock: one that nobody has attached by then is swept away
  waits_until timestamptz not null default now() + interval '1 day'
);
create index evidence_file_content on evidence_file (sha256);
create index evidence_file_scope on evidence_file (scope);
create index evidence_file_waiting on evidence_file (waits_until) where attached_at is null;
alter table evidence_file enable row level security;
alter table evidence_file force row level security;
create policy evidence_file_scope on evidence_file using (
  scope between (select viewer_from()) and (select viewer_to())
  or attached_at is not null and scope = (select viewer_from() / 1000 * 1000));

-- Contents are seen through the files that have them. Anybody may hand one in that another has handed in before, without being told so.
-- Who sees everything (the sweeper) sees those too that no file has any more.
alter table file_content enable row level security;
alter table file_content force row level security;
create policy file_content_scope on file_content
  using (exists (select from evidence_file f where f.sha256 = file_content.sha256)
    or (select viewer_from() = 0 and viewer_to() = 999999999))
  with check (true);
