-- Meetings with their whole record (SD-R14, SD-R15, Annex 9): one table for those of groups and those of a county's leaders.
set local chengxin.scope_from = '0';
set local chengxin.scope_to = '999999999';

create table meeting (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('GROUP', 'LEADERS')),
  group_id uuid references mutual_aid_group,
  -- the other group of a joint meeting, for which it counts as well
  joint_group_id uuid references mutual_aid_group,
  county_id integer not null references unit,
  scope integer not null,
  -- month of duty; a meeting is held in it
  month date not null check (extract(day from month) = 1),
  status text not null check (status in ('PLANNED', 'NOTIFIED', 'HELD', 'EVIDENCE_COMPLETE', 'ARCHIVED', 'CANCELLED')),
  planned_on date,
  notified_on date,
  notice_by text check (notice_by in ('CHAT_GROUP', 'PHONE', 'VISIT', 'LETTER')),
  held_on date check (date_trunc('month', held_on) = month),
  place_kind text check (place_kind in ('GROUP_HOME', 'MEMBER_SHOP', 'COUNTY_DEPARTMENT', 'OTHER')),
  place_text text,
  convener text,
  customer_manager_present boolean not null default false,
  market_inspector_present boolean not null default false,
  attendees integer not null default 0 check (attendees >= 0),
  minutes text,
  -- since when the evidence is complete, and whether that was after the month of duty
  evidenced_at timestamptz,
  late boolean not null default false,
  -- what an import sheet declares, without papers
  from_sheet boolean not null default false,
  archived_at timestamptz,
  archived_by text,
  cancel_reason text,
  version integer not null default 1,
  check ((kind = 'GROUP') = (group_id is not null)),
  check (joint_group_id is null or joint_group_id <> group_id),
  check ((status in ('HELD', 'EVIDENCE_COMPLETE', 'ARCHIVED')) = (held_on is not null)),
  check ((status in ('EVIDENCE_COMPLETE', 'ARCHIVED')) = (evidenced_at is not null))
);
create unique index meeting_group on meeting (group_id, month, held_on) where group_id is not null;
create index meeting_joint_group on meeting (joint_group_id, month) where joint_group_id is not null;
create unique index meeting_leaders on meeting (county_id, month, held_on) where kind = 'LEADERS';
create index meeting_month on meeting (month, scope);
-- one meeting of a unit and month waits to be held
create unique index meeting_group_waiting on meeting (group_id, month) where group_id is not null and status in ('PLANNED', 'NOTIFIED');
create unique index meeting_leaders_waiting on meeting (county_id, month) where kind = 'LEADERS' and status in ('PLANNED', 'NOTIFIED');

insert into meeting (kind, group_id, county_id, scope, month, status, held_on, attendees, evidenced_at, from_sheet)
  select 'GROUP', m.group_id, g.county_id, m.scope, date_trunc('month', m.held_on), case when m.evidenced then 'EVIDENCE_COMPLETE' else 'HELD' end,
         m.held_on, m.attendees, case when m.evidenced then m.held_on::timestamp at time zone 'Asia/Shanghai' end, true
    from group_meeting m join mutual_aid_group g on g.id = m.group_id;
insert into meeting (kind, county_id, scope, month, status, held_on, attendees, evidenced_at, from_sheet)
  select 'LEADERS', m.county_id, m.scope, date_trunc('month', m.held_on), case when m.evidenced then 'EVIDENCE_COMPLETE' else 'HELD' end,
         m.held_on, m.attendees, case when m.evidenced then m.held_on::timestamp at time zone 'Asia/Shanghai' end, true
    from leaders_meeting m;
drop table group_meeting;
drop table leaders_meeting;

create table meeting_agenda (
  meeting_id uuid not null references meeting,
  item text not null,
  note text,
  scope integer not null,
  primary key (meeting_id, item)
);

-- The sign-in sheet as it was on the day: shops and groups may bear other names later.
create table meeting_attendance (
  meeting_id uuid not null references meeting,
  retailer_id uuid not null references retailer,
  group_id uuid not null references mutual_aid_group,
  scope integer not null,
  store_name text not null,
  group_name text not null,
  presence text not null check (presence in ('PRESENT', 'EXCUSED', 'ABSENT')),
  primary key (meeting_id, retailer_id)
);

create table meeting_paper (
  meeting_id uuid not null references meeting,
  file_id uuid not null references evidence_file,
  kind text not null check (kind in ('MINUTES', 'SIGN_IN', 'IMAGE')),
  scope integer not null,
  primary key (meeting_id, file_id)
);

-- What a leaders' meeting promised for an opinion (SD-R18), until it is done.
create table meeting_measure (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meeting,
  county_id integer not null references unit,
  scope integer not null,
  opinion text not null,
  measure text not null,
  responsible text not null,
  due_on date not null,
  done_on date,
  remark text,
  version integer not null default 1,
  check (done_on is null or remark is not null)
);
create index meeting_measure_due on meeting_measure (scope, due_on) where done_on is null;
create index meeting_measure_meeting on meeting_measure (meeting_id);

-- What a county has is seen by its areas.
do $$
declare t text;
begin
  foreach t in array array['meeting', 'meeting_agenda', 'meeting_attendance', 'meeting_paper', 'meeting_measure'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (scope between viewer_from() and viewer_to() or scope = viewer_from() / 1000 * 1000)', t || '_scope', t);
  end loop;
end $$;

-- The leaders in office of a county's groups on a day: who is expected at their meeting. A market manager, whose area is a part of the
-- county, keeps that meeting (SD-R15): the scope is lifted to the county for this statement, if the viewer lies in it.
create function leaders_expected(wanted_county integer, wanted_day date)
  returns table (retailer_id uuid, group_id uuid, store_name text, group_name text) language plpgsql as $$
declare
  seen_from text := coalesce(current_setting('chengxin.scope_from', true), '');
  seen_to text := coalesce(current_setting('chengxin.scope_to', true), '');
begin
  perform set_config('chengxin.scope_from', u.scope_from::text, true), set_config('chengxin.scope_to', u.scope_to::text, true)
    from unit u where u.id = wanted_county and u.level = 'COUNTY'
     and u.scope_from <= viewer_to() and u.scope_to >= viewer_from();
  return query
    select distinct on (r.id) r.id, g.id, r.store_name, g.name
      from mutual_aid_group g
      join leader_term t on t.group_id = g.id and t.role = 'LEADER' and coalesce(t.took_office_on, t.elected_on) <= wanted_day and (t.ended_on is null or t.ended_on > wanted_day)
      join retailer r on r.id = t.retailer_id
     where g.county_id = wanted_county and g.founded_on <= wanted_day and (g.dissolved_on is null or g.dissolved_on > wanted_day)
     order by r.id, t.elected_on desc;
  perform set_config('chengxin.scope_from', seen_from, true), set_config('chengxin.scope_to', seen_to, true);
end $$;

-- Whether the month's meeting had its evidence by the month's end; null in months that were closed before this was counted.
alter table group_month add column meeting_on_time boolean;
