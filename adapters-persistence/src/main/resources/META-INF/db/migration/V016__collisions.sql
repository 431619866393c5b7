-- Conversations in which both Intercom's own agent and ours have answered, as it was first seen: ids alone.
CREATE TABLE collision (
  workspace_id    text        NOT NULL REFERENCES workspace,
  conversation_id text        NOT NULL,
  -- empty when it is too long ago to be shown
  fins_part       text        NOT NULL,
  our_part        text        NOT NULL,
  first_by        text        NOT NULL CHECK (first_by IN ('fin', 'agent')),
  seen_at         timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, conversation_id)
);

ALTER TABLE collision ENABLE ROW LEVEL SECURITY;
ALTER TABLE collision FORCE ROW LEVEL SECURITY;
CREATE POLICY one_workspace ON collision
  USING (workspace_id = current_setting('app.workspace', true))
  WITH CHECK (workspace_id = current_setting('app.workspace', true));

GRANT SELECT, INSERT ON collision TO nexora_app;
