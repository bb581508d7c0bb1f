-- The findings of a month are read from indexes that hold nothing else: the scope stands in the key, so that the row policy is a bound
-- of the scan and not a test of every row.
drop index group_month_size;
drop index group_month_unmet;
drop index group_month_margin;
drop index group_month_term;
create index group_month_oversize on group_month (month, scope) include (place_id, group_id, member_count) where size_band = 'OVER_LIMIT';
create index group_month_undersize on group_month (month, scope) include (place_id, group_id, member_count) where size_band = 'UNDER_FLOOR';
create index group_month_unmet on group_month (month, scope) include (place_id, group_id, member_count) where not meeting_held;
create index group_month_margin on group_month (month, scope) include (place_id, group_id, revenue_all, cost_all) where not margin_all_met;

drop index group_month_scope;
create index group_month_scope on group_month (month, scope) include (place_id, group_id, leader_term_ends_on);

drop index retailer_month_licence;
create index retailer_month_licence on retailer_month (month, licence_expires_on, scope) include (place_id, group_id, retailer_id)
  where group_id is not null;
