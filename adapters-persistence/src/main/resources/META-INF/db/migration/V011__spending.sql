-- What a workspace has spent on models: one row for each day ("day 2026-11-22", of UTC) and each conversation
-- ("conversation 42"). Tokens are set aside before a call and put right after it.
CREATE TABLE spending (
  workspace_id text        NOT NULL REFERENCES workspace,
  scope        text        NOT NULL,
  tokens       bigint      NOT NULL CHECK (tokens >= 0),
  last_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, scope)
);

ALTER TABLE spending ENABLE ROW LEVEL SECURITY;
ALTER TABLE spending FORCE ROW LEVEL SECURITY;
CREATE POLICY one_workspace ON spending
  USING (workspace_id = current_setting('app.workspace', true))
  WITH CHECK (workspace_id = current_setting('app.workspace', true));

GRANT SELECT, INSERT, UPDATE ON spending TO nexora_app;
