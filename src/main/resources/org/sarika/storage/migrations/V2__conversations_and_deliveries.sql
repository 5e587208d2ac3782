-- Repeatable from any statement on, as every migration after the first: a process may be killed
-- between two of them.

-- Counts the syncs, of whatever table; begins at the articles' revision, which counted them before.
INSERT INTO meta (name, number)
SELECT 'syncs', m.number FROM meta m
WHERE m.name = 'revision' AND NOT EXISTS (SELECT 1 FROM meta s WHERE s.name = 'syncs');

CREATE TABLE IF NOT EXISTS turns (
  id VARCHAR(12) PRIMARY KEY,
  place BIGINT GENERATED ALWAYS AS IDENTITY, -- their order
  conversation VARBINARY(32), -- keyed hash of platform, chat and thread; absent once forgotten
  asker VARBINARY(32), -- keyed hash of platform and person; absent once forgotten
  text VARCHAR NOT NULL, -- as the asker wrote it; empty once forgotten
  standalone VARCHAR NOT NULL, -- the same, understandable alone; empty once forgotten
  outcome VARCHAR(20) NOT NULL,
  asked_at TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE INDEX IF NOT EXISTS turns_by_conversation ON turns (conversation, asked_at);

CREATE INDEX IF NOT EXISTS turns_by_asker ON turns (asker);

-- What was shown, as it was shown: no reference to articles, which may change or leave.
CREATE TABLE IF NOT EXISTS citations (
  turn VARCHAR(12) NOT NULL REFERENCES turns ON DELETE CASCADE,
  place INT NOT NULL, -- in the answer, from 1
  number INT NOT NULL, -- as shown, from 1
  article VARCHAR(120) NOT NULL, -- where the excerpt stands
  paragraph INT NOT NULL, -- from 1
  start_offset INT NOT NULL, -- UTF-16 units in the paragraph
  end_offset INT NOT NULL,
  text VARCHAR NOT NULL,
  key_start INT NOT NULL, -- UTF-16 units in the text
  key_end INT NOT NULL,
  speaker VARCHAR NOT NULL, -- empty if none
  source VARCHAR(120) NOT NULL, -- id of the article that the following tell of
  title VARCHAR NOT NULL,
  publisher VARCHAR NOT NULL,
  published VARCHAR(10) NOT NULL, -- YYYY, YYYY-MM or YYYY-MM-DD, as the curator wrote it
  url VARCHAR NOT NULL,
  language VARCHAR NOT NULL,
  form VARCHAR(20) NOT NULL,
  viewpoint VARCHAR(20) NOT NULL,
  reliability VARCHAR(20) NOT NULL,
  PRIMARY KEY (turn, place)
);

CREATE TABLE IF NOT EXISTS citation_notes (
  turn VARCHAR(12) NOT NULL,
  citation INT NOT NULL, -- its place in the answer, from 1
  number INT NOT NULL, -- the curator's order, from 1
  paragraph INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  text VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  PRIMARY KEY (turn, citation, number),
  FOREIGN KEY (turn, citation) REFERENCES citations ON DELETE CASCADE
);

CREATE TABLE IF NOT EXISTS ratings (
  turn VARCHAR(12) NOT NULL REFERENCES turns ON DELETE CASCADE,
  rater VARBINARY(32) NOT NULL, -- keyed hash of platform and person
  rating VARCHAR(20) NOT NULL,
  rated_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (turn, rater)
);

CREATE INDEX IF NOT EXISTS ratings_by_rater ON ratings (rater);

CREATE TABLE IF NOT EXISTS inbox (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform VARCHAR NOT NULL,
  bot VARCHAR NOT NULL,
  update_id VARCHAR NOT NULL, -- the platform's
  lane VARCHAR NOT NULL, -- empty once finished
  body VARCHAR NOT NULL, -- empty once finished
  kept_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  finished_at TIMESTAMP(9) WITH TIME ZONE, -- absent until then
  UNIQUE (platform, bot, update_id)
);

CREATE INDEX IF NOT EXISTS inbox_by_end ON inbox (finished_at);

CREATE TABLE IF NOT EXISTS outbox (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform VARCHAR NOT NULL,
  bot VARCHAR NOT NULL,
  chat VARCHAR NOT NULL, -- the platform's id; empty once ended
  body VARCHAR NOT NULL, -- empty once ended
  turn VARCHAR NOT NULL, -- empty if it shows no answer
  ended_at TIMESTAMP(9) WITH TIME ZONE, -- when it arrived or was given up; absent until then
  recipient VARBINARY(32), -- keyed hash of platform, bot and chat; absent unless it arrived
  message VARCHAR NOT NULL, -- the platform's id of it in its chat; empty unless it arrived
  reason VARCHAR NOT NULL -- why it was given up; empty unless it was
);

CREATE INDEX IF NOT EXISTS outbox_by_end ON outbox (ended_at);

CREATE INDEX IF NOT EXISTS outbox_by_message ON outbox (recipient, message);
