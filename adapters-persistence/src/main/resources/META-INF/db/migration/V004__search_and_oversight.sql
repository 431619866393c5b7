-- How far each workspace was searched for what webhooks lost.
CREATE TABLE poll (
  workspace_id text        NOT NULL REFERENCES workspace,
  -- by Intercom's clock: everything that changed until then was seen
  seen_until   timestamptz NOT NULL,
  -- by this server's clock: no node begins a search before then
  next_at      timestamptz NOT NULL,
  PRIMARY KEY (workspace_id)
);

ALTER TABLE poll ENABLE ROW LEVEL SECURITY;
ALTER TABLE poll FORCE ROW LEVEL SECURITY;
CREATE POLICY one_workspace ON poll
  USING (workspace_id = current_setting('app.workspace', true))
  WITH CHECK (workspace_id = current_setting('app.workspace', true));

GRANT SELECT, INSERT, UPDATE ON poll TO nexora_app;

-- What was set aside is looked for again and again, and is rare.
CREATE INDEX conversation_work_dead ON conversation_work (workspace_id, dead_at) WHERE dead_at IS NOT NULL;
CREATE INDEX action_held ON action (workspace_id, changed_at) WHERE state = 'HELD';

-- An operator sees that something was parked, when and for whom; the body stays unread.
GRANT SELECT (delivery_id, claimed_workspace, received_at) ON unroutable_delivery TO nexora_app;
