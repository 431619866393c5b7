-- Crashes and errors in a row, and conversations set aside because of them.
ALTER TABLE conversation_work
  ADD COLUMN strikes  int NOT NULL DEFAULT 0,
  ADD COLUMN dead_at  timestamptz,
  ADD COLUMN dead_why text,
  ADD CHECK ((dead_at IS NULL) = (dead_why IS NULL));

-- Until then an action that is being sent may still be on its way.
ALTER TABLE action ADD COLUMN send_until timestamptz;

-- Workspaces take turns, so what is due is found by workspace: the next one that has something is one
-- step in this index, however many others there are and however much is finished.
DROP INDEX conversation_work_due;
CREATE INDEX conversation_work_due ON conversation_work (workspace_id, due_at) WHERE due_at IS NOT NULL;

GRANT UPDATE (strikes, dead_at, dead_why) ON conversation_work TO nexora_dispatcher;
