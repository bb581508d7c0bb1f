-- Archive boxes (S0 §七1): what is in a box follows from what the product keeps; here stands what was filed by hand — scans of old paper, and
-- old paper that nobody has scanned, with who holds it. A paper is of one member or of one month, or covers everything up to a day.
create table archive_paper (
  id uuid primary key default gen_random_uuid(),
  group_id uuid references mutual_aid_group,
  county_id integer references unit,
  scope integer not null,
  document text not null,
  retailer_id uuid references retailer,
  month date check (extract(day from month) = 1),
  covers_until date check (covers_until <= filed_on),
  holder text not null check (holder in ('LEADER', 'DEPUTY', 'COUNTY')),
  holder_confirmed_on date not null,
  remark text,
  filed_on date not null,
  filed_by text not null,
  removed_on date check (removed_on >= filed_on),
  remove_reason text,
  version integer not null default 1,
  check (num_nonnulls(group_id, county_id) = 1),
  check (num_nonnulls(retailer_id, month, covers_until) <= 1),
  check ((removed_on is null) = (remove_reason is null))
);
create index archive_paper_group on archive_paper (group_id, document) where group_id is not null;
create index archive_paper_county on archive_paper (county_id, document) where county_id is not null;
create index archive_paper_retailer on archive_paper (retailer_id) where retailer_id is not null;
create table archive_paper_file (
  paper_id uuid not null references archive_paper,
  file_id uuid not null references evidence_file,
  scope integer not null,
  primary key (paper_id, file_id)
);

do $$
declare t text;
begin
  foreach t in array array['archive_paper', 'archive_paper_file'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (scope between (select viewer_from()) and (select viewer_to()) or scope = (select viewer_from() / 1000 * 1000))', t || '_scope', t);
  end loop;
end $$;

-- What a group's box held at the end of a month, `{ document: [present, required] }`, and its sums; null in months that were closed before
-- boxes were counted.
alter table group_month
  add column archive jsonb,
  add column archive_present integer,
  add column archive_required integer;
