-- What happened to a group or a retailer is found by an index from every table that tells of it.
create index aid_case_group on aid_case (group_id);
create index aid_case_retailer on aid_case (retailer_id);
create index demand_sharing_offered_by on demand_sharing (offered_by_id);
create index demand_sharing_shared_with on demand_sharing (shared_with_id) where shared_with_id is not null;
create index group_home_keeper on group_home (keeper_id);
create index demonstration_shop_retailer on demonstration_shop (retailer_id);
create index retailer_trainer_retailer on retailer_trainer (retailer_id);
create index party_pairing_covered_group on party_pairing (covered_group_id) where covered_group_id is not null;
create index party_pairing_lead_retailer on party_pairing (lead_retailer_id) where lead_retailer_id is not null;
create index party_pairing_covered_retailer on party_pairing (covered_retailer_id) where covered_retailer_id is not null;
