-- Lists of groups go by county, street and number; by the name alone the tenth of a street comes before the second.
create index mutual_aid_group_in_order on mutual_aid_group (county_id, street_text, ordinal, id);

-- When a meeting was planned and when it was cancelled, which the life of its group tells; of earlier ones as the trail has it.
select set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
alter table meeting add column arranged_on date, add column cancelled_on date;
update meeting m set arranged_on = t.day from (
    select subject_id, min((at at time zone 'Asia/Shanghai')::date) as day from audit_line where act = 'planMeeting' group by subject_id) t
 where t.subject_id = m.id::text;
update meeting m set arranged_on = t.day from (
    select e.id, max((a.at at time zone 'Asia/Shanghai')::date) as day from audit_line a join unit u on u.code = a.subject_id
      join meeting e on e.kind = 'GROUP' and e.scope between u.scope_from and u.scope_to
       and e.planned_on between (a.after ->> 'from')::date and (a.after ->> 'to')::date
     where a.act = 'planMeetings' group by e.id) t
 where t.id = m.id and m.arranged_on is null;
update meeting m set cancelled_on = coalesce((
    select max((a.at at time zone 'Asia/Shanghai')::date) from audit_line a where a.act = 'cancelMeeting' and a.subject_id = m.id::text), m.planned_on)
 where m.status = 'CANCELLED';

-- Who has applied in another area is known to the officers of his own, who see neither group nor application (docs/adr/0026): that he is on
-- the way, and until when. A row is the shop's area's; `application_scope` says where he applied. It stands for as long as nothing came of it.
create table applied_elsewhere (
  application_id uuid primary key references join_application on delete cascade,
  retailer_id uuid not null references retailer,
  scope integer not null,
  application_scope integer not null,
  state text not null,
  expires_on date not null
);
create index applied_elsewhere_retailer on applied_elsewhere (retailer_id);
create index applied_elsewhere_scope on applied_elsewhere (scope);
alter table applied_elsewhere enable row level security;
alter table applied_elsewhere force row level security;
create policy applied_elsewhere_scope on applied_elsewhere using (scope between (select viewer_from()) and (select viewer_to()));

create function keep_applied_elsewhere(application uuid, applicant uuid) returns void language plpgsql as $$
declare seen text[] := lift_scope();
begin
  delete from applied_elsewhere where application_id = application or application is null and retailer_id = applicant;
  insert into applied_elsewhere
    select a.id, r.id, r.scope, a.scope, a.state, a.expires_on from join_application a join retailer r on r.id = a.retailer_id
     where a.retailer_id = applicant and (application is null or a.id = application) and a.scope <> r.scope
       and a.state in ('APPLIED', 'ACCEPTED', 'READ', 'PLEDGED');
  perform put_scope_back(seen);
end $$;
create function application_kept_elsewhere() returns trigger language plpgsql as $$
begin
  perform keep_applied_elsewhere(new.id, new.retailer_id);
  return null;
end $$;
create function applicant_moved() returns trigger language plpgsql as $$
begin
  perform keep_applied_elsewhere(null, new.id);
  return null;
end $$;
create trigger application_written after insert on join_application for each row execute function application_kept_elsewhere();
create trigger application_carried_on after update on join_application for each row
  when ((new.state, new.expires_on, new.scope) is distinct from (old.state, old.expires_on, old.scope)) execute function application_kept_elsewhere();
create trigger applicant_moved after update of scope on retailer for each row when (new.scope <> old.scope) execute function applicant_moved();
insert into applied_elsewhere
  select a.id, r.id, r.scope, a.scope, a.state, a.expires_on from join_application a join retailer r on r.id = a.retailer_id
   where a.scope <> r.scope and a.state in ('APPLIED', 'ACCEPTED', 'READ', 'PLEDGED');
