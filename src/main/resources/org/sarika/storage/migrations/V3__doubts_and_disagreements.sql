-- Repeatable from any statement on: a process may be killed between two of them.

-- Whether it left before, so that it may have arrived although nobody noted that.
ALTER TABLE outbox ADD COLUMN IF NOT EXISTS is_left BOOLEAN DEFAULT FALSE NOT NULL;

-- What the sources of an answer differ on, a row for each side, as it was shown.
CREATE TABLE IF NOT EXISTS disagreements (
  turn VARCHAR(12) NOT NULL REFERENCES turns ON DELETE CASCADE,
  place INT NOT NULL, -- in the answer, from 1
  side INT NOT NULL, -- from 1
  matter VARCHAR NOT NULL, -- the same for all sides
  citation INT NOT NULL, -- number of the citation, as shown
  words VARCHAR NOT NULL,
  PRIMARY KEY (turn, place, side)
);

CREATE INDEX IF NOT EXISTS turns_by_asker_and_place ON turns (asker, place);
