-- What a workspace has decided, as it was written: YAML without connection and without secrets. Versions
-- are added and never changed; the newest published one holds. Going back to an earlier one publishes its
-- text anew.
CREATE TABLE config_version (
  workspace_id text        NOT NULL REFERENCES workspace,
  number       bigint      NOT NULL CHECK (number > 0),
  published    boolean     NOT NULL,
  document     text        NOT NULL,
  -- SHA-256 of the document in UTF-8, as hex
  checksum     text        NOT NULL,
  author       text        NOT NULL,
  note         text        NOT NULL,
  -- the version that was live when it was written; 0 for none
  based_on     bigint      NOT NULL CHECK (based_on >= 0 AND based_on < number),
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, number)
);

-- The newest published one of each workspace is found in it, whatever lies before.
CREATE INDEX config_version_live ON config_version (workspace_id, number DESC) WHERE published;

-- Whether the agent may say anything to customers. Rows are added and never changed; the newest one of a
-- workspace holds, and without one it may.
CREATE TABLE halt (
  workspace_id text        NOT NULL REFERENCES workspace,
  ordinal      bigint      NOT NULL,
  halted       boolean     NOT NULL,
  given_by     text        NOT NULL,
  because      text        NOT NULL,
  given_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, ordinal)
);

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['config_version', 'halt'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY one_workspace ON %I'
      ' USING (workspace_id = current_setting(''app.workspace'', true))'
      ' WITH CHECK (workspace_id = current_setting(''app.workspace'', true))', tenant_table);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON config_version, halt TO nexora_app;

-- A node follows which versions are live and who is halted, and none of the words.
CREATE POLICY every_workspace ON config_version FOR SELECT TO nexora_dispatcher USING (true);
GRANT SELECT (workspace_id, number, published) ON config_version TO nexora_dispatcher;
CREATE POLICY every_workspace ON halt FOR SELECT TO nexora_dispatcher USING (true);
GRANT SELECT (workspace_id, ordinal, halted) ON halt TO nexora_dispatcher;
