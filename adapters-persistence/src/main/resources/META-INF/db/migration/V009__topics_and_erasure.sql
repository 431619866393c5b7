-- What was made of each delivery, in words. Empty on rows of before.
ALTER TABLE delivery ADD COLUMN meaning text NOT NULL DEFAULT '';

-- Only what makes a conversation due keeps its body, so this finds every body this version stores.
CREATE INDEX delivery_conversation ON delivery (workspace_id, conversation_id) WHERE conversation_id IS NOT NULL;

-- And this the others, which earlier versions stored: it is empty once they are.
CREATE INDEX delivery_stray ON delivery (workspace_id)
  WHERE conversation_id IS NULL AND octet_length(body) > 0;

-- Nobody may read the body, so this tells that it is empty.
ALTER TABLE unroutable_delivery ADD COLUMN erased_at timestamptz;
CREATE INDEX unroutable_delivery_claimed ON unroutable_delivery (claimed_workspace) WHERE erased_at IS NULL;

-- When each topic last came, to the minute, however long deliveries are kept.
CREATE TABLE topic_seen (
  workspace_id text        NOT NULL REFERENCES workspace,
  topic        text        NOT NULL,
  last_at      timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, topic)
);

-- Who takes part in a conversation, as webhooks name them: opaque ids, so that everything about a person
-- is found when it must go.
CREATE TABLE conversation_contact (
  workspace_id    text NOT NULL,
  conversation_id text NOT NULL,
  contact_id      text NOT NULL,
  PRIMARY KEY (workspace_id, conversation_id, contact_id),
  FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation_work
);

CREATE INDEX conversation_contact_contact ON conversation_contact (workspace_id, contact_id);

-- Set when it was deleted in Intercom: what comes for it later is erased again.
ALTER TABLE conversation_work ADD COLUMN erased_at timestamptz;

-- What must be done beside the conversations, until it is done.
CREATE TABLE notice (
  workspace_id text        NOT NULL REFERENCES workspace,
  -- the delivery that told it, or the search that found it; with more after a blank where it is not the only one
  notice_id    text        NOT NULL,
  what         text        NOT NULL CHECK (what IN (
                 'conversation', 'part', 'contact', 'archived contact', 'merged contact', 'company', 'refresh')),
  -- an id of Intercom's; of 'refresh', the kind of thing
  subject_id   text        NOT NULL,
  -- of a part, its conversation; of a merged contact, the survivor
  within_id    text,
  received_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, notice_id)
);

-- That something was erased, and nothing of what it was.
CREATE TABLE erasure (
  workspace_id text        NOT NULL REFERENCES workspace,
  notice_id    text        NOT NULL,
  what         text        NOT NULL,
  subject_id   text        NOT NULL,
  within_id    text,
  -- what still comes for it is erased again
  lasting      boolean     NOT NULL,
  received_at  timestamptz NOT NULL,
  done_at      timestamptz NOT NULL DEFAULT now(),
  -- rows that held something
  rows_touched bigint      NOT NULL,
  PRIMARY KEY (workspace_id, notice_id)
);

CREATE INDEX erasure_lasting ON erasure (workspace_id, subject_id) WHERE lasting;

-- How far the list of deleted conversations was read, as in poll.
CREATE TABLE deletion_poll (
  workspace_id text        NOT NULL REFERENCES workspace,
  seen_until   timestamptz NOT NULL,
  next_at      timestamptz NOT NULL,
  PRIMARY KEY (workspace_id)
);

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY[
    'topic_seen', 'conversation_contact', 'notice', 'erasure', 'deletion_poll'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY one_workspace ON %I'
      ' USING (workspace_id = current_setting(''app.workspace'', true))'
      ' WITH CHECK (workspace_id = current_setting(''app.workspace'', true))', tenant_table);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE ON topic_seen, deletion_poll, erasure TO nexora_app;
GRANT SELECT, INSERT, DELETE ON conversation_contact, notice TO nexora_app;
-- FOR UPDATE needs it; which notice is taken is all that is ever locked.
GRANT UPDATE (received_at) ON notice TO nexora_app;

-- Erasing takes words and leaves the row. What nobody can read can be emptied all the same.
GRANT UPDATE (body) ON delivery, quarantined_delivery, unroutable_delivery TO nexora_app;
GRANT SELECT (erased_at), UPDATE (erased_at) ON unroutable_delivery TO nexora_app;
