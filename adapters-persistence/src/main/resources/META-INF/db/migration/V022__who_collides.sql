-- Not Fin alone answers beside the agent: workflows and people do, too. One row for each of them.
-- fins_part is the part of whoever it was.
ALTER TABLE collision ADD COLUMN answered_by text NOT NULL DEFAULT 'fin'
  CHECK (answered_by IN ('fin', 'workflow', 'person'));
ALTER TABLE collision DROP CONSTRAINT collision_first_by_check;
ALTER TABLE collision ADD CONSTRAINT collision_first_by_check CHECK (first_by IN (answered_by, 'agent'));
ALTER TABLE collision DROP CONSTRAINT collision_pkey;
ALTER TABLE collision ADD PRIMARY KEY (workspace_id, conversation_id, answered_by);
