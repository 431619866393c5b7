-- A workspace's own things (teammates, teams, office hours, articles, …) as Intercom last described them.
CREATE TABLE mirrored (
  workspace_id text        NOT NULL REFERENCES workspace,
  kind         text        NOT NULL,
  id           text        NOT NULL COLLATE "C",
  thing        json        NOT NULL,
  -- the last one that saw it; what a whole round did not see is gone
  round        bigint      NOT NULL,
  read_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, kind, id)
);

-- How far the reading of each kind has come.
CREATE TABLE mirror_progress (
  workspace_id text        NOT NULL REFERENCES workspace,
  kind         text        NOT NULL,
  -- rises with every run; a page that names an older one is refused
  claim        bigint      NOT NULL DEFAULT 1,
  round        bigint      NOT NULL DEFAULT 1,
  -- where this round goes on; null before its first page and after its last
  next_page    text,
  -- things, in this round
  seen         bigint      NOT NULL DEFAULT 0,
  total        bigint,
  -- how the last run ended, and why
  state        text        NOT NULL DEFAULT 'NEW'
                           CHECK (state IN ('NEW', 'CURRENT', 'WITHHELD', 'LIMITED', 'FAILING')),
  note         text        NOT NULL DEFAULT '',
  failures     int         NOT NULL DEFAULT 0,
  -- it changed while it was read: read it once more
  again        boolean     NOT NULL DEFAULT false,
  due_at       timestamptz NOT NULL DEFAULT now(),
  -- null while nobody reads it
  taken_until  timestamptz,
  started_at   timestamptz NOT NULL DEFAULT now(),
  -- of the last whole round
  finished_at  timestamptz,
  PRIMARY KEY (workspace_id, kind)
);

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['mirrored', 'mirror_progress'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY one_workspace ON %I'
      ' USING (workspace_id = current_setting(''app.workspace'', true))'
      ' WITH CHECK (workspace_id = current_setting(''app.workspace'', true))', tenant_table);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON mirrored TO nexora_app;
GRANT SELECT, INSERT, UPDATE ON mirror_progress TO nexora_app;
