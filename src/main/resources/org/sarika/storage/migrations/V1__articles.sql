-- The first migration runs on a file that is not yet the database, so it may be cut off anywhere.
-- Every later one has to be repeatable: H2 commits each CREATE and ALTER at once, and a process
-- may be killed between two of them.

CREATE TABLE articles (
  id VARCHAR(120) PRIMARY KEY,
  title VARCHAR NOT NULL,
  publisher VARCHAR NOT NULL,
  published VARCHAR(10) NOT NULL, -- YYYY, YYYY-MM or YYYY-MM-DD, as the curator wrote it
  url VARCHAR NOT NULL,
  language VARCHAR NOT NULL,
  form VARCHAR(20) NOT NULL,
  viewpoint VARCHAR(20) NOT NULL,
  reliability VARCHAR(20) NOT NULL,
  topics VARCHAR ARRAY NOT NULL,
  copies VARCHAR ARRAY NOT NULL,
  origin VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  source VARCHAR NOT NULL,
  content_hash VARCHAR NOT NULL,
  model VARCHAR NOT NULL, -- identity of the embedding model that made the vectors
  stored_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE paragraphs (
  article VARCHAR(120) NOT NULL REFERENCES articles ON DELETE CASCADE,
  number INT NOT NULL, -- from 1
  text VARCHAR NOT NULL,
  PRIMARY KEY (article, number)
);

CREATE TABLE notes (
  article VARCHAR(120) NOT NULL REFERENCES articles ON DELETE CASCADE,
  number INT NOT NULL, -- the curator's order, from 1
  paragraph INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  text VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  PRIMARY KEY (article, number)
);

CREATE TABLE passages (
  article VARCHAR(120) NOT NULL REFERENCES articles ON DELETE CASCADE,
  number INT NOT NULL, -- from 1
  vector VARBINARY NOT NULL, -- little-endian IEEE 754 floats, four bytes each
  PRIMARY KEY (article, number)
);

CREATE TABLE sentences (
  article VARCHAR(120) NOT NULL,
  passage INT NOT NULL,
  number INT NOT NULL, -- place in the passage, from 1
  paragraph INT NOT NULL,
  start_offset INT NOT NULL, -- UTF-16 units
  end_offset INT NOT NULL,
  vector VARBINARY NOT NULL,
  PRIMARY KEY (article, passage, number),
  FOREIGN KEY (article, passage) REFERENCES passages ON DELETE CASCADE
);

CREATE TABLE meta (
  name VARCHAR(40) PRIMARY KEY,
  number BIGINT NOT NULL
);

INSERT INTO meta (name, number) VALUES ('revision', 0);
