-- What the agent wrote last into each attribute of a conversation, contact or company: a value that stands there
-- and is not this one is somebody else's. It goes with the conversation it was written in, and with its holder.
CREATE TABLE written_attribute (
  workspace_id    text             NOT NULL REFERENCES workspace,
  model           text             NOT NULL CHECK (model IN ('conversation', 'contact', 'company')),
  object_id       text             NOT NULL,
  attribute       text             NOT NULL,
  field_id        text             NOT NULL,
  value           text             NOT NULL,
  confidence      double precision NOT NULL,
  source          text             NOT NULL,
  conversation_id text             NOT NULL,
  turn            bigint           NOT NULL,
  written_at      timestamptz      NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, model, object_id, attribute)
);

CREATE INDEX written_attribute_conversation ON written_attribute (workspace_id, conversation_id);

ALTER TABLE written_attribute ENABLE ROW LEVEL SECURITY;
ALTER TABLE written_attribute FORCE ROW LEVEL SECURITY;
CREATE POLICY one_workspace ON written_attribute
  USING (workspace_id = current_setting('app.workspace', true))
  WITH CHECK (workspace_id = current_setting('app.workspace', true));

GRANT SELECT, INSERT, UPDATE, DELETE ON written_attribute TO nexora_app;
