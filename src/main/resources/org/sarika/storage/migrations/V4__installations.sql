-- Repeatable from any statement on, as every migration after the first.

CREATE TABLE IF NOT EXISTS installations (
  platform VARCHAR NOT NULL,
  team VARCHAR NOT NULL, -- the platform's id of the workspace
  place BIGINT GENERATED ALWAYS AS IDENTITY, -- their order
  sealed VARBINARY NOT NULL, -- encrypted by the edge, with a key that is not in the data folder
  PRIMARY KEY (platform, team)
);

CREATE TABLE IF NOT EXISTS install_states (
  platform VARCHAR NOT NULL,
  state VARBINARY(32) NOT NULL, -- SHA-256
  place BIGINT GENERATED ALWAYS AS IDENTITY, -- their order
  expires_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (platform, state)
);
