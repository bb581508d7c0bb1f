-- Who has stopped an export that was being written; null for one that ran to its end or failed by itself.
alter table export_job add column cancelled_by text;
