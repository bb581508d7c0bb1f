-- A page of groups or retailers is read in the order of an index when the planner knows that the viewer sees much of the table. It can
-- estimate that from the functions themselves, not from a sub-select, which it takes for a two-hundredth of the rows: a province's first
-- page would be cut from all its groups, sorted.
alter policy mutual_aid_group_scope on mutual_aid_group using (scope between viewer_from() and viewer_to());
alter policy retailer_scope on retailer using (scope between viewer_from() and viewer_to());
