-- A group home may be the home of the party members among the retailers too (SD-R33).
alter table group_home add column party_home boolean not null default false;
