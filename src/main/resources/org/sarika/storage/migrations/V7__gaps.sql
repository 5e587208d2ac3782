-- Repeatable from any statement on, as every migration after the first.

-- Questions that were not answered, or not well; without whose they were.
CREATE TABLE IF NOT EXISTS gaps (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- their order
  folded VARCHAR NOT NULL UNIQUE, -- the question without case and punctuation
  question VARCHAR NOT NULL,
  language VARCHAR(20) NOT NULL,
  confidence DOUBLE PRECISION NOT NULL, -- of the last answer; 0 if not known
  first_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  last_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  model VARCHAR NOT NULL, -- that made the vector; empty before
  vector VARBINARY NOT NULL,
  answered_by VARCHAR(120), -- absent while it is open; no reference, articles come and go
  answered_at TIMESTAMP(9) WITH TIME ZONE
);

-- One row for each person who asked.
CREATE TABLE IF NOT EXISTS gap_sightings (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- their order
  gap BIGINT NOT NULL REFERENCES gaps ON DELETE CASCADE,
  asker VARBINARY(32), -- keyed hash, of no use for other tables; absent once it is too old
  why VARCHAR(20) NOT NULL,
  complaint VARCHAR(20) NOT NULL,
  seen_at TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE INDEX IF NOT EXISTS gap_sightings_by_gap ON gap_sightings (gap, asker);

CREATE INDEX IF NOT EXISTS gap_sightings_by_asker ON gap_sightings (asker);

-- Who wants to be told, until they are.
CREATE TABLE IF NOT EXISTS gap_wishes (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- their order
  gap BIGINT NOT NULL REFERENCES gaps ON DELETE CASCADE,
  asker VARBINARY(32) NOT NULL, -- the same hash
  platform VARCHAR NOT NULL,
  sealed VARBINARY NOT NULL, -- where to tell whom, encrypted with the data folder's key
  wished_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  UNIQUE (gap, asker)
);

CREATE INDEX IF NOT EXISTS gap_wishes_by_asker ON gap_wishes (asker);

-- Articles that can be read now and that no gap was compared with yet.
CREATE TABLE IF NOT EXISTS new_articles (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- their order
  article VARCHAR(120) NOT NULL UNIQUE
);
