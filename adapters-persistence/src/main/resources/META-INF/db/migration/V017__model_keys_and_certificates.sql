-- Keys of providers of models, by the name that a workspace's file knows them by. Each is sealed with the
-- workspace's own key, as its grant is, and bound to workspace, table and name.
CREATE TABLE provider_key (
  workspace_id text        NOT NULL REFERENCES workspace_key,
  name         text        NOT NULL,
  sealed       bytea       NOT NULL,
  kept_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, name)
);

-- How a model did with a suite of conversations: the newest trial with each version of the prompt. The
-- figures are JSON; whether they suffice is decided by whoever reads them.
CREATE TABLE certificate (
  workspace_id text        NOT NULL REFERENCES workspace,
  provider     text        NOT NULL,
  model        text        NOT NULL,
  prompt       text        NOT NULL,
  made_at      timestamptz NOT NULL,
  figures      text        NOT NULL,
  PRIMARY KEY (workspace_id, provider, model, prompt)
);

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['provider_key', 'certificate'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY one_workspace ON %I'
      ' USING (workspace_id = current_setting(''app.workspace'', true))'
      ' WITH CHECK (workspace_id = current_setting(''app.workspace'', true))', tenant_table);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON provider_key TO nexora_app;

-- Whoever changes the master key must know whose keys it wraps: a workspace may have keys of providers and
-- no grant. Ids alone.
CREATE POLICY every_workspace ON workspace_key FOR SELECT TO nexora_dispatcher USING (true);
GRANT SELECT (workspace_id) ON workspace_key TO nexora_dispatcher;

GRANT SELECT, INSERT, UPDATE ON certificate TO nexora_app;

-- Money beside tokens, in millionths of the currency of the prices. What is too old to count goes.
ALTER TABLE spending ADD COLUMN millionths bigint NOT NULL DEFAULT 0 CHECK (millionths >= 0);
CREATE INDEX spending_by_age ON spending (workspace_id, last_at);
GRANT DELETE ON spending TO nexora_app;
