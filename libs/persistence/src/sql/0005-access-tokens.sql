-- Personal access tokens, for programs: of each only the SHA-256 is kept. A token belongs to its owner and can do less, never more.
create table access_token (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references user_account on delete cascade,
  name text not null,
  token_hash bytea not null unique,
  -- its first characters, by which the owner tells one from another
  prefix text not null,
  unit_id integer not null references unit,
  permissions text[] not null,
  -- a link stands in workbooks and mails: it reads figures as CSV and nothing else
  link_only boolean not null,
  hourly_budget integer not null check (hourly_budget > 0),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  last_used_address text,
  revoked_at timestamptz
);
create index access_token_owner on access_token (user_id, created_at);
alter table access_token enable row level security;
alter table access_token force row level security;
create policy access_token_scope on access_token using (exists (select from user_account a where a.id = user_id));

-- Who sends a token has no scope yet. As `account_signing_in` does, this function lifts the scope for its own statements, to find one token
-- by its hash and to note its use at most once a minute; the unit that it answers is the smaller of the token's and its owner's.
create function token_signing_in(wanted bytea, at timestamptz, address text) returns table (
  "tokenId" uuid, name text, permissions text[], "linkOnly" boolean, "hourlyBudget" integer, "userId" uuid, username text,
  "displayName" text, role text, "mustChangePassword" boolean, demo boolean, "unitId" integer, "parentId" integer,
  "scopeFrom" integer, "scopeTo" integer) language plpgsql as $$
declare
  scope_from text := coalesce(current_setting('chengxin.scope_from', true), '');
  scope_to text := coalesce(current_setting('chengxin.scope_to', true), '');
begin
  perform set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
  update access_token t set last_used_at = at, last_used_address = address
   where t.token_hash = wanted and t.revoked_at is null and t.expires_at > at
     and (t.last_used_at is null or t.last_used_at <= at - interval '1 minute')
     and exists (select from user_account a where a.id = t.user_id and a.locked_at is null);
  return query
    select t.id, t.name, t.permissions, t.link_only, t.hourly_budget, a.id, a.username, a.display_name, a.role, a.must_change_password,
           a.demo, u.id, u.parent_id, u.scope_from, u.scope_to
      from access_token t
      join user_account a on a.id = t.user_id
      join unit own on own.id = t.unit_id
      join unit home on home.id = a.unit_id
      join unit u on u.id = case when own.scope_from >= home.scope_from and own.scope_to <= home.scope_to then own.id
        when home.scope_from >= own.scope_from and home.scope_to <= own.scope_to then home.id end
     where t.token_hash = wanted and t.revoked_at is null and t.expires_at > at and a.locked_at is null;
  perform set_config('chengxin.scope_from', scope_from, true), set_config('chengxin.scope_to', scope_to, true);
end $$;

-- What free queries have cost this hour, by user or token. Without a policy: ids and sums tell nothing of the business, and a row is
-- found by its id alone.
create table query_budget (
  subject uuid primary key,
  hour timestamptz not null,
  spent bigint not null
);

-- Charges a query to its hour, unless that has too little left: one statement, in which the limit is the parameter of the nearest unit
-- above, or the default where none is set, and never more than the token's own.
create function charge_query(subject_id uuid, cost integer, parameter text, initial integer, own_limit integer, unit integer, today date,
  at timestamptz) returns table (charged boolean, remaining bigint) language plpgsql as $$
declare
  scope_from text := coalesce(current_setting('chengxin.scope_from', true), '');
  scope_to text := coalesce(current_setting('chengxin.scope_to', true), '');
  this_hour timestamptz := date_trunc('hour', at);
  ceiling bigint;
  total bigint;
begin
  perform set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
  select least(own_limit, coalesce((
    select p.value::integer from policy_parameter p join unit above on above.id = p.unit_id join unit here on here.id = charge_query.unit
     where p.code = parameter and p.effective_from <= today
       and above.scope_from <= here.scope_from and above.scope_to >= here.scope_to
     order by above.scope_to - above.scope_from, p.effective_from desc limit 1), initial)) into ceiling;
  perform set_config('chengxin.scope_from', scope_from, true), set_config('chengxin.scope_to', scope_to, true);
  insert into query_budget as b (subject, hour, spent) select subject_id, this_hour, charge_query.cost where charge_query.cost <= ceiling
    on conflict (subject) do update set hour = this_hour, spent = case when b.hour = this_hour then b.spent else 0 end + charge_query.cost
      where case when b.hour = this_hour then b.spent else 0 end + charge_query.cost <= ceiling
    returning b.spent into total;
  if total is not null then return query select true, ceiling - total;
  else return query select false, greatest(0, ceiling - coalesce((
    select b.spent from query_budget b where b.subject = subject_id and b.hour = this_hour), 0));
  end if;
end $$;
