-- Since when each part of a meeting's evidence is there (S0 §七1): archive boxes count the parts as of the end of a month, so that what is
-- typed, added or taken off later leaves the months before as they were. Null while a part is not there; what a sheet declares has none.
set local chengxin.scope_from = '0';
set local chengxin.scope_to = '999999999';

alter table meeting
  add column sign_in_at timestamptz,
  add column minutes_at timestamptz,
  add column images_at timestamptz;

-- For meetings that are loaded with their papers: what stands in the record counts since the day of the meeting, a paper since it came in.
create function date_evidence() returns void language sql as $$
  with part as (
    select t.meeting_id, 'SIGN_IN' as kind, null::timestamptz as came_at from meeting_attendance t
    union all select m.id, 'MINUTES', null from meeting m where m.minutes is not null
    union all select p.meeting_id, p.kind, f.attached_at from meeting_paper p join evidence_file f on f.id = p.file_id),
  dated as (
    select m.id, p.kind, min(coalesce(p.came_at, m.held_on::timestamp at time zone 'Asia/Shanghai')) as since
      from part p join meeting m on m.id = p.meeting_id group by m.id, p.kind)
  update meeting m set (sign_in_at, minutes_at, images_at) = (
      select min(d.since) filter (where d.kind = 'SIGN_IN'), min(d.since) filter (where d.kind = 'MINUTES'), min(d.since) filter (where d.kind = 'IMAGE')
        from dated d where d.id = m.id)
   where m.held_on is not null and m.id in (select id from dated)
$$;
select date_evidence();
