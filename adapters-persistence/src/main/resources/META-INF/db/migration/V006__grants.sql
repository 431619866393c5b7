-- What opens a workspace's Intercom. Token and secrets are sealed with the workspace's own key, and that
-- key with the master key, which is not in this database.
CREATE TABLE workspace_key (
  workspace_id text        NOT NULL REFERENCES workspace,
  wrapped      bytea       NOT NULL,
  -- which master key it is wrapped with; tells nothing about that key
  master_key   text        NOT NULL,
  made_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id)
);

-- Named as Intercom's documentation names it; GRANT is a word of SQL. A grant that has ended keeps its row
-- without token and secrets, so that every node learns of the end.
CREATE TABLE access_grant (
  workspace_id    text        NOT NULL REFERENCES workspace_key,
  version         bigint      NOT NULL DEFAULT 1,
  live            boolean     NOT NULL,
  api             text        NOT NULL,
  admin_id        text        NOT NULL,
  token           bytea,
  -- null with the public app, whose secret is the same for every workspace
  client_secret   bytea,
  previous_secret bytea,
  previous_until  timestamptz,
  changed_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id),
  CHECK (live = (token IS NOT NULL)),
  CHECK (live OR (client_secret IS NULL AND previous_secret IS NULL)),
  CHECK ((previous_secret IS NULL) = (previous_until IS NULL))
);

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['workspace_key', 'access_grant'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY one_workspace ON %I'
      ' USING (workspace_id = current_setting(''app.workspace'', true))'
      ' WITH CHECK (workspace_id = current_setting(''app.workspace'', true))', tenant_table);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE ON workspace_key, access_grant TO nexora_app;

-- A node must know whom it serves before it can ask for one of them.
CREATE POLICY every_workspace ON access_grant FOR SELECT TO nexora_dispatcher USING (true);
GRANT SELECT (workspace_id, version, live) ON access_grant TO nexora_dispatcher;

-- Admins who set out for Intercom to let the public app in. It is not known yet which workspace it will
-- be, so it has no workspace_id and no policy; a digest leads nowhere.
CREATE TABLE connect_attempt (
  digest   text        NOT NULL,
  begun_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (digest)
);

GRANT SELECT, INSERT, DELETE ON connect_attempt TO nexora_app;
