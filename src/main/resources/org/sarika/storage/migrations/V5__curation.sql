-- Repeatable from any statement on, as every migration after the first.

-- Who did what, when and why; rows are only ever added.
CREATE TABLE IF NOT EXISTS changes (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- their order
  made_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  who VARCHAR NOT NULL,
  deed VARCHAR(20) NOT NULL,
  subject VARCHAR NOT NULL, -- an article's id, or the file or address that was refused
  reason VARCHAR NOT NULL -- may be empty
);

CREATE INDEX IF NOT EXISTS changes_by_subject ON changes (subject, number);

-- Notes that were added by a command or in a chat. No reference to articles, whose rows are
-- replaced when their file changes.
CREATE TABLE IF NOT EXISTS added_notes (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- their order
  article VARCHAR(120) NOT NULL,
  paragraph INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  text VARCHAR NOT NULL,
  source VARCHAR NOT NULL
);

CREATE INDEX IF NOT EXISTS added_notes_by_article ON added_notes (article, number);

-- Which article answers for which copy of it; likewise without a reference.
CREATE TABLE IF NOT EXISTS copies (
  copy VARCHAR(120) PRIMARY KEY,
  original VARCHAR(120) NOT NULL,
  address VARCHAR NOT NULL -- the copy's
);

CREATE INDEX IF NOT EXISTS copies_by_original ON copies (original, copy);

-- Since when what was shown is taken back, and why; both absent while it stands.
ALTER TABLE citations ADD COLUMN IF NOT EXISTS retracted_at TIMESTAMP(9) WITH TIME ZONE;

ALTER TABLE citations ADD COLUMN IF NOT EXISTS retracted_reason VARCHAR;

-- Other addresses of the same text; absent in rows from before.
ALTER TABLE citations ADD COLUMN IF NOT EXISTS copies VARCHAR ARRAY;

CREATE INDEX IF NOT EXISTS citations_by_article ON citations (article);
