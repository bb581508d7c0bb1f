-- The records of meetings are forms with templates, too.
alter table paper_template drop constraint paper_template_form_check;
alter table paper_template add constraint paper_template_form_check
  check (form in ('charter', 'covenant', 'application', 'pledge', 'archive', 'groupMeeting', 'leadersMeeting'));
