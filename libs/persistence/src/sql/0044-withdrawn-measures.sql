-- A measure that is not carried out any more is withdrawn, with the day and the reason (SD-R18); what is done stays done.
alter table meeting_measure
  add column withdrawn_on date,
  add column withdraw_reason text,
  add check ((withdrawn_on is null) = (withdraw_reason is null)),
  add check (done_on is null or withdrawn_on is null);
drop index meeting_measure_due;
create index meeting_measure_due on meeting_measure (scope, due_on) where done_on is null and withdrawn_on is null;
