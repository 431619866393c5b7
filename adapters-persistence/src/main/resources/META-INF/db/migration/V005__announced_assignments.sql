-- Intercom's reads lag behind its webhooks. The parts by which somebody was assigned, as webhooks have
-- lately told of, and when the last of them came: a read that does not show them is looked at again.
ALTER TABLE delivery ADD COLUMN assignment_part text;

ALTER TABLE conversation_work
  ADD COLUMN announced    text[],
  ADD COLUMN announced_at timestamptz;
