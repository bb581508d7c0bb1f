-- Working days: Monday to Friday less statutory holidays plus make-up days (调休). The State Council publishes them year by year, so they are
-- a table and no formula. What it has published so far comes with the product; a city adds the next years, and days of its own, as rows.
create table calendar_day (
  city_id integer not null references unit,
  scope integer not null,
  day date not null,
  works boolean not null,
  name text not null,
  source text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (scope, day)
);
alter table calendar_day enable row level security;
alter table calendar_day force row level security;
-- A city's days are read by all of it and set for all of it.
create policy calendar_day_read on calendar_day for select using (city_id = any (array(
  select id from unit where level = 'CITY' and scope_from <= viewer_to() and scope_to >= viewer_from())));
create policy calendar_day_set on calendar_day using (exists (
  select from unit u where u.id = city_id and u.level = 'CITY' and u.scope_from >= viewer_from() and u.scope_to <= viewer_to()));

create function shipped_calendar_day() returns table (day date, works boolean, name text, source text) language sql immutable as $$
  select x.first_day + d, x.works, x.name, x.source
    from (values
      (date '2025-01-01', date '2025-01-01', false, '元旦', '国办发明电〔2024〕12号'),
      (date '2025-01-28', date '2025-02-04', false, '春节', '国办发明电〔2024〕12号'),
      (date '2025-01-26', date '2025-01-26', true, '春节', '国办发明电〔2024〕12号'),
      (date '2025-02-08', date '2025-02-08', true, '春节', '国办发明电〔2024〕12号'),
      (date '2025-04-04', date '2025-04-06', false, '清明节', '国办发明电〔2024〕12号'),
      (date '2025-05-01', date '2025-05-05', false, '劳动节', '国办发明电〔2024〕12号'),
      (date '2025-04-27', date '2025-04-27', true, '劳动节', '国办发明电〔2024〕12号'),
      (date '2025-05-31', date '2025-06-02', false, '端午节', '国办发明电〔2024〕12号'),
      (date '2025-10-01', date '2025-10-08', false, '国庆节、中秋节', '国办发明电〔2024〕12号'),
      (date '2025-09-28', date '2025-09-28', true, '国庆节、中秋节', '国办发明电〔2024〕12号'),
      (date '2025-10-11', date '2025-10-11', true, '国庆节、中秋节', '国办发明电〔2024〕12号'),
      (date '2026-01-01', date '2026-01-03', false, '元旦', '国办发明电〔2025〕7号'),
      (date '2026-01-04', date '2026-01-04', true, '元旦', '国办发明电〔2025〕7号'),
      (date '2026-02-15', date '2026-02-23', false, '春节', '国办发明电〔2025〕7号'),
      (date '2026-02-14', date '2026-02-14', true, '春节', '国办发明电〔2025〕7号'),
      (date '2026-02-28', date '2026-02-28', true, '春节', '国办发明电〔2025〕7号'),
      (date '2026-04-04', date '2026-04-06', false, '清明节', '国办发明电〔2025〕7号'),
      (date '2026-05-01', date '2026-05-05', false, '劳动节', '国办发明电〔2025〕7号'),
      (date '2026-05-09', date '2026-05-09', true, '劳动节', '国办发明电〔2025〕7号'),
      (date '2026-06-19', date '2026-06-21', false, '端午节', '国办发明电〔2025〕7号'),
      (date '2026-09-25', date '2026-09-27', false, '中秋节', '国办发明电〔2025〕7号'),
      (date '2026-10-01', date '2026-10-07', false, '国庆节', '国办发明电〔2025〕7号'),
      (date '2026-09-20', date '2026-09-20', true, '国庆节', '国办发明电〔2025〕7号'),
      (date '2026-10-10', date '2026-10-10', true, '国庆节', '国办发明电〔2025〕7号')
    ) x(first_day, last_day, works, name, source), generate_series(0, x.last_day - x.first_day) d
$$;

-- The days that are not what their weekday says, in the city that a scope lies in; what the city has set goes before what is shipped.
create function calendar_of(wanted_scope integer)
returns table (day date, works boolean, name text, source text, set_by text, set_at timestamptz) language sql stable as $$
  select day, coalesce(c.works, s.works), coalesce(c.name, s.name), coalesce(c.source, s.source), c.set_by, c.set_at
    from shipped_calendar_day() s
    full join (select k.* from calendar_day k where k.scope = wanted_scope / 100000 * 100000) c using (day)
$$;

-- The holidays of every year that have no day off yet in one; while there are any, its working days are not known.
create function holidays_missing(wanted_year integer, wanted_scope integer) returns text[] language sql stable as $$
  select array(select h.name from unnest(array['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节']) with ordinality h(name, place)
                where strpos(entered.names, h.name) = 0 order by h.place)
    from (select coalesce(string_agg(c.name, ' '), '') as names
            from calendar_of(wanted_scope) c where extract(year from c.day) = wanted_year and not c.works) entered
$$;

-- Days from Monday to Friday up to a day, counted from a Monday long ago.
create function weekdays_until(wanted date) returns integer language sql immutable as $$
  select (wanted - date '1900-01-01') / 7 * 5 + least((wanted - date '1900-01-01') % 7 + 1, 5)
$$;

-- Working days after one day until another, that one included; negative when it lies before.
create function working_days_between(first_day date, last_day date, wanted_scope integer) returns integer language plpgsql stable as $$
begin
  return sign(last_day - first_day)::integer * (
    abs(weekdays_until(last_day) - weekdays_until(first_day))
    + coalesce((select sum(case when c.works and extract(isodow from c.day) > 5 then 1 when not c.works and extract(isodow from c.day) < 6 then -1 else 0 end)
        from calendar_of(wanted_scope) c
       where c.day > least(first_day, last_day) and c.day <= greatest(first_day, last_day)), 0)::integer);
end $$;

-- The day on which so many working days after a day are over; the day itself after none.
create function add_working_days(first_day date, days integer, wanted_scope integer) returns date language plpgsql stable as $$
declare
  odd_days date[];
  worked boolean[];
  reached date := first_day;
  left_over integer := days;
begin
  select array_agg(c.day), array_agg(c.works) into odd_days, worked from calendar_of(wanted_scope) c where c.day > first_day;
  while left_over > 0 loop
    reached := reached + 1;
    if coalesce(worked[array_position(odd_days, reached)], extract(isodow from reached) < 6) then
      left_over := left_over - 1;
    end if;
  end loop;
  return reached;
end $$;
