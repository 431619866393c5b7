-- Who signs in to the console. An account may belong to several workspaces, or to none yet, so these three
-- tables have no workspace_id and no policy: they hold names and digests, and nothing of any workspace.
CREATE TABLE account (
  account_id text        NOT NULL CHECK (account_id <> ''),
  name       text        NOT NULL CHECK (name <> ''),
  -- Argon2id, with its salt and its settings
  password   text        NOT NULL,
  operator   boolean     NOT NULL,
  opened_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id)
);

CREATE UNIQUE INDEX account_name ON account (lower(name));

-- Times are the application's.
CREATE TABLE account_session (
  digest     text        NOT NULL,
  account_id text        NOT NULL,
  begun_at   timestamptz NOT NULL,
  seen_at    timestamptz NOT NULL,
  PRIMARY KEY (digest)
);

CREATE INDEX account_session_account ON account_session (account_id);
CREATE INDEX account_session_seen ON account_session (seen_at);

-- Attempts to sign in, by a digest of who or what is slowed down.
CREATE TABLE throttle (
  digest   text        NOT NULL,
  attempts int         NOT NULL,
  next_at  timestamptz NOT NULL,
  PRIMARY KEY (digest)
);

CREATE INDEX throttle_next ON throttle (next_at);

GRANT SELECT, INSERT, UPDATE ON account TO nexora_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON account_session, throttle TO nexora_app;

-- What an account may do in a workspace.
CREATE TABLE membership (
  workspace_id text        NOT NULL REFERENCES workspace,
  account_id   text        NOT NULL,
  held_role    text        NOT NULL CHECK (held_role IN ('viewer', 'editor', 'owner')),
  given_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, account_id)
);

CREATE INDEX membership_account ON membership (account_id);

-- Every administrative act. Rows are added and never changed.
CREATE TABLE audit (
  workspace_id text        NOT NULL REFERENCES workspace,
  number       bigint      NOT NULL CHECK (number > 0),
  who          text        NOT NULL,
  act          text        NOT NULL,
  detail       text        NOT NULL,
  at           timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, number)
);

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['membership', 'audit'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY one_workspace ON %I'
      ' USING (workspace_id = current_setting(''app.workspace'', true))'
      ' WITH CHECK (workspace_id = current_setting(''app.workspace'', true))', tenant_table);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON membership TO nexora_app;
GRANT SELECT, INSERT ON audit TO nexora_app;

-- Who signs in is shown the workspaces they may see.
CREATE POLICY every_workspace ON membership FOR SELECT TO nexora_dispatcher USING (true);
GRANT SELECT (workspace_id, account_id, held_role) ON membership TO nexora_dispatcher;

-- The newest turns of a workspace are listed without reading the older ones.
CREATE INDEX turn_newest ON turn (workspace_id, decided_at DESC, conversation_id, epoch);
