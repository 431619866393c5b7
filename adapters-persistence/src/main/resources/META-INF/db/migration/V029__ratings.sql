-- How many stars customers gave, the last of it in each conversation; no word of what they remarked.
CREATE TABLE rating (
  workspace_id    text        NOT NULL REFERENCES workspace,
  conversation_id text        NOT NULL,
  stars           smallint    NOT NULL CHECK (stars BETWEEN 1 AND 5),
  -- by Intercom's clock
  rated_at        timestamptz NOT NULL,
  -- null where Intercom names no teammate
  teammate_id     text,
  -- whose work it was when it was kept
  whose           text        NOT NULL CHECK (whose IN ('agent', 'teammate', 'nobody')),
  PRIMARY KEY (workspace_id, conversation_id)
);

ALTER TABLE rating ENABLE ROW LEVEL SECURITY;
ALTER TABLE rating FORCE ROW LEVEL SECURITY;
CREATE POLICY one_workspace ON rating
  USING (workspace_id = current_setting('app.workspace', true))
  WITH CHECK (workspace_id = current_setting('app.workspace', true));

GRANT SELECT, INSERT, UPDATE, DELETE ON rating TO nexora_app;
