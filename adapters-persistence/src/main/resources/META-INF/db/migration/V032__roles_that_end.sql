-- A role may end by itself (support that looks in for some hours). Times are the application's.
ALTER TABLE membership ADD COLUMN ends_at timestamptz;
GRANT SELECT (ends_at) ON membership TO nexora_dispatcher;

-- What could be done again and again is written once in a while: whether it was is looked up.
CREATE INDEX audit_who ON audit (workspace_id, who, at);
