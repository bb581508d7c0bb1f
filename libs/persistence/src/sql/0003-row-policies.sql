-- Row policies for what had none: accounts, uploads, months and parameters. A query that forgets its scope answers nothing of them.
-- Without a policy remain `unit` (names that are on every map), `session` (a row is found by the hash of a secret alone, and tells
-- nothing of the business) and `place_refresh` (numbers of places that wait to be counted: every act appends to it).
set local chengxin.scope_from = '0';
set local chengxin.scope_to = '999999999';

-- Accounts: those of units in the viewer's subtree. This is also the wall around the administration of users.
alter table user_account enable row level security;
alter table user_account force row level security;
create policy user_account_scope on user_account using (exists (
  select from unit u where u.id = unit_id and u.scope_from >= viewer_from() and u.scope_to <= viewer_to()));

-- Who signs in or sends a session has no scope yet: this function alone looks an account up before there is one, and no more than one.
-- It lifts the scope for its own statement; everything after it is asked under the scope of the account's unit.
create function account_signing_in(wanted_id uuid, wanted_name text) returns setof user_account language plpgsql as $$
declare
  scope_from text := coalesce(current_setting('chengxin.scope_from', true), '');
  scope_to text := coalesce(current_setting('chengxin.scope_to', true), '');
begin
  perform set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
  if wanted_id is not null then
    return query select a.* from user_account a where a.id = wanted_id;
  else
    return query select a.* from user_account a where a.username = wanted_name;
  end if;
  perform set_config('chengxin.scope_from', scope_from, true), set_config('chengxin.scope_to', scope_to, true);
end $$;

-- Uploads belong to the subtree of who sent them; whoever sees the import made of one sees its name with it.
alter table import_upload add column scope integer not null default 0;
update import_upload set scope = coalesce((select u.scope_from from user_account a join unit u on u.id = a.unit_id where a.id = uploaded_by), 0);
alter table import_upload alter column scope set default coalesce(viewer_from(), 0);
create index import_job_upload on import_job (upload_id);
alter table import_upload enable row level security;
alter table import_upload force row level security;
create policy import_upload_scope on import_upload using (
  scope between (select viewer_from()) and (select viewer_to()) or exists (select from import_job j where j.upload_id = import_upload.id));

-- Months: those of the city that the viewer's unit lies in, or of the cities below it; a city reads those of its siblings too, whose
-- figures it may compare with.
create index unit_city on unit (scope_from, scope_to) where level = 'CITY';
alter table month_period enable row level security;
alter table month_period force row level security;
create policy month_period_scope on month_period using (city_id = any (array(
  select id from unit where level = 'CITY' and scope_from <= viewer_to() and scope_to >= viewer_from())));
create policy month_period_peers on month_period for select using (city_id = any (array(
  select id from unit where level = 'CITY' and parent_id = viewer_peer_parent())));

-- Parameters are no secret among those who are signed in: figures of siblings are judged by the siblings' own. Set they are below.
alter table policy_parameter enable row level security;
alter table policy_parameter force row level security;
create policy policy_parameter_read on policy_parameter for select using ((select viewer_from() <= viewer_to()));
create policy policy_parameter_write on policy_parameter using (exists (
  select from unit u where u.id = unit_id and u.scope_from >= viewer_from() and u.scope_to <= viewer_to()));

-- The demonstration's sessions had its own day; a session lasts by the real clock.
delete from session;
