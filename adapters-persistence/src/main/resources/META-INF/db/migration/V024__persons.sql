-- Persons who want to be forgotten here: an owner asks for it in the console, and nothing is deleted in Intercom.
ALTER TABLE notice DROP CONSTRAINT notice_what_check;
ALTER TABLE notice ADD CONSTRAINT notice_what_check CHECK (what IN (
  'conversation', 'part', 'contact', 'archived contact', 'forgotten contact', 'merged contact', 'company', 'refresh'));
