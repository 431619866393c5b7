-- One schema for every workspace. Three rules hold for each table with a workspace_id:
--   1. workspace_id comes first in the primary key, in every unique key and in every foreign key;
--   2. row-level security is enabled and forced, so that even the owner sees one workspace at a time;
--   3. the role that serves (nexora_app) owns nothing.
-- Time is always this server's clock. Documents are json, not jsonb: they are read back as they were
-- written, cost less to store, and a customer's \u0000 cannot make them unstorable.

-- Roles belong to the whole server, so they may be here already from another database.
DO $$
BEGIN
  CREATE ROLE nexora_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

DO $$
BEGIN
  CREATE ROLE nexora_dispatcher NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

-- nexora_app may become the dispatcher, but never has its rights while it is itself: policies apply to
-- roles whose rights are inherited, and an inherited dispatcher would see every conversation.
DO $$
BEGIN
  IF current_setting('server_version_num')::int >= 160000 THEN
    IF NOT EXISTS (SELECT FROM pg_auth_members
                    WHERE roleid = 'nexora_dispatcher'::regrole AND member = 'nexora_app'::regrole) THEN
      EXECUTE 'GRANT nexora_dispatcher TO nexora_app WITH INHERIT FALSE, SET TRUE';
    END IF;
  ELSE
    IF (SELECT rolinherit FROM pg_roles WHERE rolname = 'nexora_app') THEN
      ALTER ROLE nexora_app NOINHERIT;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_auth_members
                    WHERE roleid = 'nexora_dispatcher'::regrole AND member = 'nexora_app'::regrole) THEN
      GRANT nexora_dispatcher TO nexora_app;
    END IF;
  END IF;
END $$;

CREATE TABLE workspace (
  workspace_id  text        NOT NULL CHECK (workspace_id <> ''),
  name          text        NOT NULL,
  connected_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id)
);

-- The inbox. Both keys keep the same news from being taken twice.
CREATE TABLE delivery (
  workspace_id    text        NOT NULL REFERENCES workspace,
  delivery_id     text        NOT NULL,
  semantic_key    text        NOT NULL,
  topic           text        NOT NULL,
  conversation_id text,
  customer_part   text,
  body            bytea       NOT NULL,
  -- queued: it made its conversation due; noted: it concerns none
  status          text        NOT NULL CHECK (status IN ('queued', 'noted')),
  received_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, delivery_id),
  UNIQUE (workspace_id, semantic_key)
);

CREATE TABLE quarantined_delivery (
  workspace_id text        NOT NULL REFERENCES workspace,
  delivery_id  text        NOT NULL,
  body         bytea       NOT NULL,
  why          text        NOT NULL,
  received_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, delivery_id)
);

-- Belongs to no workspace of ours, so it has no workspace_id and no policy: nexora_app may add to it
-- and read nothing of it.
CREATE TABLE unroutable_delivery (
  delivery_id       text        NOT NULL,
  claimed_workspace text        NOT NULL,
  body              bytea       NOT NULL,
  received_at       timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (delivery_id)
);

-- Measured: a 4 kB webhook costs a third of the instructions with lz4.
DO $$
DECLARE
  inbox text;
BEGIN
  IF EXISTS (SELECT FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)) THEN
    FOREACH inbox IN ARRAY ARRAY['delivery', 'quarantined_delivery', 'unroutable_delivery'] LOOP
      EXECUTE format('ALTER TABLE %I ALTER COLUMN body SET COMPRESSION lz4', inbox);
    END LOOP;
  END IF;
END $$;

-- What is claimed: ids, times and counters, nothing of a customer.
CREATE TABLE conversation_work (
  workspace_id    text        NOT NULL REFERENCES workspace,
  conversation_id text        NOT NULL,
  due_at          timestamptz,
  lease_until     timestamptz,
  -- rises with every claim; a write that names an older one is refused
  epoch           bigint      NOT NULL DEFAULT 0,
  -- deliveries until now, and until the last claim
  news            bigint      NOT NULL DEFAULT 0,
  claimed_news    bigint      NOT NULL DEFAULT 0,
  -- claims in a row that did not come to an end
  tries           int         NOT NULL DEFAULT 0,
  PRIMARY KEY (workspace_id, conversation_id)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);

-- Only what is due is in it: a claim costs the same however many conversations are finished.
CREATE INDEX conversation_work_due ON conversation_work (due_at) WHERE due_at IS NOT NULL;

-- A committed decision. Its record is what was known, and why it was decided so.
CREATE TABLE turn (
  workspace_id    text        NOT NULL,
  conversation_id text        NOT NULL,
  epoch           bigint      NOT NULL,
  episode         text,
  question        text        NOT NULL,
  outcome         text        NOT NULL,
  reason          text        NOT NULL,
  settles         text[]      NOT NULL,
  record          json        NOT NULL,
  decided_at      timestamptz NOT NULL DEFAULT now(),
  finished_at     timestamptz,
  PRIMARY KEY (workspace_id, conversation_id, epoch),
  FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation_work
);

CREATE UNIQUE INDEX turn_unfinished ON turn (workspace_id, conversation_id) WHERE finished_at IS NULL;

CREATE TABLE action (
  workspace_id    text        NOT NULL,
  conversation_id text        NOT NULL,
  epoch           bigint      NOT NULL,
  ordinal         int         NOT NULL,
  kind            text        NOT NULL,
  payload         json        NOT NULL,
  state           text        NOT NULL,
  attempts        int         NOT NULL DEFAULT 0,
  looks           int         NOT NULL DEFAULT 0,
  watermark       text,
  result          text,
  note            text        NOT NULL DEFAULT '',
  changed_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, conversation_id, epoch, ordinal),
  FOREIGN KEY (workspace_id, conversation_id, epoch) REFERENCES turn
);

-- The promise: a customer's message opens a row, a terminal outcome closes it, once.
CREATE TABLE obligation (
  workspace_id    text        NOT NULL,
  conversation_id text        NOT NULL,
  part_id         text        NOT NULL,
  opened_at       timestamptz NOT NULL DEFAULT now(),
  closed_at       timestamptz,
  outcome         text,
  reason          text,
  -- the turn that settled it; null when none was needed
  epoch           bigint,
  PRIMARY KEY (workspace_id, conversation_id, part_id),
  FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation_work,
  FOREIGN KEY (workspace_id, conversation_id, epoch) REFERENCES turn,
  CHECK ((closed_at IS NULL) = (outcome IS NULL) AND (outcome IS NULL) = (reason IS NULL))
);

CREATE INDEX obligation_open ON obligation (workspace_id, opened_at) WHERE closed_at IS NULL;

-- Article ids compare by code point everywhere, so that reading in key order is the order of the port.
CREATE TABLE passage (
  workspace_id text   NOT NULL REFERENCES workspace,
  model        text   NOT NULL,
  article_id   text   NOT NULL COLLATE "C",
  ordinal      int    NOT NULL,
  version      bigint NOT NULL,
  title        text   NOT NULL,
  url          text   NOT NULL,
  heading      text   NOT NULL,
  text         text   NOT NULL,
  -- 32-bit floats, least significant byte first
  embedding    bytea  NOT NULL,
  PRIMARY KEY (workspace_id, model, article_id, ordinal)
);

ALTER TABLE passage ALTER COLUMN embedding SET STORAGE EXTERNAL;

CREATE TABLE knowledge_revision (
  workspace_id text   NOT NULL REFERENCES workspace,
  revision     bigint NOT NULL,
  PRIMARY KEY (workspace_id)
);

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY[
    'workspace', 'delivery', 'quarantined_delivery', 'conversation_work', 'turn', 'action', 'obligation',
    'passage', 'knowledge_revision'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY one_workspace ON %I'
      ' USING (workspace_id = current_setting(''app.workspace'', true))'
      ' WITH CHECK (workspace_id = current_setting(''app.workspace'', true))', tenant_table);
  END LOOP;
END $$;

CREATE POLICY every_workspace ON conversation_work TO nexora_dispatcher USING (true) WITH CHECK (true);

GRANT USAGE ON SCHEMA nexora TO nexora_app, nexora_dispatcher;
GRANT SELECT, INSERT, UPDATE ON workspace, conversation_work, turn, action, obligation, knowledge_revision
  TO nexora_app;
GRANT SELECT, INSERT ON delivery, quarantined_delivery TO nexora_app;
GRANT SELECT, INSERT, DELETE ON passage TO nexora_app;
GRANT INSERT ON unroutable_delivery TO nexora_app;
GRANT SELECT, UPDATE (due_at, lease_until, epoch, claimed_news, tries) ON conversation_work TO nexora_dispatcher;
