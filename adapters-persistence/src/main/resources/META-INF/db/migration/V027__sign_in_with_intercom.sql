-- Which account a teammate of Intercom signs in with. Such an account has no password: '' is no digest, so none
-- fits. It is known by workspace and teammate, never by an address alone.
CREATE TABLE account_identity (
  workspace_id text        NOT NULL REFERENCES workspace,
  teammate_id  text        NOT NULL CHECK (teammate_id <> ''),
  account_id   text        NOT NULL CHECK (account_id <> ''),
  linked_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, teammate_id)
);

ALTER TABLE account_identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE account_identity FORCE ROW LEVEL SECURITY;
CREATE POLICY one_workspace ON account_identity
  USING (workspace_id = current_setting('app.workspace', true))
  WITH CHECK (workspace_id = current_setting('app.workspace', true));

GRANT SELECT, INSERT ON account_identity TO nexora_app;
