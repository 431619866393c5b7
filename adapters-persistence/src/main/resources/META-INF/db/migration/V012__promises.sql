-- What customers were promised when nobody was there. A conversation has one promise at a time; ended ones stay.
-- Times are the application's: only they can be compared with office hours.
CREATE TABLE promise (
  workspace_id    text        NOT NULL,
  conversation_id text        NOT NULL,
  -- of the claim under which it was made
  epoch           bigint      NOT NULL,
  team            text,
  owner           text,
  -- how to call the customer; goes when they are erased
  who             text        NOT NULL,
  about           text        NOT NULL,
  zone            text        NOT NULL,
  made_at         timestamptz NOT NULL,
  promised_at     timestamptz NOT NULL,
  reopen_at       timestamptz NOT NULL,
  -- the conversation is with people again
  reopened        boolean     NOT NULL DEFAULT false,
  -- the promised time went by without an answer
  broken          boolean     NOT NULL DEFAULT false,
  -- when it is to be looked at next
  look_at         timestamptz NOT NULL,
  ended_at        timestamptz,
  ending          text CHECK (ending IN ('kept', 'late', 'closed', 'gone')),
  PRIMARY KEY (workspace_id, conversation_id, epoch),
  FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation_work,
  CHECK ((ended_at IS NULL) = (ending IS NULL))
);

CREATE UNIQUE INDEX promise_open ON promise (workspace_id, conversation_id) WHERE ended_at IS NULL;
CREATE INDEX promise_due ON promise (workspace_id, look_at) WHERE ended_at IS NULL;

ALTER TABLE promise ENABLE ROW LEVEL SECURITY;
ALTER TABLE promise FORCE ROW LEVEL SECURITY;
CREATE POLICY one_workspace ON promise
  USING (workspace_id = current_setting('app.workspace', true))
  WITH CHECK (workspace_id = current_setting('app.workspace', true));

GRANT SELECT, INSERT, UPDATE ON promise TO nexora_app;
