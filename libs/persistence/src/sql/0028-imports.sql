-- Archives on paper say who leads a group and no votes; who is elected by a ballot has both.
alter table leader_term
  alter column votes_for drop not null,
  alter column votes_total drop not null,
  add constraint leader_term_votes check ((votes_for is null) = (votes_total is null));
