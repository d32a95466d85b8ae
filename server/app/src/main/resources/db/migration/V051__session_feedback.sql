-- Feedback on single sessions: one form and one arrangement for all sessions of an event. What is answered is about one of them.
alter table form drop constraint form_purpose_check;
alter table form add constraint form_purpose_check
  check (purpose in ('registration', 'application', 'feedback', 'survey', 'session'));
alter table survey drop constraint survey_purpose_check;
alter table survey add constraint survey_purpose_check check (purpose in ('feedback', 'survey', 'session'));
