-- Repeatable from any statement on, as every migration after the first.

CREATE TABLE IF NOT EXISTS feeds (
  address VARCHAR PRIMARY KEY, -- as the curator wrote it
  since TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  tried_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  succeeded_at TIMESTAMP(9) WITH TIME ZONE NOT NULL, -- 1970 if it never did
  trouble VARCHAR NOT NULL, -- empty if the last try succeeded
  newest_at TIMESTAMP(9) WITH TIME ZONE NOT NULL, -- 1970 if it never held an item
  next_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  etag VARCHAR NOT NULL,
  last_modified VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS feed_items (
  feed VARCHAR NOT NULL,
  link VARCHAR NOT NULL,
  tries INT NOT NULL,
  done BOOLEAN NOT NULL, -- dealt with for good
  at TIMESTAMP(9) WITH TIME ZONE NOT NULL, -- last dealt with
  PRIMARY KEY (feed, link)
);
