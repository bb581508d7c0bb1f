-- With which account the deputy of a post signs in, so that an absence moves the rights of the post to somebody (AB 岗, AR-R25).
create table deputy_account (
  post_id uuid primary key references post on delete cascade,
  user_id uuid not null references user_account on delete cascade,
  -- whom the post named when this was said: a deputy named later has no account until it is said again
  deputy_name text not null,
  scope integer not null
);
create index deputy_account_user on deputy_account (user_id);
create index deputy_account_scope on deputy_account (scope);
alter table deputy_account enable row level security;
alter table deputy_account force row level security;
create policy deputy_account_scope on deputy_account using (scope between (select viewer_from()) and (select viewer_to()));

-- The absence in which a session stands in for the holder; it does so only while deputyships_of still answers it.
alter table session add column absence_id uuid references post_absence on delete set null;

-- The absences of a day in which a user stands in. Asked before there is a scope, and of posts outside the user's own, it lifts the scope
-- for its own statement as account_signing_in does.
create function deputyships_of(wanted uuid, today date)
returns table (absence_id uuid, kind text, unit_id integer, holder_name text, last_day date) language plpgsql as $$
declare
  scope_from text := coalesce(current_setting('chengxin.scope_from', true), '');
  scope_to text := coalesce(current_setting('chengxin.scope_to', true), '');
begin
  if wanted is null then
    return;
  end if;
  perform set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
  return query
    select a.id, p.kind, p.unit_id, p.holder_name, upper(a.during) - 1
      from deputy_account d join post p on p.id = d.post_id and p.deputy_name = d.deputy_name and p.during @> today
      join post_absence a on a.post_id = p.id and a.during @> today
     where d.user_id = wanted order by p.unit_id, p.kind;
  perform set_config('chengxin.scope_from', scope_from, true), set_config('chengxin.scope_to', scope_to, true);
end $$;
