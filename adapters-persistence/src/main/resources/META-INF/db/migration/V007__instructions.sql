-- What teammates tell the agent in single conversations, by the buttons of the Inbox app. Rows are added
-- and never changed; the newest one of a conversation holds.
CREATE TABLE instruction (
  workspace_id    text        NOT NULL,
  conversation_id text        NOT NULL,
  ordinal         bigint      NOT NULL,
  kind            text        NOT NULL CHECK (kind IN ('silence', 'give back')),
  -- the teammate who clicked
  given_by        text        NOT NULL,
  given_at        timestamptz NOT NULL DEFAULT now(),
  -- of the conversation when it was told: every later claim knows of it
  epoch           bigint      NOT NULL,
  PRIMARY KEY (workspace_id, conversation_id, ordinal),
  FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation_work
);

ALTER TABLE instruction ENABLE ROW LEVEL SECURITY;
ALTER TABLE instruction FORCE ROW LEVEL SECURITY;
CREATE POLICY one_workspace ON instruction
  USING (workspace_id = current_setting('app.workspace', true))
  WITH CHECK (workspace_id = current_setting('app.workspace', true));

GRANT SELECT, INSERT ON instruction TO nexora_app;
