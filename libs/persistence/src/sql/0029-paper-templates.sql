-- Word templates of the forms of Annexes 1 to 5, one for a city and all its counties. The first version of each comes with the product and
-- holds until the city's own office sets another; versions are never changed.
create table paper_template (
  form text not null check (form in ('charter', 'covenant', 'application', 'pledge', 'archive')),
  city_id integer not null references unit,
  scope integer not null,
  version integer not null check (version >= 2),
  file_name text not null,
  -- null: the product's own again
  content bytea check (octet_length(content) between 1 and 2097152),
  set_by text not null,
  set_at timestamptz not null,
  primary key (scope, form, version)
);
-- What is in it is compressed already.
alter table paper_template alter column content set storage external;
alter table paper_template enable row level security;
alter table paper_template force row level security;
create policy paper_template_read on paper_template for select using (city_id = any (array(
  select id from unit where level = 'CITY' and scope_from <= viewer_to() and scope_to >= viewer_from())));
create policy paper_template_set on paper_template for insert with check (exists (
  select from unit u where u.id = city_id and u.level = 'CITY' and u.scope_from >= viewer_from() and u.scope_to <= viewer_to()));
