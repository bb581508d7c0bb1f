-- Days on which the holder of a post is away and the named deputy stands in (AB 岗, AR-R25). They belong to the holding: whoever holds the
-- post next has not been away.
create table post_absence (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null references post on delete cascade,
  scope integer not null,
  during daterange not null check (not isempty(during)),
  reason text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  exclude using gist (post_id with =, during with &&)
);
create index post_absence_scope on post_absence (scope);
alter table post_absence enable row level security;
alter table post_absence force row level security;
create policy post_absence_scope on post_absence
  using (scope between (select viewer_from()) and (select viewer_to()) or scope = (select viewer_from() / 1000 * 1000));
