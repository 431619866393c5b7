-- An article is learned in each of its locales. Rows of before name none, and are learned anew.
ALTER TABLE passage
  ADD COLUMN locale text    NOT NULL DEFAULT '' COLLATE "C",
  -- whether the locale is the one that holds when no other is asked for
  ADD COLUMN main   boolean NOT NULL DEFAULT true;

ALTER TABLE passage
  ALTER COLUMN locale DROP DEFAULT,
  ALTER COLUMN main   DROP DEFAULT,
  DROP CONSTRAINT passage_pkey,
  ADD PRIMARY KEY (workspace_id, model, article_id, locale, ordinal);
