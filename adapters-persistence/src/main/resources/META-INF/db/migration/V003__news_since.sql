-- When the first news came that no worker has taken yet: a customer who keeps typing puts off the
-- answer only so far. Null on rows that had no news since this was added.
ALTER TABLE conversation_work ADD COLUMN news_since timestamptz;
