-- A promise may also give way to another, or be waited for no longer.
ALTER TABLE promise DROP CONSTRAINT promise_ending_check;
ALTER TABLE promise ADD CONSTRAINT promise_ending_check
  CHECK (ending IN ('kept', 'late', 'closed', 'gone', 'replaced', 'lapsed'));

-- With this conversation its team was told of all it owed an answer to.
ALTER TABLE promise ADD COLUMN digest boolean NOT NULL DEFAULT false;
CREATE INDEX promise_digest ON promise (workspace_id, reopen_at) WHERE digest;
