-- How names are spelt in pinyin, for the search: initials, a blank, the whole ('jcz jinchengzhen'). Null is not spelt yet: SQL knows no
-- pinyin, so a worker of the application fills it in, whoever wrote the name (libs/groups/src/data/spell-names.service.ts).
alter table unit add column spelling text collate "C";
alter table retailer add column spelling text collate "C";
alter table mutual_aid_group add column spelling text collate "C";

create function forget_spelling() returns trigger language plpgsql as $$
begin
  new.spelling := null;
  return new;
end $$;
create trigger unit_spelling before update of name on unit
  for each row when (old.name is distinct from new.name) execute function forget_spelling();
create trigger retailer_spelling before update of store_name on retailer
  for each row when (old.store_name is distinct from new.store_name) execute function forget_spelling();
create trigger mutual_aid_group_spelling before update of name on mutual_aid_group
  for each row when (old.name is distinct from new.name) execute function forget_spelling();

create index unit_unspelt on unit (id) where spelling is null;
create index retailer_unspelt on retailer (id) where spelling is null;
create index mutual_aid_group_unspelt on mutual_aid_group (id) where spelling is null;

-- What a search finds by its beginning. Under a row policy only comparisons use an index, never LIKE: it could tell of rows out of sight.
create index retailer_spelling on retailer (spelling);
create index mutual_aid_group_spelling on mutual_aid_group (spelling);
create index retailer_code_beginning on retailer (customer_code collate "C");
create index retailer_licence_beginning on retailer (licence_no collate "C");
create index retailer_person on retailer (person_in_charge);
