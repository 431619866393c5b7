-- Who sets out to sign in takes no room from who connects a workspace, nor the other way round. Nodes of the version
-- before name no purpose; whoever came back to another version meanwhile sets out anew.
ALTER TABLE connect_attempt ADD COLUMN purpose text NOT NULL DEFAULT 'connect'
  CHECK (purpose IN ('connect', 'sign-in'));
