-- Everything of one workspace, so many rows at a time and what refers before what is referred to, until nothing is
-- left: the tables are asked of the catalogue, so that one that is added is not forgotten. For the owner alone, because
-- those who serve must not delete what an audit log says; and the owner sees one workspace's rows like everybody.
CREATE FUNCTION forget_rows(workspace_id text, most int) RETURNS bigint
LANGUAGE plpgsql SET search_path = nexora, pg_temp AS $$
DECLARE
  part regclass;
  gone bigint;
BEGIN
  IF current_setting('app.workspace', true) IS DISTINCT FROM forget_rows.workspace_id THEN
    RAISE EXCEPTION 'only what is entered is forgotten';
  END IF;
  -- Teammates of Intercom sign in for this workspace alone.
  DELETE FROM account_session s USING account_identity i
   WHERE i.workspace_id = forget_rows.workspace_id AND s.account_id = i.account_id;
  DELETE FROM account a USING account_identity i
   WHERE i.workspace_id = forget_rows.workspace_id AND a.account_id = i.account_id;
  DELETE FROM unroutable_delivery WHERE claimed_workspace = forget_rows.workspace_id;
  FOR part IN
    WITH RECURSIVE refers AS (
      SELECT conrelid AS child, confrelid AS parent FROM pg_constraint
       WHERE contype = 'f' AND connamespace = 'nexora'::regnamespace AND conrelid <> confrelid
    ), below (tenant, depth) AS (
      SELECT attrelid, 0 FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
       WHERE relnamespace = 'nexora'::regnamespace AND relkind = 'r' AND attname = 'workspace_id'
      UNION
      SELECT child, depth + 1 FROM below JOIN refers ON parent = tenant
    )
    SELECT tenant FROM below GROUP BY tenant ORDER BY max(depth) DESC, tenant
  LOOP
    EXECUTE format(
        'DELETE FROM %s WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1$s WHERE workspace_id = $1 LIMIT $2))', part)
      USING forget_rows.workspace_id, most;
    GET DIAGNOSTICS gone = ROW_COUNT;
    IF gone > 0 THEN
      RETURN gone;
    END IF;
  END LOOP;
  RETURN 0;
END $$;

REVOKE ALL ON FUNCTION forget_rows FROM PUBLIC;
