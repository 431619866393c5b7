-- What programs bring to the API of one workspace. Only digests are kept; a row goes when its token is revoked, and
-- the audit log remembers both. Times are the application's.
CREATE TABLE api_token (
  workspace_id text        NOT NULL REFERENCES workspace,
  name         text        NOT NULL CHECK (name <> ''),
  digest       text        NOT NULL,
  held_role    text        NOT NULL CHECK (held_role IN ('viewer', 'editor', 'owner')),
  made_by      text        NOT NULL,
  made_at      timestamptz NOT NULL,
  ends_at      timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, name),
  UNIQUE (workspace_id, digest)
);

ALTER TABLE api_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE api_token FORCE ROW LEVEL SECURITY;
CREATE POLICY one_workspace ON api_token
  USING (workspace_id = current_setting('app.workspace', true))
  WITH CHECK (workspace_id = current_setting('app.workspace', true));

GRANT SELECT, INSERT, DELETE ON api_token TO nexora_app;
