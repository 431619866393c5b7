-- Handoffs of which it is not known yet that somebody has taken them. A conversation has one at a time; ended ones stay.
-- Times are the application's: only they can be compared with office hours. Nothing here is the customer's.
CREATE TABLE handover (
  workspace_id    text        NOT NULL,
  conversation_id text        NOT NULL,
  -- of the turn that handed it over
  epoch           bigint      NOT NULL,
  -- of the turn that let it go on last; at first the same
  moved           bigint      NOT NULL,
  -- whom it named in order, who has it, and who had it
  handed          json        NOT NULL,
  due_at          timestamptz NOT NULL,
  -- it has gone as far as it may, and that was said
  stuck           boolean     NOT NULL DEFAULT false,
  -- when it is to be looked at next
  look_at         timestamptz NOT NULL,
  ended_at        timestamptz,
  ending          text CHECK (ending IN ('taken', 'returned', 'anew', 'unwanted', 'gone')),
  PRIMARY KEY (workspace_id, conversation_id, epoch),
  FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation_work,
  CHECK ((ended_at IS NULL) = (ending IS NULL))
);

CREATE UNIQUE INDEX handover_open ON handover (workspace_id, conversation_id) WHERE ended_at IS NULL;
CREATE INDEX handover_due ON handover (workspace_id, look_at) WHERE ended_at IS NULL;

ALTER TABLE handover ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover FORCE ROW LEVEL SECURITY;
CREATE POLICY one_workspace ON handover
  USING (workspace_id = current_setting('app.workspace', true))
  WITH CHECK (workspace_id = current_setting('app.workspace', true));

GRANT SELECT, INSERT, UPDATE ON handover TO nexora_app;
