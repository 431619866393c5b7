-- What the agent's work came to on each day of UTC: sums alone, nothing of a customer, counted beside the work.
-- A day is counted anew while what follows within a week may still change it.
CREATE TABLE figure_day (
  workspace_id text        NOT NULL REFERENCES workspace,
  day          date        NOT NULL,
  counted_at   timestamptz NOT NULL,
  -- counts by figure and part
  sums         json        NOT NULL,
  PRIMARY KEY (workspace_id, day)
);

ALTER TABLE figure_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE figure_day FORCE ROW LEVEL SECURITY;
CREATE POLICY one_workspace ON figure_day
  USING (workspace_id = current_setting('app.workspace', true))
  WITH CHECK (workspace_id = current_setting('app.workspace', true));

GRANT SELECT, INSERT, UPDATE ON figure_day TO nexora_app;
