-- What is written down so that nobody needs the scope of somebody else to know it, and codes where words of one language were written.
select set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);

-- Where the member's shop lies, beside where the group does (`scope`): groups may span areas (SD-Q19). Kept for every writer below.
alter table membership add column retailer_scope integer;
update membership m set retailer_scope = r.scope from retailer r where r.id = m.retailer_id;
create index membership_elsewhere on membership (scope) include (retailer_id, retailer_scope) where retailer_scope <> scope;

create or replace function join_up_memberships(wanted uuid[]) returns void language plpgsql as $$
declare seen text[] := lift_scope();
begin
  update membership m set unbroken_since = nullif(lower(x.without_break), lower(m.during)), retailer_scope = r.scope
    from (select retailer_id, unnest(range_agg(during)) as without_break from membership where retailer_id = any(wanted) group by retailer_id) x
    join retailer r on r.id = x.retailer_id
   where m.retailer_id = x.retailer_id and m.during <@ x.without_break
     and (m.unbroken_since, m.retailer_scope) is distinct from (nullif(lower(x.without_break), lower(m.during)), r.scope);
  perform put_scope_back(seen);
end $$;
create function retailers_changed() returns trigger language plpgsql as $$
declare moved uuid[] := array(select n.id from now_so n join before_so b on b.id = n.id where n.scope <> b.scope);
begin
  if moved <> '{}' then perform join_up_memberships(moved); end if;
  return null;
end $$;
create trigger retailer_moved after update on retailer referencing old table as before_so new table as now_so
  for each statement execute function retailers_changed();

-- Who keeps a group's file has its members in it, and who is to be one, wherever their shops lie (docs/adr/0026): the register and what it
-- said before, to be read and not to be changed. What they sell is not part of it.
do $$
declare t text[];
begin
  foreach t slice 1 in array array[['retailer', 'id'], ['retailer_version', 'retailer_id']] loop
    execute format($policy$create policy %I on %I for select using (%I = any (array(
      select m.retailer_id from membership m where m.retailer_scope <> m.scope
         and m.retailer_scope not between (select viewer_from()) and (select viewer_to())
      union all select a.retailer_id from join_application a where a.state in ('APPLIED', 'ACCEPTED', 'READ', 'PLEDGED')
      union all select i.retailer_id from founding_invitee i join founding f on f.id = i.founding_id
       where f.state in ('DRAFT', 'FORMING'))))$policy$,
      t[1] || '_in_group_file', t[1], t[2]);
  end loop;
end $$;
drop function members_expected(uuid[], date);
drop function places_of_members(uuid[]);

-- What binds and helps a member goes with him into another group, by whichever door, also when its officers do not see the area where it was
-- written: the pledges that bind him there, as no day lies between, and the one case that is open, whenever he comes.
create function carry_members() returns trigger language plpgsql set enable_seqscan = off as $$
declare seen text[] := lift_scope();
begin
  with carried as (update pledge p set scope = m.scope from membership m
      where m.id in (select id from changed) and upper_inf(m.during) and p.retailer_id = m.retailer_id and p.scope <> m.scope
        and p.binds_from >= m.unbroken_since returning p.id, p.scope),
      scans as (update pledge_paper s set scope = c.scope from carried c where s.pledge_id = c.id returning s.file_id, s.scope)
    update evidence_file f set scope = s.scope from scans s where f.id = s.file_id;
  with carried as (update aid_case c set group_id = n.group_id, scope = n.scope, version = version + 1 from changed n
      where upper_inf(n.during) and c.retailer_id = n.retailer_id and c.closed_on is null and c.group_id <> n.group_id returning c.id, c.scope)
    update aid_step s set scope = c.scope from carried c where s.case_id = c.id;
  perform put_scope_back(seen);
  return null;
end $$;
-- After membership_begun (0022), by its name: that says since when he has been a member without a day between.
create trigger membership_carried after insert on membership referencing new table as changed
  for each statement when (pg_trigger_depth() = 0) execute function carry_members();

-- Premises are dated like every attribute that something follows from (SD-R12). What was kept until now is the present address.
alter table retailer_version add column address text;
update retailer_version v set address = r.address from retailer r where r.id = v.retailer_id;
-- Whether two spellings are of one address: blanks, marks and widths aside, but for marks between figures, and the units before it.
create function same_premises(one text, other text) returns boolean language sql immutable parallel safe
  return (select coalesce(right(x.long, length(x.short)) = x.short and left(x.long, -length(x.short)) ~
      '^([^0-9]+(省|自治区))?([^0-9]+[市州盟])?([^0-9]*[^小社0-9]区|[^0-9]+[县旗])?([^0-9]+([镇乡]|街道))?$', true)
    from (select case when length(a) < length(b) then a else b end as short, case when length(a) < length(b) then b else a end as long
      from (select nullif(regexp_replace(regexp_replace(normalize(one, NFKC), d, '之', 'g'), m, '', 'g'), '') as a,
                   nullif(regexp_replace(regexp_replace(normalize(other, NFKC), d, '之', 'g'), m, '', 'g'), '') as b
              from (values ('[[:space:][:punct:]。、．·—]', '(?<=[0-9])[[:space:][:punct:]—]+(?=[0-9])')) as marks(m, d)) spelled) x);

-- Since when the shop is where it is, by its versions: another area or another address before; null where none is known. Kept for every writer.
alter table retailer add column premises_since date;
create function premises_by_versions(wanted uuid) returns date language sql stable as $$
  select max(upper(v.during)) from retailer_version now_so join retailer_version v on v.retailer_id = now_so.retailer_id
     and upper(v.during) <= lower(now_so.during) and (v.scope <> now_so.scope or v.address <> now_so.address and not same_premises(v.address, now_so.address))
   where now_so.retailer_id = wanted and upper_inf(now_so.during)
$$;
-- One by one and by key, whatever the statistics say: after a load that was undone they call these tables empty, and a join would read
-- them whole for each row.
create function date_premises(wanted uuid[]) returns void language plpgsql set enable_seqscan = off as $$
declare seen text[] := lift_scope();
begin
  update retailer r set premises_since = premises_by_versions(r.id)
   where r.id = any(wanted) and r.premises_since is distinct from premises_by_versions(r.id);
  perform put_scope_back(seen);
end $$;
create function versions_changed() returns trigger language plpgsql as $$
begin
  perform date_premises(array(select distinct retailer_id from changed));
  return null;
end $$;
create trigger version_begun after insert on retailer_version referencing new table as changed
  for each statement execute function versions_changed();
create trigger version_corrected after update on retailer_version referencing new table as changed
  for each statement execute function versions_changed();
select date_premises(array(select distinct retailer_id from retailer_version where not upper_inf(during)));

-- Causes are codes; the words belong to who reads them.
alter table membership add column end_cause text check (end_cause in ('RETAILER_CLOSED', 'LICENCE_LAPSED', 'PREMISES_MOVED'));
update membership m set end_cause = s.code, end_reason = null
  from (values ('已歇业（章程第十四条）', 'RETAILER_CLOSED'), ('许可证已到期（章程第十四条）', 'LICENCE_LAPSED'),
    ('经营场所已迁出小组片区（章程第十四条）', 'PREMISES_MOVED')) s(words, code) where m.end_reason = s.words;
update leader_term set end_reason = null where end_cause = 'MEMBERSHIP_ENDED' and end_reason like '%（章程第十四条）';
update leader_term set end_reason = null where end_cause = 'SUCCEEDED' and end_reason in ('换届', '改选（导入）');

alter table association_term add column end_cause text check (end_cause in ('SUCCEEDED', 'RESIGNED', 'RECALLED', 'RE_ELECTION', 'LEADS_NO_MORE', 'DISSOLVED'));
update association_term t set
    end_cause = case when end_reason = '换届' then 'SUCCEEDED' when end_reason = '不再担任组长' then 'LEADS_NO_MORE'
      when exists (select from association a where a.id = t.association_id and a.dissolved_on = t.ended_on) then 'DISSOLVED' else 'RE_ELECTION' end,
    end_reason = case when end_reason in ('换届', '不再担任组长') then null else end_reason end
  where ended_on is not null;
alter table association_term add check ((end_cause is null) = (ended_on is null));
create or replace function chair_follows_leader() returns trigger language plpgsql as $$
begin
  update association_term set ended_on = new.ended_on, end_cause = 'LEADS_NO_MORE'
   where retailer_id = new.retailer_id and ended_on is null
     and not exists (select from leader_term t where t.retailer_id = new.retailer_id and t.role = 'LEADER' and t.ended_on is null);
  return null;
end $$;
update election_roll e set store_name = r.store_name from retailer r where r.id = e.retailer_id and e.store_name = '（其他片区的组员）';

alter table join_application add column end_cause text check (end_cause in ('JOINED_ELSEWHERE'));
update join_application set end_cause = 'JOINED_ELSEWHERE', end_reason = null where end_reason = '已加入其他小组。 Joined another group.';
-- As before (0025), with the cause as a code.
create or replace function settle_applications() returns trigger language plpgsql as $$
declare seen text[] := lift_scope();
begin
  update join_application a
     set state = case when coalesce(a.group_id, a.founding_id) = n.group_id then 'ACTIVE' else 'WITHDRAWN' end,
         ended_on = lower(n.during), version = a.version + 1,
         end_cause = case when coalesce(a.group_id, a.founding_id) <> n.group_id then 'JOINED_ELSEWHERE' end
    from changed n
   where a.retailer_id = n.retailer_id and upper_inf(n.during)
     and (a.state = 'PLEDGED' or a.state in ('APPLIED', 'ACCEPTED', 'READ') and a.expires_on > lower(n.during));
  perform put_scope_back(seen);
  return null;
end $$;

alter table meeting add column cancel_cause text check (cancel_cause in ('HELD_JOINTLY'));
update meeting set cancel_cause = 'HELD_JOINTLY', cancel_reason = null where cancel_reason = '与其他小组合开';

-- Null: taken over from the group's file.
alter table group_home alter column recorded_by drop not null;
update group_home set recorded_by = null where recorded_by = '小组档案';
