-- Named queries: the text of a GraphQL query with its variables. They hold no answer: whoever runs one asks anew, under the own scope.
create table saved_query (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references user_account on delete cascade,
  -- accounts are seen from above only, and a query is shared downwards too
  owner_name text not null,
  -- the owner's unit when it was saved
  scope_from integer not null,
  scope_to integer not null,
  name text not null,
  text text not null,
  -- as they were typed: a JSON object, or empty
  variables text not null,
  is_shared boolean not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (user_id, name)
);
create index saved_query_shared on saved_query (scope_from, scope_to) where is_shared;
alter table saved_query enable row level security;
alter table saved_query force row level security;
-- Of one's own unit all, so that a person's are found; shared ones also where one unit lies within the other.
create policy saved_query_scope on saved_query using (scope_from = (select viewer_from()) and scope_to = (select viewer_to()));
create policy saved_query_shared on saved_query for select using (is_shared and (
  scope_from between (select viewer_from()) and (select viewer_to()) and scope_to <= (select viewer_to())
  or scope_from <= (select viewer_from()) and scope_to >= (select viewer_to())));
